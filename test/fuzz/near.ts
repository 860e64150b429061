import { findPlaces } from '../../utils/page/find.ts';
import { readPlace } from '../../utils/page/read.ts';
import { readersOf, type PlaceReading, type Saved } from '../networks/readings.ts';

/**
 * Readings of those things alone that a change can reach: those that hold its parent (`around`) or
 * stand in it. All others read what they read before; that this is so, cases find that read the
 * whole page (targets/readers.ts).
 */
export function readingsNear(
  document: Document,
  page: Saved,
  around: readonly Element[],
): PlaceReading[] {
  const { here, context } = readersOf(document, page);
  const above = new Set<Node>();
  for (const one of around) for (let at: Node | null = one; at; at = at.parentNode) above.add(at);
  const isNear = (element: Element) =>
    above.has(element) || around.some((one) => one.contains(element));
  return here.flatMap(([place, rows]) =>
    findPlaces(document, rows)
      .filter(isNear)
      .flatMap((element) => {
        const reading = readPlace(element, rows, context);
        return reading.key === null ? [] : [{ place, ...reading }];
      }),
  );
}
