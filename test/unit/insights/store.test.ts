import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { compareByAge } from '../../../utils/insights/store.ts';
import { thinAllNext, thinDaily, thinReadings } from '../../../utils/readings/thin.ts';
import { day, hour, now, post } from './made-up.ts';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const readAt = (of: string, at: number, views: number) => ({
  id: `${of}@${at}`,
  post: of,
  community: 'vk:-1',
  at,
  likes: null,
  reposts: null,
  comments: null,
  views,
});

describe('a post against earlier ones, from the database', () => {
  it('reads their curves, with the last visit that changed nothing', async () => {
    const young = post([1, 1, 1, 1500], {
      key: 'vk:-1_99',
      publishedAt: now - 6 * hour,
      lastSeenAt: now,
    });
    const others = Array.from({ length: 9 }, (_, i) =>
      post([1, 1, 1, 1000], {
        key: `vk:-1_${i}`,
        publishedAt: now - (i + 2) * day,
        // Read once in the first hour; the same count was seen at the last visit, ten hours old.
        lastSeenAt: now - (i + 2) * day + 10 * hour,
      }),
    );
    const ad = post([1, 1, 1, 9], { key: 'vk:-1_ad', publishedAt: now - 3 * day, ad: true });
    await db.postCounts.bulkPut(
      others.map(({ key, publishedAt }) => readAt(key, (publishedAt ?? 0) + hour, 1000)),
    );
    const compare = compareByAge([young, ...others, ad]);
    expect(await compare.of(young)).toMatchObject({ times: 1.5, median: 1000, n: 9, enough: true });
    expect(await compare.of(ad)).toBeNull();
    expect(await compare.of({ ...young, publishedAt: null })).toBeNull();
  });
});

describe('thinning in the database', () => {
  const community = {
    uuid: crypto.randomUUID(),
    updatedAt: 0,
    updatedBy: 'test',
    network: 'vk',
    id: '-1',
    screenName: null,
    name: 'A',
    url: '',
    role: 'mine',
    zone: 'UTC',
    colour: '#000',
    denominator: 'views',
    firstSeenAt: 0,
    lastSeenAt: 0,
  } as const;

  it('thins each post by itself, and once a day', async () => {
    await db.communities.put(community);
    const hours = Array.from({ length: 30 }, (_, i) => now - 40 * day + i * hour);
    const both = ['vk:-1_1', 'vk:-1_2'];
    await db.postCounts.bulkPut(both.flatMap((of) => hours.map((at, i) => readAt(of, at, i))));
    await db.members.bulkPut(
      hours.map((at) => ({ id: `m${at}`, community: 'vk:-1', at, members: 5, precision: 0 })),
    );
    await thinDaily(now);
    for (const of of both) {
      const left = await db.postCounts.where({ post: of }).sortBy('at');
      // The first, and the last of each of the two UTC days that 30 hours from noon touch.
      expect(left.map(({ views }) => views)).toEqual([0, 11, 29]);
    }
    expect(await db.members.count()).toBe(3);

    await db.postCounts.bulkPut(hours.map((at, i) => readAt('vk:-1_3', at, i)));
    await thinDaily(now + hour);
    expect(await db.postCounts.where({ post: 'vk:-1_3' }).count()).toBe(30);
    // They came from a file: what comes from a page is never that old.
    await thinAllNext();
    await thinDaily(now + 25 * hour);
    expect(await db.postCounts.where({ post: 'vk:-1_3' }).count()).toBe(3);
    expect(await thinReadings(now + 25 * hour)).toBe(0);
  });

  it('goes on after the clock was set back', async () => {
    await db.communities.put(community);
    await thinDaily(now + 400 * day);
    const hours = [0, 1, 2, 3].map((i) => now - 40 * day + i * hour);
    await db.postCounts.bulkPut(hours.map((at, i) => readAt('vk:-1_1', at, i)));
    await thinDaily(now);
    expect(await db.postCounts.count()).toBe(2);
  });
});
