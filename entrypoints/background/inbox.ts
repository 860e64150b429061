import { browser } from '#imports';
import { burstSeen, lookForBurst, type KeptBurst } from '../../utils/answering/store.ts';
import type { SeenComment } from '../../utils/comments/schema.ts';
import type { Community } from '../../utils/communities/schema.ts';
import { dropReminders } from '../../utils/inbox/store.ts';
import type { InboxProtocol } from '../../utils/inbox-messages.ts';
import { askTab } from '../../utils/messages.ts';
import { readSettings } from '../../utils/settings.ts';
import { tellBursts } from './bursts.ts';
import { noteFailure } from './failures.ts';
import { words } from './words.ts';
import { afterWake } from './plan.ts';
import { subjectOf } from './panel-tokens.ts';
import { freshPopupRecord } from './popup-record.ts';
import type { Handlers } from './requests.ts';

export const inboxHandlers: Pick<Handlers, keyof InboxProtocol> = {
  async 'panel.go'({ token, step }, { tabId }) {
    await subjectOf(token, tabId);
    return askTab(tabId, 'tab.go', { step });
  },
  async 'ui.burst.seen'({ community }) {
    await burstSeen(community);
    await browser.notifications.clear(noticeOf(community));
    await freshPopupRecord();
    return null;
  },
};

const noticeOf = (community: string) => `burst:${community}`;

/**
 * After a reading: has a burst begun in its communities, and were comments answered that one was
 * to be reminded of? True: the popup's record has changed.
 */
export async function afterReading(
  read: readonly Community[],
  turned: readonly SeenComment[],
  now: number,
): Promise<boolean> {
  const answered = turned.filter(({ waiting }) => waiting === 0).map(({ key }) => key);
  const dropped = await dropReminders(answered);
  let news = false;
  for (const community of read) news = (await lookForBurst(community, now)) || news;
  const told = await tellBursts(now, (await readSettings()).quiet, showBurst);
  return dropped || news || told;
}

async function showBurst({ community, kind, count, name }: KeptBurst & { name: string }) {
  const t = await words();
  const title = kind === 'negative' ? 'inbox:burst.negative' : 'inbox:burst.many';
  await browser.notifications.create(noticeOf(community), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t(title, { community: name }),
    message: t('inbox:burst.text', { count }),
  });
}

/** What came in quiet hours is told by the first wake after them. */
async function tellLate(): Promise<void> {
  try {
    await tellBursts(Date.now(), (await readSettings()).quiet, showBurst);
  } catch (error) {
    await noteFailure('inbox', error);
  }
}

/** A click on a burst's notification leads to the inbox. */
export function listenForBursts(): void {
  afterWake(tellLate);
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith('burst:')) return;
    void browser.notifications
      .clear(id)
      .then(() =>
        browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + '#inbox' }),
      )
      .catch((error: unknown) => noteFailure('inbox', error));
  });
}
