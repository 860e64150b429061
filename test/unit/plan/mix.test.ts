import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { mixIn } from '../../../utils/plan/mix.ts';
import { resultsOf } from '../../../utils/plan/results.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';
import { mixOf } from '../../../utils/rubrics/mix.ts';
import type { Rubric } from '../../../utils/rubrics/schema.ts';
import { aDraft, addCommunity, aSeenPost, bakery } from './made-up-plan.ts';

const hour = 3_600_000;
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const rubric = (n: number, share: number | null): Rubric => ({
  uuid: id(n),
  updatedAt: 0,
  updatedBy: 'test',
  community: bakery,
  name: `Рубрика ${n}`,
  colour: 'blue',
  share,
});
const useful = rubric(1, 50);
const fun = rubric(2, 30);
const selling = rubric(3, 20);
const three = [useful, fun, selling];
const tags = (...counts: number[]) =>
  counts.flatMap((n, i) => Array<string | null>(n).fill(three[i]?.uuid ?? null));

describe('a mix of rubrics', () => {
  it('is none when no share is wanted', () => {
    expect(mixOf([rubric(1, null)], tags(3))).toBeNull();
    expect(mixOf([], [null])).toBeNull();
  });

  it('names the rubric that lacks most, by whole posts', () => {
    const mix = mixOf(three, tags(2, 5, 3));
    expect(mix?.lacking).toMatchObject({ rubric: useful, n: 2, share: 20, missing: 3 });
    expect(mix?.parts.map(({ missing }) => missing)).toEqual([3, -2, -1]);
  });

  it('is in balance while not a whole post is missing', () => {
    expect(mixOf(three, tags(5, 3, 2))?.lacking).toBeNull();
    expect(mixOf(three, tags(4, 3, 2))?.lacking).toBeNull();
  });

  it('says nothing of fewer than three posts, and counts those without a rubric apart', () => {
    expect(mixOf(three, tags(0, 2))?.lacking).toBeNull();
    const mix = mixOf(three, [...tags(5, 3, 2), null, null, 'gone']);
    expect(mix).toMatchObject({ n: 10, without: 3, lacking: null });
    expect(mixOf(three, [null])).toMatchObject({ n: 0, without: 1, lacking: null });
  });

  it('never calls for a rubric without a wanted share', () => {
    const mix = mixOf([{ ...useful, share: null }, fun, selling], tags(0, 0, 10));
    expect(mix?.lacking?.rubric).toEqual(fun);
  });
});

const item = (n: number, iso: string, over: Partial<PlanItem> = {}): PlanItem => ({
  ...aDraft({ text: `Пост ${n}`, dueAt: Date.parse(iso) }),
  uuid: id(100 + n),
  updatedAt: 0,
  updatedBy: 'test',
  state: 'planned',
  livePost: null,
  liveUrl: null,
  journal: [],
  ...over,
});
const seen = (n: number, iso: string, over: object = {}) =>
  aSeenPost(`-7_${n}`, { publishedAt: Date.parse(iso), text: `На стене ${n}`, ...over });

describe('the mix of a period', () => {
  const days = ['2026-11-23', '2026-11-24'];
  beforeEach(async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await addCommunity('-7');
  });
  const mix = () => mixIn({ key: bakery, zone: 'Europe/Moscow' }, days);

  it('joins what is planned with what the wall showed, each post once', async () => {
    await db.rubrics.bulkAdd(three);
    await db.plan.bulkAdd([
      item(1, '2026-11-23T09:00Z', { rubric: useful.uuid }),
      // Out by now, and told to be another rubric on the wall.
      item(2, '2026-11-23T12:00Z', { rubric: fun.uuid, state: 'live', livePost: 'vk:-7_2' }),
      // Out, its post not known any more: as it was planned.
      item(3, '2026-11-23T15:00Z', { rubric: fun.uuid, state: 'live', livePost: 'vk:-7_99' }),
      item(4, '2026-11-23T16:00Z', { rubric: useful.uuid, state: 'skipped' }),
      item(5, '2026-11-23T17:00Z', { rubric: useful.uuid, state: 'draft' }),
      // Another day by Moscow's clock.
      item(6, '2026-11-24T21:30Z', { rubric: useful.uuid }),
      item(7, '2026-11-24T20:30Z'),
    ]);
    await db.posts.bulkAdd([
      seen(2, '2026-11-23T12:01Z'),
      seen(8, '2026-11-24T08:00Z', { text: 'Скидка #акция' }),
      seen(9, '2026-11-24T09:00Z', { ad: true }),
      seen(10, '2026-11-25T09:00Z'),
    ]);
    const row = { updatedAt: 0, updatedBy: 'test', community: bakery };
    await db.postRubrics.add({ ...row, uuid: id(50), post: 'vk:-7_2', rubric: selling.uuid });
    await db.rubricRules.add({ ...row, uuid: id(51), hashtag: '#акция', rubric: selling.uuid });
    expect((await mix())?.parts.map(({ n }) => n)).toEqual([1, 1, 2]);
    expect((await mix())?.without).toBe(1);
  });

  it('is none where the person has no rubrics', async () => {
    await db.plan.add(item(1, '2026-11-23T09:00Z'));
    expect(await mix()).toBeNull();
  });
});

