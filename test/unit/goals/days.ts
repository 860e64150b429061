import type { MetricId } from '../../../utils/metrics/catalogue.ts';
import type { Daily } from '../../../utils/metrics/schema.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Days of a month by their number; a day without a value is not there at all. */
export function daysWith(
  month: string,
  values: Partial<Record<MetricId, Readonly<Record<number, number>>>>,
): Daily[] {
  const rows = new Map<number, Daily>();
  for (const [metric, byDay] of Object.entries(values)) {
    for (const [day, value] of Object.entries(byDay)) {
      const n = Number(day);
      const row = rows.get(n) ?? {
        ...{ uuid: uuid(n), updatedAt: 1, updatedBy: 'test' },
        ...{ community: 'vk:-7', day: `${month}-${String(n).padStart(2, '0')}`, figures: {} },
      };
      row.figures[metric as MetricId] = { value, source: 'typed', at: 1 };
      rows.set(n, row);
    }
  }
  // Backwards: no rule may rest on the order of rows.
  return [...rows.values()].reverse();
}

/** The same value on every day from one to another. */
export const every = (from: number, to: number, value: (day: number) => number) =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, n) => [from + n, value(from + n)]),
  ) as Record<number, number>;
