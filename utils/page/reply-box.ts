import type { NetworkPlaces, PlaceName } from '../networks/network.ts';
import { findPlaces, ownOf, saysIt } from './find.ts';
import { standsHere } from './read.ts';

/** Lazily built boxes appear well within this; after it the page has refused. */
const limitMs = 2000;

/**
 * What can be answered, and the one place where its answer may be written. A private window may
 * stand over a public thread: what is meant for one must never land in the other.
 */
export const boxOf = {
  comment: 'replyBox',
  message: 'messageBox',
} as const satisfies Partial<Record<PlaceName, PlaceName>>;
export type Answered = keyof typeof boxOf;

export const isAnswered = (place: PlaceName): place is Answered => Object.hasOwn(boxOf, place);

declare const answers: unique symbol;
/**
 * An editor that was found as the box for answers to that. The mark exists for the compiler alone:
 * a private box cannot be passed where a public one is wanted, nor the reverse.
 */
export type BoxFor<What extends Answered> = HTMLElement & { readonly [answers]: What };

const visible = (element: Element) => element.getClientRects().length > 0;

/** All editors of a kind that `when` takes for such. */
function editors(root: ParentNode, what: Answered, { places, takes }: NetworkPlaces): Element[] {
  const place = places[boxOf[what]];
  if (!place) return [];
  return findPlaces(root, place).filter((found) => standsHere(found, place, takes, location.href));
}

/** The boxes of a kind that are seen. An editor that is a box of another kind too is none. */
function boxes<What extends Answered>(
  root: ParentNode,
  what: What,
  places: NetworkPlaces,
): BoxFor<What>[] {
  const others = (Object.keys(boxOf) as Answered[])
    .filter((other) => other !== what)
    .flatMap((other) => editors(document, other, places));
  const isOther = (element: Element) =>
    others.some((other) => other.contains(element) || element.contains(other));
  return editors(root, what, places).filter(
    (element): element is BoxFor<What> =>
      element instanceof HTMLElement && visible(element) && !isOther(element),
  );
}

/** Does this box still stand in the page as what it was found as? */
export function stillIs<What extends Answered>(
  box: BoxFor<What>,
  what: What,
  places: NetworkPlaces,
): boolean {
  return boxes(document, what, places).includes(box);
}

/** The part of the page whose boxes may answer an element: its window or post; else all of it. */
function scopeOf(what: Answered, element: Element | undefined, { places }: NetworkPlaces) {
  for (const { css } of places[boxOf[what]]?.scope ?? []) {
    const found = element?.closest(css);
    if (found) return found;
  }
  return document;
}

/** The box of that kind that has the focus, if any; `element`: only one that may answer it. */
export function focusedBox<What extends Answered>(
  what: What,
  places: NetworkPlaces,
  element?: Element,
): BoxFor<What> | undefined {
  const focused = document.activeElement;
  const scope = scopeOf(what, element, places);
  return boxes(scope, what, places).find((box) => box === focused || box.contains(focused));
}

function opener(comment: Element, { places }: NetworkPlaces): HTMLElement | undefined {
  // The replies inside a comment have openers of their own.
  const own = ownOf(comment, places.comment?.except);
  for (const { css, says } of places.replyBox?.opener ?? []) {
    const found = own.all(css).find((each) => saysIt(each, says));
    if (found instanceof HTMLElement) return found;
  }
  return undefined;
}

/**
 * The next reply box: one that got the focus, or one that was not there before. None after a while:
 * a box that stood there already may answer something else (on X the post instead of the reply).
 */
function nextBox(
  comment: Element,
  places: NetworkPlaces,
  before: ReadonlySet<Element>,
): Promise<BoxFor<'comment'> | undefined> {
  const scope = scopeOf('comment', comment, places);
  const look = () =>
    focusedBox('comment', places, comment) ??
    boxes(scope, 'comment', places).find((box) => !before.has(box));
  const there = look();
  if (there) return Promise.resolve(there);
  return new Promise((resolve) => {
    const stop = new AbortController();
    const finish = (box: BoxFor<'comment'> | undefined) => {
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
    const timer = setTimeout(() => finish(look()), limitMs);
  });
}

/** A comment's box: presses the network's own *reply* and nothing else. */
function openReplyBox(
  comment: Element,
  places: NetworkPlaces,
): Promise<BoxFor<'comment'> | undefined> {
  const own = boxes(comment, 'comment', places)[0];
  if (own) {
    own.focus();
    return Promise.resolve(own);
  }
  const scope = scopeOf('comment', comment, places);
  const before = new Set<Element>(boxes(scope, 'comment', places));
  const press = opener(comment, places);
  // Without the focus elsewhere first, a box that had it would be taken for the comment's own.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  press?.click();
  return nextBox(comment, places, press ? before : new Set());
}

/**
 * A dialogue's box stands open beside its messages: the only one within the nearest ancestor that
 * has any. Where two dialogues share that ancestor nobody can tell whose it is: none.
 */
function boxOfDialogue(message: Element, places: NetworkPlaces): BoxFor<'message'> | undefined {
  for (let around = message.parentElement; around; around = around.parentElement) {
    const found = boxes(around, 'message', places);
    if (found.length > 1) return undefined;
    if (found[0]) return found[0];
  }
  return undefined;
}

/** The box for the answer to this that the page shows already; nothing is opened. */
export function shownBox<What extends Answered>(
  what: What,
  element: Element,
  places: NetworkPlaces,
): BoxFor<What> | undefined {
  const found: BoxFor<Answered> | undefined =
    what === 'message' ? boxOfDialogue(element, places) : boxes(element, 'comment', places)[0];
  return certain(found, what, places);
}

/** Each branch above gives a box of its own kind; the compiler does not follow `what` into `What`. */
function certain<What extends Answered>(
  box: BoxFor<Answered> | undefined,
  what: What,
  places: NetworkPlaces,
): BoxFor<What> | undefined {
  const found = box as BoxFor<What> | undefined;
  return found && stillIs(found, what, places) ? found : undefined;
}

/**
 * Gives the box for the answer to a comment or a message, as the person has just asked; undefined
 * when the page gives none.
 */
export async function openBox<What extends Answered>(
  what: What,
  element: Element,
  places: NetworkPlaces,
): Promise<BoxFor<What> | undefined> {
  if (what === 'comment') return certain(await openReplyBox(element, places), what, places);
  const box = shownBox(what, element, places);
  box?.focus();
  return box;
}
