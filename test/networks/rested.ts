import { parseHTML } from 'linkedom';
import type { NamedTake, Place, Row } from '../../utils/networks/network.ts';
import { findPlaces, ownOf } from '../../utils/page/find.ts';
import type { ReadContext } from '../../utils/page/read.ts';

/**
 * What the shipped rows of a field rest on. Rows say it themselves; of a named function it is what
 * it asks the page for while it runs, listened to here.
 */

let heard: Set<string> | null = null;

/** Every element of linkedom tells which selectors and attributes it is asked for. */
function listen(): void {
  const any = parseHTML('<html><body><i></i></body></html>').document.querySelector('i');
  for (let proto: object | null = any; proto; proto = Object.getPrototypeOf(proto) as object) {
    for (const name of [
      'querySelector',
      'querySelectorAll',
      'matches',
      'closest',
      'getAttribute',
    ]) {
      const own = Object.getOwnPropertyDescriptor(proto, name)?.value as unknown;
      if (typeof own !== 'function') continue;
      Object.defineProperty(proto, name, {
        configurable: true,
        writable: true,
        value(this: Element, asked: string) {
          heard?.add(name === 'getAttribute' ? `[${asked}]` : asked);
          return (own as (this: Element, asked: string) => unknown).call(this, asked);
        },
      });
    }
  }
}
listen();

function asks(take: NamedTake, element: Element, own: (css: string) => Element[], url: string) {
  const all = new Set<string>();
  heard = all;
  try {
    take(element, {
      own: (css) => (all.add(css), own(css)),
      url,
    });
  } catch {
    // A function may throw; what it asked for until then is known.
  } finally {
    heard = null;
  }
  return all;
}

/** Selectors that these rows rest on, on this page; a taken attribute is `[name]`. */
export function restingOn(
  document: Document,
  place: Place,
  rows: readonly Row[],
  context: ReadContext,
): string[] {
  const all = new Set<string>();
  const elements = findPlaces(document, place);
  for (const { css, take } of rows) {
    all.add(css);
    if (typeof take !== 'object') continue;
    if ('attribute' in take) {
      all.add(`[${take.attribute}]`);
      continue;
    }
    const named = context.takes[take.named];
    for (const element of named ? elements : []) {
      const own = ownOf(element, place.except);
      const found = own.first(css);
      if (!found || !named) continue;
      for (const one of asks(named, found, own.all, context.baseUrl)) all.add(one);
    }
  }
  return [...all];
}
