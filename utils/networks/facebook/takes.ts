import type { AttachmentKind, NamedTake } from '../network.ts';
import { counts, followersByWord } from './counts.ts';
import {
  addressOf,
  authorLink,
  commentIn,
  commentLinks,
  commentOf,
  ownerOfPage,
  permalinkOf,
  postAround,
  postIdOf,
} from './links.ts';
import { ownerOfAddress, pageOf, postOfAddress } from './pages.ts';
import { COMMENT, POST, WORDS } from './places/selectors.ts';
import { whoAmI } from './who.ts';

const ownerOfLink: NamedTake = (element, { url }) => {
  const address = addressOf(element, url);
  return address ? (ownerOfAddress(address) ?? '') : null;
};

/** The owner's address without the long tail that every link drags along. */
function ownerAddressOf(link: Element | null, base: string): string | null {
  const url = addressOf(link, base);
  const owner = url && ownerOfAddress(url);
  if (!owner) return null;
  return /^\d+$/.test(owner) ? `/profile.php?id=${owner}` : `${url.pathname.replace(/\/+$/, '')}`;
}

/** Label, text, or what stands elsewhere in the page and is pointed at (the feed draws it so). */
function dateOf(link: Element | null): string | null {
  if (!link) return null;
  const pointed = link.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby');
  const elsewhere = pointed ? link.ownerDocument.getElementById(pointed) : null;
  const texts = [link.getAttribute('aria-label'), elsewhere?.textContent, link.textContent];
  return texts.find((text) => text?.trim()) ?? '';
}

/** The link to the post and comment, not to whoever wrote it. */
const commentLink = (comment: Element, base: string) =>
  commentLinks(comment, base).find((url) => postOfAddress(url) !== null) ?? null;

const commentDate: NamedTake = (element, { url }) => {
  const links = [...element.querySelectorAll('a[href*="comment_id="]')].filter((link) => {
    const address = addressOf(link, url);
    return link.closest(COMMENT) === element && address && postOfAddress(address);
  });
  return dateOf(links.find((link) => !link.closest(WORDS)) ?? null);
};

const KINDS: readonly (readonly [css: string, kind: AttachmentKind])[] = [
  ['a[href*="/reel/"]', 'clip'],
  ['a[href*="/videos/"]:has(img, video), a[href*="/watch/"], video', 'video'],
  ['a[href*="/photo"][href*="fbid="], a[href*="/photos/"]', 'photo'],
  ['a[href*="l.facebook.com/l.php"]:has(img), a[data-ad-rendering-role="link"]', 'link'],
];

/** Each attached thing once; an icon in the words is no attachment. */
const attachments: NamedTake = (_element, { own, url }) => {
  const seen = new Set<string>();
  let outer: Element | null = null;
  return own(KINDS.map(([css]) => css).join(', ')).flatMap((part) => {
    if (part.closest(WORDS) || outer?.contains(part)) return [];
    outer = part;
    const address = addressOf(part, url);
    const id = address ? (address.searchParams.get('fbid') ?? address.pathname) : '';
    if (id !== '' && seen.has(id)) return [];
    seen.add(id);
    return KINDS.find(([css]) => part.matches(css))?.[1] ?? [];
  });
};

/** A person's profile looks like a Page's, but has a tab of friends. */
const PERSON = '[role="main"] a[role="tab"]:is([href*="/friends"], [href*="sk=friends"])';

const communityOwner: NamedTake = (element, { url }) =>
  element.ownerDocument.querySelector(PERSON) ? null : ownerOfPage(element.ownerDocument, url);

const screenName: NamedTake = (_element, { url }) => {
  const owner = URL.canParse(url) ? (pageOf(new URL(url))?.community ?? null) : null;
  return owner && !/^(?:groups\/)?\d+$/.test(owner) ? owner : null;
};

/** What a public box answers: the comment it stands in, else the post around or in its window. */
const boxOf: NamedTake = (element, { url }) => {
  const comment = element.closest(COMMENT);
  const id = comment && commentOf(comment, url)?.own.id;
  if (id) return id;
  const post =
    element.closest(POST) ?? element.closest('[role="dialog"], [role="main"]')?.querySelector(POST);
  return (
    (post && postIdOf(post, url)) ?? (URL.canParse(url) ? pageOf(new URL(url))?.post : null) ?? null
  );
};

