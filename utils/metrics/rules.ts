import { isMetric, metricOf, type MetricId } from './catalogue.ts';
import { compute, isComputed, type ValueOf } from './formula.ts';
import type { Daily, Figure, Figures } from './schema.ts';

/** A day's figure; null: not read, typed or imported on that day. */
export const figureOn = (
  day: Pick<Daily, 'figures'> | undefined,
  metric: MetricId,
): Figure | null => day?.figures[metric] ?? null;

/** A day's value; computed ones from the same day and the day before. null: not known. */
export function valueOn(
  day: Pick<Daily, 'figures'> | undefined,
  before: Pick<Daily, 'figures'> | undefined,
  metric: MetricId,
): number | null {
  if (!isComputed(metric)) return figureOn(day, metric)?.value ?? null;
  const on = (row: typeof day) => (one: MetricId) => figureOn(row, one)?.value ?? null;
  return compute(metric, on(day), on(before));
}

/** What a metric is over several days. */
export interface SpanValue {
  /** null: known on no day of the span. */
  value: number | null;
  /** Days of the span on which it was known. */
  days: number;
}

/**
 * A metric over days (one row a day at most, any order): the last known one, the sum or the mean of
 * the days on which it was known, as the catalogue says. `before`: the days of the span before, for
 * what is told against it. A sum over days of which some are unknown is a sum of the known ones:
 * `days` says of how many.
 */
export function valueOver(
  rows: readonly Daily[],
  before: readonly Daily[],
  metric: MetricId,
): SpanValue {
  if (isComputed(metric)) {
    const over = (of: readonly Daily[]): ValueOf => {
      return (one) => plainOver(of, one).value;
    };
    const known = rows.filter((row) => row.figures.members ?? row.figures.reach).length;
    const value = compute(metric, over(rows), over(before));
    return { value, days: value === null ? 0 : known };
  }
  return plainOver(rows, metric);
}

function plainOver(rows: readonly Daily[], metric: MetricId): SpanValue {
  const known = rows
    .flatMap((row) => {
      const found = figureOn(row, metric);
      return found ? [{ day: row.day, value: found.value }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
  const last = known.at(-1);
  if (!last) return { value: null, days: 0 };
  const sum = known.reduce((all, { value }) => all + value, 0);
  const { over } = metricOf(metric);
  const value = over === 'last' ? last.value : over === 'sum' ? sum : sum / known.length;
  return { value, days: known.length };
}

/** The calendar day `days` after another (`YYYY-MM-DD`); before it when negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Figures of one day from two computers: of each metric the newer one, but what a person typed or
 * imported is not lost to a page that was read later.
 */
export function mergeFigures(one: Figures, two: Figures): Figures {
  const merged: Figures = { ...one };
  for (const [metric, theirs] of Object.entries(two)) {
    if (!isMetric(metric)) continue;
    const ours = one[metric];
    merged[metric] = ours && goesBefore(ours, theirs) ? ours : theirs;
  }
  return merged;
}

const byHand = ({ source }: Figure) => source !== 'read';

const goesBefore = (one: Figure, two: Figure): boolean =>
  byHand(one) === byHand(two) ? one.at >= two.at : byHand(one);

/** The columns that a day had before figures had a source. */
const oldColumns = {
  members: { metric: 'members', source: 'read' },
  posts: { metric: 'posts', source: 'read' },
  er: { metric: 'er', source: 'read' },
  waiting: { metric: 'waiting', source: 'read' },
  reach: { metric: 'reach', source: 'typed' },
  // Its word was "Site visits".
  visits: { metric: 'siteVisits', source: 'typed' },
} as const;

/** A day's row of an older database or kept file as it is today; others stay as they are. */
export function withFigures(row: Record<string, unknown>): Record<string, unknown> {
  if ('figures' in row) return row;
  const { updatedAt } = row;
  const at = typeof updatedAt === 'number' ? updatedAt : 0;
  const figures: Record<string, unknown> = {};
  for (const [column, { metric, source }] of Object.entries(oldColumns)) {
    const value = row[column];
    if (value !== null && value !== undefined) figures[metric] = { value, source, at };
  }
  const rest = Object.entries(row).filter(([field]) => !Object.hasOwn(oldColumns, field));
  return { ...Object.fromEntries(rest), figures };
}
