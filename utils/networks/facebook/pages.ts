import type { Page } from '../network.ts';

/** m.facebook.com is another site altogether, and no fact covers it. */
const HOSTS = new Set(['www.facebook.com', 'web.facebook.com']);
const BUSINESS = 'business.facebook.com';

/** First parts of paths that are Facebook's own and nobody's handle. */
const RESERVED = new Set(
  'ad_campaign ad_center ads adsmanager ajax audiencenetwork bookmarks business buddylist careers checkpoint composer cookie dialog directory docs events fbstory feed find-friends followers friends fundraisers games gaming groups hashtag help home home.php instantgames jobs l.php latest live locations login logout marketplace me media memories messages notifications offers pages people permalink.php pg photo photo.php photos places plugins policies policy privacy professional_dashboard profile.php r.php recover reel reels regions reviews safety saved search settings share sharer sharer.php signup stories story.php support terms tr translations video.php videos watch www'.split(
    ' ',
  ),
);
const HANDLE = /^[\p{L}\p{N}][\p{L}\p{N}.]{1,79}$/u;
const NUMBER = /^[1-9]\d*$/;
const POST = /^(?:[1-9]\d*|pfbid\w+)$/;

/** `teplyihleb` of `/Teplyi.Hleb`, the number of `/hleb-1234567890123`; null for Facebook's own. */
function ownerOfPart(part: string | undefined): string | null {
  const name = decoded(part ?? '').toLowerCase();
  if (NUMBER.test(name)) return name;
  const numbered = /-(\d{9,})$/.exec(name)?.[1];
  if (numbered) return numbered;
  if (RESERVED.has(name) || !HANDLE.test(name) || /\.(?:php|html?|js|txt|xml)$/.test(name)) {
    return null;
  }
  return name.replaceAll('.', '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const numberIn = (url: URL, name: string) =>
  NUMBER.exec(url.searchParams.get(name) ?? '')?.[0] ?? null;
const postIn = (url: URL, name: string) => POST.exec(url.searchParams.get(name) ?? '')?.[0] ?? null;

/** Whose address: a Page or person, or `groups/<id>`, with what stands after it. */
function ownerAndRest(url: URL): { owner: string | null; rest: string[] } {
  const [first = '', ...parts] = url.pathname.split('/').filter(Boolean);
  if (first === 'profile.php') {
    const rest = url.searchParams.has('sk') ? ['sk'] : [];
    return { owner: numberIn(url, 'id'), rest };
  }
  if (first === 'people' || first === 'pages') {
    return { owner: NUMBER.exec(parts[1] ?? '')?.[0] ?? null, rest: parts.slice(2) };
  }
  if (first === 'groups') {
    const group = decoded(parts[0] ?? '').toLowerCase();
    const known = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(group) && group !== 'feed';
    return { owner: known ? `groups/${group}` : null, rest: parts.slice(1) };
  }
  if (first === 'pg') return { owner: ownerOfPart(parts[0]), rest: parts.slice(1) };
  return { owner: ownerOfPart(first), rest: parts };
}

/** The post that an address names, with whose it is; null without one. */
export function postOfAddress(url: URL): { owner: string; post: string } | null {
  if (!HOSTS.has(url.hostname)) return null;
  if (/^\/(?:permalink|story)\.php$/.test(url.pathname)) {
    const [owner, post] = [numberIn(url, 'id'), postIn(url, 'story_fbid')];
    return owner && post ? { owner, post } : null;
  }
  const { owner, rest } = ownerAndRest(url);
  const [kind, ...parts] = rest;
  const last = POST.exec(parts.at(-1) ?? '')?.[0];
  if (!owner) return null;
  if (owner.startsWith('groups/') && !kind) {
    const post = postIn(url, 'multi_permalinks');
    return post ? { owner, post } : null;
  }
  // Between them may stand words of the post: `/posts/svezhii-hleb/1220033`.
  const shown = /^(?:posts|videos|permalink)$/.test(kind ?? '') && parts.length <= 2;
  return shown && last ? { owner, post: last } : null;
}

/** Whose address it is: `61550022447001`, `teplyihleb`; in a group the person, not the group. */
export function ownerOfAddress(url: URL): string | null {
  if (!HOSTS.has(url.hostname)) return null;
  const inGroup = /^\/groups\/[^/]+\/user\/(\d+)\/?$/.exec(url.pathname)?.[1];
  if (inGroup) return inGroup;
  const { owner } = ownerAndRest(url);
  return owner?.startsWith('groups/') ? null : owner;
}

/** Decides by the address alone what kind of page it is; null when it is not Facebook's. */
export function pageOf(url: URL): Page | null {
  if (!/^https?:$/.test(url.protocol)) return null;
  if (url.hostname === BUSINESS) return businessPage(url);
  if (!HOSTS.has(url.hostname)) return null;
  const page = (kind: Page['kind'], rest: string, community: string | null, post: string | null) =>
    ({ network: 'facebook', kind, url: `${url.origin}${rest}`, community, post }) satisfies Page;

  const path = url.pathname.replace(/\/+$/, '') || '/';
  const shown = postOfAddress(url);
  if (shown) {
    const { owner, post } = shown;
    // The owner's number must stay in the address: it is in no other part of it.
    const address = /\.php$/.test(path)
      ? `/permalink.php?story_fbid=${post}&id=${owner}`
      : `/${owner}/${/\/videos\//.test(path) ? 'videos' : 'posts'}/${post}`;
    return page('post', address, owner, `${owner}_${post}`);
  }
  if (/^\/(?:home\.php|feed|groups\/feed)?$/.test(path)) return page('feed', path, null, null);
  if (/^\/messages(?:\/|$)/.test(path)) return page('messages', path, null, null);
  const { owner, rest } = ownerAndRest(url);
  const list = rest.length === 0 || (rest.length === 1 && rest[0] === 'posts');
  if (owner && list) {
    const address = path === '/profile.php' ? `/profile.php?id=${owner}` : `/${owner}`;
    return page('community', address, owner, null);
  }
  return page(
    'other',
    path === '/profile.php' && owner ? `${path}?id=${owner}&sk=` : path,
    null,
    null,
  );
}

/** Business Suite: the inbox names the Page and the dialogue in its parameters. */
function businessPage(url: URL): Page {
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const inbox = /^\/latest\/inbox(?:\/|$)/.test(path);
  const asset = numberIn(url, 'asset_id');
  const kept = new URLSearchParams();
  if (inbox && asset) kept.set('asset_id', asset);
  const dialogue = inbox && numberIn(url, 'selected_item_id');
  if (dialogue) kept.set('selected_item_id', dialogue);
  const query = kept.size ? `?${kept}` : '';
  return {
    network: 'facebook',
    kind: inbox ? 'messages' : 'other',
    url: `${url.origin}${path}${query}`,
    community: inbox ? asset : null,
    post: null,
  };
}
