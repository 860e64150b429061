import { beforeEach, describe, expect, it } from 'vitest';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { db } from '../../../utils/db.ts';
import { pacedPosts } from '../../../utils/insights/pace.ts';
import type { SeenPost } from '../../../utils/readings/schema.ts';
import { community } from './forty-posts.ts';
import { day, hour, now, post } from './made-up.ts';

const mine = { ...community, id: '-1', name: 'Пекарня' };

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

/** Nine posts with 1,000 views from the first hour to the tenth, and young ones with other views. */
async function keep(young: readonly Partial<SeenPost>[]) {
  const earlier = Array.from({ length: 9 }, (_, i) => {
    const publishedAt = now - (i + 3) * day;
    return post(undefined, { key: `vk:-1_${i}`, publishedAt, lastSeenAt: publishedAt + 10 * hour });
  });
  await db.communities.put(mine);
  await db.posts.bulkPut([
    ...earlier,
    ...young.map((over, i) => post(undefined, { key: `vk:-1_y${i}`, text: `y${i}`, ...over })),
  ]);
  await db.postCounts.bulkPut(
    earlier.map(({ key, publishedAt }) => {
      const at = (publishedAt ?? 0) + hour;
      const counts = { likes: 1, reposts: 1, comments: 1, views: 1000 };
      return { id: `${key}@${at}`, post: key, community: 'vk:-1', at, ...counts };
    }),
  );
}
const views = (value: number) => ({ value, precision: 0 });

describe('young posts in the popup', () => {
  it('are told when they take off or are hardly seen, the newest first', async () => {
    await keep([
      { publishedAt: now - 6 * hour, views: views(250), url: 'https://vk.com/wall-1_1' },
      { publishedAt: now - 3 * hour, views: views(2400) },
      { publishedAt: now - 4 * hour, views: views(1100) },
    ]);
    expect(await pacedPosts(now)).toMatchObject([
      { line: 'y1', pace: 'fast', times: 2.4, n: 9, age: 3 * hour, community: 'Пекарня' },
      { line: 'y0', pace: 'dead', times: 0.25, url: 'https://vk.com/wall-1_1' },
    ]);
    expect(await pacedPosts(now, 1)).toHaveLength(1);
    expect(await popupRecord(now)).toMatchObject({ version: 6, paced: [{ line: 'y1' }, {}] });
  });

  it('are not told when they were last read long ago, are old, or are not mine', async () => {
    await keep([
      { publishedAt: now - 20 * hour, lastSeenAt: now - 13 * hour, views: views(9000) },
      { publishedAt: now - 2.5 * day, views: views(9000) },
      { publishedAt: now - 3 * hour, views: views(9000), ad: true },
      { publishedAt: now - 3 * hour, views: { value: null, precision: null } },
    ]);
    expect(await pacedPosts(now)).toEqual([]);
    await db.posts.put(
      post(undefined, { key: 'vk:-1_y9', publishedAt: now - 3 * hour, views: views(9000) }),
    );
    expect(await pacedPosts(now)).toHaveLength(1);
    await db.communities.put({ ...mine, role: 'competitor' });
    expect(await pacedPosts(now)).toEqual([]);
  });
});
