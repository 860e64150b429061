import { describe, expect, it } from 'vitest';
import { fellInQuiet, quietUntil } from '../../../utils/reminders/quiet.ts';

const at = (text: string) => Date.parse(text);
const iso = (time: number | null) => time && new Date(time).toISOString().slice(0, 16);
const night = { from: 22 * 60, to: 8 * 60 };
const wholeDay = { from: 0, to: 0 };
const nights = { hours: Array<typeof night | null>(7).fill(night) };
const moscow = 'Europe/Moscow';

describe('quiet hours', () => {
  it('end where they end, and not before they begin', () => {
    // 21:59, 22:00, 7:59 and 8:00 in Moscow.
    expect(quietUntil(at('2026-11-21T18:59Z'), nights, moscow)).toBeNull();
    expect(iso(quietUntil(at('2026-11-21T19:00Z'), nights, moscow))).toBe('2026-11-22T05:00');
    expect(iso(quietUntil(at('2026-11-22T04:59Z'), nights, moscow))).toBe('2026-11-22T05:00');
    expect(quietUntil(at('2026-11-22T05:00Z'), nights, moscow)).toBeNull();
  });

  it('are those of the weekday on which they begin', () => {
    const fridays = { hours: [null, null, null, null, null, night, null] };
    // Friday 20 November, 23:00; Saturday 7:00 and 23:00.
    expect(iso(quietUntil(at('2026-11-20T20:00Z'), fridays, moscow))).toBe('2026-11-21T05:00');
    expect(iso(quietUntil(at('2026-11-21T04:00Z'), fridays, moscow))).toBe('2026-11-21T05:00');
    expect(quietUntil(at('2026-11-21T20:00Z'), fridays, moscow)).toBeNull();
  });

  it('that follow one another are one: Friday night, the whole weekend, Monday morning', () => {
    const weekend = { hours: [wholeDay, night, night, night, night, night, wholeDay] };
    // Friday's night goes on to Saturday 8:00, whole Saturday and Sunday to Monday 0:00.
    expect(iso(quietUntil(at('2026-11-20T20:00Z'), weekend, moscow))).toBe('2026-11-22T21:00');
    // Monday 1:00 is none: Sunday's day ended at midnight.
    expect(quietUntil(at('2026-11-22T22:00Z'), weekend, moscow)).toBeNull();
  });

  it('that never end are counted for a week', () => {
    const always = { hours: Array(7).fill(wholeDay) };
    const now = at('2026-11-21T09:00Z');
    const until = quietUntil(now, always, moscow) ?? 0;
    expect(until - now).toBeGreaterThan(7 * 86_400_000);
  });

  it.each([
    // Clocks go back at 4:00 (Chisinau) and 2:00 (New York): the night is an hour longer.
    ['Europe/Chisinau', '2026-10-24T19:00Z', '2026-10-25T06:00'],
    ['America/New_York', '2026-11-01T02:00Z', '2026-11-01T13:00'],
    // Forward: an hour shorter.
    ['Europe/Chisinau', '2026-03-28T20:00Z', '2026-03-29T05:00'],
    ['America/New_York', '2026-03-08T03:00Z', '2026-03-08T12:00'],
    // No change at all.
    ['Europe/Moscow', '2026-10-24T19:00Z', '2026-10-25T05:00'],
    ['Asia/Almaty', '2026-03-28T17:00Z', '2026-03-29T03:00'],
    ['Asia/Kuala_Lumpur', '2026-10-24T14:00Z', '2026-10-25T00:00'],
  ])('keep their clock in %s from %s', (zone, begin, end) => {
    expect(quietUntil(at(begin) - 1, nights, zone)).toBeNull();
    expect(iso(quietUntil(at(begin), nights, zone))).toBe(end);
  });

  it('are none without a setting, and by UTC in a zone that the browser does not know', () => {
    expect(quietUntil(at('2026-11-21T23:00Z'), null, moscow)).toBeNull();
    expect(iso(quietUntil(at('2026-11-21T23:00Z'), nights, 'Nowhere/At_All'))).toBe(
      '2026-11-22T08:00',
    );
  });
});

it('a thing fell in quiet hours when they are over now', () => {
  const fell = (when: string, now: string) => fellInQuiet(at(when), at(now), nights, moscow);
  expect(fell('2026-11-21T20:00Z', '2026-11-22T05:00Z')).toBe(true);
  expect(fell('2026-11-21T20:00Z', '2026-11-22T04:00Z')).toBe(false);
  expect(fell('2026-11-21T12:00Z', '2026-11-22T05:00Z')).toBe(false);
});
