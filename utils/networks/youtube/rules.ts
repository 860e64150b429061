import type { Fold, PublishingRules } from '../publishing.ts';

/** A community post: the same four lines as a comment (its `ytd-expander`), on phones unmeasured. */
const fourLines: Fold = {
  kind: 'lines',
  whole: 4,
  kept: 4,
  confidence: 'estimate',
  source: 'S32: ytd-expander, 2024; of posts unconfirmed',
};

/**
 * Of community posts, the only thing that is written here. Sources: facts/preview.md S32 (fold),
 * section 6 (14/20, width less 24; grade D); the longest text and the most pictures are said
 * nowhere.
 */
export const rules: PublishingRules = {
  postLength: null,
  text: {
    unit: 'utf16',
    confidence: 'unknown',
    source: 'said nowhere',
    hashtags: [
      { most: 3, severity: 'advice', confidence: 'estimate', source: 'S46: advice, 2016 to 2023' },
      {
        most: 15,
        severity: 'hurts',
        confidence: 'estimate',
        source: 'S47: all are ignored, pages of 2018 to 2025',
      },
      {
        most: 60,
        severity: 'hurts',
        confidence: 'unknown',
        source: 'the help page of today, unconfirmed',
      },
    ],
  },
  media: null,
  fold: { android: fourLines, iphone: fourLines },
  grid: {
    kind: 'carousel',
    gap: 8,
    tallest: 1,
    widest: 1,
    others: 'cut',
    peek: 24,
    most: 10,
    // Squares that are swiped, from memory: not measured.
    confidence: 'unknown',
    source: 'not measured',
  },
  type: {
    confidence: 'unknown',
    source: 'from memory: nobody has measured the app',
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone: "Roboto, -apple-system, 'SF Pro Text', Inter, 'Segoe UI', sans-serif",
    },
    size: 14,
    line: 20,
    side: 12,
    column: { less: 24 },
  },
  linkCard: null,
  mention: null,
};
