import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import type { PlanDraft } from '../../../utils/plan/schema.ts';
import { proveByWall, savePlan, step } from '../../../utils/plan/store.ts';
import { deletePlan } from '../../../utils/plan/store.ts';
import { keepTemporary, setUntil } from '../../../utils/plan/temporary.ts';
import { doneReminder, ringing, snoozeReminder } from '../../../utils/reminders/store.ts';
import { now } from '../readings/made-up.ts';
import { aDraft, addCommunity, aSeenPost, day, minute } from './made-up-plan.ts';

const until = now + 2 * day;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
});

async function saved(over: Partial<PlanDraft> = {}) {
  const answer = await savePlan(aDraft({ until, ...over }), now);
  if (!('saved' in answer)) throw new Error('A rival.');
  return answer.saved;
}
const reminders = () => db.reminders.toArray();
async function live(uuid: string) {
  await step(uuid, 'due', 'time-came', now + 60 * minute);
  await proveByWall([aSeenPost('-7_1', { publishedAt: now + 61 * minute })], now + 62 * minute);
  expect((await db.plan.get(uuid))?.state).toBe('live');
}

describe('a temporary post', () => {
  it('has no reminder before it is out', async () => {
    const item = await saved();
    await step(item.uuid, 'due', 'time-came', now + 60 * minute);
    await keepTemporary();
    expect(await reminders()).toEqual([]);
  });

  it('rings at its time, with its post’s link, once', async () => {
    const item = await saved();
    await live(item.uuid);
    await keepTemporary();
    expect(await reminders()).toMatchObject([
      {
        uuid: item.uuid,
        kind: 'delete-post',
        at: until,
        url: 'https://vk.com/wall-7_1',
        text: item.text,
      },
    ]);
    expect(await ringing(until - 1)).toEqual([]);
    expect(await ringing(until)).toHaveLength(1);
    await doneReminder(item.uuid, until + 1);
    expect(await keepTemporary()).toBe(0);
    expect(await reminders()).toMatchObject([{ doneAt: until + 1 }]);
  });

  it('is told also when a worker dies between its step and its reminder', async () => {
    const item = await saved();
    await live(item.uuid);
    // Nothing was made yet: what is needed stands in the facts.
    expect(await reminders()).toEqual([]);
    expect(await keepTemporary()).toBe(1);
    expect(await keepTemporary()).toBe(0);
    expect(await reminders()).toHaveLength(1);
  });

  it('leads to the wall while nobody knows whether it is out', async () => {
    const item = await saved();
    for (const state of ['opened', 'filled', 'unconfirmed'] as const) {
      await step(item.uuid, state, 'changed', now);
    }
    await keepTemporary();
    expect(await reminders()).toMatchObject([{ url: 'https://vk.com/club7' }]);
    await step(item.uuid, 'skipped', 'skipped-by-person', now);
    await keepTemporary();
    expect(await reminders()).toEqual([]);
  });

  it('may be said later, changed and taken back; a snoozed one stays snoozed', async () => {
    const item = await saved({ until: null });
    await live(item.uuid);
    expect(await keepTemporary()).toBe(0);
    await setUntil(item.uuid, until, now);
    await keepTemporary();
    await snoozeReminder(item.uuid, until + day, until);
    await setUntil(item.uuid, until, now);
    await keepTemporary();
    expect(await reminders()).toMatchObject([{ at: until + day }]);
    await setUntil(item.uuid, until + 3 * day, now);
    await keepTemporary();
    expect(await reminders()).toMatchObject([{ at: until + 3 * day }]);
    await setUntil(item.uuid, null, now);
    await keepTemporary();
    expect(await reminders()).toEqual([]);
    expect(await setUntil(crypto.randomUUID(), until, now)).toBeNull();
  });

  it('keeps its reminder when its row is deleted: the post is still out', async () => {
    const item = await saved();
    await live(item.uuid);
    await keepTemporary();
    await deletePlan(item.uuid);
    await keepTemporary();
    expect(await reminders()).toHaveLength(1);
  });
});
