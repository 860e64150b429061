import { describe, expect, it } from 'vitest';
import { goalWay, paceOf, type Pace } from '../../../utils/goals/rules.ts';
import type { MetricId } from '../../../utils/metrics/catalogue.ts';
import type { Daily } from '../../../utils/metrics/schema.ts';
import { daysWith, every } from './days.ts';

const month = '2026-11';
const pace = (
  metric: MetricId,
  target: number,
  rows: Daily[],
  today = '2026-11-11',
  before: Daily[] = [],
): Pace => paceOf({ metric, month, target }, rows, before, today);

describe('what is added up', () => {
  it('goes on as its whole days did: 480 of 600', () => {
    const rows = daysWith(month, { likes: { ...every(1, 10, () => 16), 11: 5 } });
    // 10 × 16, today as an average day, and 19 days ahead.
    expect(pace('likes', 600, rows)).toMatchObject({
      ...{ state: 'behind', over: false, value: 165, projected: 480, days: 11, ofDays: 11 },
    });
    expect(pace('likes', 480, rows).state).toBe('on');
    expect(pace('likes', 450, rows).state).toBe('ahead');
  });
  it('takes days that were not read for average ones, never for zeros', () => {
    const rows = daysWith(month, { likes: { 1: 20, 3: 20, 5: 20, 7: 20, 9: 20 } });
    expect(pace('likes', 600, rows)).toMatchObject({
      ...{ state: 'on', value: 100, projected: 600, days: 5, ofDays: 11, range: null },
    });
  });
  it('counts a good day of today for what it has', () => {
    const rows = daysWith(month, { likes: { ...every(1, 10, () => 16), 11: 100 } });
    expect(pace('likes', 600, rows).projected).toBe(160 + 100 + 19 * 16);
  });
  it('says nothing of two days, nor of today alone', () => {
    const two = daysWith(month, { likes: { 9: 16, 10: 16, 11: 4 } });
    expect(pace('likes', 600, two)).toMatchObject({ state: 'early', value: 36, projected: null });
    expect(pace('likes', 600, daysWith(month, { likes: { 11: 4 } })).state).toBe('early');
    expect(pace('likes', 600, [])).toMatchObject({ state: 'unmeasured', value: null, days: 0 });
  });
  it('is reached as soon as it is there, and a ceiling passed as soon as it is', () => {
    const rows = daysWith(month, {
      likes: every(1, 10, () => 16),
      lostMembers: every(1, 4, () => 8),
    });
    expect(pace('likes', 160, rows).state).toBe('ahead');
    expect(pace('lostMembers', 31, rows, '2026-11-05').state).toBe('behind');
  });
  it('of a month that is over is reached or not, without any room', () => {
    const rows = daysWith(month, { likes: every(1, 30, () => 16) });
    const after = '2026-12-01';
    expect(pace('likes', 480, rows, after)).toMatchObject({
      ...{ state: 'ahead', over: true, projected: 480, range: null, ofDays: 30 },
    });
    expect(pace('likes', 481, rows, after)).toMatchObject({ state: 'behind', open: false });
  });
  it('leaves other months and days to come out', () => {
    const rows = [
      ...daysWith(month, { likes: { ...every(1, 10, () => 16), 25: 900 } }),
      ...daysWith('2026-10', { likes: every(1, 31, () => 500) }),
    ];
    expect(pace('likes', 600, rows)).toMatchObject({ value: 160, projected: 480 });
  });
});

describe('February', () => {
  it('has 29 days in a leap year', () => {
    const of = (of: string) =>
      paceOf(
        { metric: 'likes', month: of, target: 290 },
        daysWith(of, { likes: every(1, 10, () => 10) }),
        [],
        `${of}-11`,
      ).projected;
    expect([of('2028-02'), of('2026-02')]).toEqual([290, 280]);
  });
});

describe('what stands at its last reading', () => {
  const rows = daysWith(month, { members: { 1: 1000, 11: 1100 } });
  const before = daysWith('2026-10', { members: { 20: 900, 31: 990 } });
  it('goes on by its trend, also over days without a reading', () => {
    expect(pace('members', 1300, rows)).toMatchObject({
      ...{ state: 'on', value: 1100, projected: 1290, days: 2 },
    });
    expect(pace('members', 1500, rows).state).toBe('behind');
    expect(pace('members', 1200, rows).state).toBe('ahead');
  });
  it('has no trend from one reading; after the month its last one stands', () => {
    const one = daysWith(month, { members: { 3: 1000 } });
    expect(pace('members', 1300, one).state).toBe('early');
    expect(pace('members', 1000, one, '2026-12-02')).toMatchObject({
      ...{ state: 'ahead', projected: 1000 },
    });
  });
  it('is drawn from the last reading before the month to the goal', () => {
    const { bar } = pace('members', 1210, rows, '2026-11-15', before);
    expect(bar).toEqual({ filled: 0.5, mark: 0.5 });
    expect(pace('members', 1200, rows, '2026-11-15').bar.filled).toBe(0.5);
  });
  it('never falls below nothing', () => {
    const falling = daysWith(month, { waiting: { 9: 20, 10: 10, 11: 1 } });
    expect(pace('waiting', 0, falling)).toMatchObject({ projected: 0, state: 'on' });
  });
});

