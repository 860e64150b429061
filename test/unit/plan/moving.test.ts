import { beforeEach, describe, expect, it } from 'vitest';
import { changeCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { steadyChance } from '../../../utils/insights/spread.ts';
import { lastIn, listIn, moveTo, takeMoveBack } from '../../../utils/plan/moving.ts';
import { dueNotice, intend, unshown } from '../../../utils/plan/notices.ts';
import type { PlanDraft } from '../../../utils/plan/schema.ts';
import { planItem, savePlan, skipPlan, step } from '../../../utils/plan/store.ts';
import { nextFreeSlot } from '../../../utils/plan/store.ts';
import { freeSlotsOf, takeAsSlots } from '../../../utils/slots/store.ts';
import { now } from '../readings/made-up.ts';
import { aDraft, addCommunity, bakery, day, minute } from './made-up-plan.ts';

const hour = 60 * minute;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
});

async function saved(over: Partial<PlanDraft> = {}, asDraft = false) {
  const answer = await savePlan(aDraft(over), now, { asDraft });
  if (!('saved' in answer)) throw new Error('A rival.');
  return answer.saved;
}

describe('moving by hand in the calendar', () => {
  it('puts an item at another time, where it waits to be due anew', async () => {
    const item = await saved();
    await step(item.uuid, 'due', 'time-came', now + hour);
    await intend(dueNotice(item.uuid, item.dueAt));
    const answer = await moveTo(item.uuid, now + 3 * hour, now + hour);
    expect(answer).toMatchObject({ moved: { state: 'planned', dueAt: now + 3 * hour } });
    expect((await planItem(item.uuid))?.journal.at(-1)).toMatchObject({
      from: 'due',
      to: 'planned',
      cause: 'moved',
    });
    expect(await unshown()).toEqual([]);
  });

  it('refuses the past, and leaves everything as it was', async () => {
    const item = await saved();
    expect(await moveTo(item.uuid, now, now)).toEqual({ refused: { kind: 'past' } });
    expect(await moveTo(item.uuid, NaN, now)).toEqual({ refused: { kind: 'held' } });
    expect(await planItem(item.uuid)).toEqual(item);
  });

  it('refuses what stands nearer to another than the community’s gap', async () => {
    const item = await saved();
    const other = await saved({ text: 'Совсем другой пост', dueAt: now + day });
    const near = await moveTo(item.uuid, now + day + 59 * minute, now);
    expect(near).toMatchObject({ refused: { kind: 'clash', gap: hour } });
    expect('refused' in near && near.refused.kind === 'clash' && near.refused.other.uuid).toBe(
      other.uuid,
    );
    expect(await planItem(item.uuid)).toEqual(item);
    expect(await moveTo(item.uuid, now + day + hour, now)).toHaveProperty('moved');
    await changeCommunity(bakery, { minGap: 15 }, now);
    expect(await moveTo(item.uuid, now + day + 15 * minute, now)).toHaveProperty('moved');
    await changeCommunity(bakery, { minGap: 0 }, now);
    expect(await moveTo(item.uuid, now + day, now)).toMatchObject({ refused: { kind: 'clash' } });
    expect(await moveTo(item.uuid, now + day + minute, now)).toHaveProperty('moved');
  });

  it('leaves a draft a draft, and minds nothing in its way', async () => {
    const draft = await saved({ text: 'Черновик' }, true);
    const other = await saved();
    expect(await moveTo(draft.uuid, other.dueAt, now)).toMatchObject({ moved: { state: 'draft' } });
  });

  it('moves neither what a composer holds nor what was skipped', async () => {
    const item = await saved();
    await step(item.uuid, 'opened', 'opened-by-person', now);
    expect(await moveTo(item.uuid, now + day, now)).toEqual({ refused: { kind: 'held' } });
    const skipped = await saved({ text: 'Совсем другой пост' });
    await skipPlan(skipped.uuid, now);
    expect(await moveTo(skipped.uuid, now + day, now)).toEqual({ refused: { kind: 'held' } });
    expect(await moveTo(crypto.randomUUID(), now + day, now)).toEqual({
      refused: { kind: 'held' },
    });
  });

  it('can be taken back, unless something has happened since', async () => {
    const item = await saved();
    const answer = await moveTo(item.uuid, now + day, now + 1);
    if (!('moved' in answer)) throw new Error('It stayed.');
    expect(await takeMoveBack(answer, now + 2)).toBe(true);
    expect(await planItem(item.uuid)).toEqual({ ...item, updatedAt: now + 2 });
    const again = await moveTo(item.uuid, now + day, now + 3);
    if (!('moved' in again)) throw new Error('It stayed.');
    await skipPlan(item.uuid, now + 4);
    expect(await takeMoveBack(again, now + 5)).toBe(false);
    expect((await planItem(item.uuid))?.state).toBe('skipped');
  });
});

