import type { Place, PlaceName, Row } from '../../utils/networks/network.ts';
import { findPlaces } from '../../utils/page/find.ts';
import { readPlace } from '../../utils/page/read.ts';
import { deriveField, type Example } from '../../utils/page/teach/field.ts';
import { derivePlace } from '../../utils/page/teach/place.ts';
import { breakField } from './breaking.ts';
import { rename, renameTags } from './renaming.ts';
import { parsed } from './shared-pages.ts';
import {
  contextOf,
  isHere,
  placeOf,
  isShown,
  shows,
  standing,
  twin,
  type TaughtPage,
} from './teaching-scene.ts';

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
  const broken = breakField(page, place, field, before);
  // Its name is gone with the field: the place itself would have to be taught.
  if (!broken) return null;
  const { document, left, moved } = broken;
  const read = (taught: Place) =>
    new Map(standing(document, taught, field, context).map((one) => [one.key, one.field]));
  const count = (now: ReturnType<typeof read>) =>
    before.filter((one) => isShown(field, moved(one.field), now.get(one.key))).length;
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
        !isShown(field, moved(was), now.get(key)) &&
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
