import { pageOf } from '../../utils/networks/index.ts';
import type {
  Field,
  NetworkId,
  Parse,
  Place,
  PlaceName,
  Row,
  Values,
} from '../../utils/networks/network.ts';
import { places as allPlaces } from '../../utils/networks/places.ts';
import { findPlaces, ownOf } from '../../utils/page/find.ts';
import { readField, readPlace, type ReadContext } from '../../utils/page/read.ts';
import type { Saved } from './readings.ts';

/** A page whose markup changes, and what a person does about it. */
export interface TaughtPage extends Saved {
  name: string;
  /** Parsed anew for every field: teaching is tried on a changed copy. */
  html: string;
}

export function contextOf(document: Document, { url, at, zone, network }: Saved): ReadContext {
  return {
    takes: allPlaces[network as NetworkId].takes,
    lang: document.documentElement.getAttribute('lang') || 'ru',
    zone: zone ?? 'Europe/Moscow',
    now: at ?? Date.parse('2026-11-20T12:00:00Z'),
    baseUrl: url,
  };
}

export function placeOf(network: string, name: PlaceName): Place {
  const place = allPlaces[network as NetworkId].places[name];
  if (!place) throw new Error(`${network} has no ${name}`);
  return place as Place;
}

export const isHere = (page: Saved, place: Place) => {
  const here = pageOf(page.url);
  return here !== null && place.kinds.includes(here.kind);
};

export interface Standing {
  element: Element;
  key: string;
  field: Field<Values[Parse]>;
}
export function standing(
  document: Document,
  place: Place,
  field: string,
  context: ReadContext,
): Standing[] {
  const seen = new Set<string>();
  return findPlaces(document, place).flatMap((element) => {
    const reading = readPlace(element, place, context);
    const read = reading.key === null ? undefined : reading.fields[field];
    if (reading.key === null || !read || seen.has(reading.key)) return [];
    seen.add(reading.key);
    return [{ element, key: reading.key, field: read }];
  });
}

export function same(a: Field<Values[Parse]>, b: Field<Values[Parse]> | undefined): boolean {
  if (!b || a.state !== 'read' || b.state !== 'read') return false;
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value === b.value;
  return Math.abs(a.value - b.value) <= (a.precision ?? 0) + (b.precision ?? 0);
}

/**
 * Is it what the page shows for that? Figures are cut short (2378 is "2.3K"), and "you and 341
 * others" is 342: whether one's own is counted is up to the network's words.
 */
export function isShown(field: string, a: Standing['field'], b: Standing['field'] | undefined) {
  if (same(a, b)) return true;
  if (typeof a.value !== 'number' || typeof b?.value !== 'number' || a.value === 0) return false;
  const rounded = (b.precision ?? 0) < 1e6 && a.value < 1e12 ? 2 * (b.precision ?? 0) : 0;
  return Math.abs(a.value - b.value) <= rounded + (field === 'likes' ? 1 : 0);
}

/** "You and 341 others" is 342: whether one's own is counted is up to the network's words. */
const near = (a: Field<Values[Parse]>, b: Field<Values[Parse]>) =>
  typeof a.value === 'number' &&
  typeof b.value === 'number' &&
  Math.abs(a.value - b.value) <= 1 + 2 * ((a.precision ?? 0) + (b.precision ?? 0));

/** What a person would point at: the innermost element that shows the value (or leads there). */
export function shows(
  scope: Element,
  place: Place,
  name: string,
  wanted: Field<Values[Parse]>,
  context: ReadContext,
): Element | null {
  const rows = place.fields[name];
  if (!rows) return null;
  const said = (element: Element, row: Pick<Row, 'take'>) => {
    const own = { ...rows, rows: [{ css: ':scope', seenOn: '', ...row }] };
    const found = readField(own, ownOf(element, undefined), place, context);
    return same(wanted, found);
  };
  const ways: Pick<Row, 'take'>[] =
    rows.parse === 'url'
      ? [{ take: { attribute: 'href' } }]
      : [
          { take: 'text' },
          { take: 'own-text' },
          { take: { attribute: 'aria-label' } },
          { take: { attribute: 'title' } },
        ];
  const own = ownOf(scope, place.except);
  const inside = own.all('*').filter((element) => !element.closest('head, meta, script'));
  // The same figure may stand there twice: the one that any of the rows meant.
  const meant = rows.rows
    .filter(({ css }) => !css.startsWith(':scope'))
    .flatMap(({ css }) => own.first(css) ?? []);
  const closest = meant.filter(
    (one) => !meant.some((other) => other !== one && one.contains(other)),
  );
  const inMeant = (element: Element) =>
    closest.some((one) => one.contains(element) || element.contains(one));
  for (const way of ways) {
    const all = inside.filter((element) => said(element, way));
    const found = all.some(inMeant) ? all.filter(inMeant) : meant.length ? [] : all;
    const inner = found.find(
      (element) => !found.some((other) => other !== element && element.contains(other)),
    );
    if (inner) return inner;
  }
  // A button that says its figure to screen readers alone: a person points at the button.
  const itself =
    wanted.row === null || wanted.row.startsWith(':scope') ? null : own.first(wanted.row);
  const other = itself
    ? readField(
        { ...rows, rows: [{ css: ':scope', seenOn: '', take: 'text' }] },
        ownOf(itself, undefined),
        place,
        context,
      )
    : null;
  // What it shows is another figure: the wanted one stands in a tooltip, where nobody can point.
  const elsewhere = rows.parse === 'count' && other?.state === 'read' && !near(wanted, other);
  const seen =
    itself &&
    !elsewhere &&
    (itself.textContent?.trim() || /\d/.test(itself.getAttribute('aria-label') ?? ''));
  return seen && itself.querySelectorAll('*').length < 12 ? itself : null;
}

/** The element of the changed copy that stands where that one stood. */
export function twin(element: Element, document: Document): Element {
  const path: number[] = [];
  for (let at = element; at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return path.reduce((at, index) => at.children[index] ?? at, document.documentElement as Element);
}
