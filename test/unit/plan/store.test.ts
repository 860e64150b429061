import { beforeEach, describe, expect, it } from 'vitest';
import { openPlan } from '../../../utils/plan/by-state.ts';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { db } from '../../../utils/db.ts';
import { reconcilePlan } from '../../../utils/plan/reconcile.ts';
import type { PlanDraft, PlanState } from '../../../utils/plan/schema.ts';
import { planItem as planShape } from '../../../utils/plan/schema.ts';
import {
  deletePlan,
  listPlan,
  movePlan,
  nextFreeSlot,
  planItem,
  savePlan,
  skipPlan,
  step,
} from '../../../utils/plan/store.ts';
import { unshown } from '../../../utils/plan/notices.ts';
import { now } from '../readings/made-up.ts';
import { aDraft, addCommunity, aSeenPost, bakery, day, minute } from './made-up-plan.ts';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
});

async function saved(over: Partial<PlanDraft> = {}, at = now) {
  const answer = await savePlan(aDraft(over), at);
  if (!('saved' in answer)) throw new Error(`A rival: ${answer.rival.text}`);
  return answer.saved;
}
const rivalOf = async (...args: Parameters<typeof savePlan>) => {
  const answer = await savePlan(...args);
  return 'rival' in answer ? answer.rival : null;
};
async function walk(uuid: string, ...states: PlanState[]) {
  for (const to of states) expect((await step(uuid, to, 'changed', now))?.state).toBe(to);
}

describe('saving', () => {
  it('keeps an item that the border would take back', async () => {
    const item = await saved();
    expect(planShape.parse(await planItem(item.uuid))).toEqual(item);
    expect(item.journal).toMatchObject([{ from: null, to: 'planned', cause: 'saved' }]);
  });

  it.each([
    ['nothing to post', { text: ' ' }, 'empty'],
    ['a picture that is not there', { media: ['f00'] }, 'no-media'],
    ['a zone that is none', { zone: 'Europe/Nowhere' }, 'no-zone'],
  ])('refuses %s', async (_, over, key) => {
    await expect(savePlan(aDraft(over), now)).rejects.toMatchObject({ key });
    expect(await db.plan.count()).toBe(0);
  });

  it('refuses the same text twice, in any community of the network', async () => {
    const item = await saved();
    const again = aDraft({ text: 'сегодня печем РЖАНОЙ хлеб с тмином!', community: 'vk:-8' });
    expect(await rivalOf(again, now)).toMatchObject({ kind: 'planned', id: item.uuid });
    expect(await db.plan.count()).toBe(1);
    expect(await rivalOf({ ...again, network: 'ok' }, now)).toBeNull();
  });

  it('refuses what was live in the last 90 days, and no longer', async () => {
    const item = await saved();
    await walk(item.uuid, 'live');
    expect(await rivalOf(aDraft(), item.dueAt + 90 * day)).toMatchObject({ id: item.uuid });
    expect(await rivalOf(aDraft(), item.dueAt + 90 * day + 1)).toBeNull();
  });

  it('refuses what stands on an own wall, with its link', async () => {
    await db.posts.put(aSeenPost('-7_1'));
    expect(await rivalOf(aDraft(), now)).toMatchObject({
      kind: 'posted',
      url: 'https://vk.com/wall-7_1',
      similarity: 1,
    });
    await db.posts.put(aSeenPost('-7_1', { publishedAt: now - 91 * day }));
    expect(await rivalOf(aDraft(), now)).toBeNull();
  });

  it('lets competitors, reposts and skipped items write what they like', async () => {
    await addCommunity('-9', 'competitor');
    await db.posts.bulkPut([
      aSeenPost('-9_1', { community: 'vk:-9' }),
      aSeenPost('-7_2', { repost: true }),
    ]);
    await skipPlan((await saved()).uuid, now);
    expect(await rivalOf(aDraft(), now)).toBeNull();
  });

  it('refuses the same pictures without words', async () => {
    const bytes = new Blob(['x']);
    const one = { name: '', type: 'image/png', bytes, size: 1, width: 0, height: 0, addedAt: 0 };
    await db.media.bulkPut([
      { ...one, id: 'a' },
      { ...one, id: 'b' },
    ]);
    await saved({ text: '', media: ['a'] });
    expect(await rivalOf(aDraft({ text: '', media: ['a'] }), now)).toMatchObject({
      kind: 'planned',
    });
    expect(await rivalOf(aDraft({ text: '', media: ['b'] }), now)).toBeNull();
  });

  it('holds a draft against the others only when it is planned', async () => {
    await saved();
    const answer = await savePlan(aDraft(), now, { asDraft: true });
    if (!('saved' in answer)) throw new Error('A draft is refused.');
    expect(answer.saved.state).toBe('draft');
    expect(await movePlan(answer.saved.uuid, now + day, now)).toBeNull();
    expect(await rivalOf(aDraft(), now, { uuid: answer.saved.uuid })).not.toBeNull();
    expect((await planItem(answer.saved.uuid))?.state).toBe('draft');
  });

  it('an item is no rival of itself, and told ones are not told twice for a comma', async () => {
    const { uuid, dueAt } = await saved();
    await walk(uuid, 'due');
    const change = async (over: Partial<PlanDraft>) => {
      const answer = await savePlan(aDraft({ dueAt, ...over }), now, { uuid });
      return 'saved' in answer ? answer.saved.state : 'rival';
    };
    expect(await change({ text: 'Сегодня печём ржаной хлеб, с тмином' })).toBe('due');
    expect(await change({ dueAt: dueAt + day })).toBe('planned');
  });

  it('does not change what a composer holds', async () => {
    const { uuid } = await saved();
    await walk(uuid, 'opened', 'filled', 'unconfirmed');
    const change = savePlan(aDraft({ text: 'Другое' }), now, { uuid });
    await expect(change).rejects.toMatchObject({ key: 'in-composer' });
  });
});

