import type { PageFeature } from './index.ts';

/** Opens the comment's reply box and the template picker beside it. */
export const replyTemplates: PageFeature = {
  id: 'reply-templates',
  async pressed({ mark, slot, element, help }) {
    const box = await help.openReplyBox(element);
    await help.openPanel(mark, slot, box);
  },
};
