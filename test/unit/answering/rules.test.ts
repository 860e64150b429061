import { describe, expect, it } from 'vitest';
import { businessClock, clockOf, waitedFor } from '../../../utils/answering/rules.ts';
import { answering, type Answering } from '../../../utils/answering/schema.ts';

const minute = 60_000;
const hour = 60 * minute;
const weekdays = (from: number, to: number): Answering['hours'] => [
  null,
  ...Array.from({ length: 5 }, () => ({ from, to })),
  null,
];
const office = weekdays(600, 1140);
const clock = (over: Partial<Answering> = {}, zone = 'Europe/Moscow') =>
  businessClock({
    answering: answering.parse({ within: 60, hours: office, holidays: [], ...over }),
    zone,
  });
/** An instant by the clock of Moscow, three hours before UTC all year. */
const moscow = (iso: string) => Date.parse(`${iso}+03:00`);

describe('business time', () => {
  it.each([
    // Friday 20 November 2026.
    ['within one day', '2026-11-20T11:00', '2026-11-20T12:30', 90],
    ['over the night', '2026-11-19T18:40', '2026-11-20T10:25', 45],
    ['over the weekend', '2026-11-20T18:00', '2026-11-23T11:00', 120],
    ['from before the opening', '2026-11-20T03:00', '2026-11-20T10:05', 5],
    ['from after the closing', '2026-11-20T22:00', '2026-11-21T22:00', 0],
    ['backwards', '2026-11-20T12:00', '2026-11-20T11:00', 0],
    ['over two weeks', '2026-11-09T00:00', '2026-11-23T00:00', 10 * 9 * 60],
  ])('counts open hours %s', (_what, from, to, minutes) => {
    expect(clock().between(moscow(from), moscow(to)) / minute).toBe(minutes);
  });

  it('leaves days off out', () => {
    const off = clock({ holidays: ['2026-11-20'] });
    const over = [moscow('2026-11-19T18:00'), moscow('2026-11-23T11:00')] as const;
    expect(clock().between(...over) / hour).toBe(1 + 9 + 1);
    expect(off.between(...over) / hour).toBe(1 + 1);
    // Round the clock but for a day off: that day alone is missing.
    const always = clock({ hours: null, holidays: ['2026-11-20'] });
    expect(always.between(...over) / hour).toBe(6 + 2 * 24 + 11);
  });

  it('counts an evening that reaches into the next day once', () => {
    const bar = clock({ hours: Array(7).fill({ from: 1080, to: 120 }) });
    expect(bar.between(moscow('2026-11-20T19:00'), moscow('2026-11-21T19:00')) / hour).toBe(8);
    // A minute a day is closed, and no minute is counted by two days.
    const both = clock({ hours: Array(7).fill({ from: 540, to: 539 }) });
    expect(both.between(moscow('2026-11-19T00:00'), moscow('2026-11-20T00:00')) / minute).toBe(
      24 * 60 - 1,
    );
    const whole = clock({ hours: Array(7).fill({ from: 0, to: 0 }) });
    expect(whole.between(moscow('2026-11-19T05:00'), moscow('2026-11-21T05:00')) / hour).toBe(48);
  });

  it('is an hour shorter or longer on the days when clocks are changed', () => {
    const berlin = clock({ hours: Array(7).fill({ from: 0, to: 0 }) }, 'Europe/Berlin');
    const at = (iso: string) => Date.parse(iso);
    // 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
    expect(berlin.between(at('2026-03-28T23:00Z'), at('2026-03-29T22:00Z')) / hour).toBe(23);
    expect(berlin.between(at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z')) / hour).toBe(25);
    // Open hours after the change are as long as ever, and begin by the clock on the wall.
    const sunday = clock(
      { hours: [{ from: 600, to: 1140 }, ...Array(6).fill(null)] },
      'Europe/Berlin',
    );
    expect(sunday.between(at('2026-03-28T00:00Z'), at('2026-03-30T00:00Z')) / hour).toBe(9);
    expect(sunday.between(at('2026-03-28T00:00Z'), at('2026-03-29T08:30Z')) / minute).toBe(30);
    expect(sunday.between(at('2026-10-24T00:00Z'), at('2026-10-25T09:30Z')) / minute).toBe(30);
    // A shift that holds the jump itself is shorter by it.
    const night = clock({ hours: Array(7).fill({ from: 60, to: 240 }) }, 'Europe/Berlin');
    expect(night.between(at('2026-03-28T23:00Z'), at('2026-03-29T22:00Z')) / hour).toBe(2);
    expect(night.between(at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z')) / hour).toBe(4);
  });

  it('counts by UTC in a zone that no browser knows', () => {
    const lost = clock({}, 'Mars/Olympus');
    const over = ['2026-11-20T09:00Z', '2026-11-20T11:00Z'].map(Date.parse);
    expect(lost.between(over[0] ?? 0, over[1] ?? 0) / hour).toBe(1);
  });
});

describe('a promise', () => {
  it('runs out after so much open time', () => {
    expect(clock().dueAt(moscow('2026-11-20T18:30'))).toBe(moscow('2026-11-23T10:30'));
    expect(clock({ within: 540 }).dueAt(moscow('2026-11-19T10:00'))).toBe(
      moscow('2026-11-19T19:00'),
    );
    expect(clock({ hours: null }).dueAt(0)).toBe(hour);
    expect(clock({ hours: Array(7).fill(null) }).dueAt(0)).toBeNull();
  });

  it.each([
    ['2026-11-20T11:29', { unit: 'minutes', n: 29, late: 'no' }],
    ['2026-11-20T11:30', { unit: 'minutes', n: 30, late: 'soon' }],
    ['2026-11-20T12:00', { unit: 'hours', n: 1, late: 'yes' }],
    // Never in days: 21 open hours are no day.
    ['2026-11-24T14:00', { unit: 'hours', n: 21, late: 'yes' }],
  ])('says at %s how late it is', (now, told) => {
    expect(waitedFor(moscow('2026-11-20T11:00'), moscow(now), clock())).toEqual(told);
  });

  it('of a night makes nobody late', () => {
    const told = waitedFor(moscow('2026-11-20T20:00'), moscow('2026-11-23T09:00'), clock());
    expect(told).toEqual({ unit: 'minutes', n: 0, late: 'no' });
  });

  it('is worked out once, and not at all where there is none', () => {
    const promise = { within: 60, hours: office, holidays: [] };
    const community = { answering: promise, zone: 'Europe/Moscow' };
    expect(clockOf(community)).toBe(clockOf({ ...community }));
    expect(clockOf({ ...community, zone: 'UTC' })).not.toBe(clockOf(community));
    expect(clockOf({ zone: 'UTC' })).toBeNull();
  });

  it.each([
    { within: 0, hours: null, holidays: [] },
    { within: 60, hours: [null], holidays: [] },
    { within: 60, hours: Array(7).fill({ from: 0, to: 1441 }), holidays: [] },
    { within: 60, hours: null, holidays: ['1 January'] },
  ])('that makes no sense is refused: %j', (value) => {
    expect(answering.safeParse(value).success).toBe(false);
  });
});
