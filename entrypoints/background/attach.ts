import { browser } from '#imports';
import type { AttachProtocol } from '../../utils/attach-messages.ts';
import { mediaBy } from '../../utils/media/store.ts';
import { subjectOf } from './panel-tokens.ts';
import type { Handlers } from './requests.ts';
import { askTab } from './tab-answers.ts';
import { z } from 'zod';
import { sessionValue } from './session-value.ts';

/** Ten pictures over a slow line, and the network's own upload of them. */
const limitMs = 240_000;

const allowed = z.object({
  ids: z.array(z.string()),
  /** Epoch milliseconds after which the page has no business with them any more. */
  until: z.number(),
});
const name = (tabId: number) => `attach:${tabId}`;

/** May the page of this tab read that picture? Only one that its person has just inserted. */
export async function isAttached(tabId: number, id: string, now: number): Promise<boolean> {
  const kept = await sessionValue(name(tabId), allowed);
  return kept !== undefined && kept.until > now && kept.ids.includes(id);
}

export const attachHandlers: Pick<Handlers, keyof AttachProtocol> = {
  async 'panel.attach'({ token, id, media: ids }, { tabId }) {
    const subject = await subjectOf(token, tabId);
    const pictures = await mediaBy(ids);
    const media = pictures.map(({ id, name, type, size }) => ({ id, name, type, size }));
    // In session storage: the worker may be stopped between two chunks.
    await browser.storage.session.set({ [name(tabId)]: { ids, until: Date.now() + limitMs } });
    try {
      return await askTab(tabId, 'tab.attach', { subject, id, media });
    } finally {
      await browser.storage.session.remove(name(tabId));
    }
  },
};
