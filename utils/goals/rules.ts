import type { Interval } from '../insights/spread.ts';
import { metricOf, type MetricId } from '../metrics/catalogue.ts';
import { figureOn, valueOver } from '../metrics/rules.ts';
import type { Daily } from '../metrics/schema.ts';
import { daysBegun, daysWhole, firstOf, lengthOf, monthOfDay } from './month.ts';
import { knownDays, projected, projectedInterval } from './projection.ts';
import type { Goal } from './schema.ts';

/**
 * Is the goal a floor (`up`: at least so much) or a ceiling (`down`: at most)? By what is good news;
 * where the catalogue says "it depends", money is not to be overspent and the rest is to be reached.
 */
export function goalWay(metric: MetricId): 'up' | 'down' {
  const { better, unit } = metricOf(metric);
  if (better !== 'neither') return better;
  return unit === 'money' ? 'down' : 'up';
}

export type PaceState = 'ahead' | 'on' | 'behind' | 'early' | 'unmeasured';

/** How a goal stands. Values in the metric's unit; null: not known. */
export interface Pace {
  /** Of a month that is over: `ahead` it was reached, `behind` it was not. */
  state: PaceState;
  /** The month is over. */
  over: boolean;
  /** What the month has until now, by the catalogue's own rule. */
  value: number | null;
  /** Days on which it is known, of those that have begun. */
  days: number;
  ofDays: number;
  /** The month's end at this pace. */
  projected: number | null;
  /** With 80 % confidence; null below seven known days (projection.ts). */
  range: Interval | null;
  /** The goal lies inside of the range: it can still turn either way. */
  open: boolean;
  bar: PaceBar;
}

/** A goal and how it stands. */
export interface PacedGoal {
  goal: Goal;
  pace: Pace;
}

/** Parts of the bar, 0 to 1; null: nothing to draw. */
export interface PaceBar {
  filled: number | null;
  /** Where an even pace would stand today. */
  mark: number | null;
}

/** Within 5 % of the goal is on pace: nobody's days are that even. */
const tolerance = 0.05;

/**
 * A goal against its month. `rows`: the community's days of that month; `before`: of the one before;
 * `today`: its own calendar day.
 */
export function paceOf(
  { metric, month, target }: Pick<Goal, 'metric' | 'month' | 'target'>,
  rows: readonly Daily[],
  before: readonly Daily[],
  today: string,
): Pace {
  const within = rows.filter(({ day }) => monthOfDay(day) === month && day <= today);
  const of = { month, rows: within, before, today };
  const { value } = valueOver(within, before, metric);
  const over = daysWhole(month, today) === lengthOf(month);
  const end = value === null ? null : notBelowZero(metric, projected(of, metric));
  const found = end === null ? null : projectedInterval(of, metric);
  const range = found && {
    low: notBelowZero(metric, found.low) ?? found.low,
    high: notBelowZero(metric, found.high) ?? found.high,
  };
  return {
    state: stateOf({ metric, target, value, end, over }),
    over,
    value,
    days: knownDays(of, metric),
    ofDays: daysBegun(month, today),
    projected: end,
    range,
    open: range !== null && range.low < target && target < range.high,
    bar: barOf({ metric, month, target, value, rows: within, before, today }),
  };
}

/** Nothing but growth, a balance and a return can be less than nothing. */
const canBeNegative: ReadonlySet<MetricId> = new Set<MetricId>(['growth', 'netSentiment', 'roi']);
const notBelowZero = (metric: MetricId, value: number | null): number | null =>
  value === null || canBeNegative.has(metric) ? value : Math.max(0, value);

interface Standing {
  metric: MetricId;
  target: number;
  value: number | null;
  end: number | null;
  over: boolean;
}

function stateOf({ metric, target, value, end, over }: Standing): PaceState {
  if (value === null) return 'unmeasured';
  if (end === null) return 'early';
  const way = goalWay(metric);
  const reached = way === 'up' ? end >= target : end <= target;
  if (over) return reached ? 'ahead' : 'behind';
  // What is only added up cannot be lost again, nor taken back.
  const adds = metricOf(metric).over === 'sum' && !canBeNegative.has(metric);
  if (adds && way === 'up' && value >= target) return 'ahead';
  if (adds && way === 'down' && value > target) return 'behind';
  const room = Math.abs(target) * tolerance;
  const ahead = way === 'up' ? end - target : target - end;
  if (room > 0 && ahead >= room) return 'ahead';
  return ahead >= -room ? 'on' : 'behind';
}

interface Drawn extends Pick<Goal, 'metric' | 'month' | 'target'> {
  value: number | null;
  rows: readonly Daily[];
  before: readonly Daily[];
  today: string;
}

/**
 * What grows from a start (followers) is drawn from there to its goal, everything else from zero. A
 * mean has no place where it should stand by today.
 */
function barOf({ metric, month, target, value, rows, before, today }: Drawn): PaceBar {
  if (value === null) return { filled: null, mark: null };
  const { over, unit } = metricOf(metric);
  const part = daysBegun(month, today) / lengthOf(month);
  const isGrowth = metric === 'growth';
  if (over === 'last' && unit === 'people') {
    const start = startOf(metric, month, rows, before);
    if (start !== null && start < target) {
      return { filled: inside((value - start) / (target - start)), mark: inside(part) };
    }
  }
  if (target <= 0) return { filled: null, mark: null };
  return {
    filled: inside(value / target),
    mark: over === 'sum' || isGrowth ? inside(part) : null,
  };
}

const inside = (part: number): number => Math.min(1, Math.max(0, part));

/** The last reading before the month, else the month's first. */
function startOf(
  metric: MetricId,
  month: string,
  rows: readonly Daily[],
  before: readonly Daily[],
): number | null {
  const earlier = before.filter(({ day }) => day < firstOf(month));
  const last = valueOver(earlier, [], metric).value;
  if (last !== null) return last;
  const first = [...rows]
    .sort((a, b) => a.day.localeCompare(b.day))
    .find((row) => figureOn(row, metric));
  return figureOn(first, metric)?.value ?? null;
}
