import type { AttachmentKind, NamedTake } from '../network.ts';
import { figures } from './figures.ts';
import { handleOf, pageOf, statusOf } from './pages.ts';
import { CELL, FOCUSED, TIME, TWEET } from './places/selectors.ts';

function addressOf(element: Element | null | undefined, base: string): URL | null {
  const link = element?.getAttribute('href');
  return link && URL.canParse(link, base) ? new URL(link, base) : null;
}

const pageAt = (url: string) => (URL.canParse(url) ? pageOf(new URL(url)) : null);
const statusNumber = (id: string) => BigInt(/\d+$/.exec(id)?.[0] ?? 0);

/** The id in the link around a post's own time; of a quote the time is no link. */
function timeId(tweet: Element | null | undefined, base: string): string | null {
  const url = addressOf(tweet?.querySelector(TIME), base);
  return url && statusOf(url);
}

/** The post that the page is about, by its own link: the address works with any handle. */
function focusedId(document: Document, url: string): string | null {
  const page = pageAt(url);
  if (page?.kind !== 'post') return null;
  for (const tweet of document.querySelectorAll(FOCUSED)) {
    if (tweet.closest('[role="dialog"]')) continue;
    const id = timeId(tweet, url);
    if (id && statusNumber(id) === statusNumber(page.post ?? '')) return id;
  }
  return page.community ? page.post : null;
}

/** On a post's own page that post alone; the rest there are replies or stand by the way. */
const postId: NamedTake = (_element, { own, url }) => {
  const page = pageAt(url);
  const [time] = own(TIME);
  // What is promoted shows no time, but its figures and pictures have links.
  const links = time ? [time] : own('a[href*="/status/"]');
  const ids = new Set(links.map((link) => addressOf(link, url)).map((at) => at && statusOf(at)));
  const [id] = ids;
  if (!id || ids.size > 1) return null;
  if (page?.kind !== 'post') return page?.kind === 'other' ? null : id;
  return statusNumber(id) === statusNumber(page.post ?? '') ? id : null;
};

const postAddress: NamedTake = (element, around) => {
  const id = postId(element, around);
  return typeof id === 'string' ? `/${id.replace('/', '/status/')}` : null;
};

const replyId: NamedTake = (element, { url }) => {
  const focused = focusedId(element.ownerDocument, url);
  const link = addressOf(element, url);
  const id = link && statusOf(link);
  return id && focused && statusNumber(id) > statusNumber(focused) ? id : null;
};

/** Does the line lead down from its avatar, to an answer below? */
const goesOn = (tweet: Element) =>
  Boolean(tweet.querySelector('[data-testid="Tweet-User-Avatar"]')?.nextElementSibling);

/** The reply at the top of its thread: up from cell to cell as long as lines lead down. */
const threadAbove: NamedTake = (element, { url }) => {
  const focused = focusedId(element.ownerDocument, url);
  let top: string | null = null;
  let cell = element.closest(CELL);
  for (let steps = 0; cell && steps < 500; steps += 1) {
    cell = cell.previousElementSibling;
    // Hosts of others may stand between the cells.
    if (cell && !cell.matches(CELL)) continue;
    const above = cell?.querySelector(TWEET);
    if (!above || !goesOn(above)) break;
    const id = timeId(above, url);
    if (!id || (focused && statusNumber(id) <= statusNumber(focused))) break;
    top = id;
  }
  return top;
};

const KINDS: readonly (readonly [css: string, kind: AttachmentKind])[] = [
  ['[data-testid="videoPlayer"], [data-testid="previewInterstitial"]', 'video'],
  // Videos stand inside the same frame as pictures.
  [
    '[data-testid="tweetPhoto"]:not(:has([data-testid="videoPlayer"], [data-testid="previewInterstitial"]))',
    'photo',
  ],
  ['[data-testid="cardPoll"]', 'poll'],
  ['[data-testid="card.wrapper"]:not(:has([data-testid="cardPoll"]))', 'link'],
  ['[data-testid="twitterArticleReadView"]', 'article'],
  ['[data-testid="twitter-article-title"]', 'article'],
];

