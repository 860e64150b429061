import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt, instantAt, isZone } from '../../../utils/text/zone.ts';

const zones = ['Europe/Moscow', 'Europe/Chisinau', 'America/New_York', 'UTC', 'Asia/Kolkata'];

/** What the browser itself prints: an oracle that shares nothing with the code. */
function printed(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  return parts.format(at).replace(',', '');
}
function shown(at: number, zone: string): string {
  const { day, time, minutes, weekday } = clockAt(at, zone);
  expect(time.split(':').map(Number)).toEqual([Math.floor(minutes / 60), minutes % 60]);
  expect(new Date(`${day}T00:00Z`).getUTCDay()).toBe(weekday);
  return `${day} ${time}`;
}
const instants = fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2035, 0) });

describe('the clocks of a zone', () => {
  it('show what the browser prints', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
        expect(shown(at, zone)).toBe(printed(at, zone));
      }),
      { numRuns: 500 },
    );
  });

  it('lead back to the instant, or to the first of two that read the same', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (raw, zone) => {
        const at = raw - (raw % 60_000);
        const back = instantAt(clockAt(at, zone), zone);
        expect(printed(back, zone)).toBe(printed(at, zone));
        expect(back).toBeLessThanOrEqual(at);
        expect(at - back).toBeLessThanOrEqual(3_600_000);
      }),
      { numRuns: 500 },
    );
  });
});

const said = (year: number, month: number, day: number, hour: number, minute: number) => ({
  day: new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10),
  minutes: hour * 60 + minute,
});
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

describe('a time that clocks jump over', () => {
  it.each([
    // New York 2026-03-08, 2:00 to 3:00.
    ['America/New_York', said(2026, 3, 8, 2, 30), '2026-03-08T07:30'],
    // Chisinau 2026-03-29, at 1:00 of Greenwich.
    ['Europe/Chisinau', said(2026, 3, 29, 3, 30), '2026-03-29T01:30'],
    // Moscow has none since 2014; in 2010 it had.
    ['Europe/Moscow', said(2010, 3, 28, 2, 30), '2010-03-27T23:30'],
    ['Europe/Moscow', said(2026, 3, 29, 2, 30), '2026-03-28T23:30'],
  ])('in %s is as long after the jump', (zone, clock, expected) => {
    expect(iso(instantAt(clock, zone))).toBe(expected);
  });
});

describe('a time that comes twice', () => {
  it.each([
    ['America/New_York', said(2026, 11, 1, 1, 30), '2026-11-01T05:30'],
    ['Europe/Chisinau', said(2026, 10, 25, 3, 30), '2026-10-25T00:30'],
    // Moscow 2014-10-26: from +4 to +3 for good.
    ['Europe/Moscow', said(2014, 10, 26, 1, 30), '2014-10-25T21:30'],
  ])('in %s is its first coming', (zone, clock, expected) => {
    expect(iso(instantAt(clock, zone))).toBe(expected);
  });
});

it('knows zones from words', () => {
  expect(zones.every(isZone)).toBe(true);
  expect(['', 'Europe/Nowhere', 'здесь'].some(isZone)).toBe(false);
});
