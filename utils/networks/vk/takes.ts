import type { NamedTake } from '../network.ts';
import { attachmentKinds } from './attachments.ts';
import { mobileFollowers, zeroBySilence } from './count-takes.ts';
import { messageTakes } from './dialogue.ts';
import { fanTakes } from './fan-takes.ts';
import { ownerOfAddress, pageOf, postOfAddress } from './pages.ts';
import { COMMENT, POST, WORDS } from './places/selectors.ts';

const NUMBERED = /^-?[1-9]\d*_\d+$/;

function addressOf(element: Element | null, base: string): URL | null {
  const link = element?.getAttribute('href');
  return link ? URL.parse(link, base) : null;
}

interface Linked {
  post: string | null;
  comment: string | null;
  thread: string | null;
}
/** One comment asks its link for all of them, by several rows: the last answer is kept. */
let last: { link: string | null; base: string; said: Linked } | null = null;

/** The post and comment that a date's link names. */
function linked(element: Element, base: string): Linked {
  const link = element.getAttribute('href');
  if (last?.link === link && last.base === base) return last.said;
  last = { link, base, said: saidBy(addressOf(element, base)) };
  return last.said;
}

function saidBy(url: URL | null): Linked {
  const post = url && postOfAddress(url);
  const asked = post ? url.searchParams : null;
  const number = (name: string) => /^\d+$/.exec(asked?.get(name) ?? '')?.[0] ?? null;
  const id = (value: string | null) => (post && value ? `${post.split('_')[0]}_${value}` : null);
  return { post, comment: id(number('reply')), thread: id(number('thread')) };
}

function postIdOf(element: Element | null): string | null {
  // On old m.vk it stands on the element, on its anchor or inside it.
  const inside = element?.matches('.wall_item') ? element.querySelector('[data-post-id]') : null;
  const said = [
    element?.getAttribute('data-post-id'),
    element?.id,
    element?.matches('.wall_item') && element.querySelector('a.post__anchor')?.getAttribute('name'),
    inside?.getAttribute('data-post-id'),
  ];
  // I25: `post-536531178_4509` also in `data-post-id`.
  const ids = said.map((id) => (id || '').replace(/^(?:post|wall)/, ''));
  return ids.find((id) => NUMBERED.test(id)) ?? null;
}

function commentIdOf(element: Element, base: string): string | null {
  const links = [...element.querySelectorAll('a[href*="reply="]')];
  const own = links.find((link) => link.closest(COMMENT) === element && !link.closest(WORDS));
  return postIdOf(element) ?? (own ? linked(own, base).comment : null);
}

/** `5` of `/id5`, `-7` of `/club7`; screen names stay names. Of the link itself or inside it. */
const ownerOfLink: NamedTake = (element, { url }) => {
  const link = element.hasAttribute('href') ? element : element.querySelector('a[href]');
  const address = addressOf(link, url);
  return address ? (ownerOfAddress(address) ?? '') : null;
};

const postAddress: NamedTake = (element) => {
  const id = postIdOf(element);
  return id && `/wall${id}`;
};

/** F21: `[61,2,2,2,2]`, one number for each kind of reaction; their sum is what is shown. */
const reactionSum: NamedTake = (element) => {
  const text = element.getAttribute('data-reaction-counts') ?? '';
  if (!/^\[\s*\d+(?:\s*,\s*\d+)*\s*\]$/.test(text)) return '';
  return String((JSON.parse(text) as number[]).reduce((sum, count) => sum + count, 0));
};

