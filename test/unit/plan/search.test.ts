import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { groupOf, saysAll, searchPlan, type Search } from '../../../utils/plan/search.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';
import { aDraft } from './made-up-plan.ts';

const asked: Search = { text: '', group: null, community: null, most: 50, namesOf: () => [] };
const item = (n: number, over: Partial<PlanItem> = {}): PlanItem => ({
  ...aDraft({ text: `Пост номер ${n}`, dueAt: n * 1000 }),
  uuid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  updatedAt: 0,
  updatedBy: 'test',
  state: 'planned',
  livePost: null,
  liveUrl: null,
  journal: [],
  ...over,
});
const found = async (over: Partial<Search>) => {
  const { items, more } = await searchPlan({ ...asked, ...over });
  return { times: items.map(({ dueAt }) => dueAt / 1000), more };
};

beforeEach(() => db.plan.clear());

describe('finding planned posts', () => {
  it('takes each word anywhere, whatever its case, ё as е', () => {
    expect(saysAll('ХЛЕБ елка', 'Ёлка и ржаной хлеб')).toBe(true);
    expect(saysAll('хлеб пирог', 'ржаной хлеб')).toBe(false);
    expect(saysAll('пекарня хлеб', 'ржаной хлеб', 'Пекарня')).toBe(true);
  });

  it('by words, state and community, the latest first', async () => {
    await db.plan.bulkAdd([
      item(1, { text: 'Ржаной хлеб', state: 'live' }),
      item(2, { text: 'Ржаной хлеб', community: 'vk:-8' }),
      item(3, { text: 'Багет', state: 'unconfirmed' }),
      item(4, { text: 'Ржаной', state: 'draft' }),
    ]);
    expect(await found({ text: ' ржаной ' })).toEqual({ times: [4, 2, 1], more: false });
    expect((await found({ text: 'ржаной', community: 'vk:-8' })).times).toEqual([2]);
    expect((await found({ group: 'live' })).times).toEqual([1]);
    expect((await found({ group: 'working' })).times).toEqual([3]);
    expect((await found({ text: 'кофейня', namesOf: () => ['Кофейня'] })).times).toHaveLength(4);
    expect(await found({ text: 'пост', most: 1 })).toEqual({ times: [], more: false });
    expect(await found({ text: 'ржаной', most: 2 })).toEqual({ times: [4, 2], more: true });
  });

  it('walks over a long plan without missing or doubling any, also of one instant', async () => {
    const same = Array.from({ length: 4500 }, (_, n) => item(n + 1, { dueAt: 7000 }));
    const rest = Array.from({ length: 2500 }, (_, n) => item(n + 5001));
    await db.plan.bulkAdd([...same, ...rest]);
    const all = await searchPlan({ ...asked, most: Infinity });
    expect(new Set(all.items.map(({ uuid }) => uuid)).size).toBe(7000);
    expect(all.items).toHaveLength(7000);
  });

  it('reads a part of a large plan for a rare word, and the rest when more is wanted', async () => {
    const many = Array.from({ length: 9000 }, (_, n) => item(n + 2));
    await db.plan.bulkAdd([item(1, { text: 'Редкое слово' }), ...many]);
    const first = await searchPlan({ ...asked, text: 'редкое', most: 5 });
    expect(first).toMatchObject({ items: [], more: true });
    // It looked through a part, and says which.
    expect(first.until).toBeGreaterThan(1000);
    expect(first.until).toBeLessThan(9_001_000);
    const whole = await searchPlan({ ...asked, text: 'редкое', most: 50 });
    expect(whole).toMatchObject({ items: [{ text: 'Редкое слово' }], more: false, until: null });
    // Enough found: nothing is said of how far it looked.
    expect(await searchPlan({ ...asked, text: 'пост', most: 5 })).toMatchObject({
      more: true,
      until: null,
    });
  });

  it('knows a group for every state', () => {
    expect(groupOf('opened')).toBe('working');
    expect(groupOf('missed')).toBe('working');
    expect(groupOf('skipped')).toBe('skipped');
  });
});
