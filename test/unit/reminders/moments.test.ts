import { describe, expect, it } from 'vitest';
import { nextAt, tomorrowAt } from '../../../utils/reminders/moments.ts';

const at = (text: string) => Date.parse(text);

describe('a moment to be reminded', () => {
  it('is today while the clock has not shown it, else tomorrow', () => {
    const zone = 'Europe/Moscow';
    expect(nextAt('15:00', at('2026-11-21T09:00:00Z'), zone)).toBe(at('2026-11-21T12:00:00Z'));
    expect(nextAt('15:00', at('2026-11-21T12:00:00Z'), zone)).toBe(at('2026-11-22T12:00:00Z'));
  });

  it('is tomorrow by the zone’s own day', () => {
    const late = at('2026-11-21T22:00:00Z');
    expect(tomorrowAt('10:00', late, 'Europe/Moscow')).toBe(at('2026-11-23T07:00:00Z'));
    expect(tomorrowAt('10:00', late, 'Europe/London')).toBe(at('2026-11-22T10:00:00Z'));
  });

  it('keeps the clock’s time when clocks change in the night', () => {
    // Berlin goes back on 2026-10-25: tomorrow's 10:00 is 25 hours after today's.
    expect(tomorrowAt('10:00', at('2026-10-24T08:00:00Z'), 'Europe/Berlin')).toBe(
      at('2026-10-25T09:00:00Z'),
    );
  });
});
