import { browser } from '#imports';
import { commentByKey } from '../../utils/comments/store.ts';
import type { Answer } from '../../utils/messages.ts';
import { networkOf } from '../../utils/networks/index.ts';
import type { MentionProtocol, PointWords } from '../../utils/mention-messages.ts';
import { flagComments } from '../../utils/moderation/store.ts';
import { noteFailure } from './failures.ts';
import { words } from './words.ts';
import { subjectOf } from './panel-tokens.ts';
import { soonPopupRecord } from './popup-record.ts';
import type { Handlers } from './requests.ts';
import { askTab } from './tab-answers.ts';
import { z } from 'zod';
import { sessionValue } from './session-value.ts';

/** What is to be pointed at in a tab that was opened for it; outlives the worker. */
const pendingKey = 'moderate-pending';
const pendingShape = z.object({
  tabId: z.number(),
  network: z.string(),
  /** The comment's bare id. */
  comment: z.string(),
});
type Pending = z.infer<typeof pendingShape>;

async function pointWords(): Promise<PointWords> {
  const t = await words();
  return {
    menu: t('moderation:point.menu'),
    comment: t('moderation:point.comment'),
    none: t('moderation:point.none'),
    close: t('common:close'),
  };
}

/** After labels: what of a reading is for moderation. A failure must not take the marks with it. */
export async function afterReadingFlags(keys: readonly string[], now: number): Promise<void> {
  try {
    if (await flagComments(keys, now)) soonPopupRecord();
  } catch (error) {
    await noteFailure('moderation', error);
  }
}

/** A page script is at work in a tab: was it opened to be pointed in? Once. */
export async function continueModeration(tabId: number, url: string): Promise<void> {
  const kept = await sessionValue(pendingKey, pendingShape);
  if (kept?.tabId !== tabId || networkOf(url)?.id !== kept.network) return;
  await browser.storage.session.remove(pendingKey);
  // Not waited for: it looks for the comment while the page is still being drawn.
  void pointWords()
    .then((said) => askTab(tabId, 'tab.moderate', { key: kept.comment, words: said }))
    .catch((error: unknown) => noteFailure('moderation', error));
}

export const moderationHandlers: Pick<
  Handlers,
  keyof Pick<MentionProtocol, 'ui.moderate' | 'panel.moderate'>
> = {
  async 'ui.moderate'({ key }): Promise<Answer<'ui.moderate'>> {
    const comment = await commentByKey(key);
    // Only a network's own address: it stands in our database, but a kept file may have brought it.
    if (!comment || networkOf(comment.url)?.id !== comment.network) return 'unknown';
    const tab = await browser.tabs.create({ url: 'about:blank', active: true });
    if (tab.id === undefined) return 'unknown';
    const pending: Pending = { tabId: tab.id, network: comment.network, comment: comment.id };
    // Written before the page is asked for: its script may be there at once.
    await browser.storage.session.set({ [pendingKey]: pending });
    await browser.tabs.update(tab.id, { url: comment.url });
    return 'opened';
  },
  async 'panel.moderate'({ token }, { tabId }) {
    const subject = await subjectOf(token, tabId);
    if (subject.place !== 'comment') return 'none';
    return askTab(tabId, 'tab.moderate', { key: subject.key, words: await pointWords() });
  },
};
