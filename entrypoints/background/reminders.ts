import { browser } from '#imports';
import { inMinutes, usualSnooze } from '../../utils/reminders/moments.ts';
import { placeOf } from '../../utils/reminders/rules.ts';
import { doneReminder, reminderBy, snoozeReminder } from '../../utils/reminders/store.ts';
import { noteFailure } from './failures.ts';
import { hasButtons } from './notices.ts';
import { wake } from './plan.ts';
import { reminderOfNotice } from './reconcile.ts';

const ownPage = (path: string) =>
  path.startsWith('/') ? browser.runtime.getURL('/') + path.slice(1) : path;

/** The popup as a window of its own, with all that can be chosen. */
async function openChoices(path: string): Promise<void> {
  const url = ownPage(path);
  // There are no windows on a phone.
  const windows = browser.windows as typeof browser.windows | undefined;
  if (windows) await windows.create({ url, type: 'popup', width: 420, height: 600 });
  else await browser.tabs.create({ url });
}

/**
 * Where a press leads: to the place of a reminder whose notification has buttons for the rest; else
 * to the choices, of which one is the place. The day's figures stand in the popup.
 */
async function follow(id: string): Promise<void> {
  const uuid = reminderOfNotice(id);
  const reminder = uuid ? await reminderBy(uuid) : undefined;
  const place = reminder && (reminder.kind === 'checklist' ? '/popup.html' : placeOf(reminder));
  if (place && hasButtons()) await browser.tabs.create({ url: ownPage(place) });
  else if (id === 'quiet') await openChoices('/popup.html');
  else await openChoices(`/popup.html#rings${uuid ? `/${uuid}` : ''}`);
}

/** The two buttons of a reminder's notification: later, done. */
async function answer(uuid: string, button: number): Promise<void> {
  const now = Date.now();
  if (button === 0) await snoozeReminder(uuid, inMinutes(usualSnooze, now), now);
  else await doneReminder(uuid, now);
  await wake({ fresh: true });
}

const isOurs = (id: string) => id === 'reminders' || id === 'quiet' || reminderOfNotice(id);

/** A press on it ends nothing: the reminder stays in the popup until it is done. */
export function listenForReminders(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!isOurs(id)) return;
    void browser.notifications
      .clear(id)
      .then(() => follow(id))
      .catch((error: unknown) => noteFailure('reminders', error));
  });
  if (!hasButtons()) return;
  browser.notifications.onButtonClicked.addListener((id, button) => {
    const uuid = reminderOfNotice(id);
    if (!uuid) return;
    void browser.notifications
      .clear(id)
      .then(() => answer(uuid, button))
      .catch((error: unknown) => noteFailure('reminders', error));
  });
}
