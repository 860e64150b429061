import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../utils/db.ts';
import { kindOfTable, oldMs, roomState } from '../../../utils/storage-use/rules.ts';
import {
  deleteOldComments,
  deleteOldPosts,
  listUse,
  oldComments,
  oldPosts,
  tableCounts,
} from '../../../utils/storage-use/store.ts';
import { snapshotDb } from '../../../utils/snapshots/db.ts';
import { aComment, fill, kept, now } from '../backup/made-up.ts';
import { make, wipeAll } from '../snapshots/help.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await wipeAll();
});

describe('what takes the room', () => {
  it('is told by kind, near to what the rows are', async () => {
    await fill();
    await make();
    const uses = new Map((await listUse(await tableCounts())).map((use) => [use.kind, use]));
    const here = await kept();
    const real = (tables: string[]) =>
      tables.reduce(
        (sum, name) => sum + new TextEncoder().encode(JSON.stringify(here[name])).length,
        0,
      );
    const posts = real(['posts', 'postCounts', 'members', 'postRubrics', 'membershipPortraits']);
    expect(uses.get('posts')?.count).toBe(2304);
    expect(uses.get('posts')?.size).toBeGreaterThan(posts * 0.9);
    expect(uses.get('posts')?.size).toBeLessThan(posts * 1.1);
    expect(uses.get('pictures')).toMatchObject({ count: 1, size: 40 });
    expect(uses.get('snapshots')?.count).toBe(1);
    expect(uses.has('undo')).toBe(false);
    const rows = db.tables.filter(({ name }) => name !== 'staged' && kindOfTable(name) === 'rest');
    expect(rows.map(({ name }) => name)).toContain('problems');
  });

  it('is shown in no kind where there is nothing', async () => {
    await snapshotDb.snapshots.clear();
    expect(await listUse(await tableCounts())).toEqual([]);
  });

  it.each([
    [null, null, null],
    [10, null, null],
    [null, 100, null],
    [79, 100, 'plenty'],
    [80, 100, 'low'],
    [95, 100, 'full'],
    [200, 100, 'full'],
  ] as const)('%s of %s is %s', (used, quota, state) => {
    expect(roomState(used, quota)).toBe(state);
  });
});

describe('making room', () => {
  const old = now - oldMs - 1;

  it('takes posts that nobody saw for a year, with their figures, but none that was planned', async () => {
    await fill();
    await db.posts.toCollection().modify({ lastSeenAt: old });
    const [post] = await db.posts.toArray();
    await db.posts.add({ ...post, key: 'vk:-7_2', id: '-7_2', lastSeenAt: old } as never);
    await db.posts.add({ ...post, key: 'vk:-7_3', id: '-7_3', lastSeenAt: now } as never);
    await db.plan.toCollection().modify({ livePost: 'vk:-7_2' });
    expect(await oldPosts(now)).toEqual(['vk:-7_1']);
    expect(await deleteOldPosts(now)).toBe(1);
    expect((await db.posts.toArray()).map(({ key }) => key)).toEqual(['vk:-7_2', 'vk:-7_3']);
    expect(await db.postCounts.count()).toBe(0);
    expect(await db.postRubrics.count()).toBe(0);
    expect(await db.daily.count()).toBe(1);
  });

  it('takes old comments but those that somebody still needs', async () => {
    await fill();
    await db.comments.clear();
    await db.corrections.clear();
    await db.comments.bulkAdd([
      aComment(1, { lastSeenAt: old, waiting: 0 }),
      aComment(2, { lastSeenAt: old, waiting: 1 }),
      aComment(3, { lastSeenAt: now, waiting: 0 }),
      aComment(4, { lastSeenAt: old, waiting: 0 }),
      aComment(5, { lastSeenAt: old, waiting: 0, moderation: { why: ['spam'], open: old } }),
      aComment(6, { lastSeenAt: old, waiting: 0 }),
    ]);
    await db.reminders.toCollection().modify({ comment: 'vk:-7_4' });
    await db.corrections.add({ comment: 'vk:-7_6', at: now } as never);
    expect(await oldComments(now)).toEqual(['vk:-7_1']);
    expect(await deleteOldComments(now)).toBe(1);
    expect(await db.comments.count()).toBe(5);
    expect(await db.people.count()).toBeGreaterThan(0);
  });
});
