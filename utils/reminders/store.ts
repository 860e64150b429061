import { db } from '../db.ts';
import { afterDone, currentTime } from './rules.ts';
import type { Reminder } from './schema.ts';

/** What the person says when adding one; its zone is this computer's. */
export type ReminderDraft = Pick<Reminder, 'kind' | 'text' | 'at' | 'repeat' | 'comment' | 'url'>;

const longest = 300;

/** The zone of this computer. */
export const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Throws when its time is no time; a longer text is cut at 300 characters. */
export async function addReminder(draft: ReminderDraft): Promise<Reminder> {
  if (!Number.isFinite(draft.at)) throw new Error('A reminder needs a time.');
  const { kind, text, at, repeat, comment, url } = draft;
  const added: Reminder = {
    uuid: crypto.randomUUID(),
    kind,
    text: [...text.trim()].slice(0, longest).join(''),
    at,
    repeat,
    since: at,
    zone: hereZone(),
    comment,
    url,
    shownAt: null,
    doneAt: null,
  };
  await db.reminders.add(added);
  return added;
}

export function reminderBy(uuid: string): Promise<Reminder | undefined> {
  return db.reminders.get(uuid);
}

/** Those that are not done, soonest first. */
export async function listOpenReminders(): Promise<Reminder[]> {
  return db.reminders
    .orderBy('at')
    .filter(({ doneAt }) => doneAt === null)
    .toArray();
}

/** Writes a change of an open reminder; null when it is gone or done. */
function change(
  uuid: string,
  how: (reminder: Reminder) => Partial<Reminder>,
): Promise<Reminder | null> {
  return db.transaction('rw', db.reminders, async () => {
    const known = await db.reminders.get(uuid);
    if (!known || known.doneAt !== null) return null;
    const next = { ...known, ...how(known) };
    await db.reminders.put(next);
    return next;
  });
}

/** Rings again at `at`; a repeating one keeps its own clock time for the days after. */
export function snoozeReminder(uuid: string, at: number): Promise<Reminder | null> {
  return change(uuid, () => ({ at, shownAt: null }));
}

/** Over; a repeating one goes on to its next time. */
export function doneReminder(uuid: string, now: number): Promise<Reminder | null> {
  return change(uuid, (reminder) => {
    const at = afterDone(reminder, now);
    return at === null ? { doneAt: now } : { at, shownAt: null };
  });
}

export async function deleteReminder(uuid: string): Promise<void> {
  await db.reminders.delete(uuid);
}

/** Moves repeating ones on to their latest coming, and gives those that have to be shown now. */
export function ringing(now: number): Promise<Reminder[]> {
  return db.transaction('rw', db.reminders, async () => {
    const due = await db.reminders
      .where('at')
      .belowOrEqual(now)
      .filter(({ doneAt }) => doneAt === null)
      .toArray();
    const current = due.map((reminder) => {
      const at = currentTime(reminder, now);
      return at === reminder.at ? reminder : { ...reminder, at, shownAt: null };
    });
    const moved = current.filter((reminder) => !due.includes(reminder));
    if (moved.length) await db.reminders.bulkPut(moved);
    return current.filter(({ shownAt }) => shownAt === null);
  });
}

/** Notes that these were shown, unless they were snoozed or done meanwhile. */
export async function noteShown(shown: readonly Reminder[], now: number): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    for (const { uuid, at } of shown) {
      await db.reminders
        .where({ uuid })
        .filter((known) => known.at === at && known.doneAt === null)
        .modify({ shownAt: now });
    }
  });
}
