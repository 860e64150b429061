import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import {
  comingRuns,
  dayOfRun,
  equalTexts,
  inTurn,
  lastsFor,
  runsUntil,
  spaced,
  timeOfRun,
  uuidOfRun,
  type Calendar,
} from '../../../utils/recurrence/rules.ts';
import { clockAt } from '../../../utils/text/zone.ts';
import { aRule } from './made-up-rule.ts';

const rule = (over: Parameters<typeof aRule>[0] = {}) => ({
  ...aRule(over),
  stopsAt: null as number | null,
});
const days = (of: Calendar, count: number) =>
  Array.from({ length: count }, (_, run) => {
    const { day, real } = dayOfRun(of, run);
    return real ? day : `(${day})`;
  });
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 16));

describe('the day of a run', () => {
  it('is counted from the first, by the calendar', () => {
    const daily = rule({ every: { unit: 'day', count: 3, weekdays: [] } });
    expect(days(daily, 3)).toEqual(['2026-11-25', '2026-11-28', '2026-12-01']);
    expect(days(rule(), 3)).toEqual(['2026-11-25', '2026-12-02', '2026-12-09']);
  });

  it('may be several of a week, the first run’s own always among them', () => {
    // The 25th is a Wednesday; Monday and Friday beside it, every second week.
    const some = rule({ every: { unit: 'week', count: 2, weekdays: [1, 5] } });
    expect(days(some, 5)).toEqual([
      '2026-11-25',
      '2026-11-27',
      '2026-11-30',
      '2026-12-09',
      '2026-12-11',
    ]);
    const said = rule({ every: { unit: 'week', count: 1, weekdays: [3, 3] } });
    expect(days(said, 2)).toEqual(['2026-11-25', '2026-12-02']);
  });

  it('is the last one where a month has no 31st, and the 31st again after it', () => {
    const monthly = { unit: 'month', count: 1, weekdays: [] } as const;
    const last = rule({ day: '2027-01-31', every: { ...monthly, weekdays: [] } });
    expect(days(last, 5)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
    const skip = { ...last, monthEnd: 'skip' as const };
    expect(days(skip, 4)).toEqual(['2027-01-31', '(2027-02-28)', '2027-03-31', '(2027-04-30)']);
    expect(timeOfRun(skip, 1)).toBeNull();
  });
});

describe('the time of a run', () => {
  // A zone without a change of clocks, and four with: the clock time stays.
  it.each([
    ['Europe/Moscow', '07:00', '07:00'],
    ['Europe/Chisinau', '08:00', '07:00'],
    ['Asia/Almaty', '05:00', '05:00'],
    ['Asia/Kuala_Lumpur', '02:00', '02:00'],
    ['America/New_York', '15:00', '14:00'],
  ])('stays 10:00 in %s over the spring', (zone, winter, summer) => {
    const weekly = rule({ day: '2027-02-24', zone });
    expect(iso(timeOfRun(weekly, 0))).toBe(`2027-02-24T${winter}`);
    expect(iso(timeOfRun(weekly, 8))).toBe(`2027-04-21T${summer}`);
    expect(clockAt(timeOfRun(weekly, 8) ?? 0, zone).time).toBe('10:00');
  });

  it('of an hour that never comes is as long after the jump, and only that day', () => {
    const night = rule({
      day: '2027-03-13',
      time: '02:30',
      zone: 'America/New_York',
      every: { unit: 'day', count: 1, weekdays: [] },
    });
    // On the 14th the clocks go from 2 to 3.
    const clocks = [0, 1, 2].map((run) => clockAt(timeOfRun(night, run) ?? 0, night.zone).time);
    expect(clocks).toEqual(['02:30', '03:30', '02:30']);
  });

  it('of an hour that comes twice is its first or second coming, as was said', () => {
    const first = rule({ day: '2026-11-01', time: '01:30', zone: 'America/New_York' });
    expect(iso(timeOfRun(first, 0))).toBe('2026-11-01T05:30');
    expect(iso(timeOfRun({ ...first, second: true }, 0))).toBe('2026-11-01T06:30');
  });
});

describe('the end', () => {
  const all = (of: ReturnType<typeof rule>) => runsUntil(of, 0, Infinity, 50);
  it('is a day that counts itself', () => {
    const { runs, over } = all(rule({ end: { kind: 'on', day: '2026-12-09' } }));
    expect([runs.length, over]).toEqual([3, true]);
    expect(all(rule({ end: { kind: 'on', day: '2026-12-08' } })).runs).toHaveLength(2);
  });

  it('is a number of posts: months that are left out do not count', () => {
    const monthly = { unit: 'month' as const, count: 1, weekdays: [] };
    const some = rule({ day: '2027-01-31', every: monthly, monthEnd: 'skip' });
    const { runs, over } = all({ ...some, end: { kind: 'after', posts: 3 } });
    expect(runs.map(({ run }) => run)).toEqual([0, 2, 4]);
    expect(over).toBe(true);
    // Gone on with from the middle, the end is the same.
    const later = runsUntil({ ...some, end: { kind: 'after', posts: 3 } }, 3, Infinity, 50);
    expect(later.runs.map(({ run }) => run)).toEqual([4]);
  });

  it('is where the person stopped it', () => {
    expect(all({ ...rule(), stopsAt: 2 }).runs.map(({ run }) => run)).toEqual([0, 1]);
    expect(all({ ...rule(), stopsAt: 0 }).runs).toEqual([]);
  });

  it('never comes by itself: what is asked for is bounded', () => {
    expect(all(rule())).toMatchObject({ next: 50, over: false });
  });
});

it('runs come up to a moment, and the next time goes on behind them', () => {
  const until = timeOfRun(rule(), 2) ?? 0;
  const one = runsUntil(rule(), 0, until);
  expect(one.runs.map(({ run }) => run)).toEqual([0, 1, 2]);
  expect(one.next).toBe(3);
  expect(runsUntil(rule(), one.next, until).runs).toEqual([]);
});

it('the next runs are found years later too', () => {
  const now = Date.parse('2031-03-01T00:00Z');
  for (const unit of ['day', 'week', 'month'] as const) {
    const [next] = comingRuns(rule({ every: { unit, count: 1, weekdays: [] } }), now, 40);
    const all = runsUntil(rule({ every: { unit, count: 1, weekdays: [] } }), 0, Infinity, 5000);
    expect(next, unit).toEqual(all.runs.find(({ at }) => at > now));
  }
});

describe('the uuid of a run', () => {
  it('is one for rule and run, and a uuid', () => {
    const a = '7b1c0f7e-1111-4aaa-8bbb-123456789abc';
    const b = '7b1c0f7e-1111-4aaa-8bbb-123456789abd';
    const all = [a, b].flatMap((of) => Array.from({ length: 2000 }, (_, n) => uuidOfRun(of, n)));
    expect(new Set(all).size).toBe(4000);
    for (const uuid of all.slice(0, 300)) expect(() => z.uuid().parse(uuid)).not.toThrow();
    expect(uuidOfRun(a, 7)).toBe(uuidOfRun(a, 7));
  });
});

describe('the gap', () => {
  const at = Date.parse('2026-11-25T07:00Z');
  const minute = 60_000;
  it('moves a run back behind what stands near', () => {
    expect(spaced(at, [at - 20 * minute], 60)).toBe(at + 40 * minute);
    expect(spaced(at, [at + 30 * minute, at - 20 * minute], 60)).toBe(at + 90 * minute);
    expect(spaced(at, [at - 60 * minute], 60)).toBe(at);
    expect(spaced(at, [at], 0)).toBe(at);
  });
  it('leaves it where it is when the day is full', () => {
    const full = Array.from({ length: 20 }, (_, n) => at + n * 30 * minute);
    expect(spaced(at, full, 60)).toBe(at);
  });
});

describe('variants', () => {
  it('come in turn, the others after it', () => {
    expect(inTurn(['a', 'b', 'c'], 4)).toEqual(['b', 'c', 'a']);
  });
  it('that read the same are found', () => {
    expect(equalTexts(['Свежий хлеб', 'Пирог', 'свежий ХЛЕБ!'])).toEqual([[0, 2]]);
  });
  it('last until the first would come again within 90 days', () => {
    expect(lastsFor(rule(), 3)).toBe(3);
    expect(lastsFor(rule(), 13)).toBeNull();
    expect(lastsFor(rule({ every: { unit: 'month', count: 4, weekdays: [] } }), 1)).toBeNull();
    expect(lastsFor(rule({ end: { kind: 'after', posts: 3 } }), 3)).toBeNull();
  });
});
