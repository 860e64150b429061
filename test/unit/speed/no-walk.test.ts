import { beforeAll, describe, expect, it } from 'vitest';
import { marksFor } from '../../../entrypoints/background/marks/index.ts';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { db } from '../../../utils/db.ts';
import { overview, portrait } from '../../../utils/insights/store.ts';
import { sweepMedia } from '../../../utils/media/store.ts';
import { listPeople } from '../../../utils/people/store.ts';
import { reconcilePlan } from '../../../utils/plan/reconcile.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { thinReadings } from '../../../utils/readings/thin.ts';
import * as make from '../../bench/make-rows.ts';
import { countRows } from './count-rows.ts';

/** 20 communities' year, small: what is asked of one of them must not read the rest. */
const size = { communities: 20, posts: 4000, readings: 40_000, comments: 4000, people: 2000 };
const end = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
const all = <Row>(count: number, one: (n: number, of: make.Size, at: number) => Row): Row[] =>
  Array.from({ length: count }, (_, n) => one(n, size, end));
const key = `vk:${make.idOf(1)}`;

beforeAll(async () => {
  await db.communities.bulkPut(make.communities(size, end));
  await db.plan.bulkPut(make.plan(size, end) as never[]);
  await db.posts.bulkPut(all(size.posts, make.post));
  await db.postCounts.bulkPut(all(size.posts, make.counts).flat());
  await db.members.bulkPut(all(size.communities, make.members).flat());
  await db.comments.bulkPut(all(size.comments, make.comment));
  await db.people.bulkPut(all(size.people, make.person));
}, 120_000);

describe('what is read from the database', () => {
  it('the counter sees a walk for what it is', async () => {
    const { rows } = await countRows(() => db.posts.filter(({ ad }) => ad).toArray());
    expect(rows).toEqual({ posts: size.posts });
    const { rows: few } = await countRows(() => db.posts.limit(3).toArray());
    expect(few).toEqual({ posts: 3 });
  });

  it('by the popup’s record: young posts and their forerunners, then nothing but the newest', async () => {
    const first = await countRows(() => popupRecord(end));
    // Of 16 own communities: a young one or two, 90 days (some 50 posts), 40 curves of 9 readings.
    expect(first.rows['posts']).toBeLessThan(16 * 120);
    expect(first.rows['postCounts']).toBeLessThan(16 * 60 * 12);
    const { rows } = await countRows(() => popupRecord(end));
    expect(rows['posts']).toBeLessThanOrEqual(16 * 2);
    expect(rows['postCounts'] ?? 0).toBe(0);
    expect(rows['plan']).toBeLessThanOrEqual(3 * 5 + 10 * 2);
    expect(rows['comments']).toBeLessThanOrEqual(16 * 3);
    expect([rows['people'], rows['members']]).toEqual([undefined, undefined]);
  });

  it('by it after one visit: that one community', async () => {
    const seen = make.post(1, size, end);
    await db.posts.put({ ...seen, lastSeenAt: end - 1 });
    const { rows } = await countRows(() => popupRecord(end));
    expect(rows['posts']).toBeLessThan(16 * 2 + 120);
    expect(rows['postCounts']).toBeLessThan(60 * 12);
    expect(rows['postCounts']).toBeGreaterThan(0);
  });

  it('by the marks of fifty posts: their community’s last 90 days', async () => {
    const posts = Array.from({ length: 50 }, (_, n) => make.post(1 + n * 20, size, end));
    const keys = posts.map(({ id }) => ({ place: 'post' as const, key: id }));
    let marks: unknown[] = [];
    const { rows } = await countRows(async () => {
      marks = await marksFor('vk', keys, end);
    });
    expect(marks).toHaveLength(50);
    // The fifty, and those of 30 and of 90 days (a post each 1.8 days).
    expect(rows['posts']).toBeLessThan(50 + 17 + 50 + 5);
    expect(rows['postCounts'] ?? 0).toBeLessThan(60 * 12);
  });

  it('by Insights of one community: its own posts and readings of the range', async () => {
    const range = { from: end - 90 * day, to: end };
    const { rows } = await countRows(async () => {
      await overview(key, range);
      await portrait(key, range);
    });
    expect(rows['posts']).toBeLessThan(60);
    // Twice (both parts ask): a quarter of a community's readings of a year, and the one before.
    const ofMembers = (size.readings * 0.07) / size.communities;
    expect(rows['members']).toBeLessThan(2 * (ofMembers / 4 + 3));
    expect(rows['comments']).toBeLessThan(size.comments / 10);
    expect([rows['people'], rows['postCounts']]).toEqual([undefined, undefined]);
  });

  it('by People: as many as are shown, and of a search those with the word', async () => {
    const first = await countRows(() => listPeople('', 100));
    expect(first.rows['people']).toBe(100);
    const who = make.person(777, size, end);
    const { rows } = await countRows(async () => {
      const found = await listPeople((777).toString(36), 100);
      expect(found.map(({ person }) => person.key)).toContain(who.key);
    });
    expect(rows['people']).toBeLessThan(40);
  });

  it('by the plan: what is due, not what is over or lies ahead', async () => {
    const reconciled = await countRows(() => reconcilePlan(end));
    expect(reconciled.rows['plan'] ?? 0).toBe(0);
    const swept = await countRows(() => sweepMedia(end));
    expect(swept.rows['plan'] ?? 0).toBe(0);
    const text = 'Совсем новое объявление';
    const draft = { network: 'vk', community: key, text, media: [], dueAt: end + day, zone: 'UTC' };
    const saved = await countRows(() => savePlan(draft, end));
    // Live ones of 90 days and open ones: half a year and more lies there.
    expect(saved.rows['plan']).toBeLessThan(0.75 * (await db.plan.count()));
  });

  it('by the daily thinning: what has aged since the run before', async () => {
    expect(await thinReadings(end)).toBeGreaterThan(1000);
    const kept = await db.postCounts.count();
    const { rows } = await countRows(() => thinReadings(end + day, end));
    expect(rows['postCounts']).toBeLessThan(kept / 20);
    expect(rows['members']).toBeLessThan((await db.members.count()) / 20);
  });
});
