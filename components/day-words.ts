import type { TFunction } from 'i18next';
import { addDays, instantOfDay } from '../utils/plan/agenda.ts';
import { offsetName, sameClock } from '../utils/plan/when.ts';
import { clockAt } from '../utils/text/zone.ts';
import { formatDay } from '../utils/text/ago.ts';
import { ownZone } from '../utils/text/day-in.ts';

/** "Today", "Tomorrow", "Yesterday"; null for other days. */
export function nearDay(day: string, today: string, t: TFunction): string | null {
  if (day === today) return t('day:today');
  if (day === addDays(today, 1)) return t('day:tomorrow');
  if (day === addDays(today, -1)) return t('day:yesterday');
  return null;
}

/** "21 ноября, суббота"; `today`: with the year where it is another one. */
export const dayName = (day: string, language: string, today = day) =>
  formatDay(instantOfDay(day), language, 'UTC', true, day.slice(0, 4) !== today.slice(0, 4));

/** The clock time of an instant in its zone, with the zone when this computer's clock differs. */
export function clockWords(at: number, zone: string): { time: string; zone: string | null } {
  const foreign = !sameClock(zone, ownZone(), at);
  return { time: clockAt(at, zone).time, zone: foreign ? offsetName(zone, at) : null };
}

/** "Завтра, 10:00", "25 ноября, 10:00": when something is due, in few words. */
export function whenWords(at: number, zone: string, now: number, language: string, t: TFunction) {
  const { day } = clockAt(at, zone);
  const clock = clockWords(at, zone);
  const near = nearDay(day, clockAt(now, zone).day, t);
  const date = near ?? formatDay(instantOfDay(day), language, 'UTC');
  return `${date}, ${clock.time}${clock.zone ? ` (${clock.zone})` : ''}`;
}
