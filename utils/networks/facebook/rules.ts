import type { Fold, PublishingRules } from '../publishing.ts';

/** Facebook cuts by drawn lines. "477 characters" is what copies of one another say of desktop. */
const threeLines: Fold = {
  kind: 'lines',
  whole: 3,
  kept: 3,
  moreInline: true,
  confidence: 'estimate',
  source: 'S23: press quoting Facebook, 2019-08-19 (was 7 lines)',
};

/**
 * Sources: facts/preview.md S23 (fold, 4:5), S25, S26, S28 (length; type), S35 (grid of several
 * pictures, 2014 to 2025). A post takes many pictures; 10 by API.
 */
export const rules: PublishingRules = {
  postLength: 63_206,
  text: {
    unit: 'utf16',
    confidence: 'estimate',
    source: 'S25, S26, S28: programs that post there',
    hashtags: [
      { most: 2, severity: 'advice', confidence: 'estimate', source: 'S46: advice, 2016 to 2023' },
    ],
  },
  media: null,
  files: {
    source: 'S23: a phone cuts what is taller than 4:5',
    crops: [
      [4, 5],
      [1, 1],
      [191, 100],
    ],
  },
  fold: { android: threeLines, iphone: threeLines },
  grid: {
    kind: 'by-first',
    gap: 2,
    shown: 5,
    tallest: 4 / 5,
    confidence: 'estimate',
    source: 'S23 (4:5 at most), S35: 2014 to 2025',
  },
  type: {
    confidence: 'estimate',
    source: 'S25: a replica, 2026-08',
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 15,
    line: 20,
    side: 12,
    column: { less: 24 },
  },
  linkCard: {
    large: {
      picture: { place: 'top', ratio: 1.91, width: null },
      site: 'above',
      titleLines: 2,
      textLines: 1,
    },
    small: {
      picture: { place: 'left', ratio: 1, width: null },
      site: 'above',
      titleLines: 2,
      textLines: 1,
    },
    largeFrom: [600, 315],
    confidence: 'estimate',
    source: 'S25, S37: 110 characters of title; how many lines a phone shows is unconfirmed',
  },
  mention: null,
};
