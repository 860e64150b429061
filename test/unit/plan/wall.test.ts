import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { reconcilePlan } from '../../../utils/plan/reconcile.ts';
import type { PlanState } from '../../../utils/plan/schema.ts';
import { planItem, proveByWall, savePlan, step } from '../../../utils/plan/store.ts';
import { noteWall, wallsRead } from '../../../utils/plan/walls.ts';
import { now } from '../readings/made-up.ts';
import { aDraft, addCommunity, aSeenPost, bakery, day, minute } from './made-up-plan.ts';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
});

async function saved(over: { text?: string } = {}) {
  const answer = await savePlan(aDraft(over), now);
  if (!('saved' in answer)) throw new Error(`A rival: ${answer.rival.text}`);
  return answer.saved;
}
async function walk(uuid: string, ...states: PlanState[]) {
  for (const to of states) expect((await step(uuid, to, 'changed', now))?.state).toBe(to);
}

describe('the wall', () => {
  it('proves an item live, once, with its link', async () => {
    const item = await saved();
    const [proved] = await proveByWall([aSeenPost('-7_5')], now + minute);
    expect(proved).toMatchObject({ uuid: item.uuid, state: 'live', livePost: 'vk:-7_5' });
    expect(await proveByWall([aSeenPost('-7_6')], now + minute)).toEqual([]);
  });

  it('proves nothing by old posts, adverts, other walls and drafts', async () => {
    await saved();
    const posts = [
      aSeenPost('-7_1', { publishedAt: now - 2 * 60 * minute }),
      aSeenPost('-7_2', { ad: true }),
      aSeenPost('-8_1', { community: 'vk:-8' }),
    ];
    expect(await proveByWall(posts, now)).toEqual([]);
    await savePlan(aDraft({ text: 'Набросок' }), now, { asDraft: true });
    expect(await proveByWall([aSeenPost('-7_9', { text: 'Набросок' })], now)).toEqual([]);
  });

  it('knows a text that the person changed in the composer, after what is the same', async () => {
    const first = await saved({ text: 'Ждём вас на чай и пирог с вишней' });
    const other = await saved({ text: 'Ждём вас на чай и пирог с малиной' });
    for (const { uuid } of [first, other]) await walk(uuid, 'opened', 'filled', 'unconfirmed');
    const proved = await proveByWall(
      [
        aSeenPost('-7_1', { text: 'Ждём вас на чай и пирог с малиной' }),
        aSeenPost('-7_2', { text: 'Ждём вас на чай и на пирог с вишней! 🍒' }),
      ],
      now,
    );
    expect(new Map(proved.map(({ uuid, livePost }) => [uuid, livePost]))).toEqual(
      new Map([
        [other.uuid, 'vk:-7_1'],
        [first.uuid, 'vk:-7_2'],
      ]),
    );
  });

  it('counts as read from its opening, when its top was seen', async () => {
    const posts = Array.from({ length: 5 }, (_, n) =>
      aSeenPost(`-7_${n}`, { publishedAt: now - n * day }),
    );
    await db.posts.bulkPut(posts);
    const low = posts.slice(3);
    await noteWall(bakery, posts, false, now);
    expect(await wallsRead()).toEqual(new Map());
    await noteWall(bakery, low, true, now + 1);
    expect(await wallsRead()).toEqual(new Map());
    await noteWall(bakery, posts, false, now + 2);
    expect(await wallsRead()).toEqual(new Map([[bakery, now + 1]]));
    await noteWall(bakery, low, true, now + 3);
    expect(await wallsRead()).toEqual(new Map([[bakery, now + 1]]));
  });

  it('without it an unconfirmed item is not found, and is live when it comes after all', async () => {
    const { uuid } = await saved();
    await walk(uuid, 'opened', 'filled', 'unconfirmed');
    await db.posts.put(aSeenPost('-7_1', { text: 'Другое' }));
    await noteWall(bakery, [aSeenPost('-7_1')], true, now + 3 * minute);
    await reconcilePlan(now + 3 * minute);
    expect((await planItem(uuid))?.state).toBe('not-found');
    await proveByWall([aSeenPost('-7_2')], now + 4 * minute);
    expect((await planItem(uuid))?.state).toBe('live');
  });
});
