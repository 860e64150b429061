import { metricOf, type MetricId } from '../metrics/catalogue.ts';
import { isComputed, needsOf } from '../metrics/formula.ts';
import { dayAfter, figureOn, valueOn, valueOver } from '../metrics/rules.ts';
import type { Daily } from '../metrics/schema.ts';
import type { ReportFigure, ReportSeries, Unmeasured } from './report.ts';
import { daysIn, lengthOf, spanBefore, type DaySpan } from './span.ts';

/** Figures and lines of a report, from a community's days. Pure. */

const within = (rows: readonly Daily[], { first, last }: DaySpan) =>
  rows.filter(({ day }) => day >= first && day <= last);

/** A sum of a part of the days is held only against a sum of about the same part. */
const likeShares = 0.1;

function comparable(metric: MetricId, now: number, then: number): boolean {
  return metricOf(metric).over !== 'sum' || Math.abs(now - then) <= likeShares;
}

/**
 * As many days right before a span. What counts from where it stood (growth) starts there, also where
 * the span itself is held against the same days of a month before.
 */
const rightBefore = (span: DaySpan): DaySpan => ({
  first: dayAfter(span.first, -lengthOf(span)),
  last: dayAfter(span.first, -1),
});

/** One metric over the span, against the span before it. `rows`: days of three spans, any order. */
export function reportFigure(
  rows: readonly Daily[],
  span: DaySpan,
  metric: MetricId,
): ReportFigure {
  const before = spanBefore(span);
  const [own, ofBefore] = [within(rows, span), within(rows, before)];
  const now = valueOver(own, within(rows, rightBefore(span)), metric);
  const then = valueOver(ofBefore, within(rows, rightBefore(before)), metric);
  const shares = [now.days / lengthOf(span), then.days / lengthOf(before)] as const;
  const both = now.value !== null && then.value !== null;
  const change =
    both && (isComputed(metric) || comparable(metric, ...shares))
      ? (now.value ?? 0) - (then.value ?? 0)
      : null;
  return {
    metric,
    value: now.value,
    days: now.days,
    of: lengthOf(span),
    before: then.value,
    beforeDays: then.days,
    change,
  };
}

/** From a month's first day to the end of a month, or to a day of the same one. */
const isOfMonths = ({ first, last }: DaySpan): boolean =>
  first.endsWith('-01') &&
  (first.slice(0, 7) === last.slice(0, 7) || dayAfter(last, 1).endsWith('-01'));

/**
 * Which metrics stand in the report: the community's own list in its order, then whatever else was
 * known in the span. What is told once a month (budget) says nothing of a week.
 */
export function reportMetrics(
  list: readonly MetricId[],
  rows: readonly Daily[],
  span: DaySpan,
): MetricId[] {
  const known = within(rows, span).flatMap(({ figures }) => Object.keys(figures) as MetricId[]);
  const all = [...new Set([...list, ...known])];
  return isOfMonths(span) ? all : all.filter((metric) => metricOf(metric).cadence !== 'monthly');
}

/** Lines that a report draws, of those metrics that were known on three days. */
const drawn: readonly MetricId[] = ['members', 'views', 'reach', 'siteVisits'];

export function reportSeries(rows: readonly Daily[], span: DaySpan): ReportSeries[] {
  const byDay = new Map(rows.map((row) => [row.day, row]));
  return drawn
    .map((metric) => ({
      metric,
      days: daysIn(span).map((day) => {
        return { day, value: valueOn(byDay.get(day), byDay.get(dayAfter(day, -1)), metric) };
      }),
    }))
    .filter(({ days }) => days.filter(({ value }) => value !== null).length > 2);
}

/** What was wanted and is not known, or only on a part of the days. `list`: the community's own. */
export function unmeasuredFigures(
  list: readonly MetricId[],
  figures: readonly ReportFigure[],
  rows: readonly Daily[],
  span: DaySpan,
): Unmeasured[] {
  const own = within(rows, span);
  return figures.flatMap((figure): Unmeasured[] => {
    const { metric, value, days, of } = figure;
    if (value === null) {
      if (!list.includes(metric)) return [];
      if (!isComputed(metric)) {
        return [{ why: metricOf(metric).source === 'typed' ? 'typed' : 'read', metric }];
      }
      const needs = needsOf(metric).filter((need) => !own.some((row) => figureOn(row, need)));
      return [{ why: 'needs', metric, needs }];
    }
    // The newest one stands for all its days; a monthly one is typed once.
    const { over, cadence } = metricOf(metric);
    const isWhole = over === 'last' || cadence === 'monthly' || isComputed(metric);
    return isWhole || days === of ? [] : [{ why: 'partly', metric, days, of }];
  });
}
