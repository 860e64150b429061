import { metricOf, type MetricId } from '../metrics/catalogue.ts';
import { compute, isComputed } from '../metrics/formula.ts';
import { dayAfter, figureOn, valueOn, valueOver } from '../metrics/rules.ts';
import { weekdayOf } from '../text/weekday.ts';
import type { Daily } from '../metrics/schema.ts';
import type { ChecklistRow, RowGoal } from './schema.ts';

/** How many days a row's little line shows. */
export const shownDays = 14;

/** The day before a calendar day. */
export const dayBefore = (day: string): string => dayAfter(day, -1);

/** The first day of which a day's rows want to know: two weeks back, and all of its month. */
export function firstShown(day: string): string {
  const [weeks, month] = [dayAfter(day, -shownDays), `${day.slice(0, 7)}-01`];
  return weeks < month ? weeks : month;
}

/**
 * The rows of a day by the community's own list; `days`: its rows since `firstShown`, any order;
 * `goals`: of this month, by metric. What is told once a month (budget) shows the month's figure,
 * whatever day it stands on, and is held against no other day.
 */
export function checklistRows(
  list: readonly MetricId[],
  day: string,
  days: readonly Daily[],
  goals: ReadonlyMap<MetricId, RowGoal> = new Map(),
): ChecklistRow[] {
  const byDay = new Map(days.map((row) => [row.day, row]));
  const month = days.filter((row) => row.day.slice(0, 7) === day.slice(0, 7));
  const on = (metric: MetricId, of: string) => {
    if (metricOf(metric).cadence !== 'monthly') {
      return valueOn(byDay.get(of), byDay.get(dayBefore(of)), metric);
    }
    return of === day ? valueOver(month, [], metric).value : null;
  };
  const figureOf = (metric: MetricId) =>
    metricOf(metric).cadence === 'monthly'
      ? figureOn(
          month.find(({ figures }) => figures[metric]),
          metric,
        )
      : figureOn(byDay.get(day), metric);
  const against = (now: number | null, then: number | null) =>
    now !== null && then !== null ? now - then : null;
  return list.map((metric) => {
    const today = on(metric, day);
    const figure = figureOf(metric);
    const goal = goals.get(metric);
    const [yesterday, weekAgo] = [on(metric, dayBefore(day)), on(metric, dayAfter(day, -7))];
    return {
      metric,
      today,
      yesterday,
      weekAgo,
      change: against(today, yesterday),
      weekChange: against(today, weekAgo),
      at: figure?.at ?? null,
      from: figure?.from ?? null,
      source: figure?.source ?? null,
      ...(isComputed(metric) && today === null
        ? lacking(metric, day, on)
        : { missing: [], missingOn: 'today' as const }),
      due: isDueOn(metric, day),
      ...(goal && { goal }),
      days: Array.from({ length: shownDays }, (_, n) =>
        on(metric, dayAfter(day, n + 1 - shownDays)),
      ),
      typed: metricOf(metric).source === 'typed',
    };
  });
}

/**
 * What a computed metric lacks. Where the day has it and the day before has not, that day is what is
 * told: growth is not had by typing who came and left, but by reading members again tomorrow.
 */
function lacking(
  metric: MetricId,
  day: string,
  on: (metric: MetricId, day: string) => number | null,
): Pick<ChecklistRow, 'missing' | 'missingOn'> {
  const asked = (of: string, missing: Set<MetricId>) => (one: MetricId) => {
    const value = on(one, of);
    if (value === null) missing.add(one);
    return value;
  };
  const [today, yesterday] = [new Set<MetricId>(), new Set<MetricId>()];
  compute(metric, asked(day, today), asked(dayBefore(day), yesterday));
  const before = [...yesterday].filter((one) => !today.has(one));
  return before.length
    ? { missing: before, missingOn: 'yesterday' }
    : { missing: [...today], missingOn: 'today' };
}

/** So many days at a month's end are for the control measurement. */
const controlDays = 3;

/** Is it the metric's day? Weekly ones have Monday, monthly ones the last days of the month. */
export function isDueOn(metric: MetricId, day: string): boolean {
  const { cadence } = metricOf(metric);
  if (cadence === 'daily') return true;
  if (cadence === 'weekly') return weekdayOf(day) === 1;
  return dayAfter(day, controlDays).slice(0, 7) !== day.slice(0, 7);
}

/** Were figures of a day read from its pages? What was typed alone is no reading. */
export const wasRead = (day: Pick<Daily, 'figures'> | undefined): boolean =>
  Object.values(day?.figures ?? {}).some(({ source }) => source === 'read');
