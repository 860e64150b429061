import type { NamedTake } from '../network.ts';
import { ownerOfLink } from './pages.ts';

/** One written comment, caption and reply lists excluded. */
const COMMENT = 'li:has(h3):not(:has(ul))';

/** `/p/<code>/c/<id>/`: the comment's number. */
const ID = /\/c\/([1-9]\d{4,})\//;

/**
 * A comment's number, where the page links to it. A live note of 2026-09 saw none in the page: then
 * it is who wrote it in which second, which is as lasting and as much its own.
 */
function idOf(comment: Element, url: string): string | null {
  for (const link of comment.querySelectorAll('a[href*="/c/"]:has(time)')) {
    const id = ID.exec(link.getAttribute('href') ?? '')?.[1];
    if (id) return id;
  }
  const author = ownerOfLink(
    comment.querySelector('h3 a[href]')?.getAttribute('href') ?? null,
    url,
  );
  const date = comment.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const seconds = /^\d{4}-\d\d-\d\dT/.test(date) ? Math.floor(Date.parse(date) / 1000) : NaN;
  return author && seconds > 0 ? `${author}@${seconds}` : null;
}

const commentId: NamedTake = (element, { url }) => idOf(element, url);

/** The comment above the list of replies in which this one stands. */
const threadRoot: NamedTake = (element, { url }) => {
  const list = element.parentElement?.closest('ul');
  const thread = list?.parentElement?.closest('ul');
  const first = thread?.querySelector(COMMENT);
  // The list of all threads is such a list too, but its comments stand in threads.
  if (!first || !list || list.contains(first) || first.closest('ul') !== thread) return null;
  return idOf(first, url);
};

/** `3 likes` stands on a button between the date and *reply*; without likes there is none. */
const commentLikes: NamedTake = (_element, { own }) => {
  const buttons = own(':is(button, [role="button"]):not(:has(svg))');
  const counted = buttons.filter((button) => /^\s*\d/.test(button.textContent ?? ''));
  // "Like: 3" in some languages: the number last.
  const last = buttons.filter((button) => /\d\s*$/.test(button.textContent ?? ''));
  return (counted[0] ?? last[0])?.textContent ?? null;
};

/** Short, and enough to tell the messages of one dialogue apart (FNV-1a). */
function stamp(text: string): string {
  let value = 2166136261;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 16777619);
  return (value >>> 0).toString(36);
}

const SENT = /^(?:you sent|you replied|вы отправили|вы ответили|вы:|you:)/iu;
const heading = (element: Element) =>
  element.querySelector('h4, h5, h6')?.textContent?.trim().replace(/\s+/gu, ' ') ?? '';

const outgoing: NamedTake = (element) => (SENT.test(heading(element)) ? 'yes' : null);

/**
 * Messages carry no number in the page. What names one: its dialogue, who wrote it and what; two
 * equal ones are one. Emptied rows of the virtual list have no text and are refused.
 */
const messageId: NamedTake = (element, { url }) => {
  const dialogue = /\/direct\/t\/([1-9]\d*)\//.exec(url)?.[1];
  const text = element.querySelector('[dir="auto"]')?.textContent?.trim() ?? '';
  if (!dialogue || text === '') return null;
  return `${dialogue}_${stamp(`${heading(element)}\n${text}`)}`;
};

/** The other side's name: the picture beside what they wrote links to them. */
const messageAuthor: NamedTake = (_element, { url, own }) => {
  for (const link of own('a[href]:has(img)')) {
    const name = ownerOfLink(link.getAttribute('href'), url);
    if (name) return name;
  }
  return null;
};

export const talkTakes = {
  commentId,
  threadRoot,
  commentLikes,
  outgoing,
  messageId,
  messageAuthor,
} satisfies Readonly<Record<string, NamedTake>>;
