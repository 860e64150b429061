import type { NetworkPlaces, Page, Place } from '../../utils/networks/network.ts';
import { findPlaces } from '../../utils/page/find.ts';
import { readPlaces, undated } from '../../utils/page/read.ts';
import type { Key } from './known.ts';
import type { Slots } from './slots.ts';

/** The community's cover, read once for the health count. */
export function coversOf(page: Page, { places: { cover }, takes }: NetworkPlaces) {
  if (!cover?.kinds.includes(page.kind)) return [];
  return readPlaces(document, cover, undated(takes, page.url, Date.now()));
}

/** Covers are not watched: what stands on one comes with the community's marks, under its key. */
export interface Covers {
  place: Place | undefined;
  /** Keys of marks that were told, with the covers of their communities. */
  with(keys: readonly Key[]): Key[];
  /** `marked`: something is to stand there. Else nobody looks for one: that is asked of all the page. */
  elements(marked: boolean): readonly Element[];
}

/** All the page is looked through for one that is not there: not with every batch of comments. */
const againMs = 3000;

export function makeCovers(page: Page, { places: { cover } }: NetworkPlaces, slots: Slots): Covers {
  // Left by the page before, whose element this page may use again.
  slots.dropAll('cover');
  const place = cover?.kinds.includes(page.kind) ? cover : undefined;
  let known: Element[] = [];
  let missedAt = -Infinity;
  const find = () => {
    if (known.length && known.every((element) => element.isConnected)) return known;
    if (!known.length && performance.now() - missedAt < againMs) return known;
    const found = place ? findPlaces(document, place) : [];
    if (!found.length) missedAt = performance.now();
    return found;
  };
  return {
    place,
    with: (keys) =>
      keys
        .filter((at) => at.place !== 'cover')
        .flatMap((at): Key[] =>
          place && at.place === 'community' ? [at, { place: 'cover', key: at.key }] : [at],
        ),
    elements(marked) {
      if (!marked && !known.length) return known;
      const now = find();
      for (const element of known) {
        if (!now.includes(element)) slots.drop({ place: 'cover', element });
        // The page drew it anew, without what stood in it.
        else slots.reattach({ place: 'cover', element });
      }
      return (known = now);
    },
  };
}
