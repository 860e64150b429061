import type { Place, PlaceName } from '../networks/network.ts';
import { findPlaces } from './find.ts';
import { makeNearView } from './near-view.ts';
import { makeSlices } from './slices.ts';

/**
 * Finds places as they come and go: SPA navigation, virtual lists that re-use an element for
 * another post, counters that change in place. It reports elements to be read, in batches, never
 * more than what is near the view; what was read and whether it changed is the caller's to tell.
 */
export interface FoundPlace {
  place: PlaceName;
  element: Element;
}

export interface Watch {
  /** Elements of a place that are known and still in the page. */
  elements(place: PlaceName): Element[];
}

export interface WatchOptions {
  root: Document;
  places: Readonly<Partial<Record<PlaceName, Place>>>;
  signal: AbortSignal;
  /** Our own nodes: what changes in them is no news. */
  isOurs(node: Node): boolean;
  /** New or changed places near the view, in slices that the page does not feel. */
  dirty(found: FoundPlace): void;
  /** What was dirty in one slice. `last`: nothing more waits now. */
  slice(found: FoundPlace[], last: boolean): void;
  /**
   * An element may just have become another thing: its own attributes changed. Told at once,
   * before the page is painted, so that no mark stands beside the wrong post for a moment.
   */
  turned(found: FoundPlace): void;
  /** Known places that left the page. */
  gone(found: FoundPlace[]): void;
  /** Something that is not ours has changed, whatever it is. Told once a batch. */
  changed?(): void;
}

/** Read only when near the view: there may be thousands of these. */
const listed: ReadonlySet<PlaceName> = new Set<PlaceName>(['post', 'comment', 'message', 'person']);
/** A batch waits this long for more to come, and for the page to be idle. */
const settleMs = 60;
/** So many new places at once are somebody writing, not a list being loaded. */
const few = 3;
/**
 * What the whole page tells (the community, who is logged in) is read again so soon after a change;
 * each time half as often, as it is drawn at first and rests then.
 */
const wholePageMs = { first: 1000, last: 4000 };

