import type { AttachmentKind, NamedTake } from '../network.ts';
import { WORDS } from './places/selectors.ts';

interface Kind {
  kind: AttachmentKind;
  /** Elements that are it, whatever they link to. */
  css?: string;
  /** Links that are it, by their path; the group is its id. */
  path?: RegExp;
}

/** The first that fits decides: a link card to a document is a document. */
const KINDS: readonly Kind[] = [
  { kind: 'video', css: '[data-video]', path: /^\/video(-?\d+_\d+)/ },
  {
    kind: 'clip',
    css: '[data-testid^="clip-attachment"], [data-testid="clipcard"]',
    path: /^\/clip(-?\d+_\d+)/,
  },
  { kind: 'photo', css: '[data-photo-id]', path: /^\/photo(-?\d+_\d+)/ },
  {
    kind: 'audio',
    css: '.audio_row[data-full-id], [data-audio], [data-testid="music-track-overlay-badge-title"], [data-testid="musicbadge"], .medias_audio',
  },
  { kind: 'album', path: /^\/album(-?\d+_\w+)/ },
  { kind: 'document', path: /^\/doc(-?\d+_\d+)/ },
  { kind: 'article', path: /^\/(@[\w.-]+)/ },
  { kind: 'poll', css: '.page_media_poll_wrap' },
  {
    kind: 'photo',
    css: '[data-testid="primary-attachment-photo"], [data-testid="media-grid-item"]',
  },
  {
    kind: 'link',
    css: '[data-testid="secondaryattachment"], [data-testid="snippet-attachment"], .SecondaryAttachment[href], a.medias_link[href]',
  },
];

const CELL = '[data-testid="media-grid-item"]';
const CANDIDATES = [
  ...KINDS.flatMap(({ css }) => css ?? []),
  ...'video clip photo album doc @'.split(' ').map((word) => `a[href*="/${word}"]`),
].join(', ');

/** What an element attaches; its id tells one thing from another (a video is linked twice). */
function attachmentOf(element: Element): { kind: AttachmentKind; id: string | null } | null {
  const href = element.getAttribute('href') ?? '';
  // Links out carry any words in their parameters: only VK's own paths count.
  const path = href.replace(/^https?:\/\/(?:m\.)?vk\.(?:com|ru)(?=\/)/, '').split('?')[0] ?? '';
  const marked = ['data-video', 'data-photo-id', 'data-full-id', 'data-audio']
    .map((name) => element.getAttribute(name))
    .find(Boolean);
  for (const { kind, css, path: pattern } of KINDS) {
    const linked = pattern?.exec(path)?.[1];
    if (linked === undefined && !(css && element.matches(css))) continue;
    const id = marked ?? linked ?? (kind === 'link' && href !== '' ? href : null);
    return { kind, id: id === null ? null : `${kind}${id}` };
  }
  return null;
}

/** Each attached thing once, in the page's order. Links among the words are not attachments. */
export const attachmentKinds: NamedTake = (_element, { own }) => {
  const found = own(CANDIDATES).filter((each) => !each.closest(WORDS));
  const seen = new Set<string>();
  const kinds: AttachmentKind[] = [];
  let outer: Element | null = null;
  for (const each of found) {
    if (outer?.contains(each)) continue;
    // A mere grid cell leaves it to what it holds.
    const holds = found.some((other) => other !== each && each.contains(other));
    if (each.matches(CELL) && !each.matches('[data-photo-id], [data-video]') && holds) continue;
    const attachment = attachmentOf(each);
    if (!attachment) continue;
    outer = each;
    if (attachment.id !== null && seen.has(attachment.id)) continue;
    if (attachment.id !== null) seen.add(attachment.id);
    kinds.push(attachment.kind);
  }
  return kinds;
};
