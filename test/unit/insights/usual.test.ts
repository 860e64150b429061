import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { baseline, postsPerDay } from '../../../utils/insights/rules.ts';
import { usualPosts } from '../../../utils/insights/usual.ts';
import { compareByAge } from '../../../utils/insights/store.ts';
import { recentPosts } from '../../../utils/readings/store.ts';
import { community } from './forty-posts.ts';
import { day, hour, now, post } from './made-up.ts';

const mine = { ...community, id: '-1' };
const aPost = (n: number, age: number, views = 1000 + n) =>
  post([n, 1, 1, views], { key: `vk:-1_${n}`, publishedAt: now - age, lastSeenAt: now - age / 2 });

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

/** `perDay` posts over 80 days; a third of the last month is ads. */
async function keep(perDay: number) {
  const posts = Array.from({ length: 80 * perDay }, (_, n) =>
    aPost(n + 1, (n * day) / perDay + hour),
  );
  await db.posts.bulkPut(
    posts.map((one, n) => (n % 3 ? one : { ...one, ad: now - (one.publishedAt ?? 0) < 30 * day })),
  );
}

describe('the posts of the usual figures', () => {
  it.each([0.25, 1, 2, 4])('give the same figures as 90 days do, at %s a day', async (perDay) => {
    await keep(perDay);
    const [few, all] = [await usualPosts(mine, now), await recentPosts('vk:-1', now)];
    expect(baseline(few, 'views')).toEqual(baseline(all, 'views'));
    expect(postsPerDay(few, now)).toEqual(postsPerDay(all, now));
    const young = aPost(999, 5 * hour, 4000);
    expect(await compareByAge(few).of(young)).toEqual(await compareByAge(all).of(young));
  });

  it('are those of 30 days where they are enough', async () => {
    await keep(4);
    expect((await usualPosts(mine, now)).length).toBe(120);
    await db.posts.clear();
    await keep(1);
    expect((await usualPosts(mine, now)).length).toBe(80);
  });
});
