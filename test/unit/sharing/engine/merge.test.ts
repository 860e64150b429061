import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDocs } from '../../../../utils/sharing/engine/merge.ts';
import { mayTake } from '../../../../utils/sharing/engine/may-take.ts';
import { sharedDoc, type ClaimDoc, type SharedDoc } from '../../../../utils/sharing/schema.ts';
import { at, edited, templateDoc, uuid } from './docs.ts';

const doc = templateDoc(1);
const merged = (mine: SharedDoc | null, server: SharedDoc | null, base: SharedDoc | null = doc) => {
  const one = mergeDocs(base, mine, server);
  // Whichever computer merges, it comes to the same, and to what may be sent.
  expect(mergeDocs(base, server, mine)).toEqual(one);
  if (one) expect(sharedDoc.parse(JSON.parse(JSON.stringify(one)))).toBeTruthy();
  return one;
};
const planDoc = (row: object): SharedDoc => ({
  ...doc,
  id: `plan:${uuid(1)}`,
  kind: 'plan',
  row: { uuid: uuid(1), text: 'Хлеб', state: 'planned', livePost: null, journal: [], ...row },
});

describe('a row that was changed on two computers', () => {
  it('has the fields of both, and says whose they are', () => {
    const mine = edited(doc, { title: 'Новое имя' }, 'Анна', 1);
    const server = edited(doc, { body: 'Новый текст', tone: 'negative' }, 'Олег', 2);
    const one = merged(mine, server);
    expect(one?.row).toMatchObject({ title: 'Новое имя', body: 'Новый текст', tone: 'negative' });
    expect(Object.entries(one?.edits ?? {}).map(([field, { who }]) => [field, who])).toEqual(
      expect.arrayContaining([
        ['title', 'Анна'],
        ['body', 'Олег'],
        ['tone', 'Олег'],
      ]),
    );
    expect(one?.clashes).toEqual([]);
  });

  it('has one version of what both changed alike, and loses a field that one took out', () => {
    const full = edited(doc, { folder: 'Доставка', hotkey: 'Alt+KeyP' }, 'Анна', 0);
    const less = Object.fromEntries(
      Object.entries(full.row).filter(([field]) => field !== 'folder'),
    );
    const mine = edited({ ...full, row: less }, { title: 'Одно' }, 'Анна', 1);
    const one = merged(mine, edited(full, { title: 'Одно' }, 'Олег', 2), full);
    expect(one?.row).toEqual({ ...less, title: 'Одно' });
    expect(one?.edits['title']).toEqual({ at: at + 120_000, who: 'Олег' });
    expect(one?.clashes).toEqual([]);
  });

  it.each([
    ['the later stands', 1, 2],
    ['at one moment, by name', 5, 5],
    ['a clock a year ahead', 525_600, 2],
    ['a clock a year behind', -525_600, 2],
  ])('keeps both versions of one field: %s', (_what, annas, olegs) => {
    const mine = edited(doc, { title: 'Анны' }, 'Анна', annas);
    const one = merged(mine, edited(doc, { title: 'Олега' }, 'Олег', olegs));
    const kept = annas > olegs ? 'Анны' : 'Олега';
    expect(one?.row['title']).toBe(kept);
    expect(one?.clashes).toMatchObject([
      { field: 'title', kept, other: kept === 'Анны' ? 'Олега' : 'Анны' },
    ]);
  });

  it('keeps both where one took the field out', () => {
    const full = edited(doc, { folder: 'Доставка' }, 'Анна', 0);
    const gone = { ...doc, edits: { folder: { at: at + 300_000, who: 'Анна' } } };
    const one = merged(gone, edited(full, { folder: 'Оплата' }, 'Олег', 2), full);
    expect(one?.row).not.toHaveProperty('folder');
    expect(one?.clashes).toMatchObject([{ field: 'folder', other: 'Оплата' }]);
  });

  it('carries clashes until somebody settles them, and not after', () => {
    const first = merged(
      edited(doc, { title: 'Анны' }, 'Анна', 1),
      edited(doc, { title: 'Олега' }, 'Олег', 2),
    );
    if (!first) throw new Error('it is there');
    const settled = { ...first, clashes: [] };
    const other = edited(first, { body: 'Ещё' }, 'Олег', 3);
    expect(merged(settled, other, first)?.clashes).toEqual([]);
    expect(merged(first, other, first)?.clashes).toHaveLength(1);
    // The row says by now what the other version said: nothing is left to choose.
    const chosen = edited(first, { title: 'Анны' }, 'Олег', 4);
    expect(merged(chosen, other, first)?.clashes).toEqual([]);
  });

  it('is removed only when nobody changed it', () => {
    expect(merged(null, doc)).toBeNull();
    expect(merged(null, null)).toBeNull();
    const changed = edited(doc, { title: 'Нужен' }, 'Олег', 1);
    expect(merged(null, changed)).toEqual(changed);
    expect(merged(doc, null, null)).toEqual(doc);
  });

  it('loses no value that either side has, whatever they are and their clocks say', () => {
    const field = fc.constantFrom('title', 'body', 'folder', 'tags');
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 2 }));
    const change = fc.tuple(fc.dictionary(field, value), fc.integer({ min: -1e6, max: 1e6 }));
    const property = fc.property(change, change, ([mine, mineAt], [server, serverAt]) => {
      const here = edited(doc, mine, 'Анна', mineAt);
      const there = edited(doc, server, 'Олег', serverAt);
      const one = merged(here, there);
      const said = (name: string) => [
        one?.row[name],
        ...(one?.clashes.filter((clash) => clash.field === name).map(({ other }) => other) ?? []),
      ];
      for (const [name, of] of [...Object.entries(mine), ...Object.entries(server)]) {
        const same = JSON.stringify(of) === JSON.stringify(doc.row[name]);
        if (!same) expect(said(name)).toContainEqual(of);
      }
    });
    fc.assert(property, { numRuns: 300, seed: 12 });
  });
});

