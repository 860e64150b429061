import type { AttachmentKind, NamedTake } from '../network.ts';
import { pageOf } from './pages.ts';

const POST_NAME = /^([a-z]\w{3,31})\/([1-9]\d*)$/i;

/** The channel's number in what a post sends when it is seen: `{"c":-1005640892,"p":118,…}`. */
function numberInView(element: Element | null): string | null {
  const view = element?.getAttribute('data-view') ?? '';
  if (!/^[\w+/=-]{8,2000}$/.test(view)) return null;
  try {
    const seen: unknown = JSON.parse(atob(view.replaceAll('-', '+').replaceAll('_', '/')));
    const channel = (seen as { c?: unknown } | null)?.c;
    const number = typeof channel === 'number' && Number.isSafeInteger(channel) ? channel : 0;
    return number === 0 ? null : `-100${Math.abs(number)}`;
  } catch {
    return null;
  }
}

/** The same in the single post's widget: `data-peer="c1005640892_-8172635"`. */
function numberInPeer(element: Element | null): string | null {
  const number = /^c([1-9]\d*)_/.exec(element?.getAttribute('data-peer') ?? '')?.[1];
  return number === undefined ? null : `-100${number}`;
}

const numberOf = (element: Element) => numberInView(element) ?? numberInPeer(element);

/** `channel/118`; in what was taught the attribute may be called otherwise. */
const namedIn = (element: Element) =>
  element.getAttribute('data-post') ??
  element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-'))
    .map((name) => element.getAttribute(name) ?? '')
    .find((value) => POST_NAME.test(value)) ??
  '';

/** A post may have lost its own; any other of the same channel on the page knows it too. */
function channelOf(element: Element): string | null {
  const own = numberOf(element);
  if (own) return own;
  const [, name] = POST_NAME.exec(namedIn(element)) ?? [];
  if (!name) return null;
  for (const other of element.ownerDocument.querySelectorAll('.tgme_widget_message[data-post]')) {
    const same = POST_NAME.exec(other.getAttribute('data-post') ?? '')?.[1];
    const number = same?.toLowerCase() === name.toLowerCase() ? numberOf(other) : null;
    if (number) return number;
  }
  return null;
}

/** `-1001005640892_118`; `name/118` when the page does not tell the channel's number. */
const postId: NamedTake = (element) => {
  const [, name, number] = POST_NAME.exec(namedIn(element)) ?? [];
  if (!name || !number) return null;
  const channel = channelOf(element);
  return channel ? `${channel}_${number}` : `${name.toLowerCase()}/${number}`;
};

/** The channel of the page: its number from any post, else its name in the address. */
const community: NamedTake = (element, { url }) => {
  const named = URL.canParse(url) ? (pageOf(new URL(url))?.community ?? null) : null;
  // The page of a person says `@name` where a channel's counts its people.
  const extra = element.querySelector('.tgme_page_extra')?.textContent ?? '';
  if (extra.trim().startsWith('@')) return null;
  for (const post of element.querySelectorAll('.tgme_widget_message[data-post]')) {
    const name = POST_NAME.exec(post.getAttribute('data-post') ?? '')?.[1];
    if (!named || name?.toLowerCase() !== named) continue;
    const number = numberOf(post);
    if (number) return number;
  }
  return named;
};

const screenName: NamedTake = (_element, { url }) => {
  const named = URL.canParse(url) ? (pageOf(new URL(url))?.community ?? null) : null;
  return named?.startsWith('-') ? null : named;
};

/** How a counter in the header calls subscribers; the others count photos, files, links. */
const PEOPLE = /^(?:subscri|member|подписчик|участник|підписник|учасник)/i;

const followers: NamedTake = (element) => {
  for (const counter of element.querySelectorAll('.tgme_channel_info_counter')) {
    const word = counter.querySelector('.counter_type')?.textContent?.trim() ?? '';
    if (PEOPLE.test(word)) return counter.querySelector('.counter_value')?.textContent ?? '';
  }
  return null;
};

/** Counts of the reactions; stars are not among them: they are money, one reader gives hundreds. */
const reactions: NamedTake = (element) => {
  const free = [...element.querySelectorAll('.tgme_reaction:not(.tgme_reaction_paid)')];
  if (free.length === 0) return '';
  return free.map((reaction) => {
    const count = reaction.querySelector('.tgme_reaction_count');
    if (count) return count.textContent ?? '';
    // The emoji stands in an element of its own, and may be a digit (1️⃣).
    const own = [...reaction.childNodes].filter(({ nodeType }) => nodeType === 3);
    return own
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .trim();
  });
};

/** Where it was forwarded from: `name/12`, or `name`; hidden sources are not understood. */
const forwardedFrom: NamedTake = (element, { url }) => {
  const link =
    element.getAttribute('href') ?? element.querySelector('a[href]')?.getAttribute('href');
  const page = link && URL.canParse(link, url) ? pageOf(new URL(link, url)) : null;
  return page?.post ?? page?.community ?? '';
};

const KINDS: readonly (readonly [css: string, kind: AttachmentKind])[] = [
  ['.tgme_widget_message_photo_wrap', 'photo'],
  ['.tgme_widget_message_video_player', 'video'],
  ['.tgme_widget_message_roundvideo_player', 'video'],
  ['.tgme_widget_message_voice_player', 'audio'],
  ['.tgme_widget_message_document_wrap:has(.audio)', 'audio'],
  ['.tgme_widget_message_document_wrap', 'document'],
  ['.tgme_widget_message_poll', 'poll'],
  ['.tgme_widget_message_link_preview', 'link'],
];

const attachments: NamedTake = (_element, { own }) =>
  own(KINDS.map(([css]) => css).join(', ')).flatMap(
    (part) => KINDS.find(([css]) => part.matches(css))?.[1] ?? [],
  );

export const takes: Readonly<Record<string, NamedTake>> = {
  postId,
  channelOf,
  community,
  screenName,
  followers,
  reactions,
  forwardedFrom,
  attachments,
};
