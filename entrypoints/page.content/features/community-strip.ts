import { ask } from '../../../utils/messages.ts';
import type { PageFeature } from './index.ts';

/** The community's figures at the window's edge, or the question whether it is one's own. */
export const communityStrip: PageFeature = {
  id: 'community-strip',
  async pressed({ mark, slot, help }) {
    if (mark.press !== 'claim-community') return help.openPanel(mark, slot);
    await ask('page.claim', { network: help.page.network, key: mark.key });
  },
};
