import type { Page } from '../network.ts';
import { webPageOf } from './web-pages.ts';

/** First parts of paths that are Telegram's own and nobody's name. */
const RESERVED = new Set(
  'a addemoji addlist addstickers addtheme auction bg boost c call confirmphone contact dl giftcode img invoice iv joinchat k login m msg nft passport proxy resolve s setlanguage share socks'.split(
    ' ',
  ),
);

/** A public name. In addresses it may be written in any case; it is the same channel. */
const NAME = /^[a-z]\w{3,31}$/i;

function nameOf(part: string | undefined): string | null {
  const name = (part ?? '').toLowerCase();
  return NAME.test(name) && !RESERVED.has(name) ? name : null;
}

/** Decides by the address alone what kind of page it is; null when it is not Telegram's. */
export function pageOf(url: URL): Page | null {
  if (url.hostname === 'web.telegram.org') return webPageOf(url);
  if (url.hostname !== 't.me' || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const page = (kind: Page['kind'], rest: string, community: string | null, post: string | null) =>
    ({
      network: 'telegram',
      kind,
      url: `${url.origin}${rest}`,
      community,
      post,
    }) satisfies Page;

  const [first, second, third] = path.slice(1).split('/');
  const isNumber = (part: string | undefined) => /^[1-9]\d*$/.test(part ?? '');
  if (first === 's') {
    // `/s/name/12` is the same list, only opened at that post.
    const name = nameOf(second);
    const known = name && (third === undefined || isNumber(third));
    return known ? page('community', `/s/${name}`, name, null) : page('other', path, null, null);
  }
  if (first === 'c' && isNumber(second) && isNumber(third)) {
    const owner = `-100${second}`;
    return page('post', `/c/${second}/${third}`, owner, `${owner}_${third}`);
  }
  const name = nameOf(first);
  if (name && second === undefined) return page('community', `/${name}`, name, null);
  if (name && isNumber(second) && third === undefined) {
    return page('post', `/${name}/${second}`, name, `${name}/${second}`);
  }
  return page('other', path, null, null);
}
