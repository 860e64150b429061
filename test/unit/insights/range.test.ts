import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersByDay } from '../../../utils/insights/members.ts';
import { overviewOf } from '../../../utils/insights/overview.ts';
import { rangeOf } from '../../../utils/insights/range.ts';
import { bestTimes } from '../../../utils/insights/slots.ts';
import { hourOfWeek } from '../../../utils/insights/what-works.ts';
import { day, hour, now, post } from './made-up.ts';

const iso = (at: number | undefined) => new Date(at ?? NaN).toISOString();

describe('a range', () => {
  it('is whole days of the community’s clock, today too', () => {
    const range = rangeOf({ days: 30 }, 'Europe/Moscow', now);
    expect(iso(range?.from)).toBe('2026-10-22T21:00:00.000Z');
    expect(iso(range?.to)).toBe('2026-11-21T21:00:00.000Z');
  });

  it('holds the last of the own dates, over a change of the clock', () => {
    const range = rangeOf({ first: '2026-10-25', last: '2026-10-25' }, 'Europe/Berlin', now);
    expect(((range?.to ?? 0) - (range?.from ?? 0)) / hour).toBe(25);
  });

  it('ends with today', () => {
    const range = rangeOf({ first: '2026-11-20', last: '2027-05-01' }, 'Europe/Moscow', now);
    expect(iso(range?.to)).toBe('2026-11-21T21:00:00.000Z');
    expect(rangeOf({ first: '2026-11-22', last: '2027-05-01' }, 'Europe/Moscow', now)).toBeNull();
    expect(iso(rangeOf({ days: 30 }, 'No/Where', now)?.to)).toBe('2026-11-22T00:00:00.000Z');
  });

  it.each([
    ['', '2026-01-01'],
    ['2026-01-01', ''],
    ['2026-01-02', '2026-01-01'],
    ['0202-01-01', '2026-01-01'],
    ['2026-02-31', '2026-03-01x'],
    ['nonsense', '2026-01-01'],
  ])('%j to %j is none', (first, last) => {
    expect(rangeOf({ first, last }, 'UTC', now)).toBeNull();
  });
});

describe('members by day', () => {
  const reading = (at: number, members: number, precision = 0) => ({
    id: `m${at}`,
    community: 'vk:-1',
    at,
    members,
    precision,
  });
  const range = { from: now - 5 * day, to: now + day };

  it('keep the last reading of a day, and give it the posts since the day before', () => {
    const days = membersByDay(
      [
        reading(now - 6 * day, 100),
        reading(now - 3 * day, 110),
        reading(now - 3 * day + hour, 115, 5),
        reading(now - day, 114),
      ],
      [4, 3, 2, 1, 0].map((ago) =>
        post(undefined, { key: `p${ago}`, publishedAt: now - ago * day }),
      ),
      'UTC',
      range,
    );
    expect(
      days.map(({ members, change, approximate, posts }) => [
        members,
        change,
        approximate,
        posts.map(({ key }) => key),
      ]),
    ).toEqual([
      [115, 15, true, ['p4', 'p3']],
      [114, -1, false, ['p2', 'p1']],
    ]);
  });

  it('say no change of the first, and count growth from it when nothing was read before', () => {
    const readings = [reading(now - 2 * day, 50), reading(now, 60)];
    expect(membersByDay(readings, [], 'UTC', range)[0]?.change).toBeNull();
    const all = overviewOf({ denominator: 'views', zone: 'UTC' }, [], readings, range);
    expect(all.growth).toMatchObject({ change: 10, whole: false, from: now - 2 * day });
    const one = overviewOf({ denominator: 'views', zone: 'UTC' }, [], readings.slice(1), range);
    expect(one).toMatchObject({ growth: null, members: { value: 60 } });
  });
});

describe('the next coming of a better hour', () => {
  const best = (of: number) => ({ hour: of, n: 24, mean: 5, interval: { low: 4, high: 6 } });

  it('is this week’s or the next one’s, soonest first', () => {
    // Saturday 15:00 in Moscow: Saturday 18:00 is to come, Saturday 15:00 has just begun.
    const found = bestTimes(
      [best(24 + 18), best(5 * 24 + 15), best(5 * 24 + 18)],
      'Europe/Moscow',
      now,
    );
    expect(found.map(({ at }) => iso(at))).toEqual([
      '2026-11-21T15:00:00.000Z',
      '2026-11-24T15:00:00.000Z',
      '2026-11-28T12:00:00.000Z',
    ]);
  });

  it('passes over an hour that the clocks jump over', () => {
    // Berlin, Sunday 29 March 2026: 2:00 is 3:00.
    const friday = Date.UTC(2026, 2, 27, 12);
    const [found] = bestTimes([best(6 * 24 + 2)], 'Europe/Berlin', friday);
    expect(iso(found?.at)).toBe('2026-04-05T00:00:00.000Z');
  });

  it('is always ahead, within two weeks, at that hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 167 }),
        fc.integer({ min: 0, max: 400 * 24 }),
        fc.constantFrom('Europe/Moscow', 'America/New_York', 'Asia/Kolkata'),
        (of, hours, zone) => {
          const from = now + hours * hour;
          const [found] = bestTimes([best(of)], zone, from);
          expect(found?.at).toBeGreaterThan(from);
          expect((found?.at ?? 0) - from).toBeLessThanOrEqual(15 * day);
          expect(hourOfWeek(found?.at ?? 0, zone)).toBe(of);
        },
      ),
    );
  });
});
