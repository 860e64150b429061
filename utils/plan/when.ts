import { comings, isZone, offsetAt, type ZoneClock } from '../text/zone.ts';

/**
 * Clock times and instants. A planned post is an instant (`dueAt`) and the zone whose clock the
 * person meant; both are kept, so that a community's 19:00 stays 19:00 wherever the person travels.
 */

const minute = 60_000;

/** What date and time fields hold: `2026-11-21` and `14:05`. */
export type Clock = Pick<ZoneClock, 'day' | 'time'>;

/**
 * `plain`: the clock shows this time once. `gap`: never (clocks jump over it); `at` is as long
 * after the jump as the time is. `twice`: clocks go back; `at` is the first of both, `later` the
 * second.
 */
export type Instant =
  | { kind: 'plain'; at: number }
  | { kind: 'gap'; at: number }
  | { kind: 'twice'; at: number; later: number };

const clockLooks = /^(\d{4})-(\d{2})-(\d{2})$/;
const timeLooks = /^(\d{2}):(\d{2})(?::\d{2})?$/;

/** The clock's time as if it stood in UTC; null when it is no date or time at all. */
function asUtc({ day: date, time }: Clock): number | null {
  const d = clockLooks.exec(date);
  const t = timeLooks.exec(time);
  if (!d || !t) return null;
  const [year, month, dayOf, hour, min] = [d[1], d[2], d[3], t[1], t[2]].map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const utc = Date.UTC(year, month - 1, dayOf, hour, min);
  // The 31st of June would roll over silently.
  const back = new Date(utc);
  const same =
    back.getUTCMonth() === month - 1 && back.getUTCDate() === dayOf && hour < 24 && min < 60;
  return same ? utc : null;
}

/** The instant at which a zone's clock shows a time; null when either is not understood. */
export function instantOf(clock: Clock, zone: string): Instant | null {
  const utc = asUtc(clock);
  if (utc === null || !isZone(zone)) return null;
  const { at, jumped } = comings(utc, zone);
  const [first, second] = at;
  if (first === undefined) return { kind: 'gap', at: jumped };
  return second === undefined
    ? { kind: 'plain', at: first }
    : { kind: 'twice', at: first, later: second };
}

/** Do the clocks of two zones show the same at this instant? */
export const sameClock = (a: string, b: string, at: number): boolean =>
  offsetAt(a, at) === offsetAt(b, at);

/** "UTC+3", "UTC−4:30", "UTC". */
export function offsetName(zone: string, at: number): string {
  const offset = offsetAt(zone, at);
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const hours = Math.floor(size / 60);
  const rest = Math.round(size % 60);
  return `UTC${offset > 0 ? '+' : '−'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** A time to begin with: the next full hour that leaves half an hour to prepare. */
export function nextFullHour(now: number): number {
  const hour = 60 * minute;
  return Math.ceil((now + 30 * minute) / hour) * hour;
}
