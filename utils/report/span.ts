import { dayAfter } from '../metrics/rules.ts';
import type { ReportPeriod } from './schema.ts';

/** Calendar days (`YYYY-MM-DD`), both included. */
export interface DaySpan {
  first: string;
  last: string;
}

const monthOf = (day: string) => day.slice(0, 7);
/** The first day of the month `months` after that of a day. */
function monthStart(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}
const monthEnd = (day: string) => dayAfter(monthStart(day, 1), -1);

/** Days of a span. */
export const lengthOf = ({ first, last }: DaySpan): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;

/** Every day of a span, in order. */
export const daysIn = (span: DaySpan): string[] =>
  Array.from({ length: Math.max(0, lengthOf(span)) }, (_, n) => dayAfter(span.first, n));

/** What a period means on a day: the last whole month or week (from Monday), or this month so far. */
export function spanOfPeriod(period: Exclude<ReportPeriod, 'own'>, today: string): DaySpan {
  if (period === 'thisMonth') return { first: monthStart(today, 0), last: today };
  if (period === 'month') {
    const first = monthStart(today, -1);
    return { first, last: monthEnd(first) };
  }
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const first = dayAfter(today, -weekday - 7);
  return { first, last: dayAfter(first, 6) };
}

/**
 * What a span is held against: a whole month against the month before it, a month until a day against
 * the same days of the month before, anything else against as many days right before it.
 */
export function spanBefore(span: DaySpan): DaySpan {
  const { first, last } = span;
  const isFromFirst = first.endsWith('-01') && monthOf(first) === monthOf(last);
  if (isFromFirst) {
    const start = monthStart(first, -1);
    const end = monthEnd(start);
    if (last === monthEnd(first)) return { first: start, last: end };
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