describe('what is averaged', () => {
  it('ends where it is, and a ceiling is good below', () => {
    const rows = daysWith(month, { replyTime: { 1: 40, 4: 20, 8: 30 } });
    expect(pace('replyTime', 60, rows)).toMatchObject({ state: 'ahead', projected: 30, value: 30 });
    expect(pace('replyTime', 30, rows).state).toBe('on');
    expect(pace('replyTime', 20, rows).state).toBe('behind');
    expect(pace('replyTime', 60, rows).bar.mark).toBeNull();
  });
  it('needs no three days where it is told once a week', () => {
    expect(pace('planKept', 90, daysWith(month, { planKept: { 9: 95 } })).state).toBe('ahead');
  });
});

describe('what follows from others', () => {
  it('is the formula of their ends', () => {
    const rows = daysWith(month, {
      adSpend: every(1, 10, () => 100),
      leads: every(1, 10, () => 4),
    });
    expect(pace('costPerLead', 30, rows)).toMatchObject({
      projected: 25,
      state: 'ahead',
      days: 10,
    });
    expect(pace('costPerLead', 20, rows).state).toBe('behind');
  });
  it('grows against the last reading of the month before', () => {
    const rows = daysWith(month, { members: { 1: 1000, 11: 1100 } });
    const before = daysWith('2026-10', { members: { 31: 990 } });
    expect(pace('growth', 300, rows, '2026-11-11', before)).toMatchObject({
      ...{ value: 110, projected: 300, state: 'on', days: 2 },
    });
    // Nothing to grow from is no growth of nothing.
    expect(pace('growth', 300, rows).state).toBe('unmeasured');
  });
  it('may be negative where that has a meaning', () => {
    const rows = daysWith(month, { members: { 1: 1000, 11: 900 } });
    const before = daysWith('2026-10', { members: { 31: 1010 } });
    expect(pace('growth', 0, rows, '2026-11-11', before)).toMatchObject({
      ...{ projected: -300, state: 'behind' },
    });
  });
});

describe('what is told once a month', () => {
  it('has no pace: it is as it stands', () => {
    const rows = daysWith(month, { budget: { 2: 50_000 }, revenue: { 2: 75_000 } });
    expect(pace('budget', 60_000, rows)).toMatchObject({ projected: 50_000, state: 'ahead' });
    expect(pace('budget', 45_000, rows).state).toBe('behind');
    expect(pace('roi', 50, rows)).toMatchObject({ projected: 50, state: 'on' });
  });
});

describe('the likely range', () => {
  const uneven = every(1, 10, (day) => (day % 2 ? 10 : 22));
  const rows = daysWith(month, { likes: uneven });
  it('lies around the projection and is the same each time', () => {
    const one = pace('likes', 480, rows);
    expect(one.projected).toBe(480);
    expect(one.range?.low).toBeGreaterThan(380);
    expect(one.range?.low).toBeLessThan(480);
    expect(one.range?.high).toBeGreaterThan(480);
    expect(one.range?.high).toBeLessThan(580);
    expect(pace('likes', 480, rows)).toEqual(one);
    expect(one.open).toBe(true);
    expect(pace('likes', 900, rows).open).toBe(false);
  });
  it('is narrower when less is left to happen', () => {
    const later = daysWith(month, { likes: every(1, 28, (day) => (day % 2 ? 10 : 22)) });
    const width = ({ range }: Pace) => (range ? range.high - range.low : 0);
    const near = pace('likes', 480, later, '2026-11-29');
    expect(width(near)).toBeGreaterThan(0);
    expect(width(near)).toBeLessThan(width(pace('likes', 480, rows)));
  });
  it('is not told of six days, and is of seven', () => {
    const first = (days: number) =>
      pace('likes', 480, daysWith(month, { likes: every(1, days, (day) => 10 + day) }));
    expect(first(6).range).toBeNull();
    expect(first(7).range).not.toBeNull();
  });
  it('is told of a trend too', () => {
    const jumpy = every(1, 10, (day) => 1000 + 10 * day + (day % 3 ? 0 : 15));
    const { range, projected } = pace('members', 1300, daysWith(month, { members: jumpy }));
    expect(range && projected !== null && range.low < projected && projected < range.high).toBe(
      true,
    );
  });
});

describe('which way a goal counts', () => {
  it('follows what is good news; money is a ceiling and posts are a floor', () => {
    const ways = ['members', 'lostMembers', 'budget', 'adSpend', 'posts', 'siteNew'] as const;
    expect(ways.map(goalWay)).toEqual(['up', 'down', 'down', 'down', 'up', 'up']);
  });
});
