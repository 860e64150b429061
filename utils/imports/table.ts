import { dayOf } from './days.ts';
import { isCountedDayHead, isDayHead, isNameHead, isValueHead, metricOfHead } from './heads.ts';
import { ImportRefused, importLimits } from './schema.ts';
import type { Cell, RawSheet, Table } from './schema.ts';

/** Finds the table in a sheet: what stands above its heads, sums, and a second table are no part. */

const textIn = (cell: Cell | undefined): string =>
  cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).trim();
const isEmpty = (cell: Cell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '');
const isRemark = (cells: readonly Cell[]): boolean => textIn(cells[0]).startsWith('#');
const sums = /^(?:итого(?: и средние)?|всего|в среднем|среднее|grand total|totals?|average)$/iu;
const isSum = (cells: readonly Cell[]): boolean => cells.some((cell) => sums.test(textIn(cell)));

/** So far from its top a table begins. */
const mostAbove = 40;

/** Names that make an object something else. None is ever used as one: such a file means harm. */
const harmful = new Set(['__proto__', 'constructor', 'prototype']);

/** Which row has the heads; null: none looks like it. */
function headRow(rows: readonly (readonly Cell[])[]): number | null {
  const top = rows.slice(0, mostAbove);
  const words = (cells: readonly Cell[]) =>
    cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
  const named = top.findIndex(
    (cells) =>
      !isRemark(cells) &&
      cells.filter((cell) => !isEmpty(cell)).length > 1 &&
      cells.some((cell) => isDayHead(textIn(cell)) || isCountedDayHead(textIn(cell))),
  );
  if (named >= 0) return named;
  // Without a word that we know: the row of words above the first day.
  const dated = top.findIndex((cells) =>
    cells.some((cell) => 'day' in dayOf(cell, 'day-first', null)),
  );
  for (let at = dated - 1; at >= 0; at--) {
    const above = top[at] ?? [];
    if (!isRemark(above) && words(above) > 1) return at;
  }
  return null;
}

/** `2026-11-01` of a remark like `# Start date: 20261101`; null: nothing says so. */
function startOf(rows: readonly (readonly Cell[])[]): string | null {
  for (const cells of rows) {
    const found = /(?:start date|дата начала)\s*:\s*(\d{8})/iu.exec(textIn(cells[0]))?.[1];
    const day = found ? dayOf(found, null, null) : null;
    if (day && 'day' in day) return day.day;
  }
  return null;
}

/** The table of a sheet. Throws ImportRefused. */
export function tableOf({ rows }: RawSheet): Table {
  if (rows.length > importLimits.rows) throw new ImportRefused('too-many');
  const at = headRow(rows);
  if (at === null) throw new ImportRefused('no-heads');
  const heads = (rows[at] ?? []).map(textIn);
  if (heads.some((head) => harmful.has(head.toLowerCase()))) throw new ImportRefused('bad-head');
  if (heads.length > importLimits.columns) throw new ImportRefused('too-many');
  const body = rows.slice(at + 1);
  const remark = body.findIndex(isRemark);
  // One counter puts several tables into a file: remarks stand between them.
  const own = (remark < 0 ? body : body.slice(0, remark)).map((cells, n) => ({
    row: at + n + 2,
    cells: heads.map((_, column) => cells[column] ?? null),
  }));
  const filled = own.filter(({ cells }) => !cells.every(isEmpty));
  const days = filled.filter(({ cells }) => !isSum(cells));
  if (days.length === 0) throw new ImportRefused('no-rows');
  const counted = heads.some(isCountedDayHead);
  const table: Table = {
    heads,
    rows: days,
    startsAt: counted ? startOf(rows.slice(0, at)) : null,
    totals: filled.length - days.length,
  };
  return inColumns(table);
}

/**
 * A file that holds one figure a row (day, what it is, value) as one that has a column for each:
 * such a table has no head that is a metric.
 */
function inColumns(table: Table): Table {
  const { heads } = table;
  const day = heads.findIndex(isDayHead);
  const value = heads.findIndex(isValueHead);
  const named = heads.flatMap((head, column) => (isNameHead(head) ? [column] : []));
  const known = heads.some((head) => metricOfHead(head) !== null);
  if (day < 0 || value < 0 || named.length === 0 || known) return table;
  const series = new Map<string, number>();
  const rows: (Table['rows'][number] & { key: string })[] = [];
  const open = new Map<string, (typeof rows)[number]>();
  for (const { row, cells } of table.rows) {
    const name = named
      .map((column) => textIn(cells[column]))
      .filter((part) => part !== '')
      .join(': ');
    const place = series.get(name) ?? series.size + 1;
    series.set(name, place);
    const key = cells[day] instanceof Date ? cells[day].toISOString() : textIn(cells[day]);
    let into = open.get(key);
    // The same figure of the same day again: its own row, so that it is told, not overwritten.
    if (!into || (into.cells[place] ?? null) !== null) {
      into = { key, row, cells: [cells[day] ?? null] };
      open.set(key, into);
      rows.push(into);
    }
    into.cells[place] = cells[value] ?? null;
  }
  const wide = series.size + 1;
  if (wide > importLimits.series || wide * rows.length > importLimits.cells) {
    throw new ImportRefused('too-many');
  }
  return {
    ...table,
    heads: [heads[day] ?? '', ...series.keys()],
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: Array.from({ length: wide }, (_, column) => cells[column] ?? null),
    })),
  };
}
