import type { AttachmentKind, NamedTake } from '../network.ts';
import { ownerOfAddress, pageOf, topicOfAddress } from './pages.ts';
import { FEED, LAYER, WORDS } from './places/selectors.ts';

function addressOf(element: Element | null, base: string): URL | null {
  const link = element?.getAttribute('href');
  return link && URL.canParse(link, base) ? new URL(link, base) : null;
}
const pageAt = (url: string) => (URL.canParse(url) ? pageOf(new URL(url)) : null);

/** What a page's script left in an attribute; null for what is no object. */
function jsonIn(element: Element, name: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(element.getAttribute(name) ?? '');
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null;
const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The topic that a link of an item names: of the page's own group before another's. */
function linkedTopic(element: Element, url: string): string | null {
  const here = pageAt(url)?.community;
  const topics = [...element.querySelectorAll('a[href*="/topic/"]')]
    // The item's own link may stand around or beside the words, in the same box.
    .filter((link) => link.matches('.media-text_a') || !link.parentElement?.closest(WORDS))
    .map((link) => addressOf(link, url))
    .map((address) => address && topicOfAddress(address))
    .filter((topic) => topic !== null);
  const own = topics.find((topic) => here && /^[^_/]+/.exec(topic)?.[0] === here);
  return own ?? topics[0] ?? null;
}

/**
 * The number of the group whose name the page's address is: from the group's own menu, else whose
 * topics stand in its feed. Not from og:url, which navigation leaves as it was.
 */
function numberOf(name: string, document: Document, url: string): string | null {
  if (pageAt(url)?.community !== name) return null;
  const menus = [...document.querySelectorAll('[data-group-id]')];
  const told = menus.find((each) => !each.closest(FEED))?.getAttribute('data-group-id') ?? '';
  if (/^[1-9]\d*$/.test(told)) return `-${told}`;
  const owners = new Map<string, number>();
  for (const item of document.querySelectorAll(FEED)) {
    const owner = /^(-\d+)_/.exec(linkedTopic(item, url) ?? '')?.[1];
    if (owner) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  }
  const [most] = [...owners].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? null;
}

/** `-57_12`; `name/12` where the page does not tell the group's number. */
const numbered = (topic: string, document: Document, url: string) => {
  const [, name, number] = /^([a-z][\w.-]*)\/(\d+)$/.exec(topic) ?? [];
  const group = name && numberOf(name, document, url);
  return group ? `${group}_${number}` : topic;
};

/** The topic whose layer or page it is: by its address, the number by its head. */
function layerTopic(layer: Element, url: string): string | null {
  const topic = pageAt(url)?.post;
  if (!topic) return null;
  const head = layer.querySelector('group-author[data]');
  const group = head && inside(jsonIn(head, 'data'), 'group');
  const link = textOf(inside(group, 'href'));
  const owner = URL.canParse(link, url) ? ownerOfAddress(new URL(link, url)) : null;
  const number = /\/(\d+)$/.exec(topic)?.[1];
  return number && owner?.startsWith('-')
    ? `${owner}_${number}`
    : numbered(topic, layer.ownerDocument, url);
}

const topicId: NamedTake = (element, { url }) => {
  if (element.matches(LAYER)) return layerTopic(element, url);
  const topic = linkedTopic(element, url);
  return topic && numbered(topic, element.ownerDocument, url);
};

const topicAddress: NamedTake = (element, around) => {
  const id = topicId(element, around);
  const [, group, name, topic] =
    (typeof id === 'string' && /^(?:-(\d+)_|([^/]+)\/)(\d+)$/.exec(id)) || [];
  if (!topic) return null;
  return group ? `/group/${group}/topic/${topic}` : `/${name}/topic/${topic}`;
};

/** The topic that a comment or a box stands under. */
const topicAround: NamedTake = (element, { url }) => {
  const layer = element.closest(LAYER);
  if (layer) return layerTopic(layer, url);
  const topic = pageAt(url)?.post;
  return topic ? numbered(topic, element.ownerDocument, url) : null;
};

const commentId: NamedTake = (element, around) => {
  const topic = topicAround(element, around);
  const data = inside(jsonIn(element, 'data-seen-params'), 'data');
  const id =
    textOf(inside(data, 'commentId')) ||
    (/^msg_?(\d+)$/.exec(element.getAttribute('name') ?? '')?.[1] ?? '');
  return id && typeof topic === 'string' ? `${topic}_${id}` : '';
};

/** The comment that it answers; of none the attribute is empty. */
const answered: NamedTake = (element, around) => {
  const id = element.getAttribute('data-rid')?.trim();
  const topic = topicAround(element, around);
  return id && typeof topic === 'string' ? `${topic}_${id}` : null;
};

/** Nobody wrote down the unit: no moment of the network is before 2006 or after 2200 in both. */
const momentOf: NamedTake = (element) => {
  const time = Number(/^\d{9,14}$/.exec(element.getAttribute('data-time') ?? '')?.[0] ?? NaN);
  if (Number.isNaN(time)) return '';
  return new Date(time < 1e11 ? time * 1000 : time).toISOString();
};

const createdAt: NamedTake = (element) => {
  const time = inside(inside(jsonIn(element, 'data'), 'timeInfo'), 'createTime');
  if (typeof time !== 'number') return textOf(time);
  return time > 1e9 && time < 1e14 ? new Date(time < 1e11 ? time * 1000 : time).toISOString() : '';
};

/** `-57` of `/group/57`, `5` of `/profile/5`; names stay names. */
const ownerOfLink: NamedTake = (element, { url }) => {
  const address = addressOf(element, url);
  return address ? (ownerOfAddress(address) ?? '') : null;
};

const author = (element: Element) => inside(jsonIn(element, 'data'), 'group');
const authorAddress: NamedTake = (element) => textOf(inside(author(element), 'href'));

/** The group of the page: its number from the address or the page, else its name. */
const community: NamedTake = (element, { url }) => {
  const named = pageAt(url)?.community ?? null;
  if (!named || named.startsWith('-')) return named;
  const { ownerDocument: document } = element;
  const number = numberOf(named, document, url);
  if (number) return number;
  // People have names, too; a group's page lists its members.
  const isGroup = document.querySelector('#groupMembersCntEl, h1.group-name_h, .group-feed');
  return isGroup ? named : null;
};

const screenName: NamedTake = (_element, { url }) => {
  const named = pageAt(url)?.community ?? null;
  return named?.startsWith('-') ? null : named;
};

const freshTitle: NamedTake = (element, { url }) => {
  const says = element.ownerDocument.querySelector('meta[property="og:url"]');
  const address = says?.getAttribute('content') ?? '';
  const told = URL.canParse(address, url) ? pageOf(new URL(address, url))?.community : null;
  const here = pageAt(url)?.community;
  const same =
    told && here && (told === here || told === numberOf(here, element.ownerDocument, url));
  return same ? element.getAttribute('content') : null;
};

const composerOf: NamedTake = (_element, { url }) => `composer:${pageAt(url)?.community ?? 'feed'}`;

/**
 * The law's word, drawn letter by letter so that blockers miss it. Links and the date are left out:
 * a group may have the word in its name.
 */
const adLabel: NamedTake = (element) => {
  const parts = [...element.children].filter(
    (part) => !part.matches('a, .feed_date') && !part.querySelector('a, .feed_date'),
  );
  const shown = element.children.length > 0 ? parts : [element];
  const words = shown.map((part) => part.textContent ?? '').join('');
  return /^(?:реклама|ad|advert\w*|sponsored)/i.test(words.replace(/[\s\u00ad\u200b]+/g, ''))
    ? 'ad'
    : null;
};

const KINDS: readonly (readonly [AttachmentKind, string])[] = [
  ['photo', '.collage_img'],
  ['video', '.vid-card, [data-mp4src]'],
  ['poll', '.media-poll'],
  ['link', '.media-link_c'],
];

/** One for each thing, in the page's order; what stands inside another is a part of it. */
const attachmentKinds: NamedTake = (_element, { own }) => {
  const found = own(KINDS.map(([, css]) => css).join(', '));
  return found
    .filter((each) => !found.some((other) => other !== each && other.contains(each)))
    .flatMap((each) => KINDS.find(([, css]) => each.matches(css))?.[0] ?? []);
};

export const takes: Readonly<Record<string, NamedTake>> = {
  topicId,
  topicAddress,
  topicAround,
  commentId,
  answered,
  momentOf,
  createdAt,
  ownerOfLink,
  authorAddress,
  authorName: (element) => textOf(inside(author(element), 'name')),
  authorId(element, { url }) {
    const link = textOf(inside(author(element), 'href'));
    return URL.canParse(link, url) ? (ownerOfAddress(new URL(link, url)) ?? '') : '';
  },
  community,
  screenName,
  freshTitle,
  composerOf,
  adLabel,
  attachmentKinds,
};
