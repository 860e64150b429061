import { browser } from '#imports';
import { lastOpened, noteOpened } from '../../utils/checklist/walk.ts';
import { communityByKey } from '../../utils/communities/store.ts';
import type { WalkProtocol } from '../../utils/walk-messages.ts';
import { freshPopupRecord } from './popup-record.ts';
import type { Handlers } from './requests.ts';

/** The tab that the walk goes on in, as long as the browser lives. */
const walkTab = 'walk-tab';

/** A question is asked again within this time (utils/messages.ts). */
const sameAskMs = 5000;

/** The walk's own tab while it is the one in front: another that the person looks at stays. */
async function tabOfWalk(): Promise<number | null> {
  const kept = (await browser.storage.session.get(walkTab))[walkTab];
  if (typeof kept !== 'number') return null;
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return front?.id === kept ? kept : null;
}

export const walkHandlers: Pick<Handlers, keyof WalkProtocol> = {
  async 'ui.walk'({ community }) {
    const known = await communityByKey(community);
    if (known?.role !== 'mine') throw new Error('Only own communities are walked through.');
    const opened = await lastOpened(community);
    // Asked again because the answer was lost: it is open.
    if (opened !== null && Date.now() - opened < sameAskMs) return null;
    // A morning leaves one tab behind, not twenty.
    const front = await tabOfWalk();
    const { url } = known;
    const tab =
      front === null
        ? await browser.tabs.create({ url })
        : await browser.tabs.update(front, { url });
    // Only now: one that did not open is still to be opened.
    await noteOpened(community, Date.now());
    await browser.storage.session.set({ [walkTab]: tab?.id ?? null });
    await freshPopupRecord();
    return null;
  },
};
