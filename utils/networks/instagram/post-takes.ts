import type { AttachmentKind, NamedTake } from '../network.ts';
import { freshHead, partsOf } from './page-takes.ts';
import { ownerOfLink, pageOf, postOfLink } from './pages.ts';

/** The post's own date. Its comments have dates too, with links of their own (`/c/`). */
export const OWN_DATE =
  'a:is([href*="/p/"], [href*="/reel/"]):not([href*="/c/"]):has(time[datetime])';
const COMMENT = 'li:has(h3):not(:has(ul))';
/** A picture of the grid: the link itself is the post. */
const isTile = (element: Element) => element.localName === 'a';

/** The first of the links that tells a post; of a comment's the one above which it stands. */
function linkOf(element: Element, url: string) {
  if (isTile(element)) return postOfLink(element.getAttribute('href'), url);
  for (const link of element.querySelectorAll(OWN_DATE)) {
    if (!link.closest(COMMENT)) return postOfLink(link.getAttribute('href'), url);
  }
  return null;
}

/** Who posted it: the address says it, or the first name that the post shows. */
function authorOf(element: Element, url: string): string | null {
  const told = linkOf(element, url)?.owner;
  if (told) return told;
  if (isTile(element)) {
    // `/p/<code>/` in a profile's grid: the profile's. Elsewhere a tile is anybody's.
    const page = URL.canParse(url) ? pageOf(new URL(url)) : null;
    return page?.kind === 'community' && element.closest('main')?.querySelector('header')
      ? page.community
      : null;
  }
  for (const link of element.querySelectorAll('header a[href], h2 a[href], a[href]')) {
    if (link.closest(COMMENT)) continue;
    const name = ownerOfLink(link.getAttribute('href'), url);
    if (name) return name;
  }
  return null;
}

function idOf(element: Element, url: string): string | null {
  const link = linkOf(element, url);
  const author = link && authorOf(element, url);
  if (!author) return null;
  if (element.localName === 'main') {
    // A profile stays in `main` under a post that was opened over it.
    const here = URL.canParse(url) ? pageOf(new URL(url))?.post?.split('_').at(-1) : undefined;
    if (here !== link.media) return null;
  }
  return `${author}_${link.media}`;
}

const postId: NamedTake = (element, { url }) => idOf(element, url);
const author: NamedTake = (element, { url }) => authorOf(element, url);
const authorUrl: NamedTake = (element, { url }) => {
  const name = authorOf(element, url);
  return name && `/${name}/`;
};

/** The post around a comment: its own box, or the whole page. */
const postAround: NamedTake = (element, { url }) => {
  const post = element.closest('article, [role="dialog"], main');
  return post && idOf(post, url);
};

/**
 * `159,071 likes`; or `anna and 158 others`, which are 159: then a name stands beside the link.
 * Without a number the owner hides them: not understood, never zero.
 */
const likes: NamedTake = (element, { url }) => {
  const text = element.textContent ?? '';
  if (!/\d/.test(text)) return '';
  const beside = [...(element.parentElement?.children ?? [])].some(
    (link) =>
      link !== element &&
      [link, ...link.querySelectorAll('a')].some((one) =>
        ownerOfLink(one.getAttribute('href'), url),
      ),
  );
  const alone = /^\s*(\d[\d.,\s\u00a0\u202f]*)\D*$/u.exec(text)?.[1];
  return beside ? (alone ? [alone.trim(), '1'] : '') : text;
};

