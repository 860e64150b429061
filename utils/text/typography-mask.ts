import { linksIn } from './links.ts';

/** Stands for one kept piece: a sign of the private area, which texts do not have. */
const mask = '\uE000';

/** Kept with all that stands in them, addresses too. */
const blocks = new RegExp(
  [
    // Code, tags, a network's markup ([id1|Anna]), places of a template.
    '```[\\s\\S]*?```',
    '`[^`\\n]*`',
    String.raw`<\/?[a-z][^<>\n]*>`,
    String.raw`\[[^[\]|\n]+\|[^\]\n]+\]`,
    String.raw`\{\{?[^{}\n]*\}?\}`,
  ].join('|'),
  'giu',
);

/** Kept where they stand by themselves. */
const words = new RegExp(
  [
    // Somebody's own signs of the private area, ours among them.
    String.raw`[\uE000-\uF8FF]`,
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`[#@][\p{L}\p{N}_][\p{L}\p{M}\p{N}_.@-]*`,
    // :) ;-( =D :'( and those of dots, dashes and marks: -_- '-' ._. :...(
    String.raw`(?<![\p{L}\p{N}])[:;=8xX>]['"’.-]{0,4}[)(\]\[DPpOo3*|\\/]+`,
    String.raw`(?<!\S)(?:(['"\-.~^*])_+\1|(['"])[-.]\2|>?:"+[()])(?!\S)`,
  ].join('|'),
  'giu',
);

/** Each piece of a text by one function where `spans` are, by another between them. */
function around(
  text: string,
  spans: readonly { from: number; to: number }[],
  between: (piece: string) => string,
  at: (piece: string) => string,
): string {
  let from = 0;
  let made = '';
  for (const span of spans) {
    made += between(text.slice(from, span.from)) + at(text.slice(span.from, span.to));
    from = span.to;
  }
  return made + between(text.slice(from));
}

/** The text with a sign for every piece that stays as it is: addresses and what is named above. */
export function masked(text: string): { plain: string; kept: string[] } {
  const pieces: string[] = [];
  const keep = (piece: string) => {
    pieces.push(piece);
    return mask;
  };
  const found = Array.from(text.matchAll(blocks), ({ 0: block, index }) => ({
    from: index,
    to: index + block.length,
  }));
  const outside = (piece: string) =>
    around(piece, linksIn(piece), (plain) => plain.replace(words, keep), keep);
  return { plain: around(text, found, outside, keep), kept: pieces };
}

/** `masked` undone; nothing in between adds, drops or moves a sign. */
export function unmasked(plain: string, pieces: readonly string[]): string {
  let next = 0;
  return plain.replaceAll(mask, () => pieces[next++] ?? '');
}
