/** How a time grows with the work. Pure. */
import { figureOf, type Figure } from './figures.ts';

/** The times of some repeats with so many rows. */
export interface Point {
  rows: number;
  repeats: readonly number[];
}

/** What noise may add to a slope before it is spoken of. */
const tolerance = 0.1;

const work = (rows: number) => rows * Math.log2(Math.max(2, rows));
/** The power of `a` to `b` that a value grew by: 1 is as fast as the rows. */
const power = ([a, b]: readonly [number, number], [from, to]: readonly [number, number]) =>
  Math.log(to / from) / Math.log(b / a);

/**
 * One figure a size (`name-1000`), and the slope over the last step: log of the times over log of the
 * rows, so that 1 is linear. What costs the same for few and many hides in a slope over all; the last
 * step tells how it goes on. Its spread is from the flattest to the steepest step.
 * `grows: 'too fast'`: steeper than n log n over the same rows.
 */
export function growthFigures(name: string, points: readonly Point[]): Figure[] {
  const sizes = [...points].sort((a, b) => a.rows - b.rows);
  const at = sizes.map(({ rows, repeats }) => figureOf(`${name}-${String(rows)}`, 'ms', repeats));
  const steps = sizes.slice(1).flatMap(({ rows, repeats }, nth) => {
    const before = sizes[nth];
    // Not the figures' own values: these are rounded.
    const [from, to] = [medianOf(before?.repeats ?? []), medianOf(repeats)];
    if (!before || !from || !to) return [];
    const span = [before.rows, rows] as const;
    const most = power(span, [work(before.rows), work(rows)]) + tolerance;
    return [{ slope: power(span, [from, to]), most }];
  });
  const last = steps.at(-1);
  if (!last) return at;
  const slopes = steps.map(({ slope }) => +slope.toFixed(2));
  const slope: Figure = {
    ...{ name: `${name}-slope`, value: +last.slope.toFixed(2), unit: 'slope', n: points.length },
    spread: [Math.min(...slopes), Math.max(...slopes)],
    ...(last.slope > last.most && { grows: 'too fast' }),
  };
  return [...at, slope];
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
