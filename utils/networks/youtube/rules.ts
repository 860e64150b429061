import type { Fold, PublishingRules } from '../publishing.ts';
import { covers } from './covers.ts';

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
  media: null,
  fold: { android: fourLines, iphone: fourLines },
  covers,
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
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone: "Roboto, -apple-system, 'SF Pro Text', Inter, 'Segoe UI', sans-serif",
    },
    size: 14,
    line: 20,
    side: 12,
  },
  mention: null,
};
