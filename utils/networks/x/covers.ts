import type { CoverRule } from '../covers.ts';

/** Facts: preview.md S39: the avatar stands bottom left (its size from memory), keep to the middle 60 %. */
export const covers: readonly CoverRule[] = [
  {
    id: 'x-page',
    surface: 'page',
    width: 1500,
    height: 500,
    megabytes: null,
    phone: { width: 3, height: 1, how: 'fill' },
    desktop: { width: 3, height: 1, how: 'fill' },
    keepOff: { sides: 0.2, top: 0.2, bottom: 0.2 },
    avatar: { x: 0.14, y: 1, size: 0.19 },
    confidence: 'estimate',
    source: 'S39: guides of 2026',
    disputed: false,
  },
];
