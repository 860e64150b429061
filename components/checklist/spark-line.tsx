/** Drawn in a box of its own size; the line keeps its thickness when it is stretched. */
const height = 20;
const step = 4;
const margin = 2;

interface SparkLineProps {
  /** One a day, the last one today; null: unknown, so the line has a gap there. */
  days: readonly (number | null)[];
  className?: string;
}

/**
 * How a figure went, without axis or words: those stand in the row's details, and this is hidden
 * from screen readers. Not a chart of the library: the popup must open at once.
 */
export function SparkLine({ days, className = '' }: SparkLineProps) {
  const known = days.filter((value) => value !== null);
  const size = `inline-block h-5 shrink-0 ${className}`;
  // Two days say no more than the change beside them; the room stays.
  if (known.length < 3) return <span aria-hidden="true" className={size} />;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const spread = most - least;
  const at = (value: number, place: number): Point => ({
    x: place * step + margin,
    // A level line stands in the middle.
    y: margin + (spread ? 1 - (value - least) / spread : 0.5) * (height - 2 * margin),
  });
  const runs = runsOf(days).map((run) => run.map(({ value, place }) => at(value, place)));
  const last = runs.at(-1)?.at(-1);
  const width = (days.length - 1) * step + 2 * margin;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className={`${size} overflow-visible text-line-strong`}
    >
      {runs.map((run) => (
        <path
          key={run[0]?.x}
          d={pathOf(run)}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {last && (
        // A line of no length: round also where the picture is stretched.
        <path
          d={pathOf([last])}
          className="text-muted"
          stroke="currentColor"
          strokeWidth="4"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

interface Point {
  x: number;
  y: number;
}

/** Days after one another on which it was known. */
function runsOf(days: readonly (number | null)[]): { value: number; place: number }[][] {
  const runs: { value: number; place: number }[][] = [];
  for (const [place, value] of days.entries()) {
    if (value === null) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.place === place - 1) run.push({ value, place });
    else runs.push([{ value, place }]);
  }
  return runs;
}

/** A point alone is a line of no length, which round ends make a dot. */
function pathOf(run: readonly Point[]): string {
  const places = run.map(({ x, y }) => `${x} ${Math.round(y * 10) / 10}`);
  return `M${(places.length === 1 ? [...places, ...places] : places).join('L')}`;
}
