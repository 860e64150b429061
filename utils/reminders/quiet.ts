import type { OpenHours } from '../answering/schema.ts';
import { clockAt, instantAt, isZone } from '../text/zone.ts';

/** Hours in which nothing rings. Pure; by the clock of this computer's zone. */

export interface QuietHours {
  /**
   * By the weekday on which they begin, Sunday first; null: none. `to` at or before `from` is on the
   * next day: 22:00 to 8:00, and 0:00 to 0:00 is a whole day.
   */
  hours: readonly OpenHours[];
  /** Planned posts ring all the same. */
  posts: boolean;
}

/** Whoever is silent all week still gets an end to count with. */
const mostDays = 8;

/** When the quiet that an instant stands in is over; null: it stands in none. */
export function quietUntil(
  at: number,
  quiet: Pick<QuietHours, 'hours'> | null,
  zone: string,
): number | null {
  if (!quiet) return null;
  const known = isZone(zone) ? zone : 'UTC';
  const { day } = clockAt(at, known);
  let until = at;
  // From yesterday: a night begins on the day before it ends. What follows at once is the same quiet.
  for (let ahead = -1; ahead <= mostDays; ahead++) {
    const weekday = new Date(Date.parse(`${day}T12:00Z`) + ahead * 86_400_000).getUTCDay();
    const span = quiet.hours[weekday];
    if (!span) continue;
    const from = instantAt({ day, minutes: span.from }, known, ahead);
    const to = instantAt({ day, minutes: span.to }, known, span.to > span.from ? ahead : ahead + 1);
    if (from <= until && to > until) until = to;
  }
  return until > at ? until : null;
}

/** Did its time come in a quiet that is over now? Such things are told together. */
export function fellInQuiet(
  at: number,
  now: number,
  quiet: Pick<QuietHours, 'hours'> | null,
  zone: string,
): boolean {
  const until = quietUntil(at, quiet, zone);
  return until !== null && until <= now;
}
