import type { AttachmentKind, NamedTake } from '../network.ts';
import { peerIn } from './chats.ts';

/** What a message of the web apps shows of itself: counts, its hour, what is attached. */

/** A line of a tooltip with one number and a word: "Views: 12,345", «Переслали 4 раза». */
const LINE = /^(?:[\p{L}][\p{L}.'’ ]*:?\s*)?(\d[\d\s.,'’]*)(?:\s+\p{L}[\p{L}.'’ ]*)?$/u;

/**
 * The tooltip of both apps: moments (with a clock), then the views, then the forwards, which are
 * left out when there are none. Its numbers are whole, those beside it are rounded.
 */
function inTooltip(text: string): string[] | null {
  const lines = text.split('\n').map((line) => line.trim());
  const counts = lines.filter((line) => !/\d:\d\d/.test(line));
  const numbers = counts.map((line) =>
    (line.match(/\p{L}/gu)?.length ?? 0) >= 3 ? LINE.exec(line)?.[1]?.trim() : undefined,
  );
  const told = numbers.filter((number) => number !== undefined);
  return told.length === counts.length && told.length >= 1 && told.length <= 2 ? told : null;
}

const exactViews: NamedTake = (element) =>
  inTooltip(element.getAttribute('title') ?? '')?.[0] ?? null;

const forwards: NamedTake = (element) => {
  const told = inTooltip(element.getAttribute('title') ?? '');
  return told ? (told[1] ?? '0') : '';
};

/** Stars are money (see takes.ts); they sparkle. Of a few people their pictures are the count. */
const webReactions: NamedTake = (element) => {
  const all = [...element.querySelectorAll('reaction-element, .message-reaction')];
  const free = all.filter((each) => !each.matches('.is-paid') && !each.textContent?.includes('✦'));
  if (free.length === 0) return '';
  return free.map((each) => {
    const counter = each.querySelector('.reaction-counter') ?? each;
    const text = (counter.textContent ?? '').trim();
    const faces = each.querySelectorAll('.stacked-avatars-avatar, .Avatar').length;
    return faces > 0 && !/\d/.test(text) ? String(faces) : text;
  });
};

/** "8 Comments"; without any comment the words invite to the first, and a sign stands there. */
const commentsOfK: NamedTake = (element) => {
  const text = element.querySelector('.replies-footer-text, .replies-beside-text')?.textContent;
  const count = /\d[\d\s.,]*[KMКМ]?/u.exec(text ?? '')?.[0];
  if (count) return count.trim();
  return element.querySelector('.replies-footer-icon-comments') && text?.trim() ? '0' : '';
};

/** Web A draws the day above the messages and the hour in each. */
const dayAndHour: NamedTake = (element) => {
  const message = element.closest('.Message');
  const group = message?.closest('.message-date-group');
  const day = group?.querySelector('.sticky-date')?.textContent?.trim();
  const hour = /\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?/iu.exec(element.textContent ?? '')?.[0];
  return day && hour ? `${day}, ${hour.replace('.', ':')}` : null;
};

/** Where it was forwarded from; '' when that is hidden. */
const forwardedFromWeb: NamedTake = (element) =>
  peerIn(
    element.querySelector('.forward-avatar[data-peer-id], .bubble-name-forwarded [data-peer-id]'),
  ) ?? '';

const KINDS: readonly (readonly [css: string, kind: AttachmentKind])[] = [
  ['.album-item:has(video, .video-time)', 'video'],
  ['.album-item', 'photo'],
  ['.attachment.media-container:has(video, .video-time)', 'video'],
  ['.attachment.media-container', 'photo'],
  ['.media-inner:has(video, .message-media-duration)', 'video'],
  ['.media-inner', 'photo'],
  ['.RoundVideo', 'video'],
  ['audio-element, .Audio', 'audio'],
  ['.document-container:not(:has(audio-element)), .File', 'document'],
  ['poll-element, .poll, .Poll', 'poll'],
  ['a.webpage, .WebPage', 'link'],
];
const webAttachments: NamedTake = (_element, { own }) => {
  const parts = own(KINDS.map(([css]) => css).join(', '));
  return parts
    .filter((part) => !parts.some((other) => other !== part && other.contains(part)))
    .flatMap((part) => KINDS.find(([css]) => part.matches(css))?.[1] ?? []);
};

export const webCounts: Readonly<Record<string, NamedTake>> = {
  exactViews,
  forwards,
  webReactions,
  commentsOfK,
  dayAndHour,
  forwardedFromWeb,
  webAttachments,
};
