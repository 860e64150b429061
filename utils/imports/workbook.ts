import { makeZip } from 'client-zip';
import { BackupRefused } from '../backup/refusal.ts';
import { openZip, readEntry } from '../backup/zip.ts';
import { ImportRefused, importLimits, type Cell, type RawSheet } from './schema.ts';

/**
 * Reads an .xlsx. Its ZIP is unpacked here, within stated sizes, and handed to the library unpacked:
 * that one would unpack whatever is said, and large parts in a worker made of text, which an
 * extension's pages forbid.
 */
export async function readWorkbook(file: Blob): Promise<RawSheet[]> {
  const parts = await unpacked(file);
  const utf8 = new TextDecoder();
  for (const { bytes } of parts) {
    const xml = utf8.decode(bytes);
    // By what it holds: a workbook may keep its sheets under any name.
    if (xml.includes('sheetData')) refuseSparse(xml);
  }
  const zip = await new Response(
    makeZip(parts.map(({ name, bytes }) => ({ name, input: bytes }))),
  ).arrayBuffer();
  // Asked for only here: most visits of the dashboard read no file.
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    const sheets = await readSheets(zip);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cellOf)),
    }));
  } catch (error) {
    throw new ImportRefused('broken', error);
  }
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

async function unpacked(file: Blob) {
  try {
    const entries = [...(await openZip(file)).values()].filter(({ name }) =>
      /\.(?:xml|rels)$/iu.test(name),
    );
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (size > importLimits.unpacked || entries.length > importLimits.parts) {
      throw new ImportRefused('bomb');
    }
    const parts = [];
    for (const entry of entries) {
      const bytes = await readEntry(file, entry, importLimits.unpacked);
      parts.push({ name: entry.name, bytes });
    }
    if (!parts.some(({ name }) => name === 'xl/workbook.xml')) throw new ImportRefused('not-table');
    return parts;
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    throw new ImportRefused(error.reason === 'too-big' ? 'bomb' : 'broken', error);
  }
}

/**
 * One cell that says it stands in the millionth row makes the library lay out all the empty ones
 * before it: places are looked at before.
 */
function refuseSparse(xml: string): void {
  let columns = 0;
  let rows = 0;
  for (const [, place = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/gu)) {
    const parts = /^([A-Z]{0,3})(\d{1,7})$/u.exec(place);
    if (!parts) throw new ImportRefused('broken');
    const letters = [...(parts[1] ?? '')];
    columns = Math.max(
      columns,
      letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
    rows = Math.max(rows, Number(parts[2]));
  }
  // Rows may also stand without saying where.
  rows = Math.max(rows, xml.match(/<(?:\w+:)?row[\s>/]/gu)?.length ?? 0);
  const tooWide = columns > importLimits.columns || rows * columns > importLimits.cells;
  if (rows > importLimits.rows || tooWide) throw new ImportRefused('too-many');
}
