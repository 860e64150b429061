import type { PageFeature } from './index.ts';

/**
 * Where a phone's feed will cut what is being written, and the way to its preview. It stands in the
 * composer, not beside a place that is read, so it draws itself (../ruler/).
 */
export const foldRuler: PageFeature = {
  id: 'fold-ruler',
  pressed: ({ mark, slot, help }) => help.openPanel(mark, slot),
};
