import type { PublishingRules } from '../publishing.ts';

/**
 * Sources: facts/preview.md S1 (the Android app 5.56.1: fold, grid, type), S3 (every wall object
 * seen since 2020 carries the rate 0.8), S8 (replicas of the iPhone app), S13 (length);
 * facts/apis.md (attachments; API docs of 2026-06).
 */
export const rules: PublishingRules = {
  postLength: 16_384,
  text: {
    unit: 'utf16',
    confidence: 'estimate',
    source: 'S13: an integrator, 2021 to 2023',
    hashtags: [
      { most: 3, severity: 'advice', confidence: 'estimate', source: 'S46: advice, 2016 to 2023' },
      {
        most: 10,
        severity: 'hurts',
        confidence: 'unknown',
        source: 'said to hurt search; nobody confirms it',
      },
    ],
  },
  media: 10,
  files: {
    source: 'facts/preview.md section 6: D (sides and shape), A (length of a video is not known)',
    image: { bytes: 50 * 2 ** 20, sum: 14_000, ratio: [1 / 20, 20] },
    crops: [
      [1, 1],
      [4, 5],
      [16, 9],
    ],
  },
  fold: {
    android: {
      kind: 'length',
      base: 240,
      rate: 0.8,
      wholeTimes: 2,
      linesFrom: 10,
      linesKept: 5,
      confidence: 'exact',
      source: 'S1, S2, S3: Android app 5.56.1, rate 0.8',
    },
    iphone: {
      kind: 'lines',
      whole: 8,
      kept: 6,
      confidence: 'estimate',
      source: 'S8: replicas of the app, 2019 to 2023',
    },
  },
  // Several pictures are swiped unless the author chose tiles; how high the frame is, is our reading.
  grid: {
    kind: 'carousel',
    gap: 2,
    tallest: 3 / 4,
    widest: 16 / 9,
    others: 'whole',
    peek: 0,
    most: 10,
    confidence: 'estimate',
    source: 'S7: wall.post shows a carousel unless told otherwise, 2021 to 2026',
  },
  otherGrids: [
    {
      kind: 'mosaic',
      maxHeight: 360,
      gap: 2,
      minSide: 135,
      confidence: 'exact',
      source: 'S1: Android app 5.56.1',
    },
    { kind: 'site-rows', gap: 2, confidence: 'estimate', source: 'S6: a port of the site, 2025' },
  ],
  // 15 sp and 4 dp between lines.
  type: {
    confidence: 'exact',
    source: 'S1: Android app 5.56.1',
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 15,
    line: 21.6,
    side: 16,
    column: { less: 32 },
  },
  linkCard: {
    large: {
      picture: { place: 'top', ratio: 1.91, width: null },
      site: 'below',
      titleLines: 2,
      textLines: 0,
    },
    small: {
      picture: { place: 'left', ratio: 1, width: 114 },
      site: 'below',
      titleLines: 2,
      textLines: 0,
    },
    largeFrom: null,
    confidence: 'estimate',
    source: 'S1: Android app 5.56.1 of 2020; the picture’s shape by S37',
  },
  mention: String.raw`\[(?:id|club|public|event)\d+\|([^\]\n]+)\]`,
};
