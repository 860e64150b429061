import type { Page } from '../network.ts';

/** twitter.com still leads to the same pages; the mobile hosts draw them for phones. */
const HOSTS = new Set(['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com']);

/** Letters, digits and `_`; 15 today, some early ones are longer. Any case is the same account. */
export const HANDLE = /^\w{1,20}$/;

/** First parts of paths that are X's own and nobody's handle. */
const RESERVED = new Set(
  'about account articles bookmarks communities compose connect_people download explore followers following hashtag help home i intent jobs lists login logout messages moments newsletters notifications oauth personalization privacy rules search settings share signup start statuses tos topics who_to_follow widgets'.split(
    ' ',
  ),
);

/** Tabs of a profile that hold its posts. `with_replies` mixes them with whole talks of others. */
const TABS = new Set(['media', 'highlights', 'articles']);

export function handleOf(part: string | undefined): string | null {
  const handle = (part ?? '').toLowerCase();
  return HANDLE.test(handle) && !RESERVED.has(handle) ? handle : null;
}

/** Decides by the address alone what kind of page it is; null when it is not X's. */
export function pageOf(url: URL): Page | null {
  if (!HOSTS.has(url.hostname) || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const page = (
    kind: Page['kind'],
    rest: string,
    community: string | null = null,
    post: string | null = null,
  ): Page => ({ network: 'x', kind, url: `${url.origin}${rest}`, community, post });

  // The composer, also as an answer, and a picture: windows over whatever was there before.
  if (/^\/compose(?:\/|$)/.test(path) || /\/status\/\d+\/(?:photo|video)\/\d+$/.test(path)) {
    return { ...page('other', path), over: true };
  }
  const nameless = /^\/i\/(?:web\/)?status\/([1-9]\d*)$/.exec(path)?.[1];
  if (nameless) return page('post', `/i/status/${nameless}`, null, nameless);
  if (path === '/home' || /^\/i\/(?:lists|communities)\/\d+$/.test(path)) return page('feed', path);
  if (/^\/(?:messages|i\/chat)(?:\/|$)/.test(path)) return page('messages', path);

  const [first, second, third, fourth] = path.slice(1).split('/');
  const handle = handleOf(first);
  if (!handle) return page('other', path);
  if (second === undefined) return page('community', `/${handle}`, handle);
  if (TABS.has(second) && third === undefined) {
    return page('community', `/${handle}/${second}`, handle);
  }
  if (second === 'status' && /^[1-9]\d*$/.test(third ?? '') && fourth === undefined) {
    return page('post', `/${handle}/status/${third}`, handle, `${handle}/${third}`);
  }
  return page('other', path);
}

/** `teplyhleb/1991…118` of a post's address and of what stands under it (pictures, figures). */
export function statusOf(url: URL): string | null {
  const [, name, status] =
    /^\/(\w{1,20})\/status\/([1-9]\d{0,19})(?:\/|$)/.exec(url.pathname) ?? [];
  const handle = handleOf(name);
  return HOSTS.has(url.hostname) && handle && status ? `${handle}/${status}` : null;
}
