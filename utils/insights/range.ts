import { clockAt, instantAt, isZone } from '../text/zone.ts';

/** The time that *Insights* looks at. */
export interface Range {
  /** Epoch milliseconds; `to` is not in it. */
  from: number;
  to: number;
}

/** Whole days of a community's clock up to today, or the person's own first and last day. */
export type RangeChoice =
  | { days: 30 | 90 | 365 }
  /** `2026-11-21`, as date fields hold it; '' while nothing is chosen. */
  | { first: string; last: string };

/** Nobody looks further back, and a slip of the finger (year 0202) must not ask for millennia. */
const earliest = '2000-01-01';
const looksLikeDay = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (day: string) =>
  looksLikeDay.test(day) && day >= earliest && !Number.isNaN(Date.parse(`${day}T00:00Z`));

/**
 * From the first day's midnight to the midnight after the last day, by the zone's clock; today
 * counts as a day, and none after it. null when a day is missing or impossible, or the last comes
 * before the first, or the first is still to come.
 */
export function rangeOf(choice: RangeChoice, of: string, now: number): Range | null {
  // A zone that this browser does not know must not hide everything.
  const zone = isZone(of) ? of : 'UTC';
  const today = clockAt(now, zone).day;
  if ('days' in choice) {
    const midnight = (ahead: number) => instantAt({ day: today, minutes: 0 }, zone, ahead);
    return { from: midnight(1 - choice.days), to: midnight(1) };
  }
  const { first, last } = choice;
  if (!isDay(first) || !isDay(last) || last < first || first > today) return null;
  return {
    from: instantAt({ day: first, minutes: 0 }, zone),
    // Days that have not come would thin out what is counted a day.
    to: instantAt({ day: last < today ? last : today, minutes: 0 }, zone, 1),
  };
}