/** React marks a reply, but perhaps no thread in its link: then the root before it is meant. */
const threadAround: NamedTake = (element, { url }) => {
  const classic = element.closest('.replies_wrap_deep')?.getAttribute('data-post-id');
  if (classic) return classic;
  if (element.getAttribute('data-testid') !== 'wall_comments_comment_in_thread') return null;
  const ROOT = '[data-testid="wall_comments_comment_root"]';
  const around = element.closest(ROOT);
  if (around) return commentIdOf(around, url) ?? '';
  let at: Element | null = element;
  for (let steps = 0; at && steps < 1000; steps += 1) {
    const before: Element | null = at.previousElementSibling;
    const root = before && (before.matches(ROOT) ? before : before.querySelector(ROOT));
    if (root) return commentIdOf(root, url) ?? '';
    if (at.matches('[data-testid="wall_comments_layout_root"]')) break;
    at = before ?? at.parentElement;
  }
  return '';
};

/** The community of the page: by the address, by whose the posts are, else its screen name. */
const communityOwner: NamedTake = (place, { url }) => {
  const element = place.ownerDocument.documentElement;
  const named = URL.canParse(url) ? (pageOf(new URL(url))?.community ?? null) : null;
  if (named?.startsWith('-')) return named;
  // BN: people's pages have this element; a person is no community.
  if (element.querySelector('#owner_page_name')) return null;
  const owners = new Map<string, number>();
  for (const post of element.querySelectorAll(POST)) {
    const owner = post.parentElement?.closest(POST) ? null : postIdOf(post)?.split('_')[0];
    if (owner) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  }
  const [most] = [...owners].sort((a, b) => b[1] - a[1]);
  if (!most) return named;
  return most[0].startsWith('-') ? most[0] : null;
};

const screenName: NamedTake = (_element, { url }) => {
  const named = URL.canParse(url) ? (pageOf(new URL(url))?.community ?? null) : null;
  return named?.startsWith('-') ? null : named;
};

const freshTitle: NamedTake = (element, { url }) => {
  const says = element.ownerDocument.querySelector('meta[property="og:url"]');
  const address = says?.getAttribute('content') ?? '';
  const same = URL.canParse(address, url) && pageOf(new URL(address, url));
  const here = pageOf(new URL(url));
  if (!same || !here?.community || same.community !== here.community) return null;
  return element.getAttribute('content');
};

/** What a reply box answers: the comment it stands in (editing), else the post. */
const boxOf: NamedTake = (element, { url }) => {
  const comment = element.closest(COMMENT);
  if (comment) return commentIdOf(comment, url);
  const post = postIdOf(element.closest(POST));
  return post ?? (URL.canParse(url) ? postOfAddress(new URL(url)) : null);
};

const boxAuthor: NamedTake = (element, around) => {
  const author = element.closest('.reply_box_wrap')?.querySelector('a._post_field_author[href]');
  const react = element
    .closest('[class*="vkitCommentInput__root"]')
    ?.querySelector(
      '[class*="CommentInput__author"][href], [class*="CommentInput__author"] a[href]',
    );
  const link = author ?? react;
  return link ? ownerOfLink(link, around) : null;
};

const composerOf: NamedTake = (element, { url }) => {
  const wall = element.closest('#submit_post_box')?.getAttribute('data-oid');
  const page = URL.canParse(url) ? pageOf(new URL(url))?.community : null;
  return `composer:${wall || page || 'feed'}`;
};

const composerAuthor: NamedTake = (element) =>
  element.closest('#submit_post_box')?.getAttribute('data-from-oid') || null;

export const takes: Readonly<Record<string, NamedTake>> = {
  ownerOfLink,
  postAddress,
  reactionSum,
  threadAround,
  communityOwner,
  screenName,
  freshTitle,
  boxOf,
  boxAuthor,
  composerOf,
  composerAuthor,
  attachmentKinds,
  mobileFollowers,
  zeroBySilence,
  ...messageTakes,
  ...fanTakes(communityOwner),
  commentOfLink: (element, { url }) => linked(element, url).comment ?? '',
  postOfLink: (element, { url }) => linked(element, url).post ?? '',
  threadOfLink: (element, { url }) => linked(element, url).thread,
  postAround: (element) => postIdOf(element.parentElement?.closest(POST) ?? null),
};
