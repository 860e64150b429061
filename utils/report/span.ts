import { firstOf, lastOf, monthBefore, monthOfDay } from '../goals/month.ts';
import { dayAfter } from '../metrics/rules.ts';
import { weekdayOf } from '../text/weekday.ts';
import type { ReportPeriod } from './schema.ts';

/** Calendar days (`YYYY-MM-DD`), both included. */
export interface DaySpan {
  first: string;
  last: string;
}

/** Days of a span. */
export const lengthOf = ({ first, last }: DaySpan): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;

/** Every day of a span, in order. */
export const daysIn = (span: DaySpan): string[] =>
  Array.from({ length: Math.max(0, lengthOf(span)) }, (_, n) => dayAfter(span.first, n));

/** What a period means on a day: the last whole month or week (from Monday), or this month so far. */
export function spanOfPeriod(period: Exclude<ReportPeriod, 'own'>, today: string): DaySpan {
  const month = monthOfDay(today);
  if (period === 'thisMonth') return { first: firstOf(month), last: today };
  if (period === 'month') {
    const before = monthBefore(month);
    return { first: firstOf(before), last: lastOf(before) };
  }
  const sinceMonday = (weekdayOf(today) + 6) % 7;
  const first = dayAfter(today, -sinceMonday - 7);
  return { first, last: dayAfter(first, 6) };
}

/**
 * What a span is held against: a whole month against the month before it, a month until a day against
 * the same days of the month before, anything else against as many days right before it.
 */
export function spanBefore(span: DaySpan): DaySpan {
  const { first, last } = span;
  const month = monthOfDay(first);
  if (first === firstOf(month) && monthOfDay(last) === month) {
    const [start, end] = [firstOf(monthBefore(month)), lastOf(monthBefore(month))];
    if (last === lastOf(month)) return { first: start, last: end };
    const same = dayAfter(start, lengthOf(span) - 1);
    return { first: start, last: same < end ? same : end };
  }
  return { first: dayAfter(first, -lengthOf(span)), last: dayAfter(first, -1) };
}

const isDay = (day: string) =>
  /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
/** More than two years of days make a report that nobody reads. */
const longest = 750;

/** The person's own days; null: one is missing or impossible, or they are the wrong way round. */
export function ownSpan(first: string, last: string): DaySpan | null {
  if (!isDay(first) || !isDay(last) || first > last || first < '2000-01-01') return null;
  const span = { first, last };
  return lengthOf(span) > longest ? null : span;
}
