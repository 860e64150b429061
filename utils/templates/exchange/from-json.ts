import { z } from 'zod';
import { htmlText, looksLikeHtml } from './html-text.ts';
import { takeRow, wellFormed, type LooseRow } from './rows.ts';
import {
  FileRefused,
  mostRows,
  sharedTemplate,
  templatesFile,
  type ReadFile,
  type SourceProgram,
} from './schema.ts';
import { fromDoubleBraces, fromTextBlaze } from './translate.ts';

const text = z.string().optional().catch(undefined);
/** Chatwoot's API: a list of these, or that list as `payload` (its documentation). */
const canned = z.object({ short_code: z.string(), content: z.string() });
/** Briskine keeps the names of its CSV (its help pages; as JSON: from memory). */
const briskine = z.object({
  title: z.string(),
  shortcut: text,
  body: z.string(),
  body_plain_text: text,
  tags: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
});
/** Text Blaze: snippets in folders (from memory: its format is not described in public). */
const snippet = z.object({
  name: text,
  shortcut: text,
  text,
  snippet: text,
  content: text,
  html: text,
});
const folder = z.object({ name: text, snippets: z.array(z.unknown()).max(mostRows) });

interface Found {
  program: SourceProgram;
  rows: LooseRow[];
}

const arrayIn = (value: unknown, ...names: string[]): unknown[] | null => {
  if (Array.isArray(value)) return value;
  for (const name of names) {
    const inner = (value as Record<string, unknown> | null)?.[name];
    if (Array.isArray(inner)) return inner;
  }
  return null;
};

function snippetRow(value: unknown, inFolder?: string): LooseRow {
  const one = snippet.safeParse(value).data;
  const raw = one?.text ?? one?.snippet ?? one?.content ?? one?.html ?? '';
  const { text: body, logic } = fromTextBlaze(looksLikeHtml(raw) ? htmlText(raw) : raw);
  return { title: one?.name || one?.shortcut, body, folder: inFolder, logic };
}

function foundIn(value: unknown): Found | null {
  const folders = arrayIn((value as Record<string, unknown> | null)?.['folders']);
  if (folders) {
    const rows = folders.flatMap((one) => {
      const known = folder.safeParse(one).data;
      return (known?.snippets ?? []).map((each) => snippetRow(each, known?.name));
    });
    return { program: 'textblaze', rows };
  }
  const all = arrayIn(value, 'payload', 'templates', 'snippets');
  const [first] = all ?? [];
  if (!all || first === undefined) return null;
  if (canned.safeParse(first).success) {
    const rows = all.map((each): LooseRow => {
      const one = canned.safeParse(each).data;
      const { text: body, logic } = fromDoubleBraces(one?.content ?? '');
      return { title: one?.short_code, body, logic };
    });
    return { program: 'chatwoot', rows };
  }
  if (briskine.safeParse(first).success) {
    const rows = all.map((each): LooseRow => {
      const one = briskine.safeParse(each).data;
      const raw = one?.body_plain_text?.trim() || one?.body || '';
      const { text: body, logic } = fromDoubleBraces(looksLikeHtml(raw) ? htmlText(raw) : raw);
      return { title: one?.title || one?.shortcut, tags: one?.tags, body, logic };
    });
    return { program: 'briskine', rows };
  }
  const shortcuts = snippet.safeParse(first).data;
  if (shortcuts && (shortcuts.text ?? shortcuts.snippet ?? shortcuts.content ?? shortcuts.html)) {
    return { program: 'textblaze', rows: all.map((each) => snippetRow(each)) };
  }
  return null;
}

/** Reads a JSON file of ours or another program's. Throws FileRefused. */
export function fromJson(source: string, language: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/u, ''));
  } catch {
    throw new FileRefused('bad-json');
  }
  const own = templatesFile.safeParse(value);
  if (own.success) {
    const read: ReadFile = { program: 'groupmate', rows: [], refused: [] };
    own.data.templates.forEach((each, index) => {
      const one = sharedTemplate.safeParse(each);
      if (one.success) {
        read.rows.push({ row: index + 1, template: wellFormed(one.data), notes: [] });
      } else read.refused.push({ row: index + 1, title: '', reason: 'not-whole' });
    });
    return read;
  }
  const found = foundIn(value);
  if (!found) throw new FileRefused('unknown-json');
  if (found.rows.length > mostRows) throw new FileRefused('too-many');
  const read: ReadFile = { program: found.program, rows: [], refused: [] };
  found.rows.forEach((row, index) => takeRow(read, index + 1, row, language));
  return read;
}
