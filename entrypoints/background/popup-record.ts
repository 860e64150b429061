import { browser } from '#imports';
import { popupRecord } from '../../utils/checklist/store.ts';
import { badgeTitle } from './notices.ts';

/** Where the popup finds what it draws first. */
export const popupRecordKey = 'popup';

/** Makes the popup's record anew and keeps it; the badge counts what waits for the person. */
export async function freshPopupRecord(): Promise<void> {
  const record = await popupRecord(Date.now());
  await browser.storage.local.set({ [popupRecordKey]: record });
  const waiting = record.communities.reduce(
    (sum, { rows }) => sum + (rows.find(({ metric }) => metric === 'waiting')?.today ?? 0),
    0,
  );
  const { due, missed, reminders } = record.counts;
  const all = waiting + due + missed + reminders;
  await browser.action.setBadgeText({ text: all ? String(all) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#b4541a' });
  await browser.action.setTitle({ title: await badgeTitle({ waiting, ...record.counts }) });
}
