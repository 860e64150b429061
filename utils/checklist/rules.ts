import { metricOf, type MetricId } from '../metrics/catalogue.ts';
import { dayAfter, figureOn, valueOn } from '../metrics/rules.ts';
import type { Daily } from '../metrics/schema.ts';
import type { ChecklistRow } from './schema.ts';

/** How many days a row's little line shows. */
export const shownDays = 14;

/** The calendar day (`YYYY-MM-DD`) that an instant falls on in a zone. */
export function dayIn(zone: string, at: number): string {
  // en-CA writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
}

/** The day before a calendar day. */
export const dayBefore = (day: string): string => dayAfter(day, -1);

/** The rows of a day by the community's own list; `days`: its rows of the last weeks, any order. */
export function checklistRows(
  list: readonly MetricId[],
  day: string,
  days: readonly Daily[],
): ChecklistRow[] {
  const byDay = new Map(days.map((row) => [row.day, row]));
  const on = (metric: MetricId, of: string) =>
    valueOn(byDay.get(of), byDay.get(dayBefore(of)), metric);
  const against = (now: number | null, then: number | null) =>
    now !== null && then !== null ? now - then : null;
  return list.map((metric) => {
    const today = on(metric, day);
    const figure = figureOn(byDay.get(day), metric);
    return {
      metric,
      today,
      change: against(today, on(metric, dayBefore(day))),
      weekChange: against(today, on(metric, dayAfter(day, -7))),
      at: figure?.at ?? null,
      from: figure?.from ?? null,
      days: Array.from({ length: shownDays }, (_, n) =>
        on(metric, dayAfter(day, n + 1 - shownDays)),
      ),
      typed: metricOf(metric).source === 'typed',
    };
  });
}

/** The longest figure that can be a day's reach or visits: more is a slip of the finger. */
const largest = 10_000_000_000;

/**
 * A typed figure: digits with spaces or thousands separators, or simple sums ("1200+340").
 * `empty` clears the row. Everything else is refused; the surface says so in a sentence.
 */
export function typedFigure(text: string): { value: number } | 'empty' | 'refused' {
  const plain = text.replace(/[\s\u00a0\u202f'’]/gu, '');
  if (plain === '') return 'empty';
  if (!/^\d{1,3}(?:[.,]\d{3})+$|^\d+(?:[+-]\d+)*$/u.test(plain)) return 'refused';
  const value = /[.,]/u.test(plain)
    ? Number(plain.replace(/[.,]/gu, ''))
    : (plain.match(/[+-]?\d+/gu) ?? []).reduce((sum, part) => sum + Number(part), 0);
  return Number.isSafeInteger(value) && value >= 0 && value <= largest ? { value } : 'refused';
}