describe('what stands in a range', () => {
  it('is of one community or of all, by time, to the end and not with it', async () => {
    await addCommunity('-8');
    await saved({ dueAt: now + 2 * day });
    await saved({ text: 'Совсем другой пост', dueAt: now + day, community: 'vk:-8' });
    await saved({ text: 'И ещё один, третий', dueAt: now + 3 * day });
    const range = { from: now + day, to: now + 3 * day };
    const times = async (of: string | null, most?: number) =>
      (await listIn(of, range, most)).map(({ dueAt }) => (dueAt - now) / day);
    expect(await times(null)).toEqual([1, 2]);
    expect(await times(bakery)).toEqual([2]);
    expect(await times(null, 1)).toEqual([1]);
    expect(await listIn(bakery, { from: now, to: Infinity })).toHaveLength(2);
  });

  it('ends with the last of it, in the same order', async () => {
    await addCommunity('-8');
    const chance = steadyChance(7);
    const known = await saved();
    await db.plan.bulkPut(
      Array.from({ length: 300 }, () => ({
        ...known,
        uuid: crypto.randomUUID(),
        community: chance() < 0.5 ? bakery : 'vk:-8',
        // Many at the same minute.
        dueAt: now + Math.floor(chance() * 60) * (day / 10),
      })),
    );
    const range = { from: now + day / 2, to: now + 4 * day };
    for (const of of [null, bakery]) {
      const all = await listIn(of, range);
      expect(await lastIn(of, range, 40)).toEqual(all.slice(-40));
      expect(await lastIn(of, range, 1000)).toEqual(all);
    }
  });
});

describe('slots of a community', () => {
  // `now` of the tests in Moscow.
  const at = (iso: string) => Date.parse(iso);

  it('are where the next free time is looked for first', async () => {
    const slots = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, minutes: 4 * 60 + 5 }));
    await changeCommunity(bakery, { slots }, now);
    const free = await nextFreeSlot(bakery, now);
    expect(new Date(free).toISOString().slice(11, 16)).toBe('01:05');
    expect(await freeSlotsOf(bakery, now)).toEqual([free, free + day, free + 2 * day]);
    await saved({ dueAt: free + 30 * minute });
    expect(await nextFreeSlot(bakery, now)).toBe(free + day);
    await changeCommunity(bakery, { minGap: 30 }, now);
    expect(await nextFreeSlot(bakery, now)).toBe(free);
    expect(at('2026-01-01T00:00Z')).toBeLessThan(free);
  });

  it('come from hours that work better, each once', async () => {
    expect(await freeSlotsOf(bakery, now)).toEqual([]);
    expect(await takeAsSlots(bakery, [{ hour: 18 }, { hour: 42 }], now)).toBe(2);
    expect(await takeAsSlots(bakery, [{ hour: 42 }, { hour: 9 }], now)).toBe(1);
    const [community] = await db.communities.toArray();
    expect(community?.slots).toEqual([
      { weekday: 1, minutes: 540 },
      { weekday: 1, minutes: 1080 },
      { weekday: 2, minutes: 1080 },
    ]);
    expect(await takeAsSlots('vk:-999', [{ hour: 1 }], now)).toBe(0);
  });
});
