import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { firstList } from '../../../utils/metrics/lists.ts';
import { daysOf, keepList, listOf, noteFigures } from '../../../utils/metrics/store.ts';

const now = Date.UTC(2026, 10, 21, 9);
const minute = 60_000;
const key = 'vk:-7';
const read = { source: 'read' as const, from: 'https://vk.com/bakery' };
const typed = { source: 'typed' as const };
const figures = async () => (await db.daily.get({ community: key, day: '2026-11-21' }))?.figures;

beforeEach(async () => {
  await db.daily.clear();
  await db.metricLists.clear();
});

describe('figures of a day', () => {
  it('say where they came from and when', async () => {
    await noteFigures(key, '2026-11-21', { members: 12_480 }, read, now);
    expect(await figures()).toEqual({ members: { value: 12_480, at: now, ...read } });
  });
  it('stay when others come, and what was typed stays against a page', async () => {
    await noteFigures(key, '2026-11-21', { reach: 900 }, typed, now);
    await noteFigures(key, '2026-11-21', { members: 5, reach: 1 }, read, now);
    await noteFigures(key, '2026-11-21', { reach: null }, read, now);
    expect(await figures()).toMatchObject({ reach: { value: 900 }, members: { value: 5 } });
  });
  it('go when they are cleared or not known any more', async () => {
    await noteFigures(key, '2026-11-21', { reach: 900 }, typed, now);
    await noteFigures(key, '2026-11-21', { er: 3 }, read, now);
    await noteFigures(key, '2026-11-21', { reach: null }, typed, now);
    await noteFigures(key, '2026-11-21', { er: null }, read, now);
    expect(await figures()).toEqual({});
  });
  it('are not written again for nothing, and never as no number', async () => {
    await noteFigures(key, '2026-11-21', { members: 5, er: NaN }, read, now);
    const first = await db.daily.get({ community: key, day: '2026-11-21' });
    await noteFigures(key, '2026-11-21', { members: 5 }, read, now + minute);
    expect(await db.daily.get({ community: key, day: '2026-11-21' })).toEqual(first);
    await noteFigures(key, '2026-11-21', { members: 5 }, read, now + 11 * minute);
    expect((await figures())?.members?.at).toBe(now + 11 * minute);
    expect(await figures()).not.toHaveProperty('er');
  });
  it('are found by their days, of one community', async () => {
    for (const day of ['2026-11-19', '2026-11-20', '2026-11-21']) {
      await noteFigures(key, day, { members: 1 }, read, now);
      await noteFigures('vk:-8', day, { members: 2 }, read, now);
    }
    const found = await daysOf(key, '2026-11-20', '2026-11-21');
    expect(found.map(({ community, day }) => [community, day])).toEqual([
      [key, '2026-11-20'],
      [key, '2026-11-21'],
    ]);
  });
});

it('a community has the first list until one is chosen, each metric once', async () => {
  expect(await listOf(key)).toEqual({ metrics: firstList, currency: null });
  await keepList(key, { metrics: ['er', 'reach', 'er'], currency: 'KZT' }, now);
  await keepList(key, { metrics: ['roi', 'er'], currency: 'KZT' }, now);
  expect(await listOf(key)).toMatchObject({ metrics: ['roi', 'er'], currency: 'KZT' });
  expect(await db.metricLists.count()).toBe(1);
});
