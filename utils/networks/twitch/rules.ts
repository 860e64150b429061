import type { PublishingRules } from '../publishing.ts';

/** There is no feed of posts: a stream has a title. Lengths are from memory. */
export const rules: PublishingRules = {
  postLength: 140,
  text: {
    unit: 'utf16',
    confidence: 'unknown',
    source: 'from memory',
  },
  media: null,
  fold: { android: null, iphone: null },
  grid: { kind: 'stack', gap: 2, confidence: 'unknown', source: 'a stream has no pictures' },
  type: {
    confidence: 'unknown',
    source: 'from memory',
    family: {
      android: "Inter, Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone: "Inter, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 14,
    line: 21,
    side: 16,
    column: { less: 32 },
  },
  linkCard: null,
  mention: null,
};
