import type { CoverRule } from '../covers.ts';

/** Facts: preview.md section 5, grade D. What a phone shows of it nobody has said. */
const unknown = {
  surface: 'page',
  megabytes: null,
  phone: null,
  keepOff: { sides: 0, top: 0, bottom: 0 },
  avatar: null,
  confidence: 'unknown',
  disputed: true,
} as const;

export const covers: readonly CoverRule[] = [
  {
    id: 'ok-page',
    ...unknown,
    width: 1944,
    height: 600,
    desktop: { width: 1944, height: 600, how: 'fill' },
    source: 'seen once in a program of others',
  },
  {
    id: 'ok-page-small',
    ...unknown,
    width: 1340,
    height: 320,
    desktop: { width: 1340, height: 320, how: 'fill' },
    source: 'advice without a source',
  },
];
