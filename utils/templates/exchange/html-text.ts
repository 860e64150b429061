import { ownNames } from '../../text/own-names.ts';

const named: Readonly<Record<string, string>> = ownNames({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
});

function entity(whole: string, word: string): string {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(word);
  if (!code) return named[word.toLowerCase()] ?? whole;
  const point = code[1] ? parseInt(code[1], 16) : Number(code[2]);
  const half = point >= 0xd800 && point <= 0xdfff;
  return point > 0 && point <= 0x10ffff && !half ? String.fromCodePoint(point) : whole;
}

/** Does it look like HTML rather than text with a sign in it? */
export const looksLikeHtml = (text: string) =>
  /<(?:p|div|br|span|b|i|strong|em|a|ul|ol|li|img)\b[^>]*>/iu.test(text);

/** The words of a piece of HTML, its paragraphs as lines. Only text comes out of it, never markup. */
export function htmlText(html: string): string {
  return html
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/giu, '')
    .replace(/<li\b[^>]*>/giu, '• ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr|ul|ol)>/giu, '\n')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/&(#?[a-z0-9]{1,10});/giu, entity)
    .replace(/[ \t]+\n/gu, '\n')
    .replace(/\n[ \t]+/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
