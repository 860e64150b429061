import type { AttachmentKind, NamedTake } from '../network.ts';
import { CHANNEL, pageOf } from './pages.ts';
import {
  channelHere,
  channelOfLink,
  handleInHeader,
  lasting,
  microdataOf,
  ownerOfVideo,
  shownVideo,
} from './channels.ts';

/** A take that is for some elements alone; of others it says that nothing is there. */
const of =
  (tags: string, take: NamedTake): NamedTake =>
  (element, around) =>
    element.matches(tags) ? take(element, around) : null;
/** For all but these: what was taught has another name than those that we know. */
const but =
  (tags: string, take: NamedTake): NamedTake =>
  (element, around) =>
    element.matches(tags) ? null : take(element, around);
const WATCH = '#below, ytd-watch-metadata';
const VIDEO = `${WATCH}, ytd-reel-video-renderer`;
const CARD = 'ytd-rich-item-renderer, ytd-grid-video-renderer';
const POST = 'ytd-backstage-post-renderer';

const joined = (owner: string | null, post: string) =>
  owner && CHANNEL.test(owner) ? `${owner}_${post}` : post;

/** `<channel>_<video>` of the watch page or short that the page shows whole; else null. */
const videoHere: NamedTake = (element, { url }) => {
  const { ownerDocument } = element;
  const video = shownVideo(ownerDocument, url, element);
  return video && joined(ownerOfVideo(ownerDocument, url, element), video);
};

const addressOf: NamedTake = (element, around) => {
  const id = videoHere(element, around);
  return typeof id === 'string' ? `https://www.youtube.com/watch?v=${id.slice(-11)}` : null;
};

const ownerHere: NamedTake = (element, { url }) =>
  ownerOfVideo(element.ownerDocument, url, element);

