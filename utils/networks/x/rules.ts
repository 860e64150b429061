import type { Fold, PublishingRules } from '../publishing.ts';

/** The timeline shows 280 and then "Show more"; without Premium no post is longer. */
const timeline: Fold = {
  kind: 'weighted',
  most: 280,
  confidence: 'exact',
  source: 'S31, S16: the announcement of long posts, twitter-text',
};

/**
 * Sources: facts/preview.md S16, S28 (length: 280 weighted, 25,000 with Premium), S25 (type), S30
 * (grid). Cyrillic letters weigh 1, hieroglyphs and emoji 2, any address 23.
 */
export const rules: PublishingRules = {
  postLength: 280,
  text: {
    unit: 'weighted',
    confidence: 'exact',
    source: 'S16: twitter-text; 25,000 with Premium',
    hashtags: [
      { most: 2, severity: 'advice', confidence: 'estimate', source: 'S46: advice, 2016 to 2023' },
    ],
  },
  media: 4,
  files: {
    source: 'S28, S30',
    image: { bytes: 5 * 2 ** 20, gifBytes: 15 * 2 ** 20 },
    video: { bytes: 512 * 2 ** 20 },
    crops: [
      [16, 9],
      [1, 1],
    ],
  },
  fold: { android: timeline, iphone: timeline },
  grid: {
    kind: 'one-box',
    gap: 2,
    ratio: 16 / 9,
    shown: 4,
    // The feed caps a tall one; at what shape, the facts do not say.
    tallest: 3 / 4,
    confidence: 'estimate',
    source: 'S30: the embed, 2026-06',
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
    // The avatar stands left of the text: 16 + 40 + 8, and 16 at the right.
    side: 64,
    column: { less: 80 },
  },
  linkCard: {
    large: {
      picture: { place: 'top', ratio: 2, width: null },
      site: 'above',
      titleLines: 1,
      textLines: 3,
    },
    small: {
      picture: { place: 'left', ratio: 1, width: null },
      site: 'above',
      titleLines: 1,
      textLines: 3,
    },
    largeFrom: [300, 157],
    confidence: 'estimate',
    source: 'S25, S37: a replica of 2026-08; needs a twitter:card tag',
  },
  mention: null,
};
