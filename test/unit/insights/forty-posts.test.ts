import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { bestHoursOf, comparison, overview, portrait } from '../../../utils/insights/store.ts';
import type { Overview } from '../../../utils/insights/overview.ts';
import type { Groups } from '../../../utils/insights/what-works.ts';
import * as forty from './forty-posts.ts';

/**
 * Every figure below was worked out by hand from the ten posts of a week.
 *
 * R per 1,000 views of the 37 posts whose rate is known (40 less an ad, a repost and one unknown):
 *   20 × 3, 30 × 3, 40 × 7, 50 × 12, 60 × 4, 100 × 4, 110 × 4 = 2,110.
 */
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.communities.bulkPut([forty.community, forty.rival]);
  await db.posts.bulkPut([...forty.posts, ...forty.rivalPosts]);
  await db.members.bulkPut(forty.members);
  await db.comments.bulkPut(forty.comments);
});

const seen = async (): Promise<Overview> => {
  const all = await overview(forty.key, forty.range);
  if (!all) throw new Error('no community');
  return all;
};
const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Math.round(value * 1000) / 1000;

describe('forty posts, checked by hand', () => {
  it('have these headlines', async () => {
    const all = await seen();
    expect(forty.posts).toHaveLength(40);
    expect(all.posts).toHaveLength(38);
    expect(all.leftOut).toEqual({ ads: 1, reposts: 1 });
    // The latest 20: 20 × 2, 30, 40 × 4, 50 × 7, 60 × 2, 100 × 2, 110 × 2: the 10th and 11th are 50.
    expect(all.headline).toMatchObject({ median: 5, n: 20, enough: true, approximate: false });
    // 2,110 ÷ 37 = 57.027.
    expect(rounded(all.averageErView?.value)).toBe(5.703);
    expect(all.averageErView).toMatchObject({ n: 37, left: 1 });
    // The 19th of 37 is 50, of which 60 % are likes.
    expect(all.loveRate).toEqual({ value: 3, n: 37, left: 1, approximate: false });
    // The 19th and 20th of 38 are 50, of which 30 % are comments.
    expect(all.talkRate).toEqual({ value: 1.5, n: 38, left: 0, approximate: false });
    // 39 (no ad) from Monday 9:00 to the end of the last Sunday: 27 days and 15 hours.
    expect(all.perDay).toEqual({ value: 39 / 27.625, days: 27.625, n: 39 });
    // One post's R is unknown, so the sum of all is.
    expect(all.averageErDay).toBeNull();
  });

  it('gain 440 members, most on Tuesdays', async () => {
    const all = await seen();
    expect(all.members).toMatchObject({ value: 10_440, approximate: false });
    // 24 days × 10 + 4 Tuesdays × 50, against the evening before.
    expect(all.growth).toMatchObject({ change: 440, whole: true });
    expect(all.days).toHaveLength(28);
    expect(all.days[0]).toMatchObject({ day: '2025-10-06', members: 10_010, change: 10 });
    const tuesday = all.days[1];
    expect(tuesday).toMatchObject({ day: '2025-10-07', members: 10_060, change: 50 });
    expect(tuesday?.posts.map(({ text }) => text)).toEqual(['Пост 2 #рецепт', 'Пост 3 #рецепт']);
    // An ad and a repost are reasons too.
    expect(all.days.flatMap(({ posts }) => posts)).toHaveLength(40);
  });

  it('have these formats, lengths and hashtags', async () => {
    const all = await seen();
    const table = ({ groups }: Groups) =>
      groups.map(({ name, n, mean, stands }) => [name, n, rounded(mean), stands]);
    expect(table(all.formats).sort()).toEqual([
      ['link', 3, 2, 'unclear'], // 20 × 3: one is unknown, and three are too few
      ['photo', 16, 4.75, 'below'], // (40 × 4 + 50 × 12) ÷ 16
      ['poll', 4, 6, 'unclear'],
      ['text', 6, 3.5, 'unclear'], // (30 × 3 + 40 × 3) ÷ 6
      ['video', 8, 10.5, 'above'], // (100 + 110) ÷ 2
    ]);
    expect(all.formats.groups[0]?.name).toBe('video');
    expect(table(all.lengths)).toEqual([['short', 37, 5.703, 'unclear']]);
    expect(table(all.hashtags).sort()).toEqual([
      ['#новости', 3, 2, 'unclear'],
      ['#рецепт', 8, 10.5, 'above'],
    ]);
  });

  it('are best on Tuesday at 18:00, and nowhere else', async () => {
    const all = await seen();
    const tuesday = 24 + 18;
    const cell = all.hours.groups.find(({ name }) => name === tuesday);
    expect(cell).toMatchObject({ n: 8, mean: 10.5, enough: true, stands: 'above' });
    // All other hours hold four posts or three: too few to say anything.
    const others = all.hours.groups.filter(({ name }) => name !== tuesday);
    expect(others.map(({ n }) => n).sort()).toEqual([3, 3, 3, 4, 4, 4, 4, 4]);
    expect(others.every(({ stands, enough }) => stands === 'unclear' && !enough)).toBe(true);
    expect(all.best.map(({ hour, n, mean }) => [hour, n, mean])).toEqual([[tuesday, 8, 10.5]]);
    expect(await bestHoursOf(forty.key, forty.range.to)).toEqual(all.best);
    expect(await bestHoursOf('vk:-999', forty.range.to)).toEqual([]);
  });

  it('draw these people', async () => {
    const found = await portrait(forty.key, forty.range);
    expect(found).toMatchObject({
      people: 5,
      comments: 12,
      // Anna wrote in four weeks, Maria in one; Ivan was here before; Oleg and the shop were not.
      standing: { fresh: 2, returning: 1, regular: 1, core: 1 },
      sex: { f: 2, m: 2, unknown: 1 },
      questions: 1,
      undated: 0,
    });
    // 5 of 10,440.
    expect(rounded(found?.shareOfMembers)).toBe(0.048);
    // Wednesdays: 19:00 Anna's five and Maria's three, 8:00 Ivan's one and Oleg's two, 23:00 one.
    expect([19, 8, 23].map((hour) => found?.awake[48 + hour])).toEqual([8, 3, 1]);
    expect(found?.busiest[0]).toMatchObject({ name: 'Анна Петрова', comments: 5 });
  });

  it('stand beside the rival', async () => {
    const rows = await comparison([forty.community, forty.rival], forty.range);
    expect(rows).toMatchObject([
      {
        members: { value: 10_440 },
        growth: { change: 440 },
        posts: 38,
        views: 1000,
        er: { n: 20 },
      },
      // Its members were never read: unknown, not zero. 10 posts from Monday 12:00 to the end.
      { members: null, growth: null, posts: 10, perDay: 10 / 27.5, views: 1000, er: { median: 8 } },
    ]);
  });

  it('know nothing of a time in which nothing was read', async () => {
    const { to } = forty.range;
    const all = await overview(forty.key, { from: to, to: to + 1 });
    expect(all).toMatchObject({ posts: [], members: null, growth: null, headline: null, days: [] });
    expect(all).toMatchObject({ averageErView: null, perDay: null, best: [] });
    expect(await overview('vk:-999', forty.range)).toBeNull();
  });
});
