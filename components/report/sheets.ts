import type { CsvCell, Sheet } from '../../utils/text/csv.ts';
import type { Cell, ReportDocument } from './part.ts';

/** A report's tables and lines for spreadsheets: the same cells as the page's, with their numbers. */
export interface ReportSheet {
  /** At most 31 signs, none that spreadsheets refuse; no two alike. */
  name: string;
  head: string[];
  rows: Cell[][];
}

/** Spreadsheets refuse these in a sheet's name, a quote at its ends, and more than 31 signs. */
function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s']+|[\s']+$/gu, '');
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : ` ${n}`;
    const name = `${(plain || '-').slice(0, 31 - end.length).trim()}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** One sheet for each table and each list of sentences; charts as their points are in no sheet. */
export function sheetsOf({ communities }: ReportDocument): ReportSheet[] {
  const taken = new Set<string>();
  const sheets: ReportSheet[] = [];
  for (const { name: community, parts } of communities) {
    for (const part of parts) {
      if (part.kind === 'chart') continue;
      const wanted = communities.length > 1 ? `${part.title} · ${community}` : part.title;
      const name = sheetName(wanted, taken);
      taken.add(name.toLowerCase());
      sheets.push(
        part.kind === 'table'
          ? { name, head: part.head, rows: part.rows }
          : { name, head: [part.title], rows: part.lines.map((line) => [{ text: line }]) },
      );
    }
  }
  return sheets;
}

/** What stands in a spreadsheet's cell: the number of a figure, the words of words. */
const csvCell = ({ text, value }: Cell): CsvCell => (value === undefined ? text : value);

/**
 * All of it as one table, a line for each row of each part: community, part, then its cells; the
 * heads of a part stand on a line of their own. `csvOf` guards cells that would run as formulas.
 */
export function csvSheetOf(document: ReportDocument): Sheet {
  const rows: CsvCell[][] = [];
  for (const { name, network, parts } of document.communities) {
    const of = `${name} · ${network}`;
    for (const part of parts) {
      if (part.kind === 'chart') continue;
      if (part.kind === 'lines') {
        for (const line of part.lines) rows.push([of, part.title, line]);
        continue;
      }
      rows.push([of, part.title, ...part.head]);
      for (const row of part.rows) rows.push([of, part.title, ...row.map(csvCell)]);
    }
  }
  return { head: [document.client, document.title, document.dates], rows };
}
