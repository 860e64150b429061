import type { Fold, PublishingRules } from '../publishing.ts';

/** Two lines, of which the account's name takes the beginning of the first. */
const twoLines: Fold = {
  kind: 'lines',
  whole: 2,
  kept: 2,
  nameFirst: true,
  moreInline: true,
  confidence: 'estimate',
  source: 'S22, S24, S44: two lines, measured for Russian and English',
};

/**
 * Sources: facts/preview.md S28 (length), S29 (pictures), S36 (sides), S22 and S24 (fold), S17
 * (hashtags).
 */
export const rules: PublishingRules = {
  postLength: 2200,
  text: {
    unit: 'utf16',
    confidence: 'exact',
    source: 'S28: integrators’ documents, 2026',
    hashtags: [
      {
        most: 5,
        severity: 'refuses',
        confidence: 'exact',
        source: 'S17: Instagram, 2025-12-18 (was 30)',
      },
    ],
    mentions: {
      most: 20,
      severity: 'refuses',
      confidence: 'estimate',
      source: 'S29: integrators’ documents',
    },
    deadLinks: { confidence: 'exact', source: 'S29: integrators’ documents' },
  },
  // 10 through the API.
  media: 20,
  files: {
    source: 'S29, S36: by the API JPEG of 8 MB; the app takes more, and 3:4 to 1.91:1',
    image: { bytes: 8 * 2 ** 20, width: [320, Infinity], ratio: [3 / 4, 1.91] },
    video: { seconds: [3, 900] },
    crops: [
      [4, 5],
      [3, 4],
      [1, 1],
      [191, 100],
    ],
  },
  fold: { android: twoLines, iphone: twoLines },
  grid: {
    kind: 'carousel',
    gap: 0,
    tallest: 3 / 4,
    widest: 1.91,
    others: 'cut',
    peek: 0,
    most: 20,
    confidence: 'exact',
    source: 'S36, S29: the first slide sets the shape, 3:4 to 1.91:1, 2025 to 2026',
  },
  // From memory: nobody has measured the app's type.
  type: {
    confidence: 'unknown',
    source: 'from memory: nobody has measured the app',
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 14,
    line: 18,
    side: 12,
    column: { less: 24 },
  },
  linkCard: null,
  mention: null,
};
