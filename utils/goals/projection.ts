import { metricOf, type MetricId } from '../metrics/catalogue.ts';
import { compute, isComputed, needsOf } from '../metrics/formula.ts';
import { figureOn, valueOver } from '../metrics/rules.ts';
import type { Daily } from '../metrics/schema.ts';
import { quantile, steadyChance, type Interval } from '../insights/spread.ts';
import { daysBegun, daysWhole, lengthOf } from './month.ts';

/** A month that runs, or has ended, as far as its days are known. */
export interface MonthSoFar {
  month: string;
  /** Its rows, any order; others are left out. */
  rows: readonly Daily[];
  /** Those of the month before, for what is told against it. */
  before: readonly Daily[];
  /** The community's own today, `YYYY-MM-DD`. */
  today: string;
}

/** One known day: its place in the month, from 1, and its value. */
interface Point {
  at: number;
  value: number;
}

/** Below so many known days no interval is told: it would be an invention. */
export const intervalDays = 7;
/** Below so many known days nothing is projected. */
export const projectionDays = 3;
const draws = 400;

type Chance = () => number;
const pick = (values: readonly number[], chance: Chance): number =>
  values[Math.floor(chance() * values.length)] ?? 0;
const sumOf = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const meanOf = (values: readonly number[]) => sumOf(values) / values.length;

/** A metric's known days of the month until today, in order. */
export function pointsOf({ month, rows, today }: MonthSoFar, metric: MetricId): Point[] {
  return rows
    .flatMap((row) => {
      const figure = figureOn(row, metric);
      const within = row.day.startsWith(`${month}-`) && row.day <= today;
      return figure && within ? [{ at: Number(row.day.slice(8, 10)), value: figure.value }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** Days on which a metric is known; of a computed one, those of the part that is known least. */
export function knownDays(of: MonthSoFar, metric: MetricId): number {
  if (!isComputed(metric)) return pointsOf(of, metric).length;
  const parts = needsOf(metric)
    .map((need) => pointsOf(of, need).length)
    .filter((days) => days > 0);
  return parts.length ? Math.min(...parts) : 0;
}

/** Where a month's metric ends up; null: too little is known to say. */
export function projected(of: MonthSoFar, metric: MetricId): number | null {
  return isComputed(metric)
    ? computedBy(of, metric, (part) => projectedPart(of, part, null))
    : projectedPart(of, metric, null);
}

/**
 * Where it ends up with 80 % confidence: bootstrap of 400 draws, 10th to 90th percentile (Efron
 * 1979); the same days give the same figures. Weekdays are not told apart. Parts of a computed
 * metric are drawn each by itself, which makes its interval rather too wide than too narrow.
 * null: fewer than seven known days, a monthly figure, or nothing is left to happen.
 */
export function projectedInterval(of: MonthSoFar, metric: MetricId): Interval | null {
  if (metricOf(metric).cadence === 'monthly') return null;
  if (knownDays(of, metric) < intervalDays) return null;
  const chance = steadyChance(of.rows.length * 100 + lengthOf(of.month));
  const ends: number[] = [];
  for (let n = 0; n < draws; n++) {
    const end = isComputed(metric)
      ? computedBy(of, metric, (part) => projectedPart(of, part, chance))
      : projectedPart(of, metric, chance);
    if (end === null) return null;
    ends.push(end);
  }
  const [low, high] = [quantile(ends, 0.1) ?? 0, quantile(ends, 0.9) ?? 0];
  return high > low ? { low, high } : null;
}

const computedBy = (
  { before }: MonthSoFar,
  metric: MetricId,
  part: (metric: MetricId) => number | null,
) => compute(metric, part, (one) => valueOver(before, [], one).value);

/** Without `chance` the expected end; with it one end that could as well be. */
function projectedPart(of: MonthSoFar, metric: MetricId, chance: Chance | null): number | null {
  const points = pointsOf(of, metric);
  const { over, cadence } = metricOf(metric);
  if (points.length === 0) return null;
  // What is told once a month is no pace of days: it is as it stands.
  if (cadence === 'monthly') return over === 'sum' ? sumOf(valuesOf(points)) : lastOf(points).value;
  if (over === 'last') return byTrend(of, points, chance);
  if (over === 'sum') return bySum(of, points, chance);
  // A week's figure speaks for its days.
  if (points.length < projectionDays && cadence !== 'weekly') return null;
  return byMean(of, points, chance);
}

const valuesOf = (points: readonly Point[]) => points.map(({ value }) => value);
const lastOf = (points: readonly Point[]): Point => points.at(-1) ?? { at: 0, value: 0 };

/**
 * Days that are not known, behind us or ahead, are as the known ones were on average: never zeros.
 * Today is half a day: it counts for what it has, or for an average day when that is more.
 */
function bySum(of: MonthSoFar, points: readonly Point[], chance: Chance | null): number | null {
  const whole = daysWhole(of.month, of.today);
  const known = points.filter(({ at }) => at <= whole);
  const today = points.find(({ at }) => at > whole)?.value ?? 0;
  if (known.length < projectionDays) return null;
  const values = valuesOf(known);
  const days = lengthOf(of.month);
  const runs = whole < days && daysBegun(of.month, of.today) > whole;
  const left = days - known.length - (runs ? 1 : 0);
  if (!chance) {
    const mean = meanOf(values);
    return sumOf(values) + (runs ? Math.max(today, mean) : 0) + left * mean;
  }
  const drawn = values.map(() => pick(values, chance));
  let end = sumOf(values) + (runs ? Math.max(today, pick(drawn, chance)) : 0);
  for (let n = 0; n < left; n++) end += pick(drawn, chance);
  return end;
}

/** The mean so far: what is known best of the days to come. */
function byMean(of: MonthSoFar, points: readonly Point[], chance: Chance | null): number {
  const values = valuesOf(points);
  if (!chance) return meanOf(values);
  const drawn = values.map(() => pick(values, chance));
  const rest = Math.max(0, lengthOf(of.month) - values.length);
  let sum = sumOf(values);
  for (let n = 0; n < rest; n++) sum += pick(drawn, chance);
  return sum / (values.length + rest);
}

/**
 * On from the last reading by the slope of all readings (least squares). One reading has no slope:
 * while the month runs that says nothing.
 */
function byTrend(of: MonthSoFar, points: readonly Point[], chance: Chance | null): number | null {
  const last = lastOf(points);
  const isOver = daysWhole(of.month, of.today) === lengthOf(of.month);
  // Of a month that is over the last reading stands, as it does everywhere else.
  if (isOver) return last.value;
  if (points.length < 2) return null;
  const rest = lengthOf(of.month) - last.at;
  const line = lineOf(points);
  if (!chance) return last.value + line.slope * rest;
  const residuals = points.map(({ at, value }) => value - (line.start + line.slope * at));
  const drawn = points.map(({ at }) => ({
    at,
    value: line.start + line.slope * at + pick(residuals, chance),
  }));
  return last.value + lineOf(drawn).slope * rest + (rest > 0 ? pick(residuals, chance) : 0);
}

function lineOf(points: readonly Point[]): { start: number; slope: number } {
  const [at, value] = [meanOf(points.map((one) => one.at)), meanOf(valuesOf(points))];
  const across = sumOf(points.map((one) => (one.at - at) * (one.value - value)));
  const along = sumOf(points.map((one) => (one.at - at) ** 2));
  const slope = along === 0 ? 0 : across / along;
  return { start: value - slope * at, slope };
}
