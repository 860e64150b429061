import type { Fold, PublishingRules } from '../publishing.ts';

/** The friends feed shows a post whole: only what its author puts into `<lj-cut>` is folded. */
const byAuthor: Fold = {
  kind: 'tag',
  tag: 'lj-cut',
  label: { en: 'Read more...', ru: 'Читать дальше...' },
  confidence: 'exact',
  source: 'S19: the server’s documents',
};

/** Sources: facts/preview.md S19 (length, cut). Grid and type are those of a plain text page. */
export const rules: PublishingRules = {
  // Bytes of UTF-8: a Cyrillic letter is two of them.
  postLength: 65_535,
  text: {
    unit: 'bytes',
    confidence: 'exact',
    source: 'S19: the server’s documents',
  },
  media: null,
  fold: { android: byAuthor, iphone: byAuthor },
  grid: {
    kind: 'stack',
    gap: 8,
    confidence: 'estimate',
    source: 'pictures stand in the text, one under another',
  },
  type: {
    confidence: 'unknown',
    source: 'a plain page',
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 16,
    line: 24,
    side: 16,
    column: { less: 32 },
  },
  linkCard: null,
  mention: null,
};
