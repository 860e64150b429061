/** What the bench measured, as lines that a person and a program can read. Pure. */

export interface Figure {
  name: string;
  /** The median of the repeats; null: it could not be measured. */
  value: number | null;
  /** `score`: layout shift; `times`: how many times as much; `slope`: growth.ts. */
  unit: 'ms' | 'bytes' | 'rows' | 'percent' | 'count' | 'score' | 'times' | 'slope';
  /** Repeats. */
  n: number;
  /** From the smallest to the largest repeat, in the same unit. */
  spread: [low: number, high: number] | null;
  /** Of a slope: steeper than n log n. */
  grows?: 'too fast';
}

const places = (value: number, unit: Figure['unit']) => {
  if (unit === 'score' || unit === 'times') return +value.toFixed(unit === 'score' ? 4 : 2);
  return Math.abs(value) >= 100 ? Math.round(value) : +value.toFixed(1);
};

/** The figure of some repeats; those that gave nothing are left out and not counted. */
export function figureOf(
  name: string,
  unit: Figure['unit'],
  repeats: readonly (number | null)[],
): Figure {
  const known = repeats.filter((value) => value !== null).sort((a, b) => a - b);
  const [low, high] = [known[0], known.at(-1)];
  if (low === undefined || high === undefined)
    return { name, value: null, unit, n: 0, spread: null };
  const middle = known.length >> 1;
  const upper = known[middle] ?? high;
  const median = known.length % 2 ? upper : ((known[middle - 1] ?? upper) + upper) / 2;
  return {
    name,
    value: places(median, unit),
    unit,
    n: known.length,
    spread: [places(low, unit), places(high, unit)],
  };
}

/**
 * How a figure stands against the committed one: `percent` more (+) or less (-); `clear`: its median
 * lies outside of the other's spread. null: there is nothing to compare with.
 */
export function changeAgainst(
  now: Figure,
  before: Figure | undefined,
): { percent: number; clear: boolean } | null {
  if (now.value === null || !before?.value || before.unit !== now.unit) return null;
  const [low, high] = before.spread ?? [before.value, before.value];
  return {
    percent: Math.round((now.value / before.value - 1) * 100),
    clear: now.value < low || now.value > high,
  };
}

/** One line of the output: the figure, and its change where there is one. */
export function lineOf(figure: Figure, before: Figure | undefined): string {
  const change = changeAgainst(figure, before);
  return JSON.stringify(
    change ? { ...figure, before: before?.value, change: change.percent } : figure,
  );
}

export interface Results {
  /**
   * Without names and paths: what the figures depend on. `load`: the machine's as the runs began, from
   * the lowest to the highest where the file is of several.
   */
  machine: { cores: number; memoryGb: number; browser: string; load: [low: number, high: number] };
  size: string;
  figures: Figure[];
}

/** The committed form: one line a figure, so that a change is one line of a diff. */
export function resultsText({ machine, size, figures }: Results): string {
  const lines = figures.map((figure) => `    ${JSON.stringify(figure)}`).join(',\n');
  return `{\n  "machine": ${JSON.stringify(machine)},\n  "size": ${JSON.stringify(size)},\n  "figures": [\n${lines}\n  ]\n}\n`;
}
