import { tzOffset } from '@date-fns/tz';

/** Clock time in a zone (IANA) and back. Milliseconds of the epoch; no zone of this computer. */

const minute = 60_000;
const day = 86_400_000;

export interface Clock {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** 0 Sunday to 6 Saturday. */
  weekday: number;
  /** Minutes since midnight as the clock shows them. */
  minutes: number;
}

/** Is this a zone that the browser knows? */
export function isZone(zone: string): boolean {
  return zone !== '' && !Number.isNaN(tzOffset(zone, new Date(0)));
}

const offsetAt = (at: number, zone: string) => tzOffset(zone, new Date(at)) * minute;

/** What the clocks of a zone show at an instant. */
export function clockAt(at: number, zone: string): Clock {
  const shown = new Date(at + offsetAt(at, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

/**
 * The instant at which the clocks of a zone show a time; days may overflow their month. A time that
 * comes twice (clocks set back) is its first coming; one that never comes (clocks set forward) is
 * as long after the jump as it would have been after the old time.
 */
export function instantAt(clock: Omit<Clock, 'weekday'>, zone: string): number {
  const wall = Date.UTC(clock.year, clock.month - 1, clock.day, 0, clock.minutes);
  const before = offsetAt(wall - day, zone);
  const after = offsetAt(wall + day, zone);
  const fits = [before, after].filter((offset) => offsetAt(wall - offset, zone) === offset);
  return fits.length ? Math.min(...fits.map((offset) => wall - offset)) : wall - before;
}
