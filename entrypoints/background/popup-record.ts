import { browser } from '#imports';
import { popupRecord } from '../../utils/checklist/store.ts';

/** Where the popup finds what it draws first. */
export const popupRecordKey = 'popup';

/** Makes the popup's record anew and keeps it; sets the badge to the number of waiting comments. */
export async function freshPopupRecord(): Promise<void> {
  const record = await popupRecord(Date.now());
  await browser.storage.local.set({ [popupRecordKey]: record });
  const waiting = record.communities.reduce(
    (sum, { rows }) => sum + (rows.find(({ metric }) => metric === 'waiting')?.today ?? 0),
    0,
  );
  await browser.action.setBadgeText({ text: waiting ? String(waiting) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#b4541a' });
}
