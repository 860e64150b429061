import { commentKinds, commentTones } from '../kinds.ts';
import { plainName } from '../../text/plain-name.ts';
import { scriptLanguageOf } from '../values.ts';
import { sharedTemplate, type ReadFile, type RowNote, type SharedTemplate } from './schema.ts';

/** A row of any program, as loosely as it came. */
export interface LooseRow {
  title?: string | undefined;
  body?: string | undefined;
  tags?: string | string[] | undefined;
  folder?: string | undefined;
  language?: string | undefined;
  kinds?: string | string[] | undefined;
  tone?: string | undefined;
  variants?: string[] | undefined;
  hotkey?: string | undefined;
  /** Something of the other program's that is none of ours. */
  logic?: boolean;
}

const list = (value: string | string[] | undefined) => [
  ...new Set(
    (Array.isArray(value) ? value : (value ?? '').split(/[,;]/u))
      .map((one) => one.trim().slice(0, 40))
      .filter(Boolean),
  ),
];

/** The first words of a text, where it has no title. */
const titleFrom = (body: string) => {
  const line = body.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59).toWellFormed()}…` : line;
};

const whole = (text: string) => text.toWellFormed();

/** Without half signs, and with a title that turns nothing around. */
export const wellFormed = ({ folder, ...template }: SharedTemplate): SharedTemplate => ({
  ...template,
  title: plainName(template.title).trim() || plainName(titleFrom(template.body)).trim() || '—',
  body: whole(template.body),
  tags: template.tags.map((tag) => plainName(tag).trim()).filter(Boolean),
  ...(template.variants ? { variants: template.variants.map(whole) } : {}),
  ...(plainName(folder ?? '').trim() ? { folder: plainName(folder ?? '').trim() } : {}),
});

/** Adds a row to what was read, or says why not. `language`: for texts that do not tell theirs. */
export function takeRow(read: ReadFile, row: number, loose: LooseRow, language: string): void {
  const body = loose.body?.toWellFormed().trim() ?? '';
  const title = plainName(loose.title?.trim() || titleFrom(body)).trim();
  if (!body) {
    read.refused.push({ row, title, reason: 'no-text' });
    return;
  }
  if (body.length > 4000) {
    read.refused.push({ row, title, reason: 'too-long' });
    return;
  }
  const notes: RowNote[] = [];
  if (loose.logic) notes.push('logic');
  const tags = list(loose.tags);
  const kinds = list(loose.kinds);
  const folder = loose.folder?.trim() ?? '';
  if (title.length > 120 || tags.length > 12 || folder.length > 60) notes.push('cut');
  const variants = (loose.variants ?? []).map((one) => one.trim()).filter(Boolean);
  const parsed = sharedTemplate.safeParse({
    title: title.slice(0, 120).toWellFormed(),
    body,
    tags: tags.slice(0, 12),
    language: /^[a-z]{2}$/u.test(loose.language?.trim() ?? '')
      ? loose.language?.trim()
      : (scriptLanguageOf(body) ?? language),
    ...(variants.length ? { variants } : {}),
    ...(kinds.length ? { kinds: commentKinds.filter((kind) => kinds.includes(kind)) } : {}),
    ...(loose.tone ? { tone: commentTones.find((tone) => tone === loose.tone?.trim()) } : {}),
    ...(folder ? { folder: folder.slice(0, 60) } : {}),
    ...(loose.hotkey?.trim() ? { hotkey: loose.hotkey.trim() } : {}),
  });
  if (parsed.success) read.rows.push({ row, template: wellFormed(parsed.data), notes });
  else read.refused.push({ row, title, reason: 'not-whole' });
}