describe('a planned post', () => {
  const entry = (minutes: number, to: string) => ({
    ...{ at: at + minutes * 60_000, from: 'planned', cause: 'saved', note: null },
    to,
  });

  it('has all entries of both journals, by time', () => {
    const base = planDoc({ journal: [entry(0, 'planned')] });
    const mine = edited(base, { journal: [entry(0, 'planned'), entry(3, 'due')] }, 'Анна', 3);
    const there = [entry(0, 'planned'), entry(1, 'held'), entry(5, 'planned')];
    const one = merged(mine, edited(base, { journal: there }, 'Олег', 5), base);
    const journal = one?.row['journal'] as { to: string }[];
    expect(journal.map(({ to }) => to)).toEqual(['planned', 'held', 'due', 'planned']);
    expect(one?.clashes).toEqual([]);
  });

  it.each(['live', 'sent', 'handed-over', 'unknown', 'sending'])(
    'that is %s is not planned again by an edit that did not know of it',
    (state) => {
      const base = planDoc({});
      const out = edited(base, { state, livePost: 'vk:-1_2' }, 'Анна', 1);
      // Later by its own clock, and a year later by a wrong one.
      for (const minutes of [2, 525_600]) {
        const moved = edited(base, { state: 'missed', text: 'Другой' }, 'Олег', minutes);
        const one = merged(moved, out, base);
        expect(one?.row).toMatchObject({ state, livePost: 'vk:-1_2', text: 'Другой' });
        expect(one?.clashes).toEqual([]);
      }
    },
  );

  it('goes back where a person said so, knowing of it', () => {
    const base = planDoc({ state: 'unknown' });
    const back = edited(base, { state: 'planned' }, 'Анна', 1);
    const other = edited(base, { text: 'Другой' }, 'Олег', 2);
    expect(merged(back, other, base)?.row).toMatchObject({ state: 'planned', text: 'Другой' });
  });

  it('that one skipped and another moved is for people to say', () => {
    const base = planDoc({});
    const one = merged(
      edited(base, { state: 'skipped' }, 'Анна', 1),
      edited(base, { state: 'due' }, 'Олег', 2),
      base,
    );
    expect(one?.clashes).toMatchObject([{ field: 'state', kept: 'due', other: 'skipped' }]);
  });
});

