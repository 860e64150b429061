import { monthOfDay } from '../goals/month.ts';
import { metricOf, type MetricId } from '../metrics/catalogue.ts';
import type { Daily } from '../metrics/schema.ts';
import type { DryRunRow, Difference, Verdict } from './schema.ts';

type Taken = DryRunRow | Difference;

const isOfMonth = (one: Verdict): one is Taken =>
  one.kind !== 'refused' && metricOf(one.metric).cadence === 'monthly';

/** What stands as a figure on its day. */
export function verdictOf(
  said: { row: number; day: string; metric: MetricId; value: number },
  days: ReadonlyMap<string, Daily['figures']>,
): Taken {
  const before = days.get(said.day)?.[said.metric];
  if (!before) return { kind: 'new', ...said };
  return before.value === said.value
    ? { kind: 'same', ...said }
    : { kind: 'differs', ...said, before };
}

/**
 * What is told once a month (budget, revenue) has one figure a month here: what a file tells of
 * several days is added up, and stands on the day that tells it already, else on the file's first.
 */
export function inMonths(
  verdicts: readonly Verdict[],
  days: ReadonlyMap<string, Daily['figures']>,
): Verdict[] {
  const sums = new Map<string, Taken[]>();
  for (const one of verdicts.filter(isOfMonth)) {
    const of = `${monthOfDay(one.day)} ${one.metric}`;
    sums.set(of, [...(sums.get(of) ?? []), one]);
  }
  const whole = [...sums.values()].flatMap((ones): Taken[] => {
    const [first, ...others] = [...ones].sort((a, b) => a.day.localeCompare(b.day));
    if (!first) return [];
    const { row, metric } = first;
    const value = others.reduce((sum, one) => sum + one.value, first.value);
    const told = [...days]
      .filter(([day, figures]) => monthOfDay(day) === monthOfDay(first.day) && figures[metric])
      .map(([day]) => day)
      .sort()[0];
    // A sum of hundredths ends in noise.
    const rounded = Math.round(value * 1e6) / 1e6;
    return [verdictOf({ row, day: told ?? first.day, metric, value: rounded }, days)];
  });
  return [...verdicts.filter((one) => !isOfMonth(one)), ...whole];
}
