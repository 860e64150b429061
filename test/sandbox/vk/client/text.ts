import { h } from './h.ts';

const PARTS =
  /(https?:\/\/\S+)|(#[\p{L}\d_]+)|(\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)/gu;

/** Text as VK shows it: lines, links, hashtags; the classic skin draws emoji as pictures (F21). */
export function rich(text: string, emojiAsPictures: boolean): Node[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...(index ? [h('br')] : []), ...parts(line, emojiAsPictures)]);
}

function parts(line: string, emojiAsPictures: boolean): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end > at) nodes.push(document.createTextNode(line.slice(at, end)));
  };
  for (const match of line.matchAll(PARTS)) {
    const [whole, url, tag] = match;
    if (!url && !tag && !emojiAsPictures) continue;
    plain(match.index);
    at = match.index + whole.length;
    nodes.push(url ? link(url) : tag ? hashtag(tag) : picture(whole));
  }
  plain(line.length);
  return nodes;
}

export const away = (url: string): string => `/away.php?to=${encodeURIComponent(url)}`;

const link = (url: string): Node => h('a', { href: away(url), rel: 'nofollow noopener' }, url);
const hashtag = (tag: string): Node =>
  h('a', { href: `/search?q=${encodeURIComponent(tag)}` }, tag);

function picture(glyph: string): Node {
  const hex = [...new TextEncoder().encode(glyph)].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return h('img', { class: 'emoji', src: `/emoji/e/${hex.join('')}.png`, alt: glyph });
}

/** Where a long text is cut: at the end of a word after `limit`, `null` if it is short enough. */
export function fold(text: string, limit = 420): [shown: string, hidden: string] | null {
  if (text.length < 600) return null;
  const at = text.indexOf(' ', limit);
  return [text.slice(0, at), text.slice(at)];
}
