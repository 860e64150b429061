import { isComputed } from '../metrics/formula.ts';
import { metricIds, metricOf, type MetricId } from '../metrics/catalogue.ts';
import type { Daily } from '../metrics/schema.ts';
import { decimalOf, parseFigure, parseSpan, type NumberFault } from '../text/figure.ts';
import { dayOf, orderOf } from './days.ts';
import { inMonths, verdictOf } from './months.ts';
import { inSeconds, isCountedDayHead, isDayHead, metricOfHead } from './heads.ts';
import type { Cell, CellFault, MappedColumn, Mapping, Table, Verdict } from './schema.ts';

/** Metrics that a file can give: what follows from others is never imported. */
export const importable: readonly MetricId[] = metricIds.filter((id) => !isComputed(id));

const cellsOf = ({ rows }: Table, column: number): Cell[] =>
  rows.map(({ cells }) => cells[column] ?? null);

/** How a column of a metric is read, guessed from its head and cells. */
export function guessAs(table: Table, column: number, metric: MetricId): MappedColumn['as'] {
  const cells = cellsOf(table, column).filter((cell) => cell !== null && cell !== '');
  const { unit } = metricOf(metric);
  if (unit === 'minutes') return inSeconds(table.heads[column] ?? '') ? 'seconds' : 'plain';
  if (unit !== 'percent') return 'plain';
  const numbers = cells.map((cell) =>
    typeof cell === 'number' ? cell : Number(String(cell).replace(',', '.')),
  );
  // All between 0 and 1, and not just noughts and ones: parts of one, as programs write them.
  const shares =
    numbers.every((n) => n >= 0 && n <= 1) && numbers.some((n) => !Number.isInteger(n));
  return shares ? 'share' : 'plain';
}

/** What the heads tell; the person sees and changes it. */
export function guessMapping(table: Table): Mapping {
  const { heads } = table;
  const named = heads.findIndex(table.startsAt === null ? isDayHead : isCountedDayHead);
  const dated = heads.findIndex((_, column) =>
    cellsOf(table, column)
      .slice(0, 20)
      .some((cell) => typeof cell !== 'number' && 'day' in dayOf(cell, 'day-first', null)),
  );
  const day = named >= 0 ? named : dated >= 0 ? dated : null;
  const taken = new Set<MetricId>();
  const columns = heads.flatMap((head, column): MappedColumn[] => {
    const metric = column === day ? null : metricOfHead(head);
    if (!metric || taken.has(metric)) return [];
    taken.add(metric);
    return [{ column, metric, as: guessAs(table, column, metric) }];
  });
  const order = day === null ? null : orderOf(cellsOf(table, day));
  return { day, order, columns };
}

/** The mapping with one column meaning another metric; null: it is left out. */
export function withColumn(
  { columns, ...rest }: Mapping,
  table: Table,
  column: number,
  metric: MetricId | null,
): Mapping {
  // A metric has one column: said of another, it is taken from the first.
  const others = columns.filter((one) => one.column !== column && one.metric !== metric);
  const own = metric && { column, metric, as: guessAs(table, column, metric) };
  const all = own ? [...others, own] : others;
  return { ...rest, columns: all.sort((a, b) => a.column - b.column) };
}

const faults: Record<NumberFault, CellFault> = {
  bad: 'badNumber',
  formula: 'formula',
  unclear: 'unclearNumber',
};
/** More is a slip, or no figure at all. */
const largest = 1e12;

type Read = { value: number; rounded: boolean } | { fault: CellFault } | null;

