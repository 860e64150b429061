/** Tables as CSV that a spreadsheet opens right by a double click, in the person's language. */

export type CsvCell = string | number | null;

/** What a table holds, before it is written down. */
export interface Sheet {
  head: readonly string[];
  rows: readonly (readonly CsvCell[])[];
}

/** The decimal sign of a language; where it is a comma, a semicolon parts the cells. */
function signsOf(language: string) {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return { decimal, separator: decimal === ',' ? ';' : ',' };
}

/** More digits than these are noise of dividing. */
const digits = 6;

/**
 * A spreadsheet runs a cell that begins so as a formula (the wide signs too, in some versions); an
 * apostrophe before it makes it text.
 */
const runs = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const special = /[",;\t\r\n]/;

function cellOf(cell: CsvCell, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    // What is no number is unknown, and unknown is an empty cell.
    if (!Number.isFinite(cell)) return '';
    const plain = cell.toFixed(Number.isInteger(cell) ? 0 : digits);
    const short = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
    return short.replace('.', decimal);
  }
  const harmless = runs.test(cell) ? `'${cell}` : cell;
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * The text of a CSV file: byte order mark (without it a Russian Excel reads UTF-8 as Windows-1251),
 * lines parted by CRLF (RFC 4180). null is an empty cell, never 0.
 */
export function csvOf({ head, rows }: Sheet, language: string): string {
  const { decimal, separator } = signsOf(language);
  const lines = [head, ...rows].map((cells) =>
    cells.map((cell) => cellOf(cell, decimal)).join(separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
