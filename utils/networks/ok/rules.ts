import type { PublishingRules } from '../publishing.ts';

/**
 * Sources: facts/preview.md (S13: no limit of a post's length was met; folds, grids and the apps'
 * type are not known), facts/markup-vk-ok.md rows e (the timer). What is unknown is shown whole;
 * grid and type are those of a phone at large, so that there is something to see.
 */
export const rules: PublishingRules = {
  postLength: null,
  text: {
    unit: 'utf16',
    confidence: 'unknown',
    source: 'S13: an integrator met no limit',
  },
  media: null,
  fold: { android: null, iphone: null },
  grid: { kind: 'stack', gap: 2, confidence: 'unknown', source: 'nobody has said' },
  type: {
    confidence: 'unknown',
    source: 'nobody has said',
    family: {
      android: "Roboto, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      iphone:
        "-apple-system, 'SF Pro Text', Inter, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    },
    size: 16,
    line: 22,
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
    small: null,
    largeFrom: null,
    confidence: 'unknown',
    source: 'S37: the shape that sites give pictures for all; else nobody has said',
  },
  mention: null,
  // CK, live forms 2026-08: «Поделиться» publishes now, with the timer ticked it is «Сохранить».
  timer: { nowUnlessSet: true, minuteStep: 5 },
};
