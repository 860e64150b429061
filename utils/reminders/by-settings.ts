import { clockAt, instantAt } from '../text/zone.ts';
import { db } from '../db.ts';
import type { Settings } from '../settings.ts';
import { nextTime } from './rules.ts';
import type { Reminder } from './schema.ts';
import { ownZone } from '../text/day-in.ts';

/** Fixed ids: however often a start is broken off, there is one of each. */
export const checklistReminder = '6d0f3c4e-0c1b-4b51-9a64-3f1a7a5d0c01';
export const backupReminder = '6d0f3c4e-0c1b-4b51-9a64-3f1a7a5d0c02';

/** When a file is saved, for who said no hour of the checklist. */
const backupAt = '10:00';

interface Wanted {
  uuid: string;
  kind: Reminder['kind'];
  repeat: Reminder['repeat'];
  /** Minutes since midnight. */
  minutes: number;
}
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * Keeps the reminders that the settings make in step with them: the daily checklist, and the weekly
 * saving of a file (first a week from now). A change of the hour or of this computer's zone moves
 * the next ring; what rang already and waits for the person stays.
 */
export async function keepSettingReminders(
  { checklistAt, backupEvery }: Pick<Settings, 'checklistAt' | 'backupEvery'>,
  now: number,
  zone = ownZone(),
): Promise<void> {
  const checklist: Wanted | null = checklistAt
    ? {
        uuid: checklistReminder,
        kind: 'checklist',
        repeat: 'daily',
        minutes: minutesOf(checklistAt),
      }
    : null;
  const backup: Wanted | null =
    backupEvery === 'week'
      ? { uuid: backupReminder, kind: 'backup', repeat: 'weekly', minutes: minutesOf(backupAt) }
      : null;
  await db.transaction('rw', db.reminders, async () => {
    await keep(checklistReminder, checklist, now, zone);
    await keep(backupReminder, backup, now, zone);
  });
}

async function keep(uuid: string, wanted: Wanted | null, now: number, zone: string) {
  const kept = await db.reminders.get(uuid);
  // One that was made by a clock that ran ahead would keep silent until that day: it is made anew.
  const known = kept && kept.since > now + 86_400_000 ? undefined : kept;
  if (!wanted) {
    if (kept) await db.reminders.delete(uuid);
    return;
  }
  if (known?.zone === zone && clockAt(known.since, zone).minutes === wanted.minutes) return;
  const { minutes, kind, repeat } = wanted;
  // A weekly one keeps its weekday over a change; a new one begins a week from now.
  const today = clockAt(known && repeat === 'weekly' ? known.since : now, zone);
  const on = (ahead: number) => instantAt({ day: today.day, minutes }, zone, ahead);
  const said = on(0);
  // On the day that jumps over this hour it would be remembered as another hour.
  const jumped = clockAt(said, zone).minutes !== minutes;
  const since = jumped ? on(-7) : said;
  const first = repeat === 'weekly' && !known ? now + 6 * 86_400_000 : now;
  const at = nextTime({ repeat, since, zone }, first);
  if (at === null) return;
  const base = { uuid, kind, text: '', repeat, comment: null, url: null, doneAt: null };
  // `shownAt` is of the old time: one that rang and was not done rings again at the new one.
  await db.reminders.put({ ...base, at, since, zone, shownAt: null, setAt: now });
}
