import Papa from 'papaparse';
import { decodeText } from '../text/decode.ts';
import { ImportRefused, importLimits, type RawSheet } from './schema.ts';

/** Reads a CSV in the encodings that spreadsheets use. Throws ImportRefused. */
export function readCsv(bytes: ArrayBuffer): RawSheet {
  const text = decodeText(bytes).replace(/^\uFEFF/u, '');
  if (text.includes('\u0000')) throw new ImportRefused('not-table');
  // Remarks above have no separators and would mislead the search for one; "sep=;" names it.
  const above: string[] = [];
  let rest = text;
  let separator = '';
  for (;;) {
    const line = /^(#[^\n]*|sep=.|[^\S\n]*)\r?(?:\n|$)/u.exec(rest);
    if (!line || rest === '' || above.length > 100) break;
    const shown = line[1] ?? '';
    if (shown.startsWith('sep=')) separator = shown.slice(4);
    above.push(shown);
    rest = rest.slice(line[0].length);
  }
  const parsed = Papa.parse<string[]>(rest, {
    delimiter: separator || separatorOf(rest),
    // One row more than we take tells that there are too many.
    preview: importLimits.rows + 1,
    skipEmptyLines: false,
  });
  const rows = [...above.map((line) => [line]), ...parsed.data];
  if (rows.length > importLimits.rows) throw new ImportRefused('too-many');
  if (rows.some((cells) => cells.length > importLimits.columns))
    throw new ImportRefused('too-many');
  return { name: '', rows };
}

/** Of a table of so few lines that the library cannot tell; '' leaves it to it. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/u, 3);
  if (lines.filter((line) => line.trim() !== '').length > 2) return '';
  const counts = [';', '\t', ','].map((sign) => ({
    sign,
    count: (lines[0] ?? '').split(sign).length,
  }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.count > 1 ? most.sign : '';
}
