import type { NetworkPlaces } from '../networks/network.ts';
import { findPlaces, ownOf } from './find.ts';
import { standsHere } from './read.ts';

/** Lazily built boxes appear well within this; after it the page has refused. */
const limitMs = 2000;

const visible = (element: Element) => element.getClientRects().length > 0;

/** Is it one still? In an app that keeps its box from chat to chat it may be a dialogue's by now. */
export function isReplyBox(box: HTMLElement, { places, takes }: NetworkPlaces): boolean {
  return places.replyBox !== undefined && standsHere(box, places.replyBox, takes, location.href);
}

function editors(root: ParentNode, places: NetworkPlaces): HTMLElement[] {
  const place = places.places.replyBox;
  if (!place) return [];
  return findPlaces(root, place).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      visible(element) &&
      standsHere(element, place, places.takes, location.href),
  );
}

/** The reply box that has the focus, if any. */
export function focusedReplyBox(places: NetworkPlaces): HTMLElement | undefined {
  const focused = document.activeElement;
  return editors(document, places).find((box) => box === focused || box.contains(focused));
}

function opener(comment: Element, { places }: NetworkPlaces): HTMLElement | undefined {
  // The replies inside a comment have openers of their own.
  const own = ownOf(comment, places.comment?.except);
  for (const { css } of places.replyBox?.opener ?? []) {
    const found = own.first(css);
    if (found instanceof HTMLElement) return found;
  }
  return undefined;
}

/** The next reply box: one that got the focus, or one that was not there before. */
function nextBox(
  places: NetworkPlaces,
  before: ReadonlySet<Element>,
): Promise<HTMLElement | undefined> {
  const look = () =>
    focusedReplyBox(places) ?? editors(document, places).find((box) => !before.has(box));
  const there = look();
  if (there) return Promise.resolve(there);
  return new Promise((resolve) => {
    const stop = new AbortController();
    const finish = (box: HTMLElement | undefined) => {
      stop.abort();
      observer.disconnect();
      clearTimeout(timer);
      resolve(box);
    };
    const check = () => {
      const box = look();
      if (box) finish(box);
    };
    const observer = new MutationObserver(check);
    observer.observe(document.documentElement, { subtree: true, childList: true });
    addEventListener('focusin', check, { capture: true, signal: stop.signal });
    const timer = setTimeout(() => finish(editors(document, places)[0]), limitMs);
  });
}

/**
 * Opens the reply box of a comment, as the person has just asked: presses the network's own
 * *reply* and nothing else. undefined when the page gives none.
 */
export function openReplyBox(
  comment: Element,
  places: NetworkPlaces,
): Promise<HTMLElement | undefined> {
  const own = editors(comment, places)[0];
  if (own) {
    own.focus();
    return Promise.resolve(own);
  }
  const before = new Set<Element>(editors(document, places));
  const press = opener(comment, places);
  // Without the focus elsewhere first, a box that had it would be taken for the comment's own.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  press?.click();
  return nextBox(places, press ? before : new Set());
}
