import { passingId } from '../../text/passing-id.ts';
import type { Around, NamedTake } from '../network.ts';
import { isProfile, ownerOfAddress, pageOf, pinOfAddress } from './pages.ts';

const OWNER = '[data-test-id="CloseupUserRep"] a[href], [data-test-id="user-rep"] a[href]';
/** Only in these is a tile the owner's: under a board stand ideas from others. */
const OWN_GRIDS =
  '[data-test-id="board-feed"], [data-test-id="base-board-pin-grid"], [data-test-id="profile-pins-grid"]';

const at = (url: string) => (URL.canParse(url) ? new URL(url) : null);
function linked(element: Element | null, base: string): URL | null {
  const link = element?.getAttribute('href');
  return link && URL.canParse(link, base) ? new URL(link, base) : null;
}
const ownerLinked = (element: Element | null, base: string) => {
  const to = linked(element, base);
  return to && ownerOfAddress(to);
};

/** Meta tags stay from the page that was loaded: only while they speak of this pin or profile. */
function fresh(name: string, element: Element, url: string): string | null {
  const { ownerDocument: page } = element;
  const here = at(url);
  const pin = here && pinOfAddress(here);
  // The canonical address of a pin may be another's, that of the picture; the apps' is its own.
  const told = pin
    ? page.querySelector('link[rel="alternate"][href^="ios-app:"]')?.getAttribute('href')
    : page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const owner = here && ownerOfAddress(here);
  const same = pin
    ? told?.endsWith(`/pin/${pin}`)
    : owner !== null && told && at(told) && ownerOfAddress(new URL(told)) === owner;
  if (!same) return null;
  return page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? null;
}

const community: NamedTake = (_element, { url }) => {
  const here = at(url);
  return here && (pageOf(here)?.community ?? null);
};

/** A board's heading is the board's. */
const onProfile: NamedTake = (element, { url }) => {
  const here = at(url);
  return here && isProfile(here) ? (element.textContent ?? '').trim() : null;
};

const followers: NamedTake = (element, { url }) => {
  const here = at(url);
  return here && isProfile(here) ? fresh('pinterestapp:followers', element, url) : null;
};

const tile = (element: Element) => element.getAttribute('data-test-pin-id');

function ownerOfPin(element: Element, { url }: Pick<Around, 'url'>): string | null {
  if (tile(element) === null) return ownerLinked(element.querySelector(OWNER), url);
  const here = at(url);
  return here && element.closest(OWN_GRIDS) ? ownerOfAddress(here) : null;
}

/** Promoted tiles have no number but a code: they are nobody's pins. */
const pinId: NamedTake = (element, around) => {
  const here = at(around.url);
  const own = tile(element);
  const number = own ?? (here && pinOfAddress(here));
  const owner = ownerOfPin(element, around);
  if (owner) return number && `${owner}/${number}`;
  // Kept by nobody, but read: a pin whose page does not say whose it is.
  return own === null ? number : null;
};

const pinUrl: NamedTake = (element, { url }) => {
  const here = at(url);
  const number = tile(element) ?? (here && pinOfAddress(here));
  return number && here ? `${here.origin}/pin/${number}/` : null;
};

const ownerId: NamedTake = (element, around) => ownerOfPin(element, around);
const ownerOfLink: NamedTake = (element, { url }) => ownerLinked(element, url) ?? '';

const saves: NamedTake = (element, { url }) =>
  tile(element) === null ? fresh('pinterestapp:repins', element, url) : null;

const attachments: NamedTake = (element) => {
  const root = tile(element) === null ? element.ownerDocument : element;
  const video =
    '[data-test-id="pinrep-video"], [data-test-id="pin-closeup-video"], [data-test-id="pin-closeup-image"] video';
  if (root.querySelector(video)) return ['video'];
  const image = tile(element) === null ? '[data-test-id="pin-closeup-image"] img' : 'img';
  return root.querySelector(image) ? ['photo'] : null;
};

const AUTHOR = 'a[href^="/"], a[href*="pinterest."]';
const authorOf = ({ own, url }: Around) => {
  const link = own(AUTHOR).find((one) => ownerLinked(one, url) !== null) ?? null;
  return { link, id: ownerLinked(link, url) };
};

/** The first of these boxes names the author, the last one with words is the comment. */
const wordsOf = ({ own }: Around) =>
  own('[data-test-id="text-container"]')
    .slice(1)
    .map((box) => (box.textContent ?? '').trim())
    .findLast((text) => text !== '') ?? null;

/** The page shows no comment's number: see `passingId`. */
const commentId: NamedTake = (element, around) => {
  const here = at(around.url);
  const owner = ownerLinked(element.ownerDocument.querySelector(OWNER), around.url);
  const pin = here && pinOfAddress(here);
  const text = wordsOf(around);
  return pin && text ? passingId(owner, authorOf(around).id, pin, text) : null;
};

const commentedPin: NamedTake = (element, { url }) => {
  const here = at(url);
  const pin = here && pinOfAddress(here);
  const owner = ownerLinked(element.ownerDocument.querySelector(OWNER), url);
  return pin && owner ? `${owner}/${pin}` : pin;
};
const commentText: NamedTake = (_element, around) => wordsOf(around);
const commentAuthor: NamedTake = (_element, around) => authorOf(around).id;
const commentAuthorName: NamedTake = (_element, { own, url }) =>
  // The avatar is a link to the same person, without words.
  own(AUTHOR)
    .filter((one) => ownerLinked(one, url) !== null)
    .map((one) => (one.textContent ?? '').trim())
    .find((text) => text !== '') ?? null;
const commentAuthorUrl: NamedTake = (_element, around) =>
  authorOf(around).link?.getAttribute('href') ?? null;

export const takes: Readonly<Record<string, NamedTake>> = {
  community,
  onProfile,
  followers,
  pinId,
  pinUrl,
  ownerId,
  ownerOfLink,
  saves,
  attachments,
  commentId,
  commentedPin,
  commentText,
  commentAuthor,
  commentAuthorName,
  commentAuthorUrl,
};
