import { clockAt, instantAt } from '../text/zone.ts';
import type { Reminder } from './schema.ts';

type Times = Pick<Reminder, 'at' | 'repeat' | 'since' | 'zone'>;

/**
 * When a repeating reminder comes next after an instant: on the clock time (and weekday) that it
 * was first said for, whatever snoozing and changed clocks did to `at`. null: it does not repeat.
 */
export function nextTime({ repeat, since, zone }: Omit<Times, 'at'>, after: number): number | null {
  if (repeat === 'no') return null;
  const first = clockAt(since, zone);
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

/** Its time has come and it is not done. */
export const isDue = ({ at, doneAt }: Pick<Reminder, 'at' | 'doneAt'>, now: number): boolean =>
  doneAt === null && at <= now;

/**
 * The time that an open reminder should stand at now: a repeating one that was not done goes on to
 * its latest coming, so that it rings again that day, and once for all that were slept through.
 */
export function currentTime(reminder: Times, now: number): number {
  // After a long pause not day by day from the start: nine days hold every kind's latest coming.
  let at = reminder.at;
  let next = nextTime(reminder, Math.max(at, now - 9 * 86_400_000));
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
