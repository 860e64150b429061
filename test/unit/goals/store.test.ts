import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { copyGoals, goalOf, goalsOf, pacedGoals, setGoal } from '../../../utils/goals/store.ts';
import { noteFigures, noteMonthFigure } from '../../../utils/metrics/store.ts';

const now = Date.UTC(2026, 10, 21, 9);
const community = 'vk:-7';
const of = (metric: 'members' | 'likes' | 'er', month = '2026-11') => ({
  ...{ community, metric, month },
});
const listed = async (month = '2026-11') =>
  (await goalsOf(community, month)).map(({ metric, target }) => [metric, target]);

beforeEach(async () => {
  await Promise.all([db.goals.clear(), db.daily.clear()]);
});

describe('goals', () => {
  it('stand one for each metric and month, and can be taken back', async () => {
    await setGoal(of('members'), 13_000, now);
    await setGoal(of('members'), 13_500, now + 1);
    await setGoal(of('members', '2026-10'), 12_000, now);
    expect(await listed()).toEqual([['members', 13_500]]);
    const { uuid } = (await goalOf(community, 'members', '2026-11')) ?? {};
    await setGoal(of('members'), 14_000, now + 2);
    expect((await goalOf(community, 'members', '2026-11'))?.uuid).toBe(uuid);
    await setGoal(of('members'), null, now + 3);
    expect(await listed()).toEqual([]);
    expect(await listed('2026-10')).toEqual([['members', 12_000]]);
  });
  it('are refused for what is no month or number', async () => {
    await expect(setGoal(of('members', '2026-13'), 1, now)).rejects.toThrow();
    await expect(setGoal(of('members'), Infinity, now)).rejects.toThrow();
    expect(await db.goals.count()).toBe(0);
  });
  it('are taken over from last month, without touching those that are set', async () => {
    await setGoal(of('likes', '2025-12'), 600, now);
    await setGoal(of('members', '2025-12'), 12_000, now + 1);
    await setGoal(of('members', '2026-01'), 13_000, now + 2);
    expect(await copyGoals(community, '2026-01', now + 3)).toBe(1);
    expect(await listed('2026-01')).toEqual([
      ['members', 13_000],
      ['likes', 600],
    ]);
    // A change leaves each in its place.
    await setGoal(of('members', '2026-01'), 13_500, now + 9);
    expect((await listed('2026-01')).map(([metric]) => metric)).toEqual(['members', 'likes']);
    expect(await copyGoals(community, '2026-01', now + 4)).toBe(0);
    expect(await copyGoals('vk:-8', '2026-01', now + 4)).toBe(0);
  });
  it('are measured by the community’s own days', async () => {
    await setGoal(of('likes'), 600, now);
    for (let day = 1; day <= 10; day++) {
      const on = `2026-11-${String(day).padStart(2, '0')}`;
      await noteFigures(community, on, { likes: 16 }, { source: 'read' }, now);
      await noteFigures('vk:-8', on, { likes: 900 }, { source: 'read' }, now);
    }
    const [one] = await pacedGoals(community, '2026-11', '2026-11-11');
    expect(one).toMatchObject({
      goal: { metric: 'likes', target: 600 },
      pace: { value: 160, projected: 480, state: 'behind' },
    });
  });
});

describe('a figure of the month', () => {
  const budgets = async () =>
    (await db.daily.toArray()).flatMap(({ day, figures }) =>
      figures.budget ? [[day, figures.budget.value]] : [],
    );
  it('stands on one day, and changes there', async () => {
    await noteMonthFigure(community, 'budget', '2026-11', 50_000, now);
    expect(await budgets()).toEqual([['2026-11-01', 50_000]]);
    await noteMonthFigure(community, 'budget', '2026-11', 60_000, now + 1);
    expect(await budgets()).toEqual([['2026-11-01', 60_000]]);
    await noteMonthFigure(community, 'budget', '2026-11', null, now + 2);
    expect(await budgets()).toEqual([]);
  });
  it('takes the day on which it was told, and tells it once', async () => {
    const typed = { source: 'typed' as const };
    await noteFigures(community, '2026-11-20', { budget: 40_000 }, typed, now);
    await noteFigures(community, '2026-11-29', { budget: 40_000, reach: 5 }, typed, now);
    await noteMonthFigure(community, 'budget', '2026-11', 45_000, now + 1);
    expect(await budgets()).toEqual([['2026-11-20', 45_000]]);
    expect((await db.daily.get({ community, day: '2026-11-29' }))?.figures).toMatchObject({
      reach: { value: 5 },
    });
  });
});