const LINK = /(?:\/watch\?(?:.*&)?v=|\/shorts\/)([\w-]{11})(?:[&?#/]|$)/;

/** Of a card in a channel's grid: its own link, and its own channel where it shows one. */
const videoOfCard: NamedTake = (element, { own, url }) => {
  const links = own('a[href*="/watch?"], a[href*="/shorts/"]');
  const ids = new Set(links.map((link) => LINK.exec(link.getAttribute('href') ?? '')?.[1]));
  const [video, ...others] = [...ids].filter((id) => id !== undefined);
  if (!video || others.length > 0) return null;
  const named = own('a[href^="/@"], a[href^="/channel/"]').map((link) => channelOfLink(link, url));
  const { ownerDocument } = element;
  const owner = named[0] ? lasting(ownerDocument, named[0]) : channelHere(ownerDocument, url);
  return joined(owner, video);
};

const ownerOfCard: NamedTake = (element, around) => {
  const id = videoOfCard(element, around);
  return typeof id === 'string' && id.length > 11 ? id.slice(0, 24) : null;
};

/** Views and date stand in one line, and short ones are said without a word beside a word. */
const partsOf = (elements: readonly Element[]) =>
  elements
    .filter(({ childElementCount }) => childElementCount === 0)
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && !/^[•·]$/u.test(text));

const META = '#metadata-line span, yt-content-metadata-view-model span, [class*="ubhead"] span';
/** How languages call views; no order of parts would tell a stream's "12 watching" from them. */
const VIEWS = /views?$|просмотр|перегляд|vizion|көрілім|қаралым|tontonan/iu;
const AGO = /ago$|назад$|тому$|acum |în urmă|бұрын$|lalu$/iu;

const viewsOfCard: NamedTake = (_element, { own }) =>
  partsOf(own(META)).find((text) => VIEWS.test(text)) ?? null;
/** "Streamed 3 weeks ago": only its words at the end are a date. */
const dateOfCard: NamedTake = (_element, { own }) =>
  partsOf(own(META))
    .find((text) => AGO.test(text))
    ?.replace(/^\p{L}[\p{L} ]* (?=\d+ .*(?:ago|назад|тому|бұрын|lalu)$)/u, '') ?? null;

/** From the server's HTML, exact: only while it speaks of this very video. */
const counted = (action: string): NamedTake => {
  return ({ ownerDocument }, { url }) => {
    const video = shownVideo(ownerDocument, url);
    const scope = video && microdataOf(ownerDocument, video);
    if (!scope) return null;
    for (const counter of scope.querySelectorAll('[itemprop="interactionStatistic"]')) {
      const type = counter.querySelector('[itemprop="interactionType"]');
      const what = type?.getAttribute('content') ?? type?.getAttribute('href') ?? '';
      const count = counter.querySelector('meta[itemprop="userInteractionCount"]');
      if (what.endsWith(action)) return count?.getAttribute('content') ?? '';
    }
    return null;
  };
};

const published: NamedTake = ({ ownerDocument }, { url }) => {
  const video = shownVideo(ownerDocument, url);
  const scope = video && microdataOf(ownerDocument, video);
  const meta = scope && scope.querySelector('meta[itemprop="datePublished"]');
  return meta ? (meta.getAttribute('content') ?? '') : null;
};

/**
 * How many comments the video has: the head of the list, believed only when the comments under it
 * are this video's. They come late, and those of the video before stay until then.
 */
const commentsHere: NamedTake = ({ ownerDocument }, { url }) => {
  const video = shownVideo(ownerDocument, url);
  const list = ownerDocument.querySelector('ytd-watch-flexy:not([hidden]) ytd-comments');
  const link = list?.querySelector('#published-time-text a')?.getAttribute('href') ?? '';
  if (!video || LINK.exec(link)?.[1] !== video) return null;
  return list?.querySelector('ytd-comments-header-renderer #count')?.textContent ?? null;
};

const POST_LINK = /\/post\/(Ug[\w-]{10,60})|[?&]lb=(Ug[\w-]{10,60})/;
const postOfHref = (href: string) => {
  const found = POST_LINK.exec(href);
  return found?.[1] ?? found?.[2] ?? null;
};

/** A community post: its date's link, and its author's. */
const communityPost: NamedTake = (element, { own, url }) => {
  const post = postOfHref(own('#published-time-text a[href]')[0]?.getAttribute('href') ?? '');
  const author = channelOfLink(own('a#author-text[href]')[0] ?? null, url);
  return post && joined(lasting(element.ownerDocument, author), post);
};

const communityAuthor: NamedTake = ({ ownerDocument }, { own, url }) =>
  lasting(ownerDocument, channelOfLink(own('a#author-text[href]')[0] ?? null, url));

/** The post that another channel's post is shared in. */
const sharedPost: NamedTake = (element) =>
  postOfHref(element.querySelector('a[href*="/post/"]')?.getAttribute('href') ?? '') ?? '';

const KINDS: readonly (readonly [css: string, kind: AttachmentKind])[] = [
  ['ytd-backstage-image-renderer', 'photo'],
  ['ytd-backstage-poll-renderer', 'poll'],
  ['ytd-backstage-quiz-renderer', 'poll'],
  ['ytd-video-renderer', 'video'],
  ['ytd-playlist-renderer', 'video'],
];
const attachments: NamedTake = (element, { own }) => {
  if (element.matches('ytd-reel-video-renderer')) return ['clip'];
  if (element.matches(WATCH)) return ['video'];
  if (element.matches(CARD)) return [own('a[href*="/shorts/"]').length > 0 ? 'clip' : 'video'];
  return own(KINDS.map(([css]) => css).join(', ')).flatMap(
    (part) => KINDS.find(([css]) => part.matches(css))?.[1] ?? [],
  );
};

/** Whose post a comment stands under. `element`: the link of its date. */
const postOfComment: NamedTake = (element, { url }) => {
  const href = element.getAttribute('href') ?? '';
  const document = element.ownerDocument;
  const community = postOfHref(href);
  if (community) {
    const post = document.querySelector('ytd-backstage-post-renderer a#author-text[href]');
    return joined(lasting(document, channelOfLink(post, url)), community);
  }
  const video = LINK.exec(href)?.[1];
  if (!video) return '';
  // Comments of the video before stay for a while: the page's owner is not theirs.
  const owner = shownVideo(document, url) === video ? ownerOfVideo(document, url) : null;
  return joined(owner ?? studioChannel(document, url), video);
};

/** The channel that Studio is open for: its address, else its own menu. */
function studioChannel(document: Document, base: string): string | null {
  if (!/^https:\/\/studio\.youtube\.com\//.test(base)) return null;
  const named = /\/channel\/(UC[\w-]{22})(?:\/|$)/;
  const menu = document.querySelector('ytcp-navigation-drawer a[href^="/channel/UC"]');
  return named.exec(base)?.[1] ?? named.exec(menu?.getAttribute('href') ?? '')?.[1] ?? null;
}
const studioHere: NamedTake = ({ ownerDocument }, { url }) => studioChannel(ownerDocument, url);

/** The comment that began the thread: `lc=<that>.<this>`. */
const threadOf: NamedTake = (element) =>
  /[?&]lc=([\w-]+)\.[\w-]/.exec(element.getAttribute('href') ?? '')?.[1] ?? null;

const channelOf: NamedTake = (element, { url }) => channelOfLink(element, url);

/** The badge that YouTube draws on what the video's own channel writes: who that is, for good. */
const creator: NamedTake = (_element, around) => {
  const link = around.own('#published-time-text a[href*="lc="]')[0];
  const post = link && postOfComment(link, around);
  return typeof post === 'string' && /^UC[\w-]{22}_/.test(post) ? post.slice(0, 24) : null;
};

const boxOf: NamedTake = (element) => {
  const comment = element.closest('ytd-comment-view-model, ytd-comment-renderer, ytcp-comment');
  const href = comment?.querySelector('a[href*="lc="]')?.getAttribute('href') ?? '';
  return /[?&]lc=([\w.-]+)/.exec(href)?.[1] ?? null;
};

const here: NamedTake = ({ ownerDocument }, { url }) => channelHere(ownerDocument, url);
const screenName: NamedTake = ({ ownerDocument }, { url }) => {
  const named = URL.canParse(url) ? pageOf(new URL(url))?.community : null;
  return handleInHeader(ownerDocument) ?? (named?.startsWith('@') ? named : null);
};

/** Any order and number of parts: only the word tells followers from videos. */
const PEOPLE = /subscrib|подписчик|підписник|abona|жазылушы|pelanggan/iu;
const followers: NamedTake = (_element, { own }) =>
  partsOf(own('yt-page-header-view-model yt-content-metadata-view-model span')).find((text) =>
    PEOPLE.test(text),
  ) ?? null;

const composerOf: NamedTake = (element, around) => {
  const channel = here(element, around);
  return typeof channel === 'string' ? `composer:${channel}` : null;
};

export const takes: Readonly<Record<string, NamedTake>> = {
  videoHere: but(`${CARD}, ${POST}`, videoHere),
  addressOf: but(`${CARD}, ${POST}`, addressOf),
  ownerHere: but(`${CARD}, ${POST}`, ownerHere),
  published: of(WATCH, published),
  likesCounted: of(WATCH, counted('LikeAction')),
  viewsCounted: of(WATCH, counted('WatchAction')),
  commentsHere: of(WATCH, commentsHere),
  videoOfCard: but(`${VIDEO}, ${POST}`, videoOfCard),
  ownerOfCard: but(`${VIDEO}, ${POST}`, ownerOfCard),
  viewsOfCard: but(`${VIDEO}, ${POST}`, viewsOfCard),
  dateOfCard: but(`${VIDEO}, ${POST}`, dateOfCard),
  communityPost: but(`${VIDEO}, ${CARD}`, communityPost),
  communityAuthor: but(`${VIDEO}, ${CARD}`, communityAuthor),
  ...{ sharedPost, attachments, postOfComment, threadOf, channelOf, creator, boxOf },
  ...{ here, screenName, followers, studioHere, composerOf },
};
