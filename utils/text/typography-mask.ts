import { linksIn } from './links.ts';

/** Stands for one kept piece: a sign of the private area, which texts do not have. */
const mask = '\uE000';

/** What typography leaves alone, beside addresses. */
const kept = new RegExp(
  [
    // Somebody's own signs of the private area, ours among them.
    String.raw`[\uE000-\uF8FF]`,
    // Code, tags, a network's markup ([id1|Anna]), places of a template.
    '```[\\s\\S]*?```',
    '`[^`\\n]*`',
    String.raw`<\/?[a-z][^<>\n]*>`,
    String.raw`\[[^[\]|\n]+\|[^\]\n]+\]`,
    String.raw`\{\{?[^{}\n]*\}?\}`,
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`[#@][\p{L}\p{N}_][\p{L}\p{M}\p{N}_.@-]*`,
    // :) ;-( =D :'( and those of dots, dashes and marks: -_- '-' ._. :...(
    String.raw`(?<![\p{L}\p{N}])[:;=8xX>]['"’.-]{0,4}[)(\]\[DPpOo3*|\\/]+`,
    String.raw`(?<!\S)(?:(['"\-.~^*])_+\1|(['"])[-.]\2|>?:"+[()])(?!\S)`,
  ].join('|'),
  'giu',
);

/** The text with a sign for every piece that stays as it is. */
export function masked(text: string): { plain: string; kept: string[] } {
  const pieces: string[] = [];
  const keep = (piece: string) => {
    pieces.push(piece);
    return mask;
  };
  let at = 0;
  let plain = '';
  for (const { from, to } of linksIn(text)) {
    plain += text.slice(at, from).replace(kept, keep) + keep(text.slice(from, to));
    at = to;
  }
  plain += text.slice(at).replace(kept, keep);
  return { plain, kept: pieces };
}

/** `masked` undone; nothing in between adds, drops or moves a sign. */
export function unmasked(plain: string, pieces: readonly string[]): string {
  let next = 0;
  return plain.replaceAll(mask, () => pieces[next++] ?? '');
}
