import { browser } from '#imports';
import { burstSeen, burstTold, listBursts, lookForBurst } from '../../utils/answering/store.ts';
import type { SeenComment } from '../../utils/comments/schema.ts';
import type { Community } from '../../utils/communities/schema.ts';
import { dropReminders } from '../../utils/inbox/store.ts';
import type { InboxProtocol } from '../../utils/inbox-messages.ts';
import { askTab } from '../../utils/messages.ts';
import { noteFailure } from './failures.ts';
import { words } from './notices.ts';
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
 * to be reminded of? A burst is written down before it is told, so a worker that dies in between
 * tells it after its next reading. True: the popup's record has changed.
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
  for (const burst of await listBursts(now)) {
    if (burst.told) continue;
    const { community, kind, count, name } = burst;
    const t = await words();
    const title = kind === 'negative' ? 'inbox:burst.negative' : 'inbox:burst.many';
    await browser.notifications.create(noticeOf(community), {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: t(title, { community: name }),
      message: t('inbox:burst.text', { count }),
    });
    await burstTold(community);
    news = true;
  }
  return dropped || news;
}

/** A click on a burst's notification leads to the inbox. */
export function listenForBursts(): void {
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
