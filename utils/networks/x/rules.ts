import type { Fold, PublishingRules } from '../publishing.ts';
import { covers } from './covers.ts';

/** The timeline shows 280 and then "Show more"; without Premium no post is longer. */
const timeline: Fold = {
  kind: 'length',
  base: 280,
  rate: 1,
  wholeTimes: 1,
  linesFrom: Number.MAX_SAFE_INTEGER,
  linesKept: Number.MAX_SAFE_INTEGER,
  // X weighs its characters (an address is 23, a hieroglyph 2); these are counted plainly.
  confidence: 'estimate',
  source: 'S31, S16: the announcement of long posts, twitter-text',
};

/**
 * Sources: facts/preview.md S16, S28 (length: 280 weighted, 25,000 with Premium), S25 (type), S30
 * (grid). The length here is in plain characters: Cyrillic letters weigh 1, so it is exact for
 * most texts; with addresses X allows more, with hieroglyphs less.
 */
export const rules: PublishingRules = {
  postLength: 280,
  // twitter-text: every address is wrapped in one of 23 characters.
  addressLength: 23,
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
  covers,
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
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 15,
    line: 20,
    // The avatar stands left of the text: 80 of the width are lost.
    side: 40,
  },
  mention: null,
};
