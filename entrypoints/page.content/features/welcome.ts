import type { PageFeature } from './index.ts';

/** Beside a name not seen before, in lists and threads; a press offers to greet. */
export const welcome: PageFeature = {
  id: 'welcome',
  pressed: ({ mark, slot, help }) => help.openPanel(mark, slot),
};