/** One cell as a figure of its metric. null: the file says nothing there. */
export function figureIn(
  cell: Cell,
  { metric, as }: Pick<MappedColumn, 'metric' | 'as'>,
  decimal: '.' | ',' | null,
): Read {
  const { unit } = metricOf(metric);
  if (cell === null) return null;
  if (cell instanceof Date || typeof cell === 'boolean') return { fault: 'badNumber' };
  const counted = unit === 'people' || unit === 'times';
  const span = unit === 'minutes' && typeof cell === 'string' ? parseSpan(cell) : null;
  const three = counted ? 'thousand' : unit === 'money' ? 'unclear' : 'decimal';
  const shown =
    span !== null
      ? { value: span, percent: false, rounded: false, minutes: true }
      : typeof cell === 'number'
        ? { value: cell, percent: false, rounded: false }
        : parseFigure(cell, { lang: 'ru', decimal, three });
  if (shown === null) return null;
  if ('fault' in shown) return { fault: faults[shown.fault] };
  if (shown.percent && unit !== 'percent') return { fault: 'badNumber' };
  const { rounded } = shown;
  const share = as === 'share' && !shown.percent;
  const seconds = as === 'seconds' && !('minutes' in shown);
  const value = share ? shown.value * 100 : seconds ? shown.value / 60 : shown.value;
  if (!Number.isFinite(value) || Math.abs(value) > largest) return { fault: 'tooLarge' };
  if (value < 0 && unit !== 'score') return { fault: 'negative' };
  if (counted && !Number.isInteger(value)) return { fault: 'notWhole' };
  if (unit === 'percent' && value > 100 && metric !== 'erDay' && metric !== 'er') {
    return { fault: 'tooLarge' };
  }
  // 0.1234 × 100 and a third of a minute end in noise.
  return { value: Math.round(value * 1e6) / 1e6, rounded };
}

/** What an import would do, before anything is done. */
export interface DryRun {
  verdicts: Verdict[];
  /** Figures that the file has only rounded ("1,2 тыс."). */
  rounded: number;
  /** Cells that say nothing: what is unknown stays unknown. */
  empty: number;
}

interface Known {
  /** The community's days here. */
  days: readonly Daily[];
  /** Its calendar's today. */
  today: string;
}

const shownOf = (cell: Cell): string =>
  (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')).slice(0, 80);

/** Every figure of the file with what it would change. */
export function dryRun(table: Table, mapping: Mapping, { days, today }: Known): DryRun {
  const done: DryRun = { verdicts: [], rounded: 0, empty: 0 };
  const { day: dayColumn, order, columns } = mapping;
  if (dayColumn === null) return done;
  const here = new Map(days.map((row) => [row.day, row.figures]));
  const decimals = new Map(
    columns.map(({ column }) => [
      column,
      decimalOf(cellsOf(table, column).flatMap((cell) => (typeof cell === 'string' ? cell : []))),
    ]),
  );
  const said = new Map<string, { value: number; at: number }>();
  const refuse = (row: number, metric: MetricId | null, fault: CellFault, cell: Cell) =>
    done.verdicts.push({ kind: 'refused', row, metric, fault, shown: shownOf(cell) });
  for (const { row, cells } of table.rows) {
    const dayCell = cells[dayColumn] ?? null;
    const found = dayOf(dayCell, order, table.startsAt);
    if ('fault' in found || found.day > today) {
      refuse(row, null, 'fault' in found ? found.fault : 'future', dayCell);
      continue;
    }
    const { day } = found;
    for (const mapped of columns) {
      const { metric } = mapped;
      const cell = cells[mapped.column] ?? null;
      const read = figureIn(cell, mapped, decimals.get(mapped.column) ?? null);
      if (read === null) done.empty += 1;
      else if ('fault' in read) refuse(row, metric, read.fault, cell);
      else {
        const { value } = read;
        const earlier = said.get(`${day} ${metric}`);
        if (earlier) {
          refuse(row, metric, 'twice', dayCell);
          // Which of them is true nobody knows: the first is not taken either.
          if (earlier.value !== value) refuseFirst(done.verdicts, earlier.at, day);
          continue;
        }
        said.set(`${day} ${metric}`, { value, at: done.verdicts.length });
        if (read.rounded) done.rounded += 1;
        done.verdicts.push(verdictOf({ row, day, metric, value }, here));
      }
    }
  }
  return { ...done, verdicts: inMonths(done.verdicts, here) };
}

function refuseFirst(verdicts: Verdict[], at: number, shown: string): void {
  const first = verdicts[at];
  if (!first || first.kind === 'refused') return;
  const { row, metric } = first;
  verdicts[at] = { kind: 'refused', row, metric, fault: 'twice', shown };
}
