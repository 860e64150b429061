import { browser } from '#imports';
import { reminderBy } from '../../utils/reminders/store.ts';
import { noteFailure } from './failures.ts';
import { reminderOfNotice } from './reconcile.ts';

/** Where a click on a reminder's notification leads: its own address, or a page of ours. */
async function addressFor(id: string): Promise<string> {
  const uuid = reminderOfNotice(id);
  const reminder = uuid ? await reminderBy(uuid) : undefined;
  if (reminder?.kind === 'backup') return browser.runtime.getURL('/dashboard.html') + '#data';
  const url = reminder?.url;
  return url && /^https:/u.test(url) ? url : browser.runtime.getURL('/popup.html');
}

/** A click answers nothing and ends nothing: the reminder stays in the popup until it is done. */
export function listenForReminders(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id !== 'reminders' && !reminderOfNotice(id)) return;
    void browser.notifications
      .clear(id)
      .then(() => addressFor(id))
      .then((url) => browser.tabs.create({ url }))
      .catch((error: unknown) => noteFailure('reminders', error));
  });
}
