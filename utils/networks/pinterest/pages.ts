import type { Page } from '../network.ts';

/** `www`, and the countries' own (`ru.pinterest.com`, `www.pinterest.co.uk`); not its services. */
const HOST = /^(?:(?:www\.|[a-z]{2}\.)?pinterest\.com|(?:www\.)?pinterest\.co\.uk)$/;

/** First parts of paths that are Pinterest's own and nobody's name. */
const RESERVED = new Set(
  '_ about ads analytics business categories convert-to-business create discover edit explore following idea-pin-builder ideas invite login logout messages news_hub notifications oauth password pin pin-builder pin-creation-tool resource search settings shop shopping signup source story-pin-builder today topics videos'.split(
    ' ',
  ),
);

/** Parts of a profile that are its tabs, not its boards: `_created`, `_saved`, `_pins`. */
const TAB = /^_[a-z]+$/;
const NAME = /^\w{3,30}$/;

const parts = (url: URL) => url.pathname.split('/').filter(Boolean);

/** Whose profile or board an address is, in small letters; null when it is nobody's. */
export function ownerOfAddress(url: URL): string | null {
  if (!HOST.test(url.hostname)) return null;
  const name = (parts(url)[0] ?? '').toLowerCase();
  return NAME.test(name) && !RESERVED.has(name) ? name : null;
}

/** `123` of `/pin/123/` and of `/pin/some-words--123/`; null when it is no pin's address. */
export function pinOfAddress(url: URL): string | null {
  if (!HOST.test(url.hostname)) return null;
  const [first, second = ''] = parts(url);
  return first === 'pin' ? (/^(?:[^/]*--)?([1-9]\d*)$/.exec(second)?.[1] ?? null) : null;
}

/** True on a profile's own page and tabs; there are boards, too, that only its owner names. */
export function isProfile(url: URL): boolean {
  const [, second = '_created', third] = parts(url);
  return ownerOfAddress(url) !== null && TAB.test(second) && third === undefined;
}

/** Decides by the address alone what kind of page it is; null when it is not Pinterest's. */
export function pageOf(url: URL): Page | null {
  if (!HOST.test(url.hostname) || !/^https?:$/.test(url.protocol)) return null;
  const page = (kind: Page['kind'], at: string, community: string | null, post: string | null) =>
    ({ network: 'pinterest', kind, url: `${url.origin}${at}`, community, post }) satisfies Page;
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const pin = pinOfAddress(url);
  if (pin) return page('post', `/pin/${pin}/`, null, pin);
  const owner = ownerOfAddress(url);
  const [, second, third, more] = parts(url);
  // `/owner/board/section/` is a part of a board.
  if (owner && more === undefined && !(second && TAB.test(second) && third)) {
    return page('community', `/${[owner, second, third].filter(Boolean).join('/')}/`, owner, null);
  }
  return page('other', path, null, null);
}
