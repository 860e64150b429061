import { tzOffset } from '@date-fns/tz';

/** Clock time in a zone (IANA) and back. Milliseconds of the epoch; no zone of this computer. */

const minute = 60_000;
const day = 86_400_000;

/** What a zone's clock and calendar show. */
export interface ZoneClock {
  /** `2026-11-21`, as date fields hold it. */
  day: string;
  /** `14:05`, as time fields hold it. */
  time: string;
  /** 0 Sunday to 6 Saturday. */
  weekday: number;
  /** Minutes since midnight as the clock shows them. */
  minutes: number;
}

/**
 * Is this a zone that the browser knows? `toString` is none, though the library's store of zones, a
 * plain object, has something by that name.
 */
export function isZone(zone: string): boolean {
  return zone !== '' && !(zone in {}) && !Number.isNaN(tzOffset(zone, new Date(0)));
}

/** Minutes that a zone's clock is ahead of UTC at an instant. */
export const offsetAt = (zone: string, at: number): number => tzOffset(zone, new Date(at));

/** What the clocks of a zone show at an instant. */
export function clockAt(at: number, zone: string): ZoneClock {
  const shown = new Date(at + offsetAt(zone, at) * minute);
  const iso = shown.toISOString();
  return {
    day: iso.slice(0, 10),
    time: iso.slice(11, 16),
    weekday: shown.getUTCDay(),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

/**
 * The instants at which a zone's clock shows a time, in order, none to two of them. `wall`: that
 * time as if the clock stood in UTC. `jumped`: where clocks jump over it, as long after the jump as
 * it would have been after the old time.
 */
export function comings(wall: number, zone: string): { at: number[]; jumped: number } {
  // A day before and after, no zone changes twice: the true offset is one of these.
  const before = offsetAt(zone, wall - day);
  const after = offsetAt(zone, wall + day);
  const at = [...new Set([before, after])]
    .map((offset) => ({ offset, at: wall - offset * minute }))
    .filter((one) => offsetAt(zone, one.at) === one.offset)
    .map((one) => one.at)
    .sort((a, b) => a - b);
  return { at, jumped: wall - before * minute };
}

/**
 * The instant at which the clocks of a zone show a time, `ahead` days after a day. A time that
 * comes twice (clocks set back) is its first coming; one that never comes (clocks set forward) is
 * as long after the jump as it would have been after the old time.
 */
export function instantAt(
  clock: Pick<ZoneClock, 'day' | 'minutes'>,
  zone: string,
  ahead = 0,
): number {
  const wall = Date.parse(`${clock.day}T00:00Z`) + ahead * day + clock.minutes * minute;
  const { at, jumped } = comings(wall, zone);
  return at[0] ?? jumped;
}
