import type { NetworkPlaces, Place, PlaceName, Row, Where } from '../../networks/network.ts';
import { findPlaces } from '../find.ts';
import { readPlace, type ReadContext } from '../read.ts';
import { tryRows } from './field.ts';

interface Taught {
  place: PlaceName;
  field: string | null;
  rows: readonly Row[];
  where: readonly Where[];
}
export interface Use {
  place: PlaceName;
  field: string | null;
  places: number;
  matched: number;
}

/** Enough of a long page to tell. */
const most = 60;

/** In how many places of the page taught rows gave a value, by themselves. */
export function countUses(
  root: Document,
  network: NetworkPlaces,
  taught: readonly Taught[],
  context: ReadContext,
): Use[] {
  return taught.flatMap(({ place: name, field, rows, where }): Use[] => {
    const place = network.places[name] as Place | undefined;
    if (!place) return [];
    const all = findPlaces(root, place).slice(0, most);
    const found = all.filter((element) => readPlace(element, place, context).key !== null);
    if (field === null) {
      const own = new Set(findPlaces(root, { ...place, where }));
      const matched = found.filter((element) => own.has(element)).length;
      return [{ place: name, field, places: found.length, matched }];
    }
    const { places, read } = tryRows(field, place, rows, found, context);
    return [{ place: name, field, places, matched: read }];
  });
}
