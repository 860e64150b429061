import { beforeEach, describe, expect, it } from 'vitest';
import { forgetCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import {
  addTask,
  changeTask,
  listTasks,
  orderTasks,
  removeTask,
  restoreTask,
  tasksToday,
  tickTask,
  type KnownGround,
} from '../../../utils/tasks/store.ts';

/** Sunday in Moscow, and still Saturday in New York. */
const now = Date.UTC(2026, 10, 22, 2);
const moscow = 'Europe/Moscow';
const all = [0, 1, 2, 3, 4, 5, 6];
const ground = (n: number, over: Partial<KnownGround> = {}): KnownGround => ({
  ...{ key: `vk:-${n}`, name: `№ ${n}`, colour: '#000', url: `https://vk.com/public${n}` },
  ...{ zone: moscow, waiting: 0, newPeople: 0 },
  ...over,
});
const rival = (n: number, lastSeenAt: number) => ({
  ...{ uuid: `00000000-0000-4000-8000-00000000000${n}`, updatedAt: 0, updatedBy: 'one' },
  ...{ network: 'vk', id: `-9${n}`, screenName: null, name: `Rival ${n}` },
  ...{ url: `https://vk.com/rival${n}`, role: 'competitor' as const, zone: moscow },
  ...{ colour: '#000', denominator: 'views' as const, firstSeenAt: 0, lastSeenAt },
});
const kinds = async () => (await listTasks()).map(({ kind, text }) => text || kind);

beforeEach(async () => {
  await db.tasks.clear();
  await db.taskDone.clear();
  await db.communities.clear();
});

describe('the list of tasks', () => {
  it('has ours at first, and own ones behind them', async () => {
    await addTask({ text: '  Бюджет ', community: null, weekdays: all }, now);
    expect(await kinds()).toEqual(['answer', 'greet', 'cover', 'competitors', 'Бюджет']);
    expect(await db.tasks.count()).toBe(1);
  });
  it('keeps what is changed of ours, and never deletes it', async () => {
    const [answer] = await listTasks();
    await changeTask(answer?.uuid ?? '', { on: false }, now);
    await removeTask(answer?.uuid ?? '');
    expect((await listTasks())[0]).toMatchObject({ kind: 'answer', on: false, updatedAt: now });
  });
  it('is put in another order', async () => {
    await addTask({ text: 'Бюджет', community: null, weekdays: all }, now);
    const own = (await listTasks()).at(-1);
    await orderTasks(own?.uuid ?? '', 1, now);
    expect(await kinds()).toEqual(['answer', 'Бюджет', 'greet', 'cover', 'competitors']);
    await orderTasks(own?.uuid ?? '', 9, now);
    expect((await kinds())[1]).toBe('Бюджет');
  });
  it('takes a deleted one back', async () => {
    await addTask({ text: 'Бюджет', community: null, weekdays: all }, now);
    const own = (await listTasks()).at(-1);
    if (!own) throw new Error('It was not kept.');
    await removeTask(own.uuid);
    expect(await kinds()).not.toContain('Бюджет');
    await restoreTask(own);
    expect((await listTasks()).at(-1)).toEqual(own);
  });
});

describe('the tasks of today', () => {
  const today = (grounds: KnownGround[], at = now) => tasksToday(grounds, moscow, at);

  it('are those of its weekday, each in its own day', async () => {
    await addTask({ text: 'Только в субботу', community: 'vk:-2', weekdays: [6] }, now);
    const grounds = [ground(1), ground(2, { zone: 'America/New_York' })];
    const shown = await today(grounds);
    expect(shown.map(({ kind, day }) => [kind, day])).toEqual([
      ['answer', '2026-11-22'],
      ['greet', '2026-11-22'],
      ['own', '2026-11-21'],
    ]);
    expect(shown[2]?.community?.name).toBe('№ 2');
  });
  it('are ticked by hand for that day alone', async () => {
    await addTask({ text: 'Бюджет', community: null, weekdays: all }, now);
    const own = (await listTasks()).at(-1)?.uuid ?? '';
    const doneOn = async (at: number) =>
      (await today([ground(1, { waiting: null })], at)).find(({ uuid }) => uuid === own)?.done;
    await tickTask(own, '2026-11-22', true, now);
    expect([await doneOn(now), await doneOn(now + 86_400_000)]).toEqual(['hand', null]);
    await tickTask(own, '2026-11-22', false, now);
    expect(await doneOn(now)).toBeNull();
  });
  it('tick themselves where that is known', async () => {
    const [answer] = await today([ground(1), ground(2)]);
    expect(answer).toMatchObject({ kind: 'answer', left: 0, done: 'self' });
    const [waits] = await today([ground(1, { waiting: 4 }), ground(2)]);
    expect(waits).toMatchObject({ left: 4, done: null });
  });
  it('lead to the competitor that was not opened today', async () => {
    const monday = now + 86_400_000;
    await db.communities.bulkAdd([rival(1, monday), rival(2, now)]);
    const task = (await today([ground(1)], monday)).find(({ kind }) => kind === 'competitors');
    expect(task).toMatchObject({ left: 1, done: null, url: 'https://vk.com/rival2' });
    await db.communities.update(rival(2, 0).uuid, { lastSeenAt: monday });
    const after = (await today([ground(1)], monday)).find(({ kind }) => kind === 'competitors');
    expect(after).toMatchObject({ left: 0, done: 'self', url: null });
  });
  it('of a community that is not the person’s own are not shown, nor kept when it is forgotten', async () => {
    await addTask({ text: 'Бюджет', community: 'vk:-2', weekdays: all }, now);
    const own = (await listTasks()).at(-1)?.uuid ?? '';
    await tickTask(own, '2026-11-22', true, now);
    expect((await today([ground(1)])).map(({ kind }) => kind)).toEqual(['answer', 'greet']);
    await forgetCommunity('vk:-2');
    expect([await db.tasks.count(), await db.taskDone.count()]).toEqual([0, 0]);
  });
});

it('ticks of long ago are not kept', async () => {
  await tickTask('00000000-0000-4000-8000-00000000a101', '2026-08-01', true, now - 90 * 86_400_000);
  await tickTask('00000000-0000-4000-8000-00000000a101', '2026-11-22', true, now);
  expect((await db.taskDone.toArray()).map(({ day }) => day)).toEqual(['2026-11-22']);
});
