import type { PageFeature } from './index.ts';

/** ER by views and how the post stands against the community's median; a press shows all figures. */
export const postInsight: PageFeature = {
  id: 'post-insight',
  pressed: ({ mark, slot, help }) => help.openPanel(mark, slot),
};
