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

/** When a reminder can ring again: the same choices wherever one stands. */
export interface SnoozeMoment {
  id: 'five' | 'fifteen' | 'hour' | 'morning';
  at: number;
}

/** What the one button of a notification snoozes by, minutes. */
export const usualSnooze = 15;

export const snoozeMoments = (now: number, zone: string): SnoozeMoment[] => [
  { id: 'five', at: inMinutes(5, now) },
  { id: 'fifteen', at: inMinutes(usualSnooze, now) },
  { id: 'hour', at: inMinutes(60, now) },
  { id: 'morning', at: tomorrowAt(morningAt, now, zone) },
];

/** When one can put an answer off to. */
export interface LaterMoment {
  id: 'hour' | 'evening' | 'morning';
  at: number;
}

const eveningAt = '19:00';
const morningAt = '10:00';

/** In an hour; this evening, while that is more than an hour ahead; tomorrow morning. */
export function laterMoments(now: number, zone: string): LaterMoment[] {
  const soon = inMinutes(60, now);
  const evening = nextAt(eveningAt, now, zone);
  const isToday = clockAt(evening, zone).day === clockAt(now, zone).day;
  return [
    { id: 'hour', at: soon },
    ...(isToday && evening > soon ? [{ id: 'evening' as const, at: evening }] : []),
    { id: 'morning', at: tomorrowAt(morningAt, now, zone) },
  ];
}
