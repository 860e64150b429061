import type { Page } from '../network.ts';

/** vk.ru is vk.com again; m.* is another skin of the same addresses. */
const HOSTS = new Set(['vk.com', 'vk.ru', 'm.vk.com', 'm.vk.ru', 'www.vk.com', 'www.vk.ru']);

/** First parts of paths that are VK's own and nobody's screen name. */
const RESERVED = new Set(
  'about ads album albums al_feed app apps articles audio audios authorize away badbrowser blog board bookmarks bugs business calls call catalog check clips clip cookie dev docs doc donut edit editapp event events explore fave faq feed friends games gifts global groups help home im invite jobs join language left legal login logout mail market mask masks menu mobile music narratives news note notes notifications page people photo photos places podcasts privacy product products public qr reports restore rules search security services settings share signup stats stickers stories story support tag tasks terms topic trending_hashtags uslugi verify video videos video_ext vkpay wall wallet widget_community write'.split(
    ' ',
  ),
);

/** `/photo-1_2`, `/id5`, `/albums7`: VK's own word, then an id. */
const OWN_WITH_ID =
  /^\/(?:id|albums?|apps?|articles?|audios?|board|clips?|docs?|donut|friends|gifts|market|music|note|notes|page|photos?|podcasts?|product|reports|story|stories|tag|topic|uslugi|video|videos|write)-?\d/;

/** Decides by the address alone what kind of page it is; null when it is not VK's. */
export function pageOf(url: URL): Page | null {
  if (!HOSTS.has(url.hostname) || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const page = (kind: Page['kind'], rest: string, community: string | null, post: string | null) =>
    ({ network: 'vk', kind, url: `${url.origin}${rest}`, community, post }) satisfies Page;

  // A post over another page (`?w=wall-1_2`) is a post: that is what the person looks at.
  const post = postOfAddress(url);
  if (post) {
    const owner = post.split('_')[0] ?? '';
    return page('post', `/wall${post}`, owner.startsWith('-') ? owner : null, post);
  }
  if (path === '/feed') return page('feed', '/feed', null, null);
  // Which dialogue is open stands in the address: another one is another page.
  const sel = /^(?:c|-)?\d+$/.exec(url.searchParams.get('sel') ?? '')?.[0];
  const open = sel ? `${path}?sel=${sel}` : path;
  const dialogs = /^\/gim(\d+)(?:\/|$)/.exec(path);
  if (dialogs) return page('messages', open, `-${dialogs[1]}`, null);
  if (/^\/(?:im|mail)(?:\/|$)/.test(path)) return page('messages', open, null, null);
  const community = communityOfPath(path);
  if (community) return page('community', path, community, null);
  return page('other', path, null, null);
}

/** `-1_2` of `/wall-1_2`, `?w=wall-1_2`, `?w=wall-1_2_r3`; null without a post. */
export function postOfAddress(url: URL): string | null {
  // A comment's link is asked for its post: most have no such part, and need not be taken apart.
  const over = /[?&]w=/.test(url.search) ? url.searchParams.get('w') : null;
  const layer = /^wall(-?\d+_\d+)(?:_r\d+)?(?:\/|%2F|$)/i.exec(over ?? '');
  const own = /^\/wall(-?\d+_\d+)\/*$/.exec(url.pathname);
  return layer?.[1] ?? own?.[1] ?? null;
}

/** `-123` of `/club123`, `/public123`, `/event123`, `/wall-123`; else a screen name, or null. */
function communityOfPath(path: string): string | null {
  const numbered = /^\/(?:club|public|event|wall-)(\d+)$/.exec(path);
  if (numbered) return `-${numbered[1]}`;
  if (OWN_WITH_ID.test(path)) return null;
  const name = /^\/([a-z0-9][a-z0-9_.]{1,31})$/i.exec(path)?.[1];
  if (!name || RESERVED.has(name.toLowerCase()) || /\.(?:php|html?|js|txt|xml)$/i.test(name)) {
    return null;
  }
  return /^(?:wall\d+|al_\w+)$/.test(name) ? null : name;
}

/** `5` of `/id5`, `-7` of `/club7`, else the screen name; null when the address is no owner's. */
export function ownerOfAddress(url: URL): string | null {
  if (!HOSTS.has(url.hostname)) return null;
  const path = url.pathname.replace(/\/+$/, '');
  return /^\/id(\d+)$/.exec(path)?.[1] ?? communityOfPath(path);
}
