import { browser } from '#imports';
import { badgeOf } from '../../utils/badge/rules.ts';
import { popupRecord } from '../../utils/checklist/store.ts';
import { quietUntil } from '../../utils/reminders/quiet.ts';
import { readSettings } from '../../utils/settings.ts';
import { noteFailure } from './failures.ts';
import { badgeTitle } from './notices.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** Both hold 4.5:1 against the white figure. */
const badgeColours = { bad: '#b3261e', warn: '#a34a12' } as const;

/** Where the popup finds what it draws first. */
export const popupRecordKey = 'popup';

/** Makes the popup's record anew and keeps it; the badge counts what waits for the person. */
export async function freshPopupRecord(): Promise<void> {
  const now = Date.now();
  const { quiet } = await readSettings();
  const record = {
    ...(await popupRecord(now)),
    quietUntil: quietUntil(now, quiet, ownZone()),
  };
  await browser.storage.local.set({ [popupRecordKey]: record });
  const waiting = record.communities.reduce(
    (sum, { rows }) => sum + (rows.find(({ metric }) => metric === 'waiting')?.today ?? 0),
    0,
  );
  const counts = { waiting, bursts: record.bursts?.length ?? 0, ...record.counts };
  const badge = badgeOf(counts);
  await browser.action.setBadgeText({ text: badge.text });
  await browser.action.setBadgeBackgroundColor({ color: badgeColours[badge.tone] });
  await browser.action.setTitle({ title: await badgeTitle(counts) });
}

// Many batches of one page make one record: what comes while it is made is in the next one. Lost
// with the worker, it is made when the popup opens.
let making = false;
let again = false;

/** Makes the record anew without being waited for; a failure is noted. */
export function soonPopupRecord(): void {
  again = true;
  if (making) return;
  making = true;
  const run = async () => {
    while (again) {
      again = false;
      await freshPopupRecord();
    }
  };
  void run()
    .catch((error: unknown) => noteFailure('popup', error))
    .finally(() => {
      making = false;
    });
}
