import type { Page } from '../network.ts';

/** A channel's lasting id. */
export const CHANNEL = /^UC[\w-]{22}$/;
const VIDEO = /^[\w-]{11}$/;
const COMMUNITY_POST = /^Ug[\w-]{10,60}$/;
/** Tabs of a channel that we know; another second part is some page of its own. */
const TABS = new Set(
  'featured videos shorts streams posts community playlists podcasts releases store about channels search'.split(
    ' ',
  ),
);

/** `@name` in one form: pages write it in any case, and percent-encoded in addresses. */
export function handleOf(part: string | undefined): string | null {
  try {
    const handle = decodeURIComponent(part ?? '').toLowerCase();
    return /^@[\p{L}\p{M}\p{N}._·-]{1,60}$/u.test(handle) ? handle : null;
  } catch {
    return null;
  }
}

/** `@name`, `UC…`, `c/name` or `user/name` of a channel's address; null for another path. */
export function channelOfPath(path: string): string | null {
  const [, first, second] = path.split('/');
  if (first === 'channel') return CHANNEL.test(second ?? '') ? (second ?? null) : null;
  if ((first === 'c' || first === 'user') && /^[\w.%-]{1,100}$/.test(second ?? '')) {
    return `${first}/${(second ?? '').toLowerCase()}`;
  }
  return handleOf(first);
}

/** Decides by the address alone what kind of page it is; null when it is not YouTube's. */
export function pageOf(url: URL): Page | null {
  if (!/^https?:$/.test(url.protocol)) return null;
  if (url.hostname === 'studio.youtube.com') return studioPage(url);
  if (url.hostname !== 'www.youtube.com') return null;
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const page = (kind: Page['kind'], rest: string, community: string | null, post: string | null) =>
    ({ network: 'youtube', kind, url: `${url.origin}${rest}`, community, post }) satisfies Page;
  const parts = path.slice(1).split('/');
  const [first, second = '', third] = parts;

  const watched = url.searchParams.get('v') ?? '';
  if (path === '/watch' && VIDEO.test(watched)) {
    return page('post', `/watch?v=${watched}`, null, watched);
  }
  if ((first === 'shorts' || first === 'live') && VIDEO.test(second) && third === undefined) {
    return page('post', path, null, second);
  }
  if (first === 'post' && COMMUNITY_POST.test(second) && third === undefined) {
    return page('post', path, null, second);
  }
  const channel = channelOfPath(path);
  if (!channel) return page('other', path, null, null);
  const [tab, ...more] = channel.startsWith('@') ? parts.slice(1) : parts.slice(2);
  // An old address of one community post: `?lb=<id>` opens it.
  const opened = url.searchParams.get('lb') ?? '';
  if (tab === 'community' && COMMUNITY_POST.test(opened)) {
    return page('post', `/post/${opened}`, null, opened);
  }
  if (more.length > 0 || (tab !== undefined && !TABS.has(tab))) {
    return page('other', path, null, null);
  }
  const own = channel.startsWith('UC') ? `/channel/${channel}` : `/${channel}`;
  const shown = { community: 'posts', featured: undefined }[tab ?? 'featured'] ?? tab;
  const rest = tab === 'featured' || shown === undefined ? own : `${own}/${shown}`;
  return page('community', encodeURI(rest), channel, null);
}

/** Studio: the channel's comments in one list, or those of one video. */
function studioPage(url: URL): Page {
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const page = (kind: Page['kind'], community: string | null, post: string | null) =>
    ({ network: 'youtube', kind, url: `${url.origin}${path}`, community, post }) satisfies Page;
  const [, of, id = '', section] = path.split('/');
  const comments = section === 'comments';
  if (of === 'channel' && CHANNEL.test(id)) return page(comments ? 'feed' : 'other', id, null);
  if (of === 'video' && VIDEO.test(id)) return page(comments ? 'post' : 'other', null, id);
  return page('other', null, null);
}
