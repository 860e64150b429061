import type { Page } from '../network.ts';
import { handleOf, mediaOf } from './ids.ts';

const HOSTS = new Set(['www.instagram.com', 'instagram.com']);
/** `/p/<code>/` and its cousins. The viewer `/reels/<code>/` shows one reel after another. */
const POSTS = new Set(['p', 'reel', 'tv']);
/** Lists of a profile that hold its own posts; what others tagged is theirs. */
const OWN_LISTS = new Set([undefined, 'reels', 'feed']);

/** Decides by the address alone what kind of page it is; null when it is not Instagram's. */
export function pageOf(url: URL): Page | null {
  if (!HOSTS.has(url.hostname) || !/^https?:$/.test(url.protocol)) return null;
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const page = (kind: Page['kind'], path: string, community: string | null, post: string | null) =>
    ({
      network: 'instagram',
      kind,
      url: `https://www.instagram.com${path}`,
      community,
      post,
    }) satisfies Page;
  const whole = parts.length === 0 ? '/' : `/${parts.join('/')}/`;

  const [first, second, third] = parts;
  if (first === undefined) return page('feed', '/', null, null);
  if (first === 'direct') {
    const dialogue = second === 't' && /^[1-9]\d*$/.test(third ?? '') && parts.length === 3;
    const inbox = second === undefined || second === 'inbox' || second === 'requests';
    return page(dialogue || inbox ? 'messages' : 'other', whole, null, null);
  }
  const owner = handleOf(first);
  // `/name/p/<code>/` since 2024, `/p/<code>/` before it and after a click; `/c/<id>/`: a comment.
  const [kind, code, ...rest] = owner ? parts.slice(1) : parts;
  const media = POSTS.has(kind ?? '') ? mediaOf(code ?? '') : null;
  if (media && (rest.length === 0 || rest[0] === 'c')) {
    const path = owner ? `/${owner}/${kind}/${code}/` : `/${kind}/${code}/`;
    return page('post', path, owner, owner ? `${owner}_${media}` : media);
  }
  if (owner && parts.length <= 2 && OWN_LISTS.has(second)) {
    return page('community', second ? `/${owner}/${second}/` : `/${owner}/`, owner, null);
  }
  return page('other', whole, null, null);
}

/** The name that a profile's address tells; null for any other address. */
export function ownerOfLink(href: string | null, base: string): string | null {
  if (!href || !URL.canParse(href, base)) return null;
  const page = pageOf(new URL(href, base));
  return page?.kind === 'community' && page.url.split('/').length === 5 ? page.community : null;
}

/** The post that an address tells, its owner where the address does; null for any other. */
export function postOfLink(href: string | null, base: string) {
  if (!href || !URL.canParse(href, base)) return null;
  const page = pageOf(new URL(href, base));
  if (page?.kind !== 'post' || !page.post) return null;
  return { media: page.post.split('_').at(-1) ?? '', owner: page.community };
}
