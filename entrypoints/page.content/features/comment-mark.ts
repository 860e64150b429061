import type { PageFeature } from './index.ts';

/** How long a comment or a private message waits for an answer; a press shows who is writing. */
export const commentMark: PageFeature = {
  id: 'comment-mark',
  pressed: ({ mark, slot, help }) => help.openPanel(mark, slot),
};
