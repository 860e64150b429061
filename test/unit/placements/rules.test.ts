import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../../utils/metrics/rules.ts';
import type { Daily } from '../../../utils/metrics/schema.ts';
import { draftOf, emptyFields, fieldsOf } from '../../../utils/placements/form.ts';
import {
  costOfEach,
  eridIn,
  placementLink,
  suggestFollowers,
  withErid,
} from '../../../utils/placements/rules.ts';
import { spendOffers, totalsOf } from '../../../utils/placements/totals.ts';
import { aPlacement } from '../backup/made-up-placements.ts';

const at = Date.UTC(2026, 10, 20);
/** Members of days around the 10th: 4 more a day, and 50 more in the three days of a placement. */
function members(of: (n: number) => number | null, from = -30, to = 5): Daily[] {
  const days: Daily[] = [];
  for (let n = from; n <= to; n++) {
    const value = of(n);
    if (value === null) continue;
    days.push({
      ...{ uuid: '00000000-0000-4000-8000-000000000001', updatedAt: at, updatedBy: 'one' },
      community: 'vk:-7',
      day: dayAfter('2026-11-10', n),
      figures: { members: { value, source: 'read', at } },
    });
  }
  return days;
}
const grown = (n: number) => 1000 + n * 4 + (n >= 0 ? Math.min(n + 1, 3) * 10 : 0);
const day = { day: '2026-11-10' };
const today = '2026-11-22';

describe('what a placement may have given', () => {
  it('is what came above the usual on its day and the two after', () => {
    // From 996 to 1038: 42 came, 12 of them as usual.
    expect(suggestFollowers(day, members(grown), [], today)).toEqual({
      value: 30,
      came: 42,
      usual: 4,
      from: 28,
      others: 0,
    });
  });
  it('is never below nothing', () => {
    const fallen = (n: number) => 1000 + Math.min(n, 0) * 4 - (n >= 0 ? 20 : 0);
    expect(suggestFollowers(day, members(fallen), [], today)).toMatchObject({ value: 0 });
  });
  it('is not told before its days are over, nor without what it rests on', () => {
    expect(suggestFollowers(day, members(grown), [], '2026-11-12')).toBe('early');
    expect(suggestFollowers(day, members(grown), [], '2026-11-13')).toMatchObject({ value: 30 });
    const gap = members((n) => (n === 2 ? null : grown(n)));
    expect(suggestFollowers(day, gap, [], today)).toBe('unread');
    expect(suggestFollowers(day, members(grown, -7), [], today)).toBe('few');
    expect(suggestFollowers(day, members(grown, -8), [], today)).toMatchObject({ from: 7 });
  });
  it('says that others were felt on the same days', () => {
    const others = ['2026-11-07', '2026-11-08', '2026-11-12', '2026-11-13'].map((one) => ({
      day: one,
    }));
    expect(suggestFollowers(day, members(grown), others, today)).toMatchObject({ others: 2 });
  });
});

describe('the cost of each', () => {
  it('is unknown when a part is, or when nobody came', () => {
    expect(costOfEach(5000, 40)).toBe(125);
    expect(costOfEach(0, 40)).toBe(0);
    for (const [cost, gave] of [
      [null, 40],
      [5000, null],
      [5000, 0],
    ] as const) {
      expect(costOfEach(cost, gave)).toBeNull();
    }
  });
});

describe('totals', () => {
  const rows = [
    aPlacement({ uuid: '1', cost: 5000, followers: 40, leads: 2 }),
    aPlacement({ uuid: '2', cost: null, followers: 10, leads: null }),
    aPlacement({ uuid: '3', cost: 1000, followers: null, leads: null }),
    aPlacement({ uuid: '4', currency: 'KZT', cost: 900 }),
    aPlacement({ uuid: '5', day: '2026-10-31', kind: 'ads' }),
    aPlacement({ uuid: '6', state: 'agreed', cost: 9999 }),
  ];
  it('are of a month, a kind and a currency, of what was paid for', () => {
    const all = totalsOf(rows);
    expect(all.map(({ month, kind, currency, count }) => [month, kind, currency, count])).toEqual([
      ['2026-11', 'blogger', 'RUB', 3],
      ['2026-11', 'blogger', 'KZT', 1],
      ['2026-10', 'ads', 'RUB', 1],
    ]);
    // The cost of one follower by the one row that knows both, not 6000 by 50.
    expect(all[0]).toMatchObject({
      ...{ cost: 6000, costless: 1, followers: 50, perFollower: 125, perLead: 2500 },
      visits: null,
    });
  });
  it('are offered to a day only when all of it is known and in one currency', () => {
    expect(spendOffers(rows).map((one) => one.day)).toEqual(['2026-10-31']);
    const two = [aPlacement({ uuid: '1' }), aPlacement({ uuid: '2', cost: 700 })];
    expect(spendOffers(two)).toEqual([
      { community: 'vk:-7', day: '2026-11-10', sum: 5700, count: 2, currency: 'RUB' },
    ]);
    expect(spendOffers([aPlacement({ cost: 0 })])).toEqual([]);
  });
});

