import { beforeEach, describe, expect, it } from 'vitest';
import { reconcileAll, stillSo, type Notice } from '../../../entrypoints/background/reconcile.ts';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { db } from '../../../utils/db.ts';
import { letStand, twinOf } from '../../../utils/plan/held.ts';
import { movePlan, planItem, savePlan, skipPlan, step } from '../../../utils/plan/store.ts';
import { now } from '../readings/made-up.ts';
import { aDraft, addCommunity, aSeenPost, minute } from './made-up-plan.ts';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
  await addCommunity('-8');
});

async function saved(text?: string) {
  const answer = await savePlan(aDraft(text ? { text } : {}), now);
  if (!('saved' in answer)) throw new Error(`A rival: ${answer.rival.text}`);
  return answer.saved;
}
/** The same text on another wall of ours, seen after the item was planned. */
const elsewhere = (over = {}) =>
  db.posts.put(aSeenPost('-8_1', { community: 'vk:-8', publishedAt: now + minute, ...over }));
const settings = { checklistAt: null, backupEvery: 'never' as const };
async function wake(at: number) {
  const shown: Notice[] = [];
  const show = async (notice: Notice) => shown.push(notice);
  const failed = (error: unknown) => Promise.reject(error);
  await reconcileAll(at, { settings, show, failed });
  return shown;
}

describe('an item whose text came out meanwhile', () => {
  it('is held at its time, told once, and counted in the popup', async () => {
    const { uuid, dueAt } = await saved();
    await elsewhere();
    expect(await wake(dueAt - 1)).toEqual([]);
    const [notice, ...more] = await wake(dueAt);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ kind: 'held', id: `held:${uuid}:${dueAt}`, item: { uuid } });
    expect(await stillSo(`held:${uuid}:${dueAt}`)).toBe(true);
    const item = await planItem(uuid);
    expect(item).toMatchObject({ state: 'held', twin: 'vk:-8_1' });
    expect(item?.journal.at(-1)).toMatchObject({ cause: 'rival-appeared' });
    expect(await wake(dueAt + minute)).toEqual([]);
    const record = await popupRecord(dueAt);
    expect([record.counts.missed, record.missed[0]?.state]).toEqual([1, 'held']);
  });

  it('is held also when its time passed unseen', async () => {
    const { uuid, dueAt } = await saved();
    await elsewhere();
    expect(await wake(dueAt + 600 * minute)).toMatchObject([{ kind: 'held' }]);
    expect((await planItem(uuid))?.state).toBe('held');
  });

  it('is shown beside the other, and goes out when the person wants both', async () => {
    const { uuid, dueAt } = await saved();
    await elsewhere();
    await wake(dueAt);
    const item = await planItem(uuid);
    expect(item && (await twinOf(item, dueAt))).toMatchObject({ id: 'vk:-8_1', kind: 'posted' });
    const free = await letStand(uuid, dueAt + minute);
    expect(free).toMatchObject({ state: 'planned', despite: ['vk:-8_1'], twin: null });
    expect(await stillSo(`held:${uuid}:${dueAt}`)).toBe(false);
    expect(await wake(dueAt + minute)).toMatchObject([{ kind: 'due' }]);
    expect(await letStand(uuid, dueAt + minute)).toBeNull();
  });

  it('may be moved, skipped or opened, and another post of the kind holds it again', async () => {
    const { uuid, dueAt } = await saved();
    await elsewhere();
    await wake(dueAt);
    await movePlan(uuid, dueAt + 60 * minute, dueAt);
    await wake(dueAt + 60 * minute);
    expect((await planItem(uuid))?.state).toBe('held');
    await letStand(uuid, dueAt + 61 * minute);
    await elsewhere({ key: 'vk:-8_2', id: '-8_2' });
    await wake(dueAt + 62 * minute);
    expect(await planItem(uuid)).toMatchObject({ state: 'held', twin: 'vk:-8_2' });
    expect((await step(uuid, 'opened', 'opened-by-person', now))?.state).toBe('opened');
  });
});

describe('nothing is held', () => {
  it.each([
    ['by another text', { text: 'Совсем другой хлеб' }],
    ['by a repost', { repost: true }],
    ['by a competitor', { community: 'vk:-9' }],
  ])('%s', async (_, over) => {
    await addCommunity('-9', 'competitor');
    const { dueAt } = await saved();
    await elsewhere(over);
    expect(await wake(dueAt)).toMatchObject([{ kind: 'due' }]);
  });

  it('by what is only planned too, and by what was skipped', async () => {
    const { uuid, dueAt } = await saved();
    const twin = { ...(await planItem(uuid)), uuid: crypto.randomUUID(), dueAt: dueAt + minute };
    await db.plan.put(twin as never);
    await wake(dueAt);
    expect((await planItem(uuid))?.state).toBe('due');
    await skipPlan(uuid, dueAt);
    await wake(dueAt + minute);
    expect((await planItem(twin.uuid))?.state).toBe('due');
  });
});
