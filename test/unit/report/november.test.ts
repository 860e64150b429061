import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import type { MetricId } from '../../../utils/metrics/catalogue.ts';
import type { CommunityReport } from '../../../utils/report/report.ts';
import { reportOf, todayOf } from '../../../utils/report/store.ts';
import { fillNovember } from './fill-november.ts';
import { at, key, now, span } from './november.ts';

beforeEach(fillNovember);

async function november(): Promise<CommunityReport> {
  const { communities } = await reportOf('Хлеб', [key, 'vk:-404'], span, now);
  const [one] = communities;
  if (!one || communities.length !== 1) throw new Error('one community is known');
  return one;
}

describe('a month, worked out by hand', () => {
  it.each([
    // Last of each month: 1100 and 1000.
    ['members', 1100, 3, 1000, 100],
    ['growth', 100, null, null, null],
    // (400 + 600) ÷ 2; October knows none.
    ['reach', 500, 2, null, null],
    ['adSpend', 2000, 2, 1000, 1000],
    // 2000 ÷ 50 and 1000 ÷ 20.
    ['costPerFollower', 40, null, 50, -10],
    // Known on 2 of 30 days and on 20 of 31: not held together.
    ['siteVisits', 300, 2, 200, null],
    ['revenue', null, 0, null, null],
    ['roi', null, 0, null, null],
    // Not in the list, but known.
    ['newMembers', 50, 2, 20, 30],
  ] as [MetricId, number | null, number | null, number | null, number | null][])(
    'has %s',
    async (metric, value, days, before, change) => {
      const found = (await november()).figures.find((figure) => figure.metric === metric);
      expect(found).toMatchObject({ value, before, change, of: 30 });
      if (days !== null) expect(found?.days).toBe(days);
    },
  );

  it('counts growth from where members stood right before, in a month that runs too', async () => {
    await db.daily.add({
      ...{ uuid: '00000000-0000-4000-8000-000000000099', updatedAt: 0, updatedBy: 'test' },
      ...{ community: key, day: '2026-10-04' },
      figures: { members: { value: 700, source: 'read', at: 0 } },
    });
    const days = { first: '2026-11-01', last: '2026-11-11' };
    const [one] = (await reportOf('Хлеб', [key], days, now)).communities;
    const figure = (metric: MetricId) => one?.figures.find((found) => found.metric === metric);
    // 1042 and, on the last of October, 1000; the same days of October had 700.
    expect(figure('growth')).toMatchObject({ value: 42, before: null });
    expect(figure('members')).toMatchObject({ value: 1042, before: 700, change: 342 });
    expect(one?.summary[0]).toEqual({ say: 'members', value: 1042, change: 42 });
  });

  it('tells a week nothing of what is told once a month', async () => {
    const days = { first: '2026-11-02', last: '2026-11-08' };
    const [one] = (await reportOf('Хлеб', [key], days, now)).communities;
    expect(one?.figures.map(({ metric }) => metric)).toEqual([
      ...['members', 'growth', 'reach', 'adSpend', 'costPerFollower', 'siteVisits'],
      'newMembers',
    ]);
    expect(one?.unmeasured.some((one) => 'metric' in one && one.metric === 'revenue')).toBe(false);
  });

  it('has these posts', async () => {
    const { posts } = await november();
    expect(posts).toMatchObject({
      ...{ n: 9, before: 1, leftOut: { ads: 1, reposts: 1 }, known: 8, unknown: 1, apart: 0 },
      // 1 to 8 %.
      median: { value: 4.5, n: 8 },
      mean: { value: 4.5, n: 8 },
      medianBefore: { value: 3, n: 1 },
    });
    expect(posts.best.map(({ er }) => Math.round(er * 1000) / 1000)).toEqual([8, 7, 6]);
    expect(posts.worst.map(({ er }) => er)).toEqual([1, 2, 3]);
  });

  it('has these answers, tones and plan', async () => {
    const { answers, tone, plan } = await november();
    expect(answers).toMatchObject({ asked: 3, answered: 2, setAside: 21, median: 45 * 60_000 });
    expect(answers.rate).toBeCloseTo(66.667, 3);
    expect(tone).toEqual({ positive: 10, neutral: 6, negative: 5 });
    expect(plan).toMatchObject({ planned: 4, kept: { out: 2, notOut: 2, open: 0 } });
  });

  it('says in words what follows from these, and nothing else', async () => {
    const { summary } = await november();
    expect(summary).toEqual([
      { say: 'members', value: 1100, change: 100 },
      { say: 'posts', n: 9, before: 1 },
      // One post of October is no median to be held against.
      { say: 'er', value: 4.5, n: 8, before: null },
      { say: 'best', at: at('2026-11-09', 12), er: 8, times: 8 / 4.5, n: 8 },
      { say: 'answers', answered: 2, asked: 3, rate: expect.closeTo(66.667, 3), median: 2_700_000 },
      { say: 'tone', negative: 5, share: expect.closeTo(23.81, 2), n: 21 },
      { say: 'plan', out: 2, of: 4, open: 0 },
      { say: 'unmeasured', n: 2 },
    ]);
  });

  it('says what is missing and why', async () => {
    const { unmeasured } = await november();
    expect(unmeasured).toContainEqual({ why: 'typed', metric: 'revenue' });
    expect(unmeasured).toContainEqual({
      why: 'needs',
      metric: 'roi',
      needs: ['revenue', 'budget'],
    });
    expect(unmeasured).toContainEqual({ why: 'partly', metric: 'reach', days: 2, of: 30 });
    expect(unmeasured).toContainEqual({ why: 'noEr', n: 1 });
    expect(unmeasured.filter(({ why }) => why === 'tone')).toEqual([]);
  });

  it('draws what was known on three days, and leaves the rest open', async () => {
    const { series } = await november();
    // Reach was known on two days: no line.
    expect(series.map(({ metric }) => metric)).toEqual(['members']);
    const [members] = series;
    expect(members?.days).toHaveLength(30);
    expect(members?.days.filter(({ value }) => value !== null)).toEqual([
      { day: '2026-11-10', value: 1040 },
      { day: '2026-11-11', value: 1042 },
      { day: '2026-11-30', value: 1100 },
    ]);
  });

  it('names nobody', async () => {
    const { audience } = await november();
    expect(JSON.stringify(audience)).not.toContain('Имя');
    // 3 who asked, 21 of the other post.
    expect(audience).toMatchObject({ people: 24, comments: 24 });
  });
});

it('a community of which nothing is known has a report without figures', async () => {
  const { communities } = await reportOf(
    'Хлеб',
    [key],
    { first: '2020-01-01', last: '2020-01-31' },
    now,
  );
  expect(communities[0]?.summary).toEqual([{ say: 'unmeasured', n: 8 }]);
});

it('today is the community’s own', async () => {
  const late = Date.UTC(2026, 10, 30, 22);
  expect(await todayOf(key, late)).toBe('2026-12-01');
});
