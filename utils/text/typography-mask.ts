import { linksIn } from './links.ts';
import type { Span } from './weighted-length.ts';

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
    // Begun where a word begins, and no longer than they are: else a word of ten thousand letters
    // would be looked through from each of them.
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,256}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`[#@][\p{L}\p{N}_][\p{L}\p{M}\p{N}_.@-]*`,
    // :) ;-( =D :'( and those of dots, dashes and marks: -_- '-' ._. :...(
    String.raw`(?<![\p{L}\p{N}])[:;=8xX>]['"’.-]{0,4}[)(\]\[DPpOo3*|\\/]+`,
    String.raw`(?<!\S)(?:(['"\-.~^*])_+\1|(['"])[-.]\2|>?:"+[()])(?!\S)`,
  ].join('|'),
  'giu',
);

/** Addresses and blocks of a text, in order; those that overlap are one. */
function keptSpans(text: string): Span[] {
  const found: Span[] = Array.from(text.matchAll(blocks), ({ 0: block, index }) => ({
    from: index,
    to: index + block.length,
  }));
  const spans: Span[] = [];
  for (const { from, to } of [...found, ...linksIn(text)].sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

/** The text with a sign for every piece that stays as it is. */
export function masked(text: string): { plain: string; kept: string[] } {
  const pieces: string[] = [];
  const keep = (piece: string) => {
    pieces.push(piece);
    return mask;
  };
  let at = 0;
  let plain = '';
  for (const { from, to } of keptSpans(text)) {
    plain += text.slice(at, from).replace(words, keep) + keep(text.slice(from, to));
    at = to;
  }
  plain += text.slice(at).replace(words, keep);
  return { plain, kept: pieces };
}

/** `masked` undone; nothing in between adds, drops or moves a sign. */
export function unmasked(plain: string, pieces: readonly string[]): string {
  let next = 0;
  return plain.replaceAll(mask, () => pieces[next++] ?? '');
}