describe('steps', () => {
  it('that may not be are not made and not written', async () => {
    const item = await saved();
    expect(await step(item.uuid, 'unconfirmed', 'left-to-person', now)).toBeNull();
    expect(await step(crypto.randomUUID(), 'due', 'time-came', now)).toBeNull();
    expect(await planItem(item.uuid)).toEqual(item);
  });

  it('are all in the journal, with a note', async () => {
    const { uuid } = await saved();
    await step(uuid, 'opened', 'opened-by-person', now + 1);
    await step(uuid, 'planned', 'media-refused', now + 2, 'кот.png');
    expect((await planItem(uuid))?.journal.slice(1)).toEqual([
      { at: now + 1, from: 'planned', to: 'opened', cause: 'opened-by-person', note: null },
      { at: now + 2, from: 'opened', to: 'planned', cause: 'media-refused', note: 'кот.png' },
    ]);
  });

  it('of a much moved item forget the middle of its journal, not its beginning', async () => {
    const { uuid } = await saved();
    for (let n = 1; n <= 510; n++) await movePlan(uuid, now + n * minute, now + n);
    const item = planShape.parse(await planItem(uuid));
    expect([item.journal.length, item.journal[0]?.cause]).toEqual([500, 'saved']);
    expect(item.journal.at(-1)?.at).toBe(now + 510);
  });

  it('move what may be moved', async () => {
    const { uuid } = await saved();
    expect(await movePlan(uuid, now + day, now)).toMatchObject({ state: 'planned' });
    await walk(uuid, 'opened');
    expect(await movePlan(uuid, now + 2 * day, now)).toBeNull();
    expect(await movePlan(uuid, NaN, now)).toBeNull();
    expect((await planItem(uuid))?.dueAt).toBe(now + day);
  });
});

describe('the lists', () => {
  it('give a range by time, and all that is open', async () => {
    const late = await saved({ text: 'б', dueAt: now + 2 * day });
    const soon = await saved({ text: 'а', dueAt: now + day });
    const gone = await saved({ text: 'в', dueAt: now });
    await skipPlan(gone.uuid, now);
    const uuids = (items: { uuid: string }[]) => items.map(({ uuid }) => uuid);
    expect(uuids(await openPlan())).toEqual(uuids([soon, late]));
    expect(uuids(await listPlan({ from: now, to: now + 2 * day }))).toEqual(uuids([gone, soon]));
  });

  it('find a free slot beside what is planned', async () => {
    const free = await nextFreeSlot(bakery, now);
    await saved({ dueAt: free });
    expect(await nextFreeSlot(bakery, now)).toBe(free + 60 * minute);
    expect(await nextFreeSlot('vk:-8', now)).toBe(free);
  });

  it('hold nothing of a deleted item', async () => {
    const { uuid, dueAt } = await saved();
    await reconcilePlan(dueAt);
    expect(await unshown()).toEqual([`due:${uuid}:${dueAt}`]);
    await deletePlan(uuid);
    expect([await unshown(), await db.plan.count()]).toEqual([[], 0]);
  });

  it('stand in the popup: what is next, what was missed, all counted', async () => {
    for (const [n, text] of ['а', 'б', 'в', 'г'].entries()) {
      await saved({ text: `\n ${text}\nвторая`, dueAt: now + n * minute });
    }
    for (let n = 0; n < 12; n++) await saved({ text: `давно ${n}`, dueAt: now - day + n });
    await reconcilePlan(now);
    const record = await popupRecord(now);
    expect(record.next).toMatchObject([
      { line: 'а', state: 'due', community: 'Пекарня -7', colour: '#3b76d4', dueAt: now },
      { line: 'б', state: 'planned' },
      { line: 'в', state: 'planned' },
    ]);
    expect(record.missed.length).toBe(10);
    expect(record.counts).toEqual({ due: 1, missed: 12, reminders: 0 });
  });

  it('name the rubric, where it is still there', async () => {
    const rubric = crypto.randomUUID();
    const row = { uuid: rubric, updatedAt: 0, updatedBy: 'test', community: bakery, share: null };
    await db.rubrics.add({ ...row, name: 'Полезное', colour: 'teal' });
    await saved({ rubric });
    await saved({ text: 'Без рубрики', rubric: crypto.randomUUID(), dueAt: now + day });
    const [first, second] = (await popupRecord(now)).next;
    expect(first?.rubric).toEqual({ uuid: rubric, name: 'Полезное', colour: 'teal' });
    expect(second).not.toHaveProperty('rubric');
  });
});
