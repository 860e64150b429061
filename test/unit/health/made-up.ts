import { withReport } from '../../../utils/health/report.ts';
import type { FieldCount, HealthDay, HealthReport } from '../../../utils/health/schema.ts';

export const dayMs = 86_400_000;
/** A Friday, noon. */
export const now = Date.parse('2026-11-20T12:00:00Z');
export const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

export const aCount = (over: Partial<FieldCount> = {}): FieldCount => ({
  place: 'post',
  field: 'views',
  expected: false,
  read: 12,
  absent: 0,
  unrecognised: 0,
  rows: ['.views'],
  ...over,
});

let visits = 0;
export const aReport = (counts: FieldCount[], over: Partial<HealthReport> = {}): HealthReport => ({
  network: 'vk',
  kind: 'community',
  url: 'https://vk.com/bakery',
  community: 'bakery',
  visit: `visit-${++visits}`,
  counts,
  ...over,
});

export interface Told {
  at: number;
  count?: Partial<FieldCount>;
  report?: Partial<HealthReport>;
}

/** The days of one field after these visits. */
export function daysAfter(told: readonly Told[], field: Partial<FieldCount> = {}): HealthDay[] {
  const days = new Map<string, HealthDay>();
  for (const { at, count, report } of told) {
    const own = aCount({ ...field, ...count });
    const day = dayOf(at);
    days.set(day, withReport(days.get(day), aReport([own], report), own, day, at));
  }
  return [...days.values()];
}
export const missed = { read: 0, absent: 12, rows: [] };