/** Attributes whose change can make an element another thing: those the rows of the key use. */
function keyAttributes(places: WatchOptions['places']): string[] {
  const names = new Set(['id', 'href', 'data-testid']);
  for (const place of Object.values(places)) {
    const rows = place?.fields[place.key]?.rows ?? [];
    for (const { css } of [...(place?.where ?? []), ...rows]) {
      for (const found of css.matchAll(/\[([a-z-]+)/gu)) if (found[1]) names.add(found[1]);
    }
    for (const { take } of rows) {
      if (typeof take === 'object' && 'attribute' in take) names.add(take.attribute);
    }
  }
  return [...names];
}

/** Elements with the places that they are: one element may be two (the whole page often is). */
type Standing = Map<Element, readonly PlaceName[]>;

/** Nearly all elements are one place: those of a kind share one list. */
const alone = new Map<PlaceName, readonly PlaceName[]>();
const onlyOf = (place: PlaceName) => {
  const list = alone.get(place) ?? [place];
  alone.set(place, list);
  return list;
};
const add = (to: Standing, element: Element, place: PlaceName) => {
  const places = to.get(element);
  if (!places) to.set(element, onlyOf(place));
  else if (!places.includes(place)) to.set(element, [...places, place]);
};
const pairs = (of: Standing): FoundPlace[] =>
  [...of].flatMap(([element, places]) => places.map((place) => ({ place, element })));

export function watchPlaces(options: WatchOptions): Watch {
  const { root, signal } = options;
  const places = Object.entries(options.places) as [PlaceName, Place][];
  const known: Standing = new Map();
  const waiting: Standing = new Map();
  /** Those that have not changed since. */
  const read = new WeakSet<Element>();
  let lost = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wholePage: ReturnType<typeof setTimeout> | undefined;
  let wholePageIn = wholePageMs.first;

  const flush = () => {
    timer = undefined;
    // Looked for only when something was taken out: a long thread stands while the person scrolls.
    const gone = lost ? pairs(known).filter(({ element }) => !element.isConnected) : [];
    lost = false;
    for (const { element } of gone) {
      known.delete(element);
      views.forget(element);
    }
    if (gone.length) options.gone(gone);
    for (const element of waiting.keys()) if (!known.has(element)) waiting.delete(element);
    slices.add(waiting.keys());
  };
  const slices = makeSlices<Element>({
    signal,
    work(elements, late) {
      const done: FoundPlace[] = [];
      for (const element of elements) {
        elements.delete(element);
        const names = (known.has(element) && waiting.get(element)) || [];
        waiting.delete(element);
        read.add(element);
        for (const place of names) {
          options.dirty({ place, element });
          done.push({ place, element });
        }
        if (late()) break;
      }
      options.slice(done, elements.size === 0);
    },
  });
  const soon = () => {
    timer ??= setTimeout(flush, settleMs);
  };

  const views = makeNearView({
    signal,
    unread: (element) => !read.has(element),
    near(elements) {
      for (const element of elements) {
        for (const place of known.get(element) ?? []) {
          if (listed.has(place)) add(waiting, element, place);
        }
      }
      if (waiting.size) soon();
    },
  });

  /** Something in it changed. What the whole page is changes with all of it: that can wait. */
  const touch = (element: Element, place: PlaceName) => {
    read.delete(element);
    if (listed.has(place)) views.wait(element);
    else if (element !== root.documentElement) add(waiting, element, place);
    else {
      wholePage ??= setTimeout(() => {
        wholePage = undefined;
        for (const [name, { where }] of places) {
          if (!listed.has(name) && where.some(({ css }) => element.matches(css))) {
            add(waiting, element, name);
          }
        }
        soon();
      }, wholePageIn);
      wholePageIn = Math.min(wholePageIn * 2, wholePageMs.last);
    }
  };
  /** True when the element was not known as that place. */
  const learn = (element: Element, place: PlaceName): boolean => {
    if (known.get(element)?.includes(place)) touch(element, place);
    else {
      add(known, element, place);
      read.delete(element);
      if (listed.has(place)) views.wait(element);
      else add(waiting, element, place);
      return true;
    }
    return false;
  };
  /** Gives what is new. */
  const scan = (within: ParentNode): FoundPlace[] =>
    places.flatMap(([place, rows]) =>
      findPlaces(within, rows)
        .filter((element) => learn(element, place))
        .map((element) => ({ place, element })),
    );

  const mutations = new MutationObserver((records) => {
    const fresh = new Set<Element>();
    let removed = false;
    let news = false;
    for (const { target, addedNodes, removedNodes, type } of records) {
      if (options.isOurs(target)) continue;
      removed ||= removedNodes.length > 0;
      let theirs = type !== 'childList' || removedNodes.length > 0;
      for (const node of addedNodes) {
        if (options.isOurs(node)) continue;
        theirs = true;
        if (node instanceof Element) fresh.add(node);
      }
      if (!theirs) continue;
      news = true;
      if (type === 'attributes' && target instanceof Element) {
        fresh.add(target);
        for (const place of known.get(target) ?? []) options.turned({ place, element: target });
      }
      for (let up: Node | null = target; up; up = up.parentNode) {
        for (const place of known.get(up as Element) ?? []) touch(up as Element, place);
      }
    }
    const found = [...fresh].filter((element) => element.isConnected).flatMap(scan);
    // One that just came (an answer that was sent) is read wherever it stands: its clock must stop.
    if (found.length <= few) for (const { element, place } of found) add(waiting, element, place);
    lost ||= removed;
    if (waiting.size || removed) soon();
    if (news) options.changed?.();
  });
  mutations.observe(root.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: keyAttributes(options.places),
  });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    clearTimeout(timer);
    clearTimeout(wholePage);
    known.clear();
    waiting.clear();
  });
  scan(root);
  soon();
  return {
    elements: (place) =>
      [...known]
        .filter(([element, places]) => places.includes(place) && element.isConnected)
        .map(([element]) => element),
  };
}
