import type { Cell as SheetCell } from 'write-excel-file/universal';
import type { Cell, ReportDocument } from './part.ts';
import { sheetsOf } from './sheets.ts';

/** How figures look in a spreadsheet; percent are of a hundred there too, as in the CSV. */
const formats: Record<NonNullable<Cell['unit']>, string> = {
  count: '#,##0',
  percent: '0.00"%"',
  money: '#,##0.00',
  minutes: '0.0',
  decimal: '#,##0.##',
};

/**
 * Words are of the type String, which the file holds as text: one that begins with `=` stays words,
 * and never becomes a formula. What is not known is an empty cell.
 */
function cellOf({ text, value, unit }: Cell): SheetCell {
  if (value === undefined) return { value: text, type: String, wrap: text.length > 40 };
  if (value === null || !Number.isFinite(value)) return null;
  return { value, type: Number, ...(unit && { format: formats[unit] }) };
}

const widths = (head: readonly string[], rows: readonly (readonly Cell[])[]) =>
  head.map((word, at) => {
    const longest = Math.max(word.length, ...rows.map((row) => row[at]?.text.length ?? 0));
    return { width: Math.min(60, Math.max(10, longest + 2)) };
  });

/** The report as an XLSX file, a sheet for each of its tables. */
export async function spreadsheetOf(document: ReportDocument): Promise<Blob> {
  // Loaded with the first press: the writer of ZIP files is larger than the page.
  const { default: write } = await import('write-excel-file/universal');
  const sheets = sheetsOf(document).map(({ name, head, rows }) => ({
    sheet: name,
    data: [
      head.map((word): SheetCell => ({
        value: word,
        type: String,
        fontWeight: 'bold',
        wrap: true,
      })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    columns: widths(head, rows),
    stickyRowsCount: 1,
  }));
  if (sheets.length === 0) sheets.push({ ...emptySheet, sheet: document.title.slice(0, 31) });
  return write(sheets).toBlob();
}

/** A file without a sheet cannot be opened. */
const emptySheet = { data: [[null]], columns: [], stickyRowsCount: 0 };
