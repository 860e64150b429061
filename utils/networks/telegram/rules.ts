import type { Fold, PublishingRules } from '../publishing.ts';

/** The chat shows every message whole: this "fold" is longer than a message may be. */
const never: Fold = {
  kind: 'length',
  base: 4096,
  rate: 1,
  wholeTimes: 1,
  linesFrom: Number.MAX_SAFE_INTEGER,
  linesKept: Number.MAX_SAFE_INTEGER,
  confidence: 'exact',
  source: 'S14: tdesktop, 2025-09-06',
};

/**
 * Sources: facts/preview.md S14 (tdesktop: length, album, gaps), S41 (Android: 16 sp), S15 (web:
 * line height). A text under pictures is a caption and may have 1,024 units (2,048 with Premium).
 */
export const rules: PublishingRules = {
  postLength: 4096,
  media: 10,
  files: {
    source: 'S14, S28',
    image: { bytes: 10 * 2 ** 20, sum: 10_000, ratio: [1 / 20, 20] },
    crops: [
      [1, 1],
      [4, 3],
      [16, 9],
    ],
  },
  fold: { android: never, iphone: never },
  grid: { kind: 'album', gap: 4, confidence: 'exact', source: 'S14: tdesktop, 2025-09-06' },
  type: {
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 16,
    line: 21,
    side: 16,
  },
  mention: null,
};
