import { ownerOfAddress, pageOf, postOfAddress } from './pages.ts';
import { COMMENT, PERMALINK, POST, QUOTE, WORDS } from './places/selectors.ts';

/** What Facebook's links say. Its texts are localised and its classes hashes: the links stay. */

export function addressOf(link: Element | null, base: string): URL | null {
  const href = link?.getAttribute('href');
  return href && URL.canParse(href, base) ? new URL(href, base) : null;
}

/** The ids in `comment_id`: digits, or base64 of `comment:<post>_<comment>`. */
export function commentIn(value: string | null): { post: string | null; id: string } | null {
  if (!value) return null;
  if (/^[1-9]\d*$/.test(value)) return { post: null, id: value };
  const [, post, id] = /^comment:([1-9]\d*)_([1-9]\d*)$/.exec(plain(value)) ?? [];
  return post && id ? { post, id } : null;
}

function plain(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** Links to a comment that are its own: its author's, its date's. */
export function commentLinks(comment: Element, base: string): URL[] {
  return [...comment.querySelectorAll('a[href*="comment_id="]')]
    .filter((link) => link.closest(COMMENT) === comment && !link.closest(WORDS))
    .map((link) => addressOf(link, base))
    .filter((url) => url !== null);
}

/** The comment's id, the comment that began its thread, and the post, as its links say. */
export function commentOf(comment: Element, base: string) {
  for (const url of commentLinks(comment, base)) {
    const began = commentIn(url.searchParams.get('comment_id'));
    const replied = commentIn(url.searchParams.get('reply_comment_id'));
    const own = replied ?? began;
    if (own) return { own, thread: replied ? began : null };
  }
  return null;
}

/** The date's link of a post: the first to a post that is neither in words nor in a comment. */
export function permalinkOf(post: Element): Element | null {
  const inQuote = (link: Element) => {
    const quote = link.closest(QUOTE);
    return quote !== null && quote !== post && post.contains(quote);
  };
  const links = [...post.querySelectorAll(PERMALINK)];
  return (
    links.find((link) => !link.closest(WORDS) && !link.closest(COMMENT) && !inQuote(link)) ?? null
  );
}

/** A post's number where its own part of the page tells one: in comments, in its set of photos. */
function numberWithin(post: Element, base: string): string | null {
  for (const link of post.querySelectorAll('a[href*="comment_id="]')) {
    if (link.closest(WORDS)) continue;
    const said = commentIn(addressOf(link, base)?.searchParams.get('comment_id') ?? null);
    if (said?.post) return said.post;
  }
  const photo = addressOf(post.querySelector('a[href*="set=pcb."]'), base);
  return /^pcb\.([1-9]\d*)$/.exec(photo?.searchParams.get('set') ?? '')?.[1] ?? null;
}

/** The number of a group: the links to its members have it, whatever the address calls it. */
export function groupNumber(document: Document, base: string): string | null {
  const link = document.querySelector('a[href*="/groups/"][href*="/user/"]');
  const path = addressOf(link, base)?.pathname ?? '';
  return /^\/groups\/([1-9]\d*)\/user\//.exec(path)?.[1] ?? null;
}

/** The owner of the page by its address; of a group the number where the page tells it. */
export function ownerOfPage(document: Document, base: string): string | null {
  const owner = URL.canParse(base) ? (pageOf(new URL(base))?.community ?? null) : null;
  if (!owner?.startsWith('groups/') || /^groups\/\d+$/.test(owner)) return owner;
  const number = groupNumber(document, base);
  return number ? `groups/${number}` : owner;
}

/** `<owner>_<post>`; null when no link tells it. A number before a `pfbid`, which rotates. */
export function postIdOf(post: Element, base: string): string | null {
  const url = addressOf(permalinkOf(post), base);
  const shown = url && postOfAddress(url);
  if (!shown) return null;
  const inGroup = shown.owner.startsWith('groups/') && !/^groups\/\d+$/.test(shown.owner);
  const owner = inGroup ? groupOwner(post, shown.owner, base) : shown.owner;
  if (/^\d+$/.test(shown.post)) return `${owner}_${shown.post}`;
  return `${owner}_${numberWithin(post, base) ?? shown.post}`;
}

/** On its own page a group's name and number are both known. */
function groupOwner(post: Element, owner: string, base: string): string {
  const page = URL.canParse(base) ? pageOf(new URL(base))?.community : null;
  return page === owner ? (ownerOfPage(post.ownerDocument, base) ?? owner) : owner;
}

/** The post that a comment stands under: around it, in its window, else what its own link says. */
export function postAround(comment: Element, base: string): string | null {
  const around = comment.parentElement?.closest(POST);
  const window = comment.closest('[role="dialog"]')?.querySelector(POST);
  for (const post of [around, window]) {
    const id = post ? postIdOf(post, base) : null;
    if (id) return id;
  }
  for (const url of commentLinks(comment, base)) {
    const shown = postOfAddress(url);
    const number = commentOf(comment, base)?.own.post;
    if (shown)
      return `${shown.owner}_${/^\d/.test(shown.post) ? shown.post : (number ?? shown.post)}`;
  }
  return null;
}

/** The link to whoever wrote a comment: its text, not its avatar; not its date's link. */
export function authorLink(comment: Element, base: string): Element | null {
  const links = [...comment.querySelectorAll('a[href]')].filter(
    (link) => link.closest(COMMENT) === comment && !link.closest(WORDS),
  );
  const owners = links.filter((link) => {
    const url = addressOf(link, base);
    return url !== null && !postOfAddress(url) && ownerOfAddress(url) !== null;
  });
  return owners.find((link) => link.textContent?.trim()) ?? owners[0] ?? null;
}
