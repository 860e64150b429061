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

/** A part of a page is read by some forty selectors, most of which match nothing: no list is made. */
class OwnParts implements Own {
  readonly #element: Element;
  readonly #except: string | undefined;
  /** undefined: not looked for yet; null: all of the element is its own. */
  #parts: readonly Part[] | null | undefined;

  constructor(element: Element, except: string | undefined) {
    this.#element = element;
    this.#except = except;
  }

  /** null also for what speaks of the element itself: parts of it would not know what that is. */
  #narrowed(css: string): readonly Part[] | null {
    const except = this.#except;
    if (this.#parts === undefined) {
      this.#parts = except === undefined ? null : remains(this.#element, except);
    }
    return css.includes(':scope') ? null : this.#parts;
  }

  #isOwn(found: Element): boolean {
    const except = this.#except;
    if (except === undefined || this.#parts === null) return true;
    const part = found.closest(except);
    return part === null || part === this.#element || !this.#element.contains(part);
  }

  readonly first = (css: string): Element | null => {
    try {
      const itself = ofItself(css);
      if (itself) return this.#element.matches(itself) ? this.#element : null;
      const parts = this.#narrowed(css);
      if (!parts) {
        const found = this.#element.querySelector(css);
        return !found || this.#isOwn(found) ? found : (this.all(css)[0] ?? null);
      }
      for (const { at, deep } of parts) {
        if (at.matches(css)) return at;
        const found = deep ? at.querySelector(css) : null;
        if (found) return found;
      }
      return null;
    } catch {
      return null;
    }
  };

  readonly all = (css: string): Element[] => {
    try {
      const itself = ofItself(css);
      if (itself) return this.#element.matches(itself) ? [this.#element] : [];
      const parts = this.#narrowed(css);
      if (!parts) {
        return [...this.#element.querySelectorAll(css)].filter((found) => this.#isOwn(found));
      }
      return parts.flatMap(({ at, deep }) => [
        ...(at.matches(css) ? [at] : []),
        ...(deep ? at.querySelectorAll(css) : []),
      ]);
    } catch {
      return [];
    }
  };
}

export const ownOf = (element: Element, except: string | undefined): Own =>
  new OwnParts(element, except);

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
