import type { Place } from '../networks/network.ts';

/** Selectors may come from a teaching: one that the browser does not know matches nothing. */
function guarded<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** By selector: whether the browser knows it. */
const valid = new Map<string, boolean>();
/** Asked of an element without any content: of a long page each question would look at all of it. */
function isValid(css: string, root: ParentNode): boolean {
  const known = valid.get(css);
  if (known !== undefined) return known;
  const page = (root as unknown as Node).ownerDocument ?? (root as Document);
  const asked = guarded(() => (page.createElement('i').querySelector(css), true), false);
  valid.set(css, asked);
  return asked;
}

const itself = new Map<string, string | null>();
/** `:scope.class` as a selector of the element itself; null when it goes further down. */
function ofItself(css: string): string | null {
  const known = itself.get(css);
  if (known !== undefined) return known;
  const made = /^:scope(?:[.#:][\w-]+|\[[^\]]*\])*$/.test(css) ? css.slice(6) || '*' : null;
  itself.set(css, made);
  return made;
}

/** Does an opener say what its row asks for (`Where.says`)? */
export function saysIt(element: Element, says: string | undefined): boolean {
  return says === undefined || new RegExp(says, 'u').test(element.textContent?.trim() ?? '');
}

/** What stands in a place, without the parts that belong to another (`except`). */
export interface Own {
  first(css: string): Element | null;
  all(css: string): Element[];
}

/** A part of a place to search: `deep` with everything in it, else the element alone. */
interface Part {
  at: Element;
  deep: boolean;
}

/**
 * What remains of an element without the parts that `except` names, in document order; null when
 * it has none. A post under which 1,200 comments stand would else be searched whole for each row
 * (measured: 45 ms a post, with this 12).
 */
function remains(element: Element, except: string): Part[] | null {
  const foreign = new Set<Element>();
  let last: Element | null = null;
  for (const each of element.querySelectorAll(except)) {
    if (last?.contains(each)) continue;
    foreign.add((last = each));
  }
  if (!last) return null;
  const above = new Set<Element>();
  for (const each of foreign) {
    let at = each.parentElement;
    for (; at && at !== element && !above.has(at); at = at.parentElement) above.add(at);
  }
  const parts: Part[] = [];
  const waiting = [...element.children].reverse();
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (foreign.has(at)) continue;
    parts.push({ at, deep: !above.has(at) });
    if (above.has(at)) for (const child of [...at.children].reverse()) waiting.push(child);
  }
  return parts;
}

export function ownOf(element: Element, except: string | undefined): Own {
  let parts: Part[] | null | undefined;
  const search = (css: string, one: boolean): Element[] => {
    const own = ofItself(css);
    if (own) return element.matches(own) ? [element] : [];
    if (parts === undefined) parts = except === undefined ? null : remains(element, except);
    if (parts && !css.includes(':scope')) return inParts(parts, css, one);
    if (one && !parts) return [element.querySelector(css)].filter(isThere);
    const all = [...element.querySelectorAll(css)];
    return parts && except !== undefined ? all.filter((each) => !isForeign(each, except)) : all;
  };
  const isForeign = (found: Element, foreign: string) => {
    const part = found.closest(foreign);
    return part !== null && part !== element && element.contains(part);
  };
  return {
    all: (css) => guarded(() => search(css, false), []),
    first: (css) => guarded(() => search(css, true)[0] ?? null, null),
  };
}

function inParts(parts: readonly Part[], css: string, one: boolean): Element[] {
  const found: Element[] = [];
  for (const { at, deep } of parts) {
    if (at.matches(css)) found.push(at);
    if (one && found.length > 0) break;
    if (deep && one) found.push(...[at.querySelector(css)].filter(isThere));
    if (deep && !one) for (const each of at.querySelectorAll(css)) found.push(each);
    if (one && found.length > 0) break;
  }
  return found;
}

function isThere(element: Element | null): element is Element {
  return element !== null;
}

/**
 * The elements of a place under `root` (itself included), in document order, each once. What
 * `not` names is left out, and what stands inside another one of the kind, unless it may nest.
 */
export function findPlaces(root: ParentNode, place: Pick<Place, 'where' | 'not' | 'nested'>) {
  const anywhere = place.where
    .map(({ css }) => css)
    .filter((css) => isValid(css, root))
    .join(', ');
  if (anywhere === '') return [];
  const found = [...root.querySelectorAll(anywhere)];
  if ('matches' in root && (root as Element).matches(anywhere)) found.unshift(root as Element);
  return found.filter(
    (element) =>
      !(place.not !== undefined && element.closest(place.not)) &&
      (place.nested || !element.parentElement?.closest(anywhere)),
  );
}
