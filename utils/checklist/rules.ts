import type { ChecklistRow, Daily, Metric, TypedMetric } from './schema.ts';

/** The rows of a day, in the order of a specialist's morning: what ticks itself, then typed ones. */
export const dailyMetrics: readonly { metric: Metric; typed: boolean }[] = [
  { metric: 'members', typed: false },
  { metric: 'posts', typed: false },
  { metric: 'er', typed: false },
  { metric: 'waiting', typed: false },
  { metric: 'reach', typed: true },
  { metric: 'visits', typed: true },
];

/** The calendar day (`YYYY-MM-DD`) that an instant falls on in a zone. */
export function dayIn(zone: string, at: number): string {
  // en-CA writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
}

/** The day before a calendar day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

export function checklistRows(
  today: Daily | undefined,
  yesterday: Daily | undefined,
): ChecklistRow[] {
  return dailyMetrics.map(({ metric, typed }) => {
    const value = today?.[metric] ?? null;
    const before = yesterday?.[metric] ?? null;
    const change = value !== null && before !== null ? value - before : null;
    return { metric, today: value, change, typed };
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

export const typedMetrics: readonly TypedMetric[] = ['reach', 'visits'];
