import type { Fold, PublishingRules } from '../publishing.ts';

/** The friends feed shows a post whole: only `<lj-cut>`, which its author writes, hides a part. */
const never: Fold = {
  kind: 'length',
  base: 65_535,
  rate: 1,
  wholeTimes: 1,
  linesFrom: Number.MAX_SAFE_INTEGER,
  linesKept: Number.MAX_SAFE_INTEGER,
  confidence: 'exact',
  source: 'S19: the server’s documents',
};

/** Sources: facts/preview.md S19 (length, cut). Grid and type are those of a plain text page. */
export const rules: PublishingRules = {
  // 65,535 bytes, in Cyrillic two bytes each: half of it is safe in every language.
  postLength: 32_700,
  media: null,
  fold: { android: never, iphone: never },
  grid: {
    kind: 'stack',
    gap: 8,
    confidence: 'estimate',
    source: 'pictures stand in the text, one under another',
  },
  type: {
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 16,
    line: 24,
    side: 16,
  },
  mention: null,
};
