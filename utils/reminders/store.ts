import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { afterDone, currentTime, mended } from './rules.ts';
import type { Reminder, ReminderAbout } from './schema.ts';
import { ownZone } from '../text/day-in.ts';

/** What the person says when adding one; its zone is this computer's. */
export type ReminderDraft = Pick<Reminder, 'kind' | 'text' | 'at' | 'repeat' | 'comment' | 'url'> &
  Partial<Pick<Reminder, 'about' | 'urgent' | 'lead'>>;

const longest = 300;
/** So long one can read what was done. */
const keptMs = 30 * 86_400_000;
const readAtMost = 100;

/** Throws when its time is no time; a longer text is cut at 300 characters. */
export async function addReminder(draft: ReminderDraft, now = Date.now()): Promise<Reminder> {
  if (!Number.isFinite(draft.at)) throw new Error('A reminder needs a time.');
  const { kind, text, at, repeat, comment, url, about = null, urgent = false, lead = null } = draft;
  const added: Reminder = {
    uuid: crypto.randomUUID(),
    kind,
    text: [...text.trim()].slice(0, longest).join(''),
    at,
    repeat,
    since: at,
    zone: ownZone(),
    comment,
    url,
    shownAt: null,
    doneAt: null,
    setAt: now,
    ...(about && { about }),
    ...(urgent && { urgent }),
    ...(lead !== null && { lead }),
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

/** What was done in the last 30 days, the latest first, at most 100. */
export const listDoneReminders = (): Promise<Reminder[]> =>
  db.reminders.where('doneAt').above(0).reverse().limit(readAtMost).toArray();

const soonestOpen = async (found: Promise<Reminder[]>) =>
  (await found).filter(({ doneAt }) => doneAt === null).sort((a, b) => a.at - b.at)[0];

/** The open reminder of a comment (`network:id`), the soonest where there are several. */
export const commentReminder = (comment: string): Promise<Reminder | undefined> =>
  soonestOpen(db.reminders.where({ comment }).toArray());

/** The open reminder of a person, post or planned post, the soonest where there are several. */
export const reminderAbout = ({ kind, key }: ReminderAbout): Promise<Reminder | undefined> =>
  soonestOpen(db.reminders.where('[about.kind+about.key]').equals([kind, key]).toArray());

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
export function snoozeReminder(
  uuid: string,
  at: number,
  now = Date.now(),
): Promise<Reminder | null> {
  return change(uuid, () => ({ at, shownAt: null, setAt: now }));
}

/**
 * Over; a repeating one goes on to its next time, and this coming of it is kept to be read. Returns
 * how to take it back; null when it is gone or done.
 */
export function finishReminder(uuid: string, now: number): Promise<(() => Promise<void>) | null> {
  return db.transaction('rw', db.reminders, async () => {
    const known = await db.reminders.get(uuid);
    if (!known || known.doneAt !== null) return null;
    const at = afterDone(known, now);
    if (at === null) {
      await db.reminders.put({ ...known, doneAt: now });
      return () => db.reminders.put(known).then(() => undefined);
    }
    await db.reminders.put({ ...known, at, shownAt: null, setAt: now });
    // When a file was saved is noted elsewhere, and must not make the file differ from what it holds.
    const isKept = known.kind !== 'backup';
    const copy: Reminder = { ...known, uuid: crypto.randomUUID(), repeat: 'no', of: uuid };
    if (isKept) await db.reminders.put({ ...copy, doneAt: now });
    return () =>
      db.transaction('rw', db.reminders, async () => {
        await db.reminders.delete(copy.uuid);
        await db.reminders.put(known);
      });
  });
}

/** As `finishReminder`, for who takes nothing back. The row as it stands after it. */
export async function doneReminder(uuid: string, now: number): Promise<Reminder | null> {
  const finished = await finishReminder(uuid, now);
  return finished ? ((await db.reminders.get(uuid)) ?? null) : null;
}

/** One that was done is open again, and due; a coming of a repeating one stays what it was. */
export function reopenReminder(uuid: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.reminders, async () => {
    const known = await db.reminders.get(uuid);
    if (!known || known.doneAt === null || known.of !== undefined) return false;
    // It is in sight where it was pressed: it does not ring once more for what is long past.
    await db.reminders.put({ ...known, doneAt: null, shownAt: known.at <= now ? now : null });
    return true;
  });
}

export async function deleteReminder(uuid: string): Promise<void> {
  await db.reminders.delete(uuid);
}

/** Their persons or posts are forgotten. Inside a transaction. */
export async function forgetRemindersAbout(
  kind: ReminderAbout['kind'],
  keys: ReadonlySet<string>,
): Promise<void> {
  const about = db.reminders.where('[about.kind+about.key]');
  await about
    .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
    .filter((reminder) => keys.has(reminder.about?.key ?? ''))
    .delete();
}

/** Puts a deleted one back as it was. */
export async function restoreReminder(reminder: Reminder): Promise<void> {
  await db.reminders.put(reminder);
}

/** What was done long ago is forgotten; `doneAt` in the future was written by a false clock. */
export async function thinDoneReminders(now: number): Promise<void> {
  await db.reminders
    .where('doneAt')
    .between(0, now - keptMs)
    .delete();
}

/** Moves repeating ones on to their latest coming, and gives those that have to be shown now. */
export function ringing(now: number): Promise<Reminder[]> {
  return db.transaction('rw', db.reminders, async () => {
    await mendTimes(now);
    const due = await db.reminders
      .where('at')
      .belowOrEqual(now)
      .filter(({ doneAt }) => doneAt === null)
      .toArray();
    const current = due.map((reminder) => {
      const at = currentTime(reminder, now);
      return at === reminder.at ? reminder : { ...reminder, at, shownAt: null, setAt: now };
    });
    const moved = current.filter((reminder) => !due.includes(reminder));
    if (moved.length) await db.reminders.bulkPut(moved);
    return current.filter(({ shownAt }) => shownAt === null).sort((a, b) => a.at - b.at);
  });
}

/** After a clock that ran ahead. Only what lies ahead can have been moved there by it. */
async function mendTimes(now: number): Promise<void> {
  const ahead = await db.reminders.where('at').above(now).toArray();
  const again = ahead.flatMap((reminder) => {
    const times = reminder.doneAt === null ? mended(reminder, now) : null;
    return times ? [{ ...reminder, ...times }] : [];
  });
  if (again.length) await db.reminders.bulkPut(again);
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