/** `298K likes, 553 comments - anna on May 29, 2021: "…"`, of the address's own post alone. */
function described(element: Element, url: string, which: 'likes' | 'comments'): string | null {
  const here = URL.canParse(url) ? pageOf(new URL(url))?.post?.split('_').at(-1) : undefined;
  const own = linkOf(element, url)?.media;
  const description = here === own ? freshHead(element, url, 'description') : null;
  if (description === null) return null;
  const parts = partsOf(description).filter((part) => /\d/.test(part));
  const said = parts.filter((part) => COUNTED[which].test(part));
  if (said.length === 1) return said[0] ?? null;
  // In a language that we do not know the two stand in this order; one alone may be either.
  const known = Object.values(COUNTED).some((word) => parts.some((part) => word.test(part)));
  if (parts.length !== 2 || known) return null;
  return (which === 'likes' ? parts[0] : parts[1]) ?? null;
}
const COUNTED = { likes: /\blikes?\b|нрав/iu, comments: /\bcomments?\b|коммент/iu };
const toldLikes: NamedTake = (element, { url }) => described(element, url, 'likes');
const toldComments: NamedTake = (element, { url }) => described(element, url, 'comments');

/** What a tile shows under the pointer: hearts, then comments; without the hearts where hidden. */
const OVERLAY = 'ul > li';
const PLAYS = /\bplay|\bview|просмотр|воспроизв/iu;

function hovered(element: Element, which: 'likes' | 'comments'): string | null {
  const items = [...element.querySelectorAll(OVERLAY)].map((item) => ({
    text: item.textContent ?? '',
    label: item.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? '',
  }));
  const labelled = items.find(({ label }) => COUNTED[which].test(label) || LIKE[which].test(label));
  if (labelled) return labelled.text;
  // One number alone may be the comments of a post whose likes are hidden.
  const known = items.some(({ label }) =>
    [...Object.values(COUNTED), ...Object.values(LIKE), PLAYS].some((word) => word.test(label)),
  );
  if (items.length !== 2 || known) return null;
  return (which === 'likes' ? items[0] : items[1])?.text ?? null;
}
const LIKE = { likes: /^like$/i, comments: /^comment$/i };
const hoveredLikes: NamedTake = (element) => (isTile(element) ? hovered(element, 'likes') : null);
const hoveredComments: NamedTake = (element) =>
  isTile(element) ? hovered(element, 'comments') : null;

/** A reel's tile shows its plays at all times, outside of what comes with the pointer. */
const tileViews: NamedTake = (element) => {
  if (!isTile(element) || !/\/reel\//.test(element.getAttribute('href') ?? '')) return null;
  const texts = [...element.querySelectorAll('svg[aria-label]')]
    .filter((icon) => !icon.closest('ul') && PLAYS.test(icon.getAttribute('aria-label') ?? ''))
    .map((icon) => icon.parentElement?.parentElement?.textContent?.trim() ?? '');
  return texts[0] ?? null;
};

const ALBUM = /carousel|карусел|галере/iu;

/** What is in it: of a tile by its icon, of a post by what it draws. */
const attachments: NamedTake = (element, { own, url }) => {
  const link = linkOf(element, url);
  if (!link) return null;
  const reel = isTile(element)
    ? /\/reel\//.test(element.getAttribute('href') ?? '')
    : own('a[href*="/reel/"]:has(time)').length > 0;
  const kinds: AttachmentKind[] = [];
  const icons = own('svg[aria-label]').map((icon) => icon.getAttribute('aria-label') ?? '');
  if (reel) kinds.push('clip');
  else if (isTile(element) && icons.some((label) => ALBUM.test(label))) kinds.push('album');
  else if (isTile(element)) kinds.push('photo');
  else {
    // Pictures in a carousel are list items; small pictures of people stand in links.
    for (const part of own('video, div > img:only-child')) {
      if (part.closest('header, a, button, li:has(h2), h2, h3')) continue;
      kinds.push(part.localName === 'video' ? 'video' : 'photo');
    }
  }
  return kinds;
};

export const postTakes = {
  postId,
  author,
  authorUrl,
  postAround,
  likes,
  toldLikes,
  toldComments,
  hoveredLikes,
  hoveredComments,
  tileViews,
  attachments,
} satisfies Readonly<Record<string, NamedTake>>;