/** The other side of a dialogue: by the address, else by the window's link to them. */
const dialogueOf: NamedTake = (element, { url }) => {
  const window = element.closest('[role="dialog"]');
  for (const link of window?.querySelectorAll('a[href]') ?? []) {
    const address = addressOf(link, url);
    const owner = address && !postOfAddress(address) ? ownerOfAddress(address) : null;
    if (owner) return owner;
  }
  if (window) return '';
  const page = URL.canParse(url) ? new URL(url) : null;
  const inPath = /^\/messages\/(?:e2ee\/)?t\/(\d+)/.exec(page?.pathname ?? '')?.[1];
  return page?.searchParams.get('selected_item_id') ?? inPath ?? null;
};

/** How many boxes around a message may carry its side. */
const LEVELS = 4;

/** Own messages stand at the line's end: known from computed styles alone (facts). */
const ownSide: NamedTake = (element) => {
  const view = element.ownerDocument.defaultView;
  let at: Element | null = element;
  for (let level = 0; at && view && level < LEVELS; level += 1, at = at.parentElement) {
    const style = view.getComputedStyle(at);
    const ends = [style.alignSelf, style.justifyContent, style.alignItems];
    if (style.flexDirection === 'row-reverse' || ends.some((one) => /^(?:flex-)?end$/.test(one))) {
      return 'own';
    }
  }
  return null;
};

const composerOf: NamedTake = (_element, { url }) => {
  const page = URL.canParse(url) ? pageOf(new URL(url))?.community : null;
  return `composer:${page ?? 'feed'}`;
};

/** By its name: the composer shows who writes, and the page's header what the Page is called. */
const composerAuthor: NamedTake = (element, { url }) => {
  const heading = element.ownerDocument.querySelector('[role="main"] h1')?.textContent?.trim();
  const names = [...(element.closest('[role="dialog"]')?.querySelectorAll('h2, h3, strong') ?? [])];
  const same = heading && names.some((name) => name.textContent?.trim() === heading);
  return same ? ownerOfPage(element.ownerDocument, url) : null;
};

export const takes: Readonly<Record<string, NamedTake>> = {
  ...counts,
  followersByWord,
  ownerOfLink,
  ownerAddress: (element, { url }) => ownerAddressOf(element, url),
  postId: (element, { url }) => postIdOf(element, url),
  postAddress: (element, { url }) => {
    const link = addressOf(permalinkOf(element), url);
    return link ? (pageOf(link)?.url ?? '') : null;
  },
  postDate: (element) => dateOf(permalinkOf(element)),
  commentIdOfMark: (element) => commentIn(element.getAttribute('data-commentid'))?.id ?? null,
  commentId: (element, { url }) => commentOf(element, url)?.own.id ?? null,
  threadOf: (element, { url }) => commentOf(element, url)?.thread?.id ?? null,
  postAround: (element, { url }) => postAround(element, url),
  commentAddress: (element, { url }) => {
    const link = commentLink(element, url);
    const page = link && pageOf(link);
    if (!link || !page) return null;
    const address = new URL(page.url);
    for (const name of ['comment_id', 'reply_comment_id']) {
      const value = link.searchParams.get(name);
      if (value) address.searchParams.set(name, value);
    }
    return address.href;
  },
  commentDate,
  authorName: (element, { url }) => authorLink(element, url)?.textContent?.trim() ?? null,
  authorAddress: (element, { url }) => ownerAddressOf(authorLink(element, url), url),
  authorId: (element, { url }) => {
    const link = addressOf(authorLink(element, url), url);
    return link ? ownerOfAddress(link) : null;
  },
  attachments,
  communityOwner,
  screenName,
  boxOf,
  dialogueOf,
  ownSide,
  composerOf,
  composerAuthor,
  whoId: ({ ownerDocument }) => whoAmI(ownerDocument)?.id ?? null,
  whoName: ({ ownerDocument }) => whoAmI(ownerDocument)?.name ?? null,
  whoAddress: ({ ownerDocument }) => {
    const who = whoAmI(ownerDocument);
    return who && `/profile.php?id=${who.id}`;
  },
};
