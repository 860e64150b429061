import type { NamedTake } from '../network.ts';
import { handleOf } from './ids.ts';
import { ownerOfLink, pageOf } from './pages.ts';

const addressed = (url: string) => (URL.canParse(url) ? pageOf(new URL(url)) : null);

/**
 * The page's head tells of the page that was loaded first; what one comes to by a click keeps it.
 * So it is believed only while it names this very address (a post's address has two forms).
 */
export function freshHead(element: Element, url: string, name: string): string | null {
  const { head } = element.ownerDocument;
  const here = addressed(url);
  const said =
    head?.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    head?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const there = said && URL.canParse(said, url) ? addressed(new URL(said, url).href) : null;
  if (!here || there?.kind !== here.kind) return null;
  const same =
    here.kind === 'post'
      ? here.post?.split('_').at(-1) === there.post?.split('_').at(-1)
      : here.url === there.url;
  const meta = head?.querySelector(`meta[property="og:${name}"], meta[name="${name}"]`);
  return same ? (meta?.getAttribute('content') ?? null) : null;
}

/** `12,5 тыс. подписчиков, 136 подписок, 224 публикации — …`: parted, what comes first. */
export const partsOf = (description: string): string[] =>
  (description.split(/ [-–—] /u)[0] ?? '').split(/,\s+|،\s*/u).map((part) => part.trim());

/** The name in the address, where the page draws a profile's header. */
const community: NamedTake = (_element, { url, own }) =>
  own('main header').length > 0 ? (addressed(url)?.community ?? null) : null;

/** `Тёплый хлеб (@teplyhleb) • Instagram photos and videos`. */
const freshName: NamedTake = (element, { url }) => {
  const title = freshHead(element, url, 'title');
  if (title === null) return null;
  return /^(.+?)\s*\(@[\w.]+\)/u.exec(title)?.[1] ?? null;
};

/** Followers stand first, with two more numbers after them. */
const freshFollowers: NamedTake = (element, { url }) => {
  const parts = partsOf(freshHead(element, url, 'description') ?? '');
  return parts.length === 3 ? (parts[0] ?? null) : null;
};

/** How far the rail's other links may stand from that of the messages. */
const RAIL = 8;

/** The logged-in account's link in the rail: it stands beside the messages' and has a picture. */
function me({ ownerDocument }: Element, url: string): Element | null {
  for (const inbox of ownerDocument.querySelectorAll('a[href^="/direct/inbox"]')) {
    let box: Element | null = inbox.parentElement;
    for (let up = 0; box && up < RAIL; up += 1, box = box.parentElement) {
      if (box.matches('main, body') || box.querySelector('main')) break;
      for (const link of box.querySelectorAll('a[href]')) {
        const picture = link.querySelector('img');
        if (picture && ownerOfLink(link.getAttribute('href'), url)) return link;
      }
    }
  }
  return null;
}

const myName: NamedTake = (element, { url }) =>
  ownerOfLink(me(element, url)?.getAttribute('href') ?? null, url);
const myUrl: NamedTake = (element, around) => {
  const name = myName(element, around);
  return typeof name === 'string' ? `/${name}/` : null;
};

/** Whose dialogue: the number in the address is the dialogue's own, and lasts. */
export const conversation: NamedTake = (_element, { url }) =>
  /\/direct\/t\/([1-9]\d*)\//.exec(addressed(url)?.url ?? '')?.[1] ?? null;

/** The name that a link to a profile carries. */
export const ownerOf: NamedTake = (element, { url }) =>
  ownerOfLink(element.getAttribute('href'), url);

/** `@name` of a header that shows the name alone. */
const screenName: NamedTake = (_element, { url }) => handleOf(addressed(url)?.community ?? '');

export const pageTakes = {
  community,
  screenName,
  freshName,
  freshFollowers,
  myName,
  myUrl,
  conversation,
  ownerOf,
} satisfies Readonly<Record<string, NamedTake>>;
