import { describe, expect, it } from 'vitest';
import type { Place, PlaceName, Row } from '../../utils/networks/network.ts';
import { networkIds } from '../../utils/networks/ids.ts';
import { places } from '../../utils/networks/places.ts';
import { findPlaces } from '../../utils/page/find.ts';
import { readPlace } from '../../utils/page/read.ts';
import { deriveField, type Doubt, type Example } from '../../utils/page/teach/field.ts';
import { countUses } from '../../utils/page/teach/uses.ts';
import { isResting, seen, withTeachings } from '../../utils/teachings/rules.ts';
import type { Teaching } from '../../utils/teachings/schema.ts';
import { savedPages, type SavedPage } from './saved-pages.ts';
import { parsed } from './shared-pages.ts';
import { contextOf, isHere, isShown, placeOf, shows, standing } from './teaching-scene.ts';

const pages = savedPages();

/** Rows for a field of the page as it is: one example, and another where it asks for one. */
function taught(page: SavedPage, name: PlaceName, field: string) {
  const place = placeOf(page.network, name);
  if (!isHere(page, place)) return null;
  const document = parsed(page.html);
  const context = contextOf(document, page);
  const values = standing(document, place, field, context);
  const scopes = findPlaces(document, place).filter(
    (element) => readPlace(element, place, context).key !== null,
  );
  const examples: Example[] = [];
  let lesson: { rows: Row[]; doubt: Doubt | null } | null = null;
  for (const { element, field: value } of values) {
    const target = value.state === 'read' ? shows(element, place, field, value, context) : null;
    if (!target) continue;
    examples.push({ scope: element, target });
    lesson = deriveField(field, place, examples, scopes, context) ?? lesson;
    if (lesson?.doubt === null || examples.length > 2) break;
  }
  return lesson && { ...lesson, place, document, context, values };
}

/** The place with these rows alone for one field. */
const only = (place: Place, field: string, rows: readonly Row[]): Place => {
  const old = place.fields[field];
  return old ? { ...place, fields: { ...place.fields, [field]: { ...old, rows } } } : place;
};

const countsOf = (network: (typeof networkIds)[number]) =>
  (['post', 'comment'] as const).flatMap((name) =>
    Object.entries((places[network].places[name] as Place | undefined)?.fields ?? {})
      .filter(([, { parse }]) => parse === 'count')
      .map(([field]) => ({ name, field })),
  );

describe('a figure that is taught on a page as it is', () => {
  it.each(networkIds)('reads no other figure: %s', (network) => {
    const wrong: string[] = [];
    let tried = 0;
    for (const page of pages.filter((one) => one.network === network)) {
      for (const { name, field } of countsOf(network)) {
        const lesson = taught(page, name, field);
        if (!lesson) continue;
        tried += 1;
        const { document, place, context, rows, values } = lesson;
        const now = standing(document, only(place, field, rows), field, context);
        for (const { key, field: read } of now) {
          const was = values.find((one) => one.key === key)?.field;
          if (read.state !== 'read' || was?.state !== 'read') continue;
          if (!isShown(field, was, read))
            wrong.push(`${page.name} ${name}.${field} ${key}: ${read.value} for ${was.value}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('is derived the same again', () => {
    for (const page of pages.filter(({ name }) => /classic-feed|profile-english/.test(name))) {
      for (const { name, field } of countsOf(page.network as (typeof networkIds)[number]))
        expect(taught(page, name, field)?.rows, `${page.name} ${field}`).toEqual(
          taught(page, name, field)?.rows,
        );
    }
  });
});

describe('a teaching that stops matching', () => {
  it('steps back, and what the shipped rows read stays', () => {
    const page = pages.find(({ name }) => name === 'x/profile-english.html');
    if (!page) throw new Error('the page is missing');
    const document = parsed(page.html);
    const context = contextOf(document, page);
    const rows: Teaching['rows'] = [{ css: '[data-gone]', take: 'text', seenOn: 'taught' }];
    const lesson = { place: 'post' as const, field: 'likes', rows, where: [] };
    const network = { ...places.x, places: places.x.places };
    const [use] = countUses(document, network, [lesson], context);
    expect(use).toMatchObject({ matched: 0, places: 6 });
    const now = Date.parse('2026-11-20T12:00:00Z');
    let kept: Teaching = {
      ...{ id: 'x:post:likes', network: 'x', place: 'post', field: 'likes', rows, where: [] },
      ...{ taughtAt: now, missed: 0, seen: null },
    };
    const first = (one: Teaching) =>
      (withTeachings(network, [{ ...one, resting: isResting(one) }]).places.post as Place).fields
        .likes?.rows[0]?.css;
    expect(first(kept)).toBe('[data-gone]');
    for (let times = 0; times < 7 && use; times += 1) kept = seen(kept, use, now);
    expect(isResting(kept)).toBe(true);
    expect(first(kept)).not.toBe('[data-gone]');
    const place = placeOf('x', 'post');
    const taughtPlace = withTeachings(network, [{ ...kept, resting: true }]).places.post as Place;
    expect(standing(document, taughtPlace, 'likes', context).map((one) => one.field)).toEqual(
      standing(document, place, 'likes', context).map((one) => one.field),
    );
  });
});