describe('a day’s figures', () => {
  const dailyDoc = (figures: object): SharedDoc => ({
    ...doc,
    id: `daily:${uuid(1)}`,
    kind: 'daily',
    row: { uuid: uuid(1), day: '2026-11-23', figures },
  });
  const figure = (value: number, source: string, minutes: number) => ({
    ...{ value, source, at: at + minutes * 60_000 },
  });
  const both = (mine: object, server: object) => {
    const base = dailyDoc({});
    const here = edited(base, { figures: mine }, 'Анна', 1);
    return merged(here, edited(base, { figures: server }, 'Олег', 2), base);
  };

  it('are those of both; of one metric what was typed, then what was read later', () => {
    const one = both(
      { members: figure(10, 'read', 5), likes: figure(3, 'typed', 1) },
      { members: figure(11, 'read', 9), likes: figure(4, 'read', 8), reach: figure(1, 'read', 1) },
    );
    const values = Object.entries(one?.row['figures'] as Record<string, { value: number }>);
    expect(Object.fromEntries(values.map(([name, { value }]) => [name, value]))).toEqual({
      members: 11,
      likes: 3,
      reach: 1,
    });
    expect(one?.clashes).toEqual([]);
  });

  it('that two typed differently are kept both, the other beside all the rest', () => {
    const one = both(
      { likes: figure(3, 'typed', 1) },
      { likes: figure(4, 'typed', 2), reach: figure(1, 'read', 1) },
    );
    expect(one?.clashes).toMatchObject([{ field: 'figures', kept: { likes: { value: 4 } } }]);
    expect(one?.clashes[0]?.other).toMatchObject({ likes: { value: 3 }, reach: { value: 1 } });
  });
});

describe('the right to publish', () => {
  const claim = (row: Partial<ClaimDoc>): ClaimDoc => ({
    ...{ id: 'post:1', brand: 'bread', state: 'held', by: 'other', who: 'Олег' },
    ...{ token: uuid(7), at, leaseUntil: at + 60_000, ...row },
  });
  const may = (one: Partial<ClaimDoc> | null, rest: object = {}) =>
    mayTake({
      ...{ claim: one && claim(one), ownToken: null, now: at, instead: null, ...rest },
    });

  it.each([
    ['nothing', null, {}, 'take'],
    ['free', { state: 'free' }, {}, 'take'],
    ['held by another', {}, {}, 'leave'],
    ['held by our lost try', {}, { ownToken: uuid(7) }, 'again'],
    ['a post’s expired lease', {}, { now: at + 1e9 }, 'leave'],
    ['one that a person looked at', {}, { instead: uuid(7) }, 'take'],
    ['another than the person looked at', {}, { instead: uuid(8) }, 'leave'],
    ['a comment’s lease', { id: 'answer:vk:1' }, {}, 'leave'],
    ['a comment’s expired lease', { id: 'answer:vk:1' }, { now: at + 60_000 }, 'take'],
    ['uncertain', { state: 'uncertain' }, { now: at + 1e9 }, 'leave'],
    ['uncertain, ours', { state: 'uncertain' }, { ownToken: uuid(7) }, 'leave'],
    ['done', { state: 'done' }, { instead: uuid(7), ownToken: uuid(7), now: at + 1e9 }, 'leave'],
  ] as const)('where the server has %s', (_what, one, rest, what) => {
    expect(may(one, rest)).toBe(what);
  });
});