const attachments: NamedTake = (_element, { own }) => {
  const kinds = own(KINDS.map(([css]) => css).join(', ')).flatMap(
    (part) => KINDS.find(([css]) => part.matches(css))?.[1] ?? [],
  );
  const first = kinds.indexOf('article');
  return kinds.filter((kind, at) => kind !== 'article' || at === first);
};

/** A post of pictures alone: X marks every text with its language, and here is none. */
const wordless: NamedTake = (element, around) => {
  const shown = attachments(element, around);
  return shown?.length && around.own('[lang], [data-testid="tweetText"]').length === 0 ? '' : null;
};

/** The line above a post: that it is pinned leads nowhere; that it was reposted, to who did it. */
const pinned: NamedTake = (element, { url }) => {
  const linked = element.closest('a') ?? element.querySelector('a');
  return pageAt(url)?.kind === 'community' && !linked ? 'pinned' : null;
};

const promoted: NamedTake = (element, { own, url }) => {
  if (pageAt(url)?.kind === 'post' && element.matches(FOCUSED)) return null;
  const timed = own(TIME).length > 0 || own('time').length > 0;
  return !timed && element.closest('[data-testid="placementTracking"]') ? 'promoted' : null;
};

/** The profile's handle, when the header is already that of the address. */
const profileHandle: NamedTake = (element, { url }) => {
  const handle = pageAt(url)?.community;
  const said = [...element.querySelectorAll('span')].map((span) => span.textContent?.trim() ?? '');
  return handle && said.some((text) => text.toLowerCase() === `@${handle}`) ? handle : null;
};

interface Schema {
  mainEntity?: {
    additionalName?: unknown;
    interactionStatistic?: { interactionType?: unknown; userInteractionCount?: unknown }[];
  };
}

/** The exact number of followers, in what X tells search engines about a profile. */
const followersOfSchema: NamedTake = (element, { url }) => {
  const source = element.textContent ?? '';
  if (source.length > 100_000) return null;
  const person = (JSON.parse(source) as Schema | null)?.mainEntity;
  const handle = pageAt(url)?.community;
  if (!handle || String(person?.additionalName).toLowerCase() !== handle) return null;
  for (const { interactionType, userInteractionCount } of person?.interactionStatistic ?? []) {
    if (!/\/FollowAction$/u.test(String(interactionType))) continue;
    return Number.isSafeInteger(userInteractionCount) ? String(userInteractionCount) : '';
  }
  return null;
};

const handleOfLink: NamedTake = (element, { url }) => {
  const link = addressOf(element, url);
  return link && (handleOf(link.pathname.split('/')[1]) ?? '');
};

/** `UserAvatar-Container-TeplyHleb`. */
const handleOfAvatar: NamedTake = (element) =>
  handleOf(element.getAttribute('data-testid')?.replace('UserAvatar-Container-', '')) ?? '';

const statusOfLink: NamedTake = (element, { url }) => {
  const link = addressOf(element, url);
  return link && statusOf(link);
};

/** What a reply box answers: the post above it in its window, else the one the page is about. */
const boxOf: NamedTake = (element, { url }) => {
  const window = element.closest('[role="dialog"]');
  if (!window) return focusedId(element.ownerDocument, url);
  return timeId(window.querySelector(TWEET), url) ?? 'reply';
};

const writer: NamedTake = (element, around) => {
  const own = element.ownerDocument.querySelector('a[data-testid="AppTabBar_Profile_Link"][href]');
  return own ? handleOfLink(own, around) : null;
};

export const takes: Readonly<Record<string, NamedTake>> = {
  ...figures,
  postId,
  postAddress,
  replyId,
  threadAbove,
  attachments,
  wordless,
  pinned,
  promoted,
  profileHandle,
  followersOfSchema,
  handleOfLink,
  handleOfAvatar,
  statusOfLink,
  boxOf,
  writer,
  focusedPost: (element, { url }) => focusedId(element.ownerDocument, url),
  composerOf: () => 'composer',
};
