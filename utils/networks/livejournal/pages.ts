import type { Page } from '../network.ts';

/** Hosts that are LiveJournal's own and nobody's journal. */
const RESERVED = new Set('www api ext files ic l-api l-files l-stat m pics stat status'.split(' '));

/** A journal's name; in host names its underscores are hyphens. */
const NAME = /^[a-z0-9_]{1,25}$/;
const nameOf = (part: string | undefined): string | null => {
  const name = (part ?? '').toLowerCase().replaceAll('-', '_');
  return NAME.test(name) ? name : null;
};

/** Whose journal an address is in, and the path in that journal; null for LiveJournal's own pages. */
function journalOf(url: URL): { name: string; root: string; path: string } | null {
  const host = /^([a-z0-9-]+)\.livejournal\.com$/.exec(url.hostname)?.[1];
  if (!host || RESERVED.has(host)) return null;
  const path = url.pathname.replace(/\/+$/, '');
  if (host !== 'users' && host !== 'community') {
    const name = nameOf(host);
    return name ? { name, root: url.origin, path } : null;
  }
  // A name that begins or ends with an underscore cannot be a host.
  const [, first, rest = ''] = /^\/([\w-]+)(\/.*)?$/.exec(path) ?? [];
  const name = nameOf(first);
  return name ? { name, root: `${url.origin}/${first}`, path: rest } : null;
}

/** Decides by the address alone what kind of page it is; null when it is not LiveJournal's. */
export function pageOf(url: URL): Page | null {
  if (!/^(?:[a-z0-9-]+\.)?livejournal\.com$/.test(url.hostname)) return null;
  if (!/^https?:$/.test(url.protocol)) return null;
  const page = (kind: Page['kind'], at: string, community: string | null, post: string | null) =>
    ({ network: 'livejournal', kind, url: at, community, post }) satisfies Page;
  const journal = journalOf(url);
  if (!journal) {
    const path = url.pathname.replace(/\/+$/, '') || '/';
    return page(path === '/feed' ? 'feed' : 'other', `${url.origin}${path}`, null, null);
  }
  const { name, root, path } = journal;
  if (path === '' || path === '/profile') {
    return page('community', `${root}${path || '/'}`, name, null);
  }
  if (path === '/friends') return page('feed', `${root}${path}`, null, null);
  const number = /^\/([1-9]\d*)\.html$/.exec(path)?.[1];
  if (number) return page('post', `${root}${path}`, name, `${name}/${number}`);
  return page('other', `${root}${path}`, null, null);
}

/** The journal that an address belongs to; null when none. */
export function ownerOfAddress(url: URL): string | null {
  return journalOf(url)?.name ?? null;
}