describe('what became of a planned post', () => {
  const now = Date.parse('2026-11-24T12:00Z');
  beforeEach(async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await addCommunity('-7');
  });
  const counted = (value: number) => ({ value, precision: 0 });
  const read = (likes: number) => ({
    likes: counted(likes),
    reposts: counted(0),
    comments: counted(0),
    views: counted(1000),
  });

  it('is its post’s ER against the median, and when it went out', async () => {
    await db.posts.bulkAdd([
      ...Array.from({ length: 9 }, (_, n) =>
        seen(n + 1, `2026-11-0${n + 1}T09:00Z`, { ...read(20), lastSeenAt: now }),
      ),
      seen(50, '2026-11-20T15:07Z', { ...read(36), lastSeenAt: now }),
    ]);
    const live = item(1, '2026-11-20T15:00Z', { state: 'live', livePost: 'vk:-7_50' });
    const gone = item(2, '2026-11-21T15:00Z', { state: 'live', livePost: 'vk:-7_51' });
    const found = await resultsOf([live, gone, item(3, '2026-11-22T15:00Z')], now);
    expect([...found.keys()]).toEqual([live.uuid]);
    const result = found.get(live.uuid);
    expect(result).toMatchObject({ by: 'views', against: 'median', n: 10, enough: true });
    expect(result?.er?.value).toBeCloseTo(3.6);
    expect(result?.times).toBeCloseTo(1.8);
    expect(result?.publishedAt).toBe(live.dueAt + 7 * 60_000);
  });

  it('is told against posts of the same age where their curves are known', async () => {
    const at = (iso: string) => Date.parse(iso);
    const earlier = Array.from({ length: 8 }, (_, n) => at(`2026-11-1${n}T09:00Z`));
    await db.posts.bulkAdd([
      ...earlier.map((publishedAt, n) =>
        seen(n + 1, '', { ...read(20), publishedAt, lastSeenAt: publishedAt + 30 * hour }),
      ),
      seen(50, '2026-11-24T09:00Z', { ...read(5), views: counted(600), lastSeenAt: now }),
    ]);
    await db.postCounts.bulkAdd(
      earlier.map((publishedAt, n) => ({
        id: `vk:-7_${n + 1}@0`,
        post: `vk:-7_${n + 1}`,
        community: bakery,
        at: publishedAt + 3 * hour,
        ...{ likes: 1, reposts: 0, comments: 0, views: 300 },
      })),
    );
    const live = item(1, '2026-11-24T09:00Z', { state: 'live', livePost: 'vk:-7_50' });
    const result = (await resultsOf([live], now)).get(live.uuid);
    expect(result).toMatchObject({ against: 'age', age: 3 * hour, n: 8, times: 2 });
  });

  it('says nothing of what was not read', async () => {
    await db.posts.add(seen(50, '2026-11-24T09:00Z', { publishedAt: null }));
    const live = item(1, '2026-11-24T09:00Z', { state: 'live', livePost: 'vk:-7_50' });
    expect((await resultsOf([live], now)).get(live.uuid)).toMatchObject({
      er: null,
      times: null,
      against: null,
      publishedAt: null,
    });
  });
});
