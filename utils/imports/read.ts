import { readCsv } from './csv.ts';
import { ImportRefused, importLimits, type RawSheet, type Table } from './schema.ts';
import { tableOf } from './table.ts';
import { readWorkbook } from './workbook.ts';

/** What was read of a file: its sheets, those without a table with the reason. */
export interface ReadFile {
  name: string;
  sheets: { name: string; table: Table }[];
}

/** Reads a file of figures, by what is in it and not by its name. Nothing is kept. */
export async function readFigures(file: File): Promise<ReadFile> {
  if (file.size > importLimits.file) throw new ImportRefused('too-big');
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const begins = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new ImportRefused('old-excel');
  const sheets = begins(0x50, 0x4b)
    ? await readWorkbook(file)
    : [readCsv(await file.arrayBuffer())];
  return { name: file.name, sheets: tablesOf(sheets) };
}

/** Sheets that hold a table; where none does, the first one's reason is thrown. */
function tablesOf(sheets: readonly RawSheet[]): ReadFile['sheets'] {
  let refused: unknown = new ImportRefused('no-rows');
  const found: ReadFile['sheets'] = [];
  for (const sheet of sheets.toReversed()) {
    try {
      found.unshift({ name: sheet.name, table: tableOf(sheet) });
    } catch (error) {
      // What means harm is refused whole, whatever stands beside it.
      if (!(error instanceof ImportRefused) || error.key === 'bad-head') throw error;
      refused = error;
    }
  }
  if (found.length === 0) throw refused;
  return found;
}
