import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import {
  exportTeachings,
  importTeachings,
  keepLesson,
  listTeachings,
  noteUses,
  taughtOf,
  undoTeaching,
} from '../../../utils/teachings/store.ts';

const lesson = (over: object = {}) => ({
  network: 'vk',
  place: 'post',
  field: 'views',
  rows: [{ css: '[data-testid="views"] span', take: 'text', seenOn: 'taught' }],
  where: [],
  taughtAt: 1000,
  ...over,
});
const row = (over: object) => lesson({ rows: [{ ...lesson().rows[0], ...over }] });
const file = (...teachings: object[]) =>
  JSON.stringify({ format: 'groupmate-teachings', version: 1, teachings });
const always = () => true;

beforeEach(() => db.teachings.clear());

describe('teachings', () => {
  it('are kept one for each thing, and undone', async () => {
    await keepLesson(lesson());
    const { id } = await keepLesson(lesson({ taughtAt: 2000 }));
    expect(await listTeachings()).toMatchObject([{ id, taughtAt: 2000, missed: 0 }]);
    expect(await taughtOf('x')).toEqual([]);
    await undoTeaching(id);
    expect(await taughtOf('vk')).toEqual([]);
  });

  it('go to rest when pages show nothing of them', async () => {
    await keepLesson(lesson());
    const use = { place: 'post' as const, field: 'views', places: 25, matched: 0 };
    expect(await noteUses('vk', [use], 5)).toBe(false);
    expect(await noteUses('vk', [use], 6)).toBe(true);
    expect(await taughtOf('vk')).toMatchObject([{ resting: true }]);
    expect(await noteUses('vk', [{ ...use, matched: 20 }], 7)).toBe(true);
    expect(await taughtOf('vk')).toMatchObject([{ resting: false }]);
  });

  it('come back from their own file', async () => {
    await keepLesson(lesson());
    await keepLesson(
      lesson({ field: null, where: [{ css: '[data-testid="card"]', seenOn: 'taught' }], rows: [] }),
    );
    const text = await exportTeachings();
    const before = await listTeachings();
    await db.teachings.clear();
    expect(await importTeachings(text, always)).toBe(2);
    expect(await listTeachings()).toEqual(before);
  });
});

describe('a foreign file', () => {
  it.each([
    ['code', row({ take: 'eval' })],
    ['a hidden field', row({ run: 'alert(1)' })],
    ['a regular expression that runs away', row({ match: '(\\d+)+$' })],
    ['words as a selector', row({ css: '[aria-label="Views"]' })],
    ['everything as a selector', row({ css: '*' })],
    ['what the person types', row({ take: { attribute: 'value' } })],
    ['code of the page', row({ take: { attribute: 'onclick' } })],
    ['private words', lesson({ place: 'message', field: 'text' })],
    ['who is logged in', lesson({ place: 'identity', field: 'id' })],
    ['a button to press', { ...lesson(), opener: [{ css: '.delete', seenOn: 'taught' }] }],
    ['a network of its own', lesson({ network: 'evil' })],
    ['a place without a selector', lesson({ field: null, rows: [] })],
    ['too many rows', lesson({ rows: Array.from({ length: 7 }, () => lesson().rows[0]) })],
  ])('with %s is refused whole', async (_what, bad) => {
    expect(await importTeachings(file(lesson(), bad), always)).toBe('not-plain');
    expect(await listTeachings()).toEqual([]);
  });

  it('with a selector that the browser does not know is refused', async () => {
    expect(await importTeachings(file(lesson()), () => false)).toBe('not-plain');
  });

  it.each([
    ['no JSON', '{', 'not-ours'],
    ['another file', '{"format":"groupmate-backup"}', 'not-ours'],
    ['a huge one', ' '.repeat(200_001), 'too-big'],
    ['a newer one', '{"format":"groupmate-teachings","version":2,"teachings":[]}', 'not-plain'],
  ])('that is %s is refused', async (_what, text, why) => {
    expect(await importTeachings(text, always)).toBe(why);
  });
});
