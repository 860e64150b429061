import type { CoverFigures, CoverRule } from '../covers.ts';

/**
 * Facts: preview.md section 5. The Android app of 2020 shows a box of 3:1 from the middle (S1); a page
 * of 2026 says that the sides are cut (S10). So both are kept free: our own proposal.
 */
const page: Pick<CoverFigures, 'phone' | 'desktop' | 'keepOff' | 'avatar'> = {
  phone: { width: 3, height: 1, how: 'fill' },
  // Today's site has no shape that anybody wrote down; on the page it is measured.
  desktop: null,
  keepOff: { sides: 0.15, top: 0.15, bottom: 0.08 },
  // From memory: in the middle, half over the cover.
  avatar: { x: 0.5, y: 1, size: 0.24 },
};

export const covers: readonly CoverRule[] = [
  {
    id: 'vk-page',
    surface: 'page',
    width: 1920,
    height: 768,
    megabytes: null,
    ...page,
    confidence: 'estimate',
    source: 'S1, S10, S11: Android app 5.56.1; what it asks for, 2023 and 2026',
    disputed: true,
  },
  {
    id: 'vk-page-flat',
    surface: 'page',
    width: 1590,
    height: 530,
    megabytes: null,
    ...page,
    confidence: 'estimate',
    source: 'S9, S12: the size that VK’s servers gave out, 2021 to 2024',
    disputed: true,
  },
  {
    id: 'vk-live',
    surface: 'live',
    width: 1080,
    height: 1920,
    megabytes: 20,
    phone: { width: 5, height: 4, how: 'fill' },
    desktop: null,
    keepOff: { sides: 0, top: 0, bottom: 0 },
    avatar: null,
    confidence: 'estimate',
    source: 'S12, S1: 9:16 behind a box of about 1.25, until it is opened; phones only',
    disputed: false,
  },
];
