import { beforeEach, describe, expect, it } from 'vitest';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { noteOpened } from '../../../utils/checklist/walk.ts';
import { db } from '../../../utils/db.ts';
import { setGoal } from '../../../utils/goals/store.ts';
import { keepList, noteFigures, typeFigure } from '../../../utils/metrics/store.ts';

/** Monday, 9:00 in Moscow. */
const now = Date.UTC(2026, 10, 23, 6);
const today = '2026-11-23';
const key = 'vk:-1';
const only = async (at = now) => {
  const [first] = (await popupRecord(at)).communities;
  if (!first) throw new Error('There is no community.');
  return first;
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.communities.add({
    ...{ uuid: '00000000-0000-4000-8000-000000000001', updatedAt: 0, updatedBy: 'one' },
    ...{ network: 'vk', id: '-1', screenName: null, name: 'Хлеб', role: 'mine' as const },
    ...{ url: 'https://vk.com/bread', zone: 'Europe/Moscow', colour: '#000' },
    ...{ denominator: 'views' as const, firstSeenAt: 0, lastSeenAt: 0 },
  });
});

describe('what the popup draws first', () => {
  it('has the community’s own rows and its currency', async () => {
    await keepList(key, { metrics: ['adSpend', 'roi', 'planKept'], currency: 'KZT' }, now);
    const { rows, currency } = await only();
    expect(currency).toBe('KZT');
    expect(rows.map(({ metric, due }) => [metric, due])).toEqual([
      ['adSpend', true],
      ['roi', false],
      // It is Monday.
      ['planKept', true],
    ]);
  });
  it('has the month’s goals, and figures that are told once a month', async () => {
    await keepList(key, { metrics: ['members', 'likes', 'budget', 'roi'], currency: 'RUB' }, now);
    await setGoal({ community: key, metric: 'likes', month: '2026-11' }, 600, now);
    await setGoal({ community: key, metric: 'budget', month: '2026-11' }, 9000, now);
    await setGoal({ community: key, metric: 'likes', month: '2026-10' }, 1, now);
    for (let day = 1; day <= 10; day++) {
      const on = `2026-11-${String(day).padStart(2, '0')}`;
      await noteFigures(key, on, { likes: 16 }, { source: 'read' }, now);
    }
    await noteFigures(key, '2026-10-31', { budget: 1 }, { source: 'typed' }, now);
    await noteFigures(key, '2026-11-02', { revenue: 15_000 }, { source: 'imported' }, now);
    await typeFigure(key, 'budget', 5000, now - 86_400_000);
    await typeFigure(key, 'budget', 10_000, now);
    const { rows } = await only();
    expect(rows.map(({ metric, today, goal }) => [metric, today, goal])).toEqual([
      ['members', null, undefined],
      ['likes', null, { target: 600, value: 160, met: false }],
      ['budget', 10_000, { target: 9000, value: 10_000, met: false }],
      ['roi', 50, undefined],
    ]);
    expect(rows[2]).toMatchObject({ source: 'typed', at: now, yesterday: null, change: null });
    const told = (await db.daily.toArray()).filter(({ figures }) => figures.budget);
    expect(told.map(({ day }) => day).sort()).toEqual(['2026-10-31', '2026-11-01']);
    await typeFigure(key, 'budget', null, now);
    expect((await only()).rows[2]?.today).toBeNull();
  });
  it('knows a page that was read from one where something was typed alone', async () => {
    expect(await only()).toMatchObject({ read: false, openedAt: null });
    await typeFigure(key, 'reach', 5, now);
    expect((await only()).read).toBe(false);
    await noteFigures(key, today, { members: 5 }, { source: 'read' }, now);
    expect((await only()).read).toBe(true);
  });
  it('knows what the walk opened, for the day alone', async () => {
    await noteOpened(key, now - 1000);
    expect((await only()).openedAt).toBe(now - 1000);
    expect((await only(now + 86_400_000)).openedAt).toBeNull();
  });
  it('ticks no task by what nobody has read', async () => {
    const answer = async () => (await popupRecord(now)).tasks.find(({ kind }) => kind === 'answer');
    expect(await answer()).toMatchObject({ left: null, done: null });
    await noteFigures(key, today, { waiting: 0 }, { source: 'read' }, now);
    expect(await answer()).toMatchObject({ left: 0, done: 'self' });
  });
});
