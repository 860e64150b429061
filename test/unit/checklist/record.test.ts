import { beforeEach, describe, expect, it } from 'vitest';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { noteOpened } from '../../../utils/checklist/walk.ts';
import { db } from '../../../utils/db.ts';
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
