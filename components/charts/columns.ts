import type { ReactNode } from 'react';
import type { CsvCell, Sheet } from '../../utils/text/csv.ts';

/** One column of a table that sorts, and of its CSV. */
export interface Column<Row> {
  id: string;
  head: string;
  /** What it sorts by and what the CSV holds; null is unknown. */
  value: (row: Row) => CsvCell;
  /** How it looks; without it the value. */
  cell?: (row: Row) => ReactNode;
  /** Stands at the right, its largest first when it is pressed. */
  numeric?: boolean;
}

export interface Sorting {
  column: string;
  descending: boolean;
}

/** The rows in order; what is unknown stands last both ways, and equal rows stay as they were. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  language: string,
): Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return [...rows];
  const words = new Intl.Collator(language, { numeric: true });
  const sign = sorting.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null);
      }
      if (typeof a.value === 'number' && typeof b.value === 'number') {
        return sign * (a.value - b.value);
      }
      return sign * words.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

export const sheetOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Sheet => ({
  head: columns.map(({ head }) => head),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});
