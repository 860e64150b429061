import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../utils/db.ts';
import { nextAllowed } from '../../../utils/plan/apart.ts';
import { checkDraft } from '../../../utils/plan/check.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { changeCommunity } from '../../../utils/communities/store.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { now } from '../readings/made-up.ts';
import { aDraft, addCommunity, bakery, minute } from './made-up-plan.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
  await addCommunity('-8');
});

async function saved(text: string, dueAt: number, community = bakery) {
  const answer = await savePlan(aDraft({ text, dueAt, community }), now);
  if (!('saved' in answer)) throw new Error('A rival.');
  return answer.saved;
}
const at = now + 600 * minute;
const check = (dueAt: number, uuid?: string) =>
  checkDraft(aDraft({ text: 'Новый пост о пирогах', dueAt }), uuid, now);

describe('what is near in time', () => {
  it('is told within the hour, with the next time that is far enough', async () => {
    const { uuid } = await saved('Хлеб', at);
    await saved('Булки', at + 70 * minute);
    const found = await check(at + 20 * minute);
    expect(found).toMatchObject({ own: { text: 'Хлеб', at }, gap: 60 });
    expect(found.free).toBe(nextAllowed(at + 20 * minute, [at, at + 70 * minute], 60 * minute));
    expect(found.free).toBeGreaterThanOrEqual(at + 130 * minute);
    expect((await check(at, uuid)).own).toBeNull();
    expect((await check(at - 60 * minute)).own).toBeNull();
  });

  it('is as the person set it for the community', async () => {
    await saved('Хлеб', at);
    await changeCommunity(bakery, { minGap: 180 }, now);
    expect(await check(at + 120 * minute)).toMatchObject({ gap: 180, own: { text: 'Хлеб' } });
    await changeCommunity(bakery, { minGap: 0 }, now);
    expect((await check(at + 2 * minute)).own).toBeNull();
    expect((await check(at)).own).toMatchObject({ text: 'Хлеб' });
  });

  it('is told of other communities only where that is wanted, and holds nothing up', async () => {
    await saved('Хлеб', at, 'vk:-8');
    expect((await check(at)).other).toBeNull();
    await changeSettings({ clashes: 'all' });
    expect(await check(at)).toMatchObject({ own: null, free: null, other: { community: 'vk:-8' } });
    expect((await check(at + 60 * minute)).other).toBeNull();
  });

  it('are not drafts', async () => {
    await savePlan(aDraft({ text: 'Набросок', dueAt: at }), now, { asDraft: true });
    expect((await check(at)).own).toBeNull();
  });
});

describe('the next allowed time', () => {
  const gap = 60 * minute;
  const round = Math.ceil(now / (5 * minute)) * 5 * minute;
  it.each([
    ['is itself where nothing stands', [], 0],
    ['follows one that is too near', [0], 60],
    ['passes a row of them', [-30, 30, 90], 150],
    ['takes what lies between', [-60, 60], 0],
  ])('%s', (_, taken, minutes) => {
    const others = taken.map((each) => round + each * minute);
    expect(nextAllowed(round, others, gap)).toBe(round + minutes * minute);
  });
});
