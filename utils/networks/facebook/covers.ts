import type { CoverRule } from '../covers.ts';

/** Facts: preview.md S34. The avatar's size is of grade D, its place from memory. */
export const covers: readonly CoverRule[] = [
  {
    id: 'facebook-page',
    surface: 'page',
    width: 851,
    height: 315,
    megabytes: null,
    phone: { width: 640, height: 360, how: 'fill' },
    desktop: { width: 820, height: 312, how: 'fill' },
    keepOff: { sides: 0, top: 0, bottom: 0 },
    avatar: { x: 0.19, y: 1, size: 0.306 },
    confidence: 'estimate',
    source: 'S34: checked against Facebook’s help on 2026-05-01',
    disputed: false,
  },
];
