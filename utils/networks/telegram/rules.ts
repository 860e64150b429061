import type { Fold, PublishingRules } from '../publishing.ts';

/** The chat shows every message whole, captions too. */
const never: Fold = {
  kind: 'never',
  confidence: 'exact',
  source: 'S14: tdesktop, 2025-09-06',
};

/**
 * Sources: facts/preview.md S14 (tdesktop: length, album, gaps), S41 (Android: 16 sp), S15 (web:
 * line height). A text under pictures is a caption and may have less.
 */
export const rules: PublishingRules = {
  postLength: 4096,
  text: {
    unit: 'utf16',
    confidence: 'exact',
    source: 'S14: tdesktop, 2025-09-06',
    // 2,048 or 4,096 with Premium, which nothing on a page tells.
    caption: {
      most: 1024,
      severity: 'refuses',
      confidence: 'exact',
      source: 'S14: tdesktop, 2025-09-06',
    },
    hashtags: [
      { most: 3, severity: 'advice', confidence: 'estimate', source: 'S46: advice, 2016 to 2023' },
    ],
  },
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
    confidence: 'estimate',
    source: 'S14, S15, S41: Android 16 sp; lines and column as on the web',
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 16,
    line: 21,
    side: 16,
    column: { less: 88, most: 448 },
  },
  linkCard: {
    large: {
      picture: { place: 'bottom', ratio: null, width: null },
      site: 'above',
      titleLines: 2,
      textLines: 3,
      mostLines: 5,
    },
    small: {
      picture: { place: 'right', ratio: 1, width: null },
      site: 'above',
      titleLines: 2,
      textLines: 3,
      mostLines: 5,
    },
    largeFrom: null,
    confidence: 'exact',
    source: 'S14: tdesktop, 2025-09-06',
  },
  mention: null,
};
