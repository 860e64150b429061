import { beforeEach, describe, expect, it } from 'vitest';
import { tickDays } from '../../../entrypoints/background/day-figures.ts';
import { db } from '../../../utils/db.ts';
import { recentPosts } from '../../../utils/readings/store.ts';
import { communityKey } from '../../../utils/communities/rules.ts';
import type { PageReading } from '../../../utils/readings/schema.ts';
import { addCommunity, aSeenPost, bakery, day } from '../plan/made-up-plan.ts';
import { aPost, now } from '../readings/made-up.ts';

/** 21 November 2026, noon in Moscow. */
const exact = (value: number) => ({ value, precision: 0 });
const counts = {
  ...{ likes: exact(30), reposts: exact(5), comments: exact(15), views: exact(1000) },
  followers: exact(10_000),
};
const reading = (
  kind: PageReading['page']['kind'],
  ...posts: PageReading['posts']
): PageReading => ({
  network: 'vk',
  page: { network: 'vk', kind, url: 'https://vk.com/club7', community: '-7', post: null },
  ...{ opened: true, identity: null, community: null, posts, comments: [] },
});

async function tick(read: PageReading): Promise<void> {
  const community = await db.communities.get({ network: 'vk', id: '-7' });
  if (!community) throw new Error('no community');
  await tickDays(community, read, now, (of, at) => recentPosts(communityKey(of), at));
}
const figuresOn = async (on: string) =>
  (await db.daily.get({ community: bakery, day: on }))?.figures;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
  await db.posts.bulkAdd([
    aSeenPost('-7_1', counts),
    aSeenPost('-7_2', { ...counts, publishedAt: now - day }),
    aSeenPost('-7_3', { ...counts, publishedAt: now - 9 * day }),
  ]);
});

describe('the day’s figures', () => {
  it('are of the day’s own posts', async () => {
    await tick(reading('community', aPost('-7_1', { date: now })));
    expect(await figuresOn('2026-11-21')).toMatchObject({
      posts: { value: 1, source: 'read', from: 'https://vk.com/club7' },
      ...{ views: { value: 1000 }, likes: { value: 30 }, erDay: { value: 0.5 } },
      ...{ waiting: { value: 0 }, er: { value: 5 } },
    });
    // Nothing was read of the day before.
    expect(await figuresOn('2026-11-20')).toBeUndefined();
  });

  it('of yesterday are corrected when its posts are read again', async () => {
    const older = aPost('-7_3', { date: now - 9 * day });
    await tick(reading('community', aPost('-7_2', { date: now - day }), older));
    expect(await figuresOn('2026-11-20')).toMatchObject({
      posts: { value: 1 },
      likes: { value: 30 },
    });
    await db.posts.update('vk:-7_2', { likes: exact(44) });
    await tick(reading('post', aPost('-7_2', { date: now - day })));
    expect(await figuresOn('2026-11-20')).toMatchObject({ likes: { value: 44 } });
    // What is true of now alone is not written into the past.
    expect(Object.keys((await figuresOn('2026-11-20')) ?? {})).not.toContain('waiting');
  });

  it('are not made up for a day that nobody read, by one old post of it', async () => {
    await tick(reading('post', aPost('-7_2', { date: now - day })));
    // A wall that ends within that day may have more of it.
    await tick(reading('community', aPost('-7_2', { date: now - day })));
    expect(await figuresOn('2026-11-20')).toBeUndefined();
  });

  it('stay as they are after a week', async () => {
    const older = aPost('-7_4', { date: now - 10 * day });
    await tick(reading('community', aPost('-7_3', { date: now - 9 * day }), older));
    expect(await figuresOn('2026-11-12')).toBeUndefined();
  });

  it('do not follow another community’s post in the same feed', async () => {
    const older = aPost('-7_3', { date: now - 9 * day });
    await tick(reading('community', aPost('-8_1', { date: now - day }), older));
    expect(await figuresOn('2026-11-20')).toBeUndefined();
  });

  it('leave what was typed', async () => {
    const typed = { value: 7, source: 'typed' as const, at: 0 };
    await db.daily.add({
      ...{ uuid: crypto.randomUUID(), updatedAt: 0, updatedBy: 'test' },
      ...{ community: bakery, day: '2026-11-21', figures: { views: typed } },
    });
    await tick(reading('community', aPost('-7_1', { date: now })));
    expect(await figuresOn('2026-11-21')).toMatchObject({ views: typed, likes: { value: 30 } });
  });
});
