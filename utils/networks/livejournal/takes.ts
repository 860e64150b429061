import type { NamedTake } from '../network.ts';
import { ownerOfAddress, pageOf } from './pages.ts';

/** The words of a post: links and people in them are not the post's own. */
export const BODY =
  '.aentry-post__text, .b-singlepost-body, .entryunit__text, .j-e-text, .entry-content';

const pageAt = (url: string) => (URL.canParse(url) ? pageOf(new URL(url)) : null);

function linked(element: Element | null, base: string): URL | null {
  const link = element?.getAttribute('href');
  return link && URL.canParse(link, base) ? new URL(link, base) : null;
}

/** The journal whose page it is. */
const journal: NamedTake = (_element, { url }) => pageAt(url)?.community ?? null;

/** The title's link in a list; on the post's own page, in any style, the address. */
const postId: NamedTake = (_element, { own, url }) => {
  const page = pageAt(url);
  if (page?.post) return page.post;
  for (const link of own('a[href*=".html"]')) {
    const to = linked(link, url);
    const post = to && !link.closest(BODY) ? pageOf(to)?.post : null;
    if (post) return post;
  }
  return null;
};

const postUrl: NamedTake = (element, around) => {
  const [name, number] = String(postId(element, around) ?? '').split('/');
  if (!name || !number) return null;
  const page = pageAt(around.url);
  if (page?.post) return page.url;
  const link = around.own('a[href*=".html"]').find((one) => !one.closest(BODY));
  const to = linked(link ?? null, around.url);
  return to ? (pageOf(to)?.url ?? null) : null;
};

/** Who wrote it: the first person named outside the words. A journal of one person names nobody. */
const author = (around: Parameters<NamedTake>[1]): Element | null =>
  around
    .own('a.i-ljuser-username, a.entryunit__author__link')
    .find((one) => !one.closest(`${BODY}, [class*="repost"]`)) ?? null;

const authorName: NamedTake = (_element, around) => {
  const found = author(around);
  return found ? (found.textContent ?? '').trim() : null;
};
const authorUrl: NamedTake = (_element, around) => author(around)?.getAttribute('href') ?? null;
const authorId: NamedTake = (_element, around) => {
  const to = linked(author(around), around.url);
  return to ? (ownerOfAddress(to) ?? '') : null;
};

const NUMBER = /^(?:t|ljcmt)([1-9]\d*)$/;

function numbered(id: string | null, url: string): string | null {
  const number = NUMBER.exec(id ?? '')?.[1];
  const name = pageAt(url)?.community;
  return number && name ? `${name}/t${number}` : null;
}

const commentId: NamedTake = (element, { url }) => numbered(element.id, url);

/** Comments are shown on a post's own page alone. */
const postAround: NamedTake = (_element, { url }) => pageAt(url)?.post ?? null;

const TWIG = /\bb-tree-twig-(\d+)\b/;
const levelOf = (twig: Element | null) => Number(TWIG.exec(twig?.className ?? '')?.[1] ?? 0);

/** Threads are drawn flat, each comment in a twig with its level: the nearest of level 1 before. */
const threadRoot: NamedTake = (element, { url }) => {
  let twig = element.closest('[class*="b-tree-twig-"]');
  if (levelOf(twig) < 2) return null;
  while (twig && levelOf(twig) !== 1) twig = twig.previousElementSibling;
  const first = twig?.querySelector('[id^="t"][data-username]')?.id ?? null;
  return numbered(twig?.getAttribute('data-tid') ?? first, url) ?? '';
};

const MEDIA = 'img, iframe, .lj-embed, .lj-poll, [class*="lj_poll"]';

/** Of the words alone: userpics and buttons around them are pictures, too. */
const attachments: NamedTake = (_element, { own }) =>
  own(MEDIA)
    .filter((one) => one.closest(BODY) && !one.closest('.i-ljuser'))
    .map((one) =>
      one.localName === 'img' ? 'photo' : one.className.includes('poll') ? 'poll' : 'video',
    );

/** The comment that a box answers: the form says so. From memory. */
const boxOf: NamedTake = (element, { url }) => {
  const form = element.closest('form');
  const field = form?.querySelector('[name="parenttalkid"], [name="replyto"]');
  const number = field?.getAttribute('value') ?? '';
  return numbered(`t${number}`, url) ?? pageAt(url)?.post ?? null;
};

export const takes: Readonly<Record<string, NamedTake>> = {
  journal,
  postId,
  postUrl,
  authorName,
  authorUrl,
  authorId,
  commentId,
  postAround,
  threadRoot,
  attachments,
  boxOf,
};
