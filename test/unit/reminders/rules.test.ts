import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterDone,
  currentTime,
  mended,
  nextTime,
  placeOf,
} from '../../../utils/reminders/rules.ts';
import { clockAt } from '../../../utils/text/zone.ts';

const at = (text: string) => Date.parse(text);
const iso = (time: number | null) => time && new Date(time).toISOString().slice(0, 16);
const times = (
  since: string,
  zone: string,
  repeat: 'daily' | 'weekdays' | 'weekly' | 'monthly',
  n: number,
) => {
  const found: string[] = [];
  let last = at(since);
  for (let i = 0; i < n; i++) {
    last = nextTime({ repeat, since: at(since), zone }, last) ?? NaN;
    found.push(iso(last) || '');
  }
  return found;
};

describe('a daily reminder', () => {
  it('keeps its clock time when New York sets its clocks forward and back', () => {
    // 9:00 is 14:00 of Greenwich in winter, 13:00 in summer.
    expect(times('2026-03-06T14:00Z', 'America/New_York', 'daily', 3)).toEqual([
      '2026-03-07T14:00',
      '2026-03-08T13:00',
      '2026-03-09T13:00',
    ]);
    expect(times('2026-10-31T13:00Z', 'America/New_York', 'daily', 2)).toEqual([
      '2026-11-01T14:00',
      '2026-11-02T14:00',
    ]);
  });

  it('comes an hour later on the day that jumps over it, and is itself again after', () => {
    // 3:30 in Chisinau, which jumps from 3:00 to 4:00 on the 29th.
    expect(times('2026-03-28T01:30Z', 'Europe/Chisinau', 'daily', 2)).toEqual([
      '2026-03-29T01:30',
      '2026-03-30T00:30',
    ]);
  });

  it('comes once on the day that has its time twice', () => {
    expect(times('2026-10-24T00:30Z', 'Europe/Chisinau', 'daily', 2)).toEqual([
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
  });

  it('stays every 24 hours in Moscow', () => {
    expect(times('2026-03-28T06:00Z', 'Europe/Moscow', 'daily', 2)).toEqual([
      '2026-03-29T06:00',
      '2026-03-30T06:00',
    ]);
  });
});

it('on weekdays it rests on Saturday and Sunday of its zone', () => {
  // Friday 2026-11-20, 01:00 in Moscow: still Thursday in Greenwich.
  expect(times('2026-11-19T22:00Z', 'Europe/Moscow', 'weekdays', 2)).toEqual([
    '2026-11-22T22:00',
    '2026-11-23T22:00',
  ]);
});

it('weekly it keeps its weekday', () => {
  expect(times('2026-10-23T07:00Z', 'Europe/Chisinau', 'weekly', 2)).toEqual([
    '2026-10-30T08:00',
    '2026-11-06T08:00',
  ]);
});

describe('monthly it', () => {
  it('keeps its day, and has it on the last one of a shorter month', () => {
    // The 31st of January, 10:00 in Moscow.
    expect(times('2027-01-31T07:00Z', 'Europe/Moscow', 'monthly', 4)).toEqual([
      '2027-02-28T07:00',
      '2027-03-31T07:00',
      '2027-04-30T07:00',
      '2027-05-31T07:00',
    ]);
    expect(times('2028-01-30T07:00Z', 'Europe/Moscow', 'monthly', 1)).toEqual(['2028-02-29T07:00']);
  });

  it.each([
    // 9:00 on the 1st, over both changes of the clock where there are any.
    ['Europe/Moscow', '2026-03-01T06:00Z', ['2026-04-01T06:00', '2026-05-01T06:00']],
    ['Europe/Chisinau', '2026-03-01T07:00Z', ['2026-04-01T06:00', '2026-05-01T06:00']],
    ['Asia/Almaty', '2026-03-01T04:00Z', ['2026-04-01T04:00', '2026-05-01T04:00']],
    ['Asia/Kuala_Lumpur', '2026-03-01T01:00Z', ['2026-04-01T01:00', '2026-05-01T01:00']],
    ['America/New_York', '2026-03-01T14:00Z', ['2026-04-01T13:00', '2026-05-01T13:00']],
  ])('keeps its clock time in %s', (zone, since, next) => {
    expect(times(since, zone, 'monthly', 2)).toEqual(next);
  });

  it('is by the calendar of its zone', () => {
    // The 1st of December, 1:00 in Kuala Lumpur: still November in Greenwich.
    expect(times('2026-11-30T17:00Z', 'Asia/Kuala_Lumpur', 'monthly', 1)).toEqual([
      '2026-12-31T17:00',
    ]);
  });

  it('that was slept through for a year rings once, as of its latest coming', () => {
    const since = at('2026-01-31T07:00Z');
    const of = { at: since, since, zone: 'Europe/Moscow', repeat: 'monthly' as const };
    expect(iso(currentTime(of, at('2027-03-15T00:00Z')))).toBe('2027-02-28T07:00');
  });
});

describe('after a clock that ran ahead', () => {
  const now = at('2026-11-21T09:00Z');
  const nextYear = at('2027-11-21T09:00Z');
  const said = { at: at('2026-11-25T09:00Z'), since: at('2026-11-25T09:00Z'), zone: 'UTC' };

  it('what rang too early rings again at its time', () => {
    const rang = { ...said, repeat: 'no' as const, shownAt: nextYear, setAt: 5 };
    expect(mended(rang, now)).toEqual({ at: said.at, shownAt: null, setAt: 5 });
  });

  it('what was moved on a year comes at its next time', () => {
    const since = at('2026-11-01T10:00Z');
    const moved = { at: nextYear, since, zone: 'UTC', repeat: 'daily' as const };
    expect(mended({ ...moved, shownAt: null, setAt: nextYear }, now)).toEqual({
      at: at('2026-11-21T10:00Z'),
      shownAt: null,
      setAt: now,
    });
    // One that comes once, snoozed by that clock: at the time that was said.
    const once = { ...said, at: nextYear, repeat: 'no' as const };
    expect(mended({ ...once, shownAt: null, setAt: nextYear }, now)?.at).toBe(said.at);
  });

  it('small corrections and what the person set change nothing', () => {
    const hourAhead = now + 3_600_000;
    const rang = { ...said, repeat: 'daily' as const, shownAt: hourAhead, setAt: hourAhead };
    expect(mended(rang, now)).toBeNull();
    expect(mended({ ...said, at: nextYear, repeat: 'no', shownAt: null, setAt: now }, now)).toBe(
      null,
    );
    // A row of an earlier version.
    expect(mended({ ...said, at: nextYear, repeat: 'no', shownAt: null }, now)).toBeNull();
  });
});

it('leads to its place: the web over https, a page of ours, or nowhere', () => {
  const of = { kind: 'own' as const, url: null, about: null };
  expect(placeOf(of)).toBeNull();
  expect(placeOf({ ...of, url: 'https://vk.com/id5' })).toBe('https://vk.com/id5');
  expect(placeOf({ ...of, url: 'javascript:alert(1)' })).toBeNull();
  expect(placeOf({ ...of, kind: 'backup' })).toBe('/dashboard.html#data');
  expect(placeOf({ ...of, about: { kind: 'plan', key: 'u' } })).toBe('/dashboard.html#plan/u');
});

it('does not come before it was first said for', () => {
  const since = at('2027-01-10T09:00Z');
  const zone = 'UTC';
  expect(nextTime({ repeat: 'daily', since, zone }, at('2026-11-21T09:00Z'))).toBe(since);
});

describe('any repeating reminder', () => {
  const some = fc.record({
    since: fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) }).map((t) => t - (t % 6e4)),
    zone: fc.constantFrom(
      'Europe/Moscow',
      'Europe/Chisinau',
      'Asia/Almaty',
      'Asia/Kuala_Lumpur',
      'America/New_York',
    ),
    repeat: fc.constantFrom(
      'daily' as const,
      'weekdays' as const,
      'weekly' as const,
      'monthly' as const,
    ),
  });
  const day = 86_400_000;

  it('comes after the instant, soon, and at its clock time but for a jump', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 400 * day }), (reminder, later) => {
        const after = reminder.since + later;
        const next = nextTime(reminder, after) ?? NaN;
        expect(next).toBeGreaterThan(after);
        expect(next - after).toBeLessThanOrEqual(
          { daily: 1, weekdays: 3, weekly: 7, monthly: 31 }[reminder.repeat] * day + 2 * 3_600_000,
        );
        const off =
          clockAt(next, reminder.zone).minutes - clockAt(reminder.since, reminder.zone).minutes;
        expect([0, 60]).toContain(off);
      }),
      { numRuns: 500 },
    );
  });

  it('that was slept through stands at its latest coming', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 60 * day }), (reminder, later) => {
        const now = reminder.since + later;
        const current = currentTime({ ...reminder, at: reminder.since }, now);
        expect(current).toBeLessThanOrEqual(now);
        expect(nextTime(reminder, current) ?? NaN).toBeGreaterThan(now);
      }),
    );
  });
});

it('snoozing moves one ring, not the days after', () => {
  const reminder = {
    at: at('2026-11-21T09:30Z'),
    since: at('2026-11-21T09:00Z'),
    repeat: 'daily' as const,
    zone: 'UTC',
  };
  expect(iso(afterDone(reminder, at('2026-11-21T09:31Z')))).toBe('2026-11-22T09:00');
  expect(afterDone({ ...reminder, repeat: 'no' }, at('2026-11-21T09:31Z'))).toBeNull();
});