describe('links and marking', () => {
  it('know a token in what was pasted', () => {
    expect(eridIn(' 2VtzqxAbCdEf ')).toBe('2VtzqxAbCdEf');
    expect(eridIn('Реклама. ООО «Хлеб». erid: 2VtzqxAbCdEf')).toBe('2VtzqxAbCdEf');
    expect(eridIn('https://hleb.example/?a=1&erid=2VtzqxAbCdEf#x')).toBe('2VtzqxAbCdEf');
    expect(eridIn('')).toBe('');
    expect(eridIn('не знаю')).toBeNull();
    expect(eridIn('abc')).toBeNull();
  });
  it('put the token into a link once', () => {
    expect(withErid('https://a.example/', 'TOKEN123')).toBe('https://a.example/?erid=TOKEN123');
    expect(withErid('https://a.example/?b=1&erid=old#c', 'TOKEN123')).toBe(
      'https://a.example/?b=1&erid=TOKEN123#c',
    );
    expect(withErid('', 'TOKEN123')).toBe('');
    expect(withErid('https://a.example/', '')).toBe('https://a.example/');
  });
  it('tag a link by where it stands', () => {
    const draft = {
      link: 'https://a.example/x?y=1',
      title: 'Маша {печёт}',
      kind: 'blogger',
    } as const;
    const values = { community: 'bakery', network: 'VK', rubric: '' };
    expect(placementLink({ ...draft, day: '2026-11-10' }, undefined, values)).toBe(
      'https://a.example/x?y=1&utm_source=маша-печёт&utm_medium=blogger&utm_campaign=2026-11-10_bakery',
    );
    const preset = { source: 'x', medium: 'y', campaign: 'осень', content: '', sites: [] };
    expect(placementLink({ ...draft, day: '2026-11-10' }, preset, values)).toContain(
      'utm_campaign=осень',
    );
    expect(placementLink({ ...draft, link: '', day: '2026-11-10' }, preset, values)).toBe('');
  });
});

describe('the form', () => {
  const empty = { ...emptyFields('vk:-7', '2026-11-10', 'RUB'), title: 'Маша' };
  it('leaves what is empty unknown', () => {
    expect(draftOf(empty)).toMatchObject({
      cost: null,
      followers: null,
      visits: null,
      leads: null,
    });
    expect(draftOf({ ...empty, cost: '0' })).toMatchObject({ cost: 0 });
  });
  it('reads numbers as people write them, and addresses without a scheme', () => {
    const typed = { ...empty, cost: '4 999,50 ₽', followers: '1 200', page: 'vk.com/masha' };
    expect(draftOf(typed)).toMatchObject({
      ...{ cost: 4999.5, followers: 1200, page: 'https://vk.com/masha' },
    });
  });
  it('refuses what cannot be', () => {
    expect(draftOf({ ...empty, title: ' ' })).toEqual({ refused: 'title' });
    expect(draftOf({ ...empty, cost: 'дорого' })).toEqual({ refused: 'cost' });
    expect(draftOf({ ...empty, cost: '-5' })).toEqual({ refused: 'cost' });
    expect(draftOf({ ...empty, cost: '1,234' })).toEqual({ refused: 'cost' });
    expect(draftOf({ ...empty, leads: '1,5' })).toEqual({ refused: 'result' });
    expect(draftOf({ ...empty, erid: '???' })).toEqual({ refused: 'erid' });
  });
  it('says that a number was suggested until it is changed', () => {
    const taken = { ...empty, followers: '30', guess: 30 };
    expect(draftOf(taken)).toMatchObject({ followers: 30, guessed: true });
    expect(draftOf({ ...taken, followers: '31' })).not.toHaveProperty('guessed');
  });
  it('gives back what it was filled with', () => {
    const { uuid, updatedAt, updatedBy, ...draft } = aPlacement();
    expect([uuid, updatedAt, updatedBy].every(Boolean)).toBe(true);
    expect(draftOf(fieldsOf(aPlacement()))).toEqual(draft);
  });
});
