import { addMonths } from '../plan/agenda.ts';
import { clockAt, instantAt } from '../text/zone.ts';
import type { Reminder } from './schema.ts';

type Times = Pick<Reminder, 'at' | 'repeat' | 'since' | 'zone'>;

const day = 86_400_000;

/** So far back every kind of repetition has its latest coming. */
const lookBack = { no: 0, daily: 3, weekdays: 5, weekly: 9, monthly: 63 } as const;

/**
 * When a repeating reminder comes next after an instant: on the clock time (and weekday, or day of
 * the month) that it was first said for, whatever snoozing and changed clocks did to `at`. null: it
 * does not repeat.
 */
export function nextTime({ repeat, since, zone }: Omit<Times, 'at'>, after: number): number | null {
  if (repeat === 'no') return null;
  const first = clockAt(since, zone);
  if (repeat === 'monthly') return nextMonthly(first, since, zone, after);
  const today = clockAt(after, zone);
  // A day before today, because a time that was jumped over lies later than its clock says.
  for (let ahead = -1; ahead <= 9; ahead++) {
    const at = instantAt({ day: today.day, minutes: first.minutes }, zone, ahead);
    const { weekday } = clockAt(at, zone);
    const fits =
      repeat === 'daily' ||
      (repeat === 'weekdays' && weekday !== 0 && weekday !== 6) ||
      (repeat === 'weekly' && weekday === first.weekday);
    if (fits && at > after && at >= since) return at;
  }
  return since > after ? since : null;
}

/** The 31st of January, then the 28th of February, then the 31st of March: never by its last day. */
function nextMonthly(
  first: { day: string; minutes: number },
  since: number,
  zone: string,
  after: number,
): number | null {
  const { day: today } = clockAt(after, zone);
  const monthsTo = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
  const months = monthsTo(today) - monthsTo(first.day);
  for (let ahead = -1; ahead <= 2; ahead++) {
    const on = addMonths(first.day, months + ahead);
    const at = instantAt({ day: on, minutes: first.minutes }, zone);
    if (at > after && at >= since) return at;
  }
  return since > after ? since : null;
}

/** Its time has come and it is not done. */
export const isDue = ({ at, doneAt }: Pick<Reminder, 'at' | 'doneAt'>, now: number): boolean =>
  doneAt === null && at <= now;

/**
 * The time that an open reminder should stand at now: a repeating one that was not done goes on to
 * its latest coming, so that it rings again that day, and once for all that were slept through.
 */
export function currentTime(reminder: Times, now: number): number {
  // After a long pause not day by day from the start.
  let at = reminder.at;
  let next = nextTime(reminder, Math.max(at, now - lookBack[reminder.repeat] * day));
  while (next !== null && next <= now) {
    at = next;
    next = nextTime(reminder, at);
  }
  return at;
}

/** Where a reminder goes when the person is done with it now; null: it is over. */
export function afterDone(reminder: Times, now: number): number | null {
  return nextTime(reminder, Math.max(now, reminder.at));
}

/**
 * A clock that ran ahead, and was set right: what was shown or moved by it is mended, so that no
 * reminder keeps silent until that false time comes. A jump of less than a day is left: nothing is
 * further off than that. null: there is nothing to mend.
 */
export function mended(
  reminder: Times & Pick<Reminder, 'shownAt' | 'setAt'>,
  now: number,
): Pick<Reminder, 'at' | 'shownAt' | 'setAt'> | null {
  const isFalse = (moment: number | null | undefined) =>
    typeof moment === 'number' && moment > now + day;
  const { at, repeat, since, shownAt, setAt = 0 } = reminder;
  if (isFalse(setAt)) {
    const again = repeat === 'no' ? since : (nextTime(reminder, now) ?? since);
    return { at: again, shownAt: null, setAt: now };
  }
  return isFalse(shownAt) ? { at, shownAt: null, setAt } : null;
}

/** The address that a reminder leads to, on the web or a page of ours (`/…`); null: nowhere. */
export function placeOf({
  kind,
  url,
  about,
}: Pick<Reminder, 'kind' | 'url' | 'about'>): string | null {
  // Where a file with everything is saved.
  if (kind === 'backup') return '/dashboard.html#data';
  if (about?.kind === 'plan') return `/dashboard.html#plan/${about.key}`;
  if (about?.kind === 'report') return `/dashboard.html#report/${about.key}`;
  return url && /^https:/u.test(url) ? url : null;
}
