import type { Fold, PublishingRules } from '../publishing.ts';

/** The feed shows a title's beginning, and no description at all. */
const title: Fold = {
  kind: 'title',
  letters: 40,
  wideLetters: 30,
  confidence: 'exact',
  source: 'S18: Pinterest’s product specs',
};

/** Sources: facts/preview.md S18 (length, fold, carousel). Type sizes are unknown. */
export const rules: PublishingRules = {
  postLength: 500,
  text: {
    unit: 'utf16',
    confidence: 'exact',
    source: 'S18: Pinterest’s product specs',
    title: {
      most: 100,
      severity: 'hurts',
      confidence: 'exact',
      source: 'S18: Pinterest’s product specs',
    },
  },
  media: 5,
  files: {
    source: 'S18: taller than 2:3 is cut',
    image: { bytes: 20 * 2 ** 20, ratio: [2 / 3, Infinity] },
    video: { bytes: 2 * 2 ** 30, seconds: [4, 900] },
    crops: [
      [2, 3],
      [1, 1],
    ],
  },
  fold: { android: title, iphone: title },
  grid: {
    kind: 'carousel',
    gap: 0,
    tallest: 2 / 3,
    widest: Infinity,
    others: 'cut',
    peek: 0,
    most: 5,
    confidence: 'exact',
    source: 'S18: what is taller than 2:3 is cut, a carousel has 2 to 5',
  },
  type: {
    confidence: 'unknown',
    source: 'nobody has said',
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 14,
    line: 20,
    side: 12,
    column: { less: 24 },
  },
  linkCard: null,
  mention: null,
};
