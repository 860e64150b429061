import type { TypeLanguage } from './typography.ts';

/** Opening and closing marks: outside, and within others. */
const pairs: Record<TypeLanguage, readonly (readonly [string, string])[]> = {
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  kk: [
    ['«', '»'],
    ['„', '“'],
  ],
  ro: [
    ['„', '”'],
    ['«', '»'],
  ],
  en: [
    ['“', '”'],
    ['‘', '’'],
  ],
};

const mark = /["“”„«»‟]/gu;
const inWord = /[\p{L}\p{N}\p{M}\uE000]/u;
const leads = /[([{«„—–/-]/u;

/** Opens a quotation, closes one, or cannot be told. */
function roleOf(text: string, at: number, depth: number): 'open' | 'close' | null {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const mayOpen = !inWord.test(before) && /\S/u.test(after);
  const mayClose = /\S/u.test(before) && !inWord.test(after);
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  if (!mayOpen) return null;
  // Signs on both sides: ("…и так") opens, привет!") closes.
  if (leads.test(before)) return 'open';
  return depth > 0 ? 'close' : 'open';
}

/** The piece with its marks as the language has them; null: they do not go in pairs. */
function paired(text: string, language: TypeLanguage): { text: string; changes: number } | null {
  let depth = 0;
  let changes = 0;
  let wrong = false;
  const set = text.replace(mark, (found, at: number) => {
    const role = roleOf(text, at, depth);
    if (role === null || (role === 'close' && depth === 0)) wrong = true;
    if (role === 'close') depth--;
    const [open, close] = pairs[language][Math.min(depth, 1)] ?? ['"', '"'];
    if (role === 'open') depth++;
    const put = role === 'open' ? open : close;
    if (put !== found) changes++;
    return put;
  });
  return wrong || depth !== 0 ? null : { text: set, changes };
}

/**
 * Quotation marks by the language, one kind within the other. What does not go in pairs (inches, a
 * mark that was forgotten) keeps the marks of its line as they are.
 */
export function quoted(text: string, language: TypeLanguage): { text: string; changes: number } {
  let changes = 0;
  const set = (piece: string): string | null => {
    const done = paired(piece, language);
    changes += done?.changes ?? 0;
    return done?.text ?? null;
  };
  const paragraphs = text.split(/(\n\s*\n)/u).map(
    (paragraph) =>
      set(paragraph) ??
      paragraph
        .split('\n')
        .map((line) => set(line) ?? line)
        .join('\n'),
  );
  return { text: paragraphs.join(''), changes };
}
