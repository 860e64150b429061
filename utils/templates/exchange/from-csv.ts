import Papa from 'papaparse';
import { htmlText, looksLikeHtml } from './html-text.ts';
import { takeRow, type LooseRow } from './rows.ts';
import { FileRefused, mostRows, type ReadFile, type SourceProgram } from './schema.ts';
import { fromDoubleBraces, fromTextBlaze } from './translate.ts';
import { ownNames } from '../../text/own-names.ts';

/** Between the variants in a cell of our own CSV. */
export const variantLine = '\n---\n';

/** The words that a column's head may have, in small letters. */
const heads: Readonly<Record<string, keyof LooseRow>> = ownNames({
  title: 'title',
  name: 'title',
  название: 'title',
  заголовок: 'title',
  body: 'body',
  text: 'body',
  content: 'body',
  snippet: 'body',
  answer: 'body',
  текст: 'body',
  ответ: 'body',
  tags: 'tags',
  теги: 'tags',
  folder: 'folder',
  папка: 'folder',
  language: 'language',
  язык: 'language',
  kinds: 'kinds',
  tone: 'tone',
  variants: 'variants',
  hotkey: 'hotkey',
});

/**
 * Which program wrote it, by its columns. Briskine: `id,title,shortcut,subject,to,cc,bcc,tags,body,
 * body_plain_text` (its help pages). Chatwoot: `short_code,content` (the names of its API; its own
 * CSV: from memory). Text Blaze: `name,shortcut,content` (from memory).
 */
function programOf(columns: ReadonlySet<string>): SourceProgram {
  if (columns.has('short_code') && columns.has('content')) return 'chatwoot';
  if (columns.has('shortcut') && columns.has('body') && columns.has('subject')) return 'briskine';
  if (columns.has('shortcut') && (columns.has('content') || columns.has('snippet'))) {
    return 'textblaze';
  }
  return columns.has('variants') && columns.has('kinds') ? 'groupmate' : 'csv';
}

/** Our own file writes an apostrophe before what a spreadsheet would run (utils/text/csv.ts). */
const unguarded = (cell: string) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u, '');

function looseOf(program: SourceProgram, cells: Readonly<Record<string, string>>): LooseRow {
  const loose: LooseRow = {};
  for (const [column, cell] of Object.entries(cells)) {
    const field = Object.hasOwn(heads, column) ? heads[column] : undefined;
    if (!field || field === 'logic') continue;
    if (field === 'variants') loose.variants = cell.split(variantLine);
    else loose[field] = program === 'groupmate' ? unguarded(cell) : cell;
  }
  const shortcut = cells['shortcut'] ?? cells['short_code'];
  if (program === 'groupmate' || program === 'csv') return loose;
  const raw = cells['body_plain_text']?.trim() || loose.body || '';
  const plain = looksLikeHtml(raw) ? htmlText(raw) : raw;
  const { text, logic } = program === 'textblaze' ? fromTextBlaze(plain) : fromDoubleBraces(plain);
  return { ...loose, title: loose.title || shortcut, body: text, logic };
}

/** Reads a CSV with a line of heads. Throws FileRefused. */
export function fromCsv(text: string, language: string): ReadFile {
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (head) => head.trim().toLowerCase(),
  });
  const columns = new Set(parsed.meta.fields ?? []);
  const program = programOf(columns);
  const hasBody = [...columns].some((column) => heads[column] === 'body');
  if (!hasBody) throw new FileRefused('no-columns');
  if (parsed.data.length > mostRows) throw new FileRefused('too-many');
  const read: ReadFile = { program, rows: [], refused: [] };
  parsed.data.forEach((cells, index) => {
    // papaparse gathers cells beyond the heads in a list: they belong to no column.
    const own = Object.fromEntries(
      Object.entries(cells).filter(([, cell]) => typeof cell === 'string'),
    );
    takeRow(read, index + 1, looseOf(program, own), language);
  });
  return read;
}
