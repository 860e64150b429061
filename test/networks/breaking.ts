import type { Field, Parse, Place, Values } from '../../utils/networks/network.ts';
import { findPlaces, ownOf } from '../../utils/page/find.ts';
import { readField, readPlace, type ReadContext } from '../../utils/page/read.ts';
import { rename } from './renaming.ts';
import { restingOn } from './rested.ts';
import { parsed } from './shared-pages.ts';
import { contextOf, isShown, standing, type Standing, type TaughtPage } from './teaching-scene.ts';

type Value = Field<Values[Parse]>;
export interface Broken {
  document: Document;
  /** What was read on the page as it was and is still read by the shipped rows. */
  left: number;
  /** A link that got another address is read with that one. */
  moved(was: Value): Value;
}

/**
 * A copy of the page on which the names that a field's rows rest on are others, while the places
 * still stand and have their keys. What the place itself rests on stays, or as much of it as it
 * needs: of several ways the first one that breaks the field counts. null when none keeps the keys.
 */
export function breakField(
  page: TaughtPage,
  place: Place,
  field: string,
  before: readonly Standing[],
): Broken | null {
  const original = parsed(page.html);
  const context = contextOf(original, page);
  const restsOn = (name: string) =>
    restingOn(original, place, place.fields[name]?.rows ?? [], context);
  const selectors = restsOn(field);
  const stands = place.where.map(({ css }) => css);
  const frame = [...stands, place.not ?? '', place.except ?? '', place.skip ?? ''];
  const named = [...frame, ...restsOn(place.key)];
  let best: Broken | null = null;
  for (const [keep, near] of [
    [frame, true],
    [frame, false],
    [named, true],
    [named, false],
  ] as const) {
    const document = parsed(page.html);
    const links = new Map(rename(document, selectors, keep, context.baseUrl));
    if (near) renameNear(document, place, field, stands, context, links);
    const moved = (was: Value): Value =>
      typeof was.value === 'string' ? { ...was, value: links.get(was.value) ?? was.value } : was;
    const now = new Map(
      standing(document, place, field, context).map((one) => [one.key, one.field]),
    );
    if (!before.every(({ key }) => now.has(key))) continue;
    const left = before.filter((one) => isShown(field, moved(one.field), now.get(one.key))).length;
    if (!best || left < best.left) best = { document, left, moved };
    if (left * 2 < before.length) break;
  }
  return best;
}

/**
 * Where a row still reads, because what it rests on is kept for other elements: the names of those
 * elements alone that it goes through.
 */
function renameNear(
  document: Document,
  place: Place,
  field: string,
  stands: readonly string[],
  context: ReadContext,
  links: Map<string, string>,
): void {
  const rows = place.fields[field];
  if (!rows) return;
  for (const row of [...rows.rows, ...rows.rows]) {
    const touched = new Set<Element>();
    for (const scope of findPlaces(document, place)) {
      if (readPlace(scope, place, context).key === null) continue;
      const own = ownOf(scope, rows.anywhere ? undefined : place.except);
      if (readField({ ...rows, rows: [row] }, own, place, context).state !== 'read') continue;
      const found = own.first(row.css);
      for (let at = found; at && at !== scope; at = at.parentElement) touched.add(at);
    }
    if (touched.size === 0) continue;
    const selectors = restingOn(document, place, [row], context);
    const more = rename(document, selectors, stands, context.baseUrl, [...touched]);
    for (const [was, is] of more) {
      for (const [first, then] of links) if (then === was) links.set(first, is);
      links.set(was, is);
    }
  }
}
