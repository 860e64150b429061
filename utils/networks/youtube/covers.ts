import type { CoverRule } from '../covers.ts';

/** Facts: preview.md S33, YouTube's own template. No avatar stands over it. */
export const covers: readonly CoverRule[] = [
  {
    id: 'youtube-page',
    surface: 'page',
    width: 2560,
    height: 1440,
    megabytes: 6,
    phone: { width: 1546, height: 423, how: 'middle' },
    desktop: { width: 2560, height: 423, how: 'middle' },
    keepOff: { sides: 0, top: 0, bottom: 0 },
    avatar: null,
    confidence: 'exact',
    source: 'S33: the template’s own words; tablets show 1855 px',
    disputed: false,
  },
];
