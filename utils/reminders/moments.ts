import { addDays } from '../plan/agenda.ts';
import { instantOf } from '../plan/when.ts';
import { clockAt } from '../text/zone.ts';

/** The next instant, after now, at which a zone's clock shows a time (`15:00`). */
export function nextAt(time: string, now: number, zone: string): number {
  const { day } = clockAt(now, zone);
  for (const candidate of [day, addDays(day, 1), addDays(day, 2)]) {
    const found = instantOf({ day: candidate, time }, zone);
    if (found && found.at > now) return found.at;
  }
  return now + 86_400_000;
}

/** Tomorrow at a time of a zone's clock. */
export function tomorrowAt(time: string, now: number, zone: string): number {
  const found = instantOf({ day: addDays(clockAt(now, zone).day, 1), time }, zone);
  return found ? found.at : now + 86_400_000;
}

export const inMinutes = (minutes: number, now: number) => now + minutes * 60_000;
