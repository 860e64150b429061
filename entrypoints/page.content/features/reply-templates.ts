import type { PageFeature } from './index.ts';

/** Opens the box for the answer to a comment or a private message, and the picker beside it. */
export const replyTemplates: PageFeature = {
  id: 'reply-templates',
  pressed: ({ mark, slot, help }) => help.openPanel(mark, slot, 'box'),
};
