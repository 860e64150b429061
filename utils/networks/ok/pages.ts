import type { Page } from '../network.ts';

const HOSTS = new Set(['ok.ru', 'm.ok.ru', 'www.ok.ru']);

/** First parts of paths that are the network's own and nobody's name. */
const RESERVED = new Set(
  'about ads agreement apps app blog bookmarks business cdk challenges classmates communities cookie dev discussions dk events feed friends game games gifts group groups guests help holidays hobby invite live login logout marketplace market marks messages mobile moments music notifications online payments photos post privacy products profile promo publish purchase registration regulations search settings sitemap start statuses stickers support terms topic toolbar usefull video videos vitrine welcome widget'.split(
    ' ',
  ),
);

/** What stands in place of `group/<number>` where a group has a name of its own. */
const NAME = /^[a-z][a-z0-9._-]{1,63}$/i;
const NUMBER = /^[1-9]\d*$/;

function nameOf(part: string | undefined): string | null {
  const name = (part ?? '').toLowerCase();
  return NAME.test(name) && !RESERVED.has(name) && !/\.(?:html?|js|php|txt|xml)$/.test(name)
    ? name
    : null;
}

/** A group in a path, and what follows it: `-57` of `/group/57`, `name` of `/name`. */
function groupOfPath(path: string): { owner: string; rest: string[] } | null {
  const [first, second, ...rest] = path.replace(/\/+$/, '').slice(1).split('/');
  if (first === 'group') return NUMBER.test(second ?? '') ? { owner: `-${second}`, rest } : null;
  const owner = nameOf(first);
  return owner === null ? null : { owner, rest: second === undefined ? [] : [second, ...rest] };
}

/** `-57_12` of `/group/57/topic/12`, `name/12` of `/name/topic/12`; null for another address. */
export function topicOfAddress(url: URL): string | null {
  if (!HOSTS.has(url.hostname)) return null;
  const { owner, rest } = groupOfPath(url.pathname) ?? {};
  const [word, topic, more] = rest ?? [];
  if (!owner || word !== 'topic' || !NUMBER.test(topic ?? '') || more !== undefined) return null;
  return owner.startsWith('-') ? `${owner}_${topic}` : `${owner}/${topic}`;
}

/** `-57` of `/group/57`, `5` of `/profile/5`, else the name; null when it is no owner's address. */
export function ownerOfAddress(url: URL): string | null {
  if (!HOSTS.has(url.hostname)) return null;
  const person = /^\/profile\/([1-9]\d*)(?:\/|$)/.exec(url.pathname)?.[1];
  return person ?? groupOfPath(url.pathname)?.owner ?? null;
}

/**
 * Decides by the address alone what kind of page it is; null when it is not the network's. A list
 * of delayed topics is no wall: what stands there is not published.
 */
export function pageOf(url: URL): Page | null {
  if (!HOSTS.has(url.hostname) || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const page = (kind: Page['kind'], community: string | null, post: string | null) =>
    ({ network: 'ok', kind, url: `${url.origin}${path}`, community, post }) satisfies Page;

  if (path === '/' || path === '/feed') return page('feed', null, null);
  if (/^\/messages(?:\/|$)/.test(path)) return page('messages', null, null);
  const found = groupOfPath(path);
  if (!found) return page('other', null, null);
  const topic = topicOfAddress(url);
  if (topic) return page('post', found.owner, topic);
  const [word, more] = found.rest;
  const isWall = word === undefined || (word === 'topics' && more === undefined);
  return isWall ? page('community', found.owner, null) : page('other', null, null);
}
