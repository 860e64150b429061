import type { PlaceName } from '../../utils/networks/network.ts';
import type { FoundPlace } from '../../utils/page/watch.ts';

export interface Key {
  place: PlaceName;
  key: string;
}
export const nameOf = ({ place, key }: Key) => `${place} ${key}`;

/** What each element of the page is, and where each thing stands. */
export interface Known {
  remember(found: FoundPlace, key: string): void;
  lose(found: FoundPlace): void;
  keyOf(place: PlaceName, element: Element): string | undefined;
  /** The same post may stand twice on a page (pinned above, and in its place). */
  elementsOf(at: Key): readonly Element[];
  /** All of a place, each once; without one, of all. */
  keys(place?: PlaceName): Key[];
}

const nowhere: readonly Element[] = [];

export function makeKnown(): Known {
  /** By place: one element may be two places (the whole page is). */
  const keys = new Map<PlaceName, Map<Element, string>>();
  const elements = new Map<string, readonly Element[]>();
  const lose = ({ place, element }: FoundPlace) => {
    const key = keys.get(place)?.get(element);
    if (key === undefined) return;
    keys.get(place)?.delete(element);
    const name = nameOf({ place, key });
    const others = (elements.get(name) ?? nowhere).filter((one) => one !== element);
    if (others.length) elements.set(name, others);
    else elements.delete(name);
  };
  const keysOf = (place: PlaceName): Key[] =>
    [...new Set(keys.get(place)?.values())].map((key) => ({ place, key }));
  return {
    remember(found, key) {
      const of = keys.get(found.place) ?? new Map<Element, string>();
      if (of.get(found.element) === key) return;
      lose(found);
      keys.set(found.place, of.set(found.element, key));
      const name = nameOf({ place: found.place, key });
      elements.set(name, [...(elements.get(name) ?? nowhere), found.element]);
    },
    lose,
    keyOf: (place, element) => keys.get(place)?.get(element),
    elementsOf: (at) => elements.get(nameOf(at)) ?? nowhere,
    keys: (place) => (place ? keysOf(place) : [...keys.keys()].flatMap(keysOf)),
  };
}

/** Place names hold no space. */
export function keyIn(name: string): Key {
  const end = name.indexOf(' ');
  return { place: name.slice(0, end) as PlaceName, key: name.slice(end + 1) };
}
