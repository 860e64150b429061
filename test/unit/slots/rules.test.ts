import { describe, expect, it } from 'vitest';
import {
  byTime,
  freeSlots,
  gapOf,
  isTaken,
  newSlots,
  slotsOfHours,
  slotsOn,
  tidied,
} from '../../../utils/slots/rules.ts';

const hour = 3_600_000;
const iso = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 16);
const daily = (minutes: number) => [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, minutes }));
const on = (day: string, zone: string, minutes: number) =>
  slotsOn(daily(minutes), zone, day).map(({ at }) => iso(at));

describe('slots of a day', () => {
  it.each([
    ['Europe/Moscow', '2026-03-29', '2026-03-29T15:00'],
    ['Europe/Chisinau', '2026-03-28', '2026-03-28T16:00'],
    ['Europe/Chisinau', '2026-03-29', '2026-03-29T15:00'],
    ['Europe/Chisinau', '2026-10-25', '2026-10-25T16:00'],
    ['Asia/Almaty', '2024-02-29', '2024-02-29T12:00'],
    ['Asia/Almaty', '2024-03-01', '2024-03-01T13:00'],
    ['Asia/Kuala_Lumpur', '2026-03-29', '2026-03-29T10:00'],
    ['America/New_York', '2026-03-07', '2026-03-07T23:00'],
    ['America/New_York', '2026-03-08', '2026-03-08T22:00'],
    ['America/New_York', '2026-11-01', '2026-11-01T23:00'],
  ])('18:00 stays 18:00 in %s on %s', (zone, day, at) => {
    expect(on(day, zone, 18 * 60)).toEqual([at]);
  });

  it.each([
    // Newer tables let Chisinau change an hour later from 2022 on.
    ['Europe/Chisinau', '2021-03-28', 2 * 60 + 30],
    ['America/New_York', '2026-03-08', 2 * 60 + 30],
  ])('do not come in %s on %s where clocks jump over them', (zone, day, minutes) => {
    expect(on(day, zone, minutes)).toEqual([]);
  });

  it.each([
    ['Europe/Chisinau', '2021-10-31', 2 * 60 + 30, '2021-10-30T23:30'],
    ['America/New_York', '2026-11-01', 60 + 30, '2026-11-01T05:30'],
    // The night of 1 March 2024: clocks of Almaty went back at midnight.
    ['Asia/Almaty', '2024-02-29', 23 * 60 + 30, '2024-02-29T17:30'],
  ])('that come twice in %s on %s are their first coming', (zone, day, minutes, at) => {
    expect(on(day, zone, minutes)).toEqual([at]);
  });

  it('are none by a clock that the browser does not know', () => {
    expect(on('2026-11-23', 'Europe/Nowhere', 600)).toEqual([]);
  });

  it('are those of its weekday, in order', () => {
    const slots = [
      { weekday: 1, minutes: 1080 },
      { weekday: 1, minutes: 540 },
      { weekday: 2, minutes: 600 },
    ];
    expect(slotsOn(slots, 'Europe/Moscow', '2026-11-23').map(({ minutes }) => minutes)).toEqual([
      540, 1080,
    ]);
  });
});

describe('the next free slots', () => {
  const zone = 'Europe/Moscow';
  // A Monday, 10:00 in Moscow.
  const now = Date.parse('2026-11-23T07:00Z');
  const slots = [
    { weekday: 1, minutes: 12 * 60 },
    { weekday: 1, minutes: 18 * 60 },
    { weekday: 3, minutes: 12 * 60 },
  ];
  const free = (taken: string[], most = 3, gap = hour) =>
    freeSlots(slots, zone, { taken: taken.map((at) => Date.parse(at)), gap, now, most }).map(iso);

  it('pass over what is taken, and what stands too near', () => {
    expect(free([])).toEqual(['2026-11-23T09:00', '2026-11-23T15:00', '2026-11-25T09:00']);
    expect(free(['2026-11-23T08:30Z', '2026-11-23T15:00Z'])).toEqual([
      '2026-11-25T09:00',
      '2026-11-30T09:00',
      '2026-11-30T15:00',
    ]);
  });

  it('follow the community’s own gap', () => {
    const taken = ['2026-11-23T08:30Z'];
    expect(free(taken, 1, hour / 2)).toEqual(['2026-11-23T09:00']);
    expect(free(taken, 1, 8 * hour)).toEqual(['2026-11-25T09:00']);
  });

  it('leave time to prepare', () => {
    const late = Date.parse('2026-11-23T08:55Z');
    const [first] = freeSlots(slots, zone, { taken: [], gap: hour, now: late });
    expect(iso(first)).toBe('2026-11-23T15:00');
  });

  it('are none without slots', () => {
    expect(freeSlots([], zone, { taken: [], gap: hour, now })).toEqual([]);
  });

  it('skip the night that has no such time', () => {
    const night = [{ weekday: 0, minutes: 150 }];
    const before = Date.parse('2021-03-26T12:00Z');
    const found = freeSlots(night, 'Europe/Chisinau', {
      taken: [],
      gap: hour,
      now: before,
      most: 2,
    });
    expect(found.map(iso)).toEqual(['2021-04-03T23:30', '2021-04-10T23:30']);
  });
});

describe('what is taken', () => {
  const taken = [0, 10 * hour, 20 * hour];
  it('is nearer than the gap on either side', () => {
    expect(isTaken(9 * hour + 1, taken, hour)).toBe(true);
    expect(isTaken(9 * hour, taken, hour)).toBe(false);
    expect(isTaken(11 * hour, taken, hour)).toBe(false);
    expect(isTaken(21 * hour - 1, taken, hour)).toBe(true);
    expect(isTaken(5, [], hour)).toBe(false);
  });
  it('is the very minute when no gap is wanted', () => {
    expect(isTaken(10 * hour + 59_999, taken, 0)).toBe(true);
    expect(isTaken(10 * hour + 60_000, taken, 0)).toBe(false);
  });
  it('is told by an hour where the person said nothing, and by what they said', () => {
    expect([gapOf(undefined), gapOf({}), gapOf({ minGap: 0 }), gapOf({ minGap: 90 })]).toEqual([
      hour,
      hour,
      0,
      1.5 * hour,
    ]);
  });
});

describe('slots as a person says them', () => {
  it('come from hours of the week, Monday first', () => {
    // Monday 9:00, Tuesday 18:00, Sunday 23:00.
    const slots = slotsOfHours([{ hour: 9 }, { hour: 42 }, { hour: 167 }]);
    expect(slots).toEqual([
      { weekday: 1, minutes: 540 },
      { weekday: 2, minutes: 1080 },
      { weekday: 0, minutes: 1380 },
    ]);
    expect(newSlots(slots, slots.slice(1))).toEqual(slots.slice(0, 1));
  });
  it('are kept once, in the order of a week, and shown by time', () => {
    const sunday = { weekday: 0, minutes: 600 };
    const monday = { weekday: 1, minutes: 600 };
    const early = { weekday: 1, minutes: 540 };
    expect(tidied([sunday, monday, { ...monday }, early])).toEqual([early, monday, sunday]);
    expect(byTime([sunday, monday, early])).toEqual([
      { minutes: 540, weekdays: [1] },
      { minutes: 600, weekdays: [1, 0] },
    ]);
  });
});
