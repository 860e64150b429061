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
import { deriveField, type Example } from '../../utils/page/teach/field.ts';
import { derivePlace } from '../../utils/page/teach/place.ts';
import type { Saved } from './readings.ts';
import { rename, renameTags } from './renaming.ts';
import { parsed } from './shared-pages.ts';

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

interface Standing {
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
  const inMeant = (element: Element) =>
    meant.some((one) => one.contains(element) || element.contains(one));
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
  const seen =
    itself && (itself.textContent?.trim() || /\d/.test(itself.getAttribute('aria-label') ?? ''));
  return seen && itself.querySelectorAll('*').length < 12 ? itself : null;
}

export interface Outcome {
  /** Values that the shipped rows read on the page as it was. */
  values: number;
  /** Of these, those that they still read on the changed page. */
  left: number;
  /** Those that are read after teaching. */
  again: number;
  examples: number;
  rows: readonly Row[];
}

/** The element of the changed copy that stands where that one stood. */
export function twin(element: Element, document: Document): Element {
  const path: number[] = [];
  for (let at = element; at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return path.reduce((at, index) => at.children[index] ?? at, document.documentElement as Element);
}

/** Changes a copy of the page for one field, teaches it by pointing at most `most` times. */
export function teachAgain(
  page: TaughtPage,
  placeName: PlaceName,
  field: string,
  most = 3,
): Outcome | null {
  const place = placeOf(page.network, placeName);
  if (!isHere(page, place)) return null;
  const original = parsed(page.html);
  const context = contextOf(original, page);
  const pointed = standing(original, place, field, context)
    .filter((one) => one.field.state === 'read' && one.field.value !== '')
    .map((one) => ({ ...one, target: shows(one.element, place, field, one.field, context) }));
  // What nobody can see nobody can point at.
  const before = pointed.filter(({ target }) => target !== null);
  if (before.length === 0) return null;
  const selectors = place.fields[field]?.rows.map(({ css }) => css) ?? [];
  const frame = [...place.where.map(({ css }) => css), place.not ?? '', place.except ?? ''];
  const ofKey = place.fields[place.key]?.rows.map(({ css }) => css) ?? [];
  const changed = (keep: readonly string[]) => {
    const copy = parsed(page.html);
    rename(copy, selectors, keep);
    return copy;
  };
  let document = changed(frame);
  const keys = () => new Set(standing(document, place, field, context).map(({ key }) => key));
  // What names the thing may stand in the same element: that stays then.
  if (!before.every(({ key }) => keys().has(key))) document = changed([...frame, ...ofKey]);
  // Its name is gone with the field: the place itself would have to be taught.
  if (!before.every(({ key }) => keys().has(key))) return null;
  const read = (taught: Place) =>
    new Map(standing(document, taught, field, context).map((one) => [one.key, one.field]));
  const count = (now: ReturnType<typeof read>) =>
    before.filter((one) => same(one.field, now.get(one.key))).length;
  const left = count(read(place));
  const scopes = [...findPlaces(document, place)].filter(
    (element) => readPlace(element, place, context).key !== null,
  );
  const examples: Example[] = [];
  let rows: Row[] = [];
  let now: ReturnType<typeof read> = new Map();
  while (examples.length < most && count(now) < before.length) {
    const next = pointed.find(
      ({ key, field: was, target }) =>
        target &&
        !same(was, now.get(key)) &&
        !examples.some(({ target: done }) => done === twin(target, document)),
    );
    if (!next?.target) break;
    examples.push({ scope: twin(next.element, document), target: twin(next.target, document) });
    const derived = deriveField(field, place, examples, scopes, context);
    if (!derived) break;
    rows = derived.rows;
    const own = place.fields[field];
    if (own)
      now = read({
        ...place,
        fields: { ...place.fields, [field]: { ...own, rows: [...rows, ...own.rows] } },
      });
  }
  return { values: before.length, left, again: count(now), examples: examples.length, rows };
}

/** Changes everything that says what a place is, and points at whole ones, at most three times. */
export function teachPlace(page: TaughtPage, placeName: PlaceName): Outcome | null {
  const place = placeOf(page.network, placeName);
  if (!isHere(page, place)) return null;
  const original = parsed(page.html);
  const context = contextOf(original, page);
  const before = standing(original, place, place.key, context);
  if (before.length === 0) return null;
  const document = parsed(page.html);
  const where = place.where.map(({ css }) => css);
  renameTags(document, where);
  rename(document, where, []);
  const read = (taught: Place) =>
    new Set(standing(document, taught, place.key, context).map(({ key }) => key));
  const count = (now: ReadonlySet<string>) => before.filter(({ key }) => now.has(key)).length;
  const left = count(read(place));
  let now = read(place);
  const examples: Element[] = [];
  let rows: Row[] = [];
  while (examples.length < 3 && count(now) < before.length) {
    const next = before.find(
      ({ key, element }) => !now.has(key) && !examples.includes(twin(element, document)),
    );
    if (!next) break;
    examples.push(twin(next.element, document));
    const derived = derivePlace(place, examples, document, context);
    if (!derived) continue;
    rows = [
      ...derived.where.map(({ css }): Row => ({ css, take: 'present', seenOn: '' })),
      ...derived.key,
    ];
    const key = place.fields[place.key];
    if (!key) break;
    now = read({
      ...place,
      where: [...derived.where, ...place.where],
      fields: { ...place.fields, [place.key]: { ...key, rows: [...derived.key, ...key.rows] } },
    });
  }
  return { values: before.length, left, again: count(now), examples: examples.length, rows };
}
