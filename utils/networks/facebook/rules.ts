import type { Fold, PublishingRules } from '../publishing.ts';
import { covers } from './covers.ts';

/** Facebook cuts by drawn lines. "477 characters" is what copies of one another say of desktop. */
const threeLines: Fold = {
  kind: 'lines',
  whole: 3,
  kept: 3,
  confidence: 'estimate',
  source: 'S23: press quoting Facebook, 2019-08-19 (was 7 lines)',
};

/**
 * Sources: facts/preview.md S23 (fold, 4:5), S25, S26, S28 (length; type), S35 (grid of several
 * pictures, 2014 to 2025). A post takes many pictures; 10 by API.
 */
export const rules: PublishingRules = {
  postLength: 63_206,
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
  covers,
  grid: {
    kind: 'by-first',
    gap: 2,
    shown: 5,
    tallest: 4 / 5,
    confidence: 'estimate',
    source: 'S23 (4:5 at most), S35: 2014 to 2025',
  },
  type: {
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 15,
    line: 20,
    side: 12,
  },
  mention: null,
};
