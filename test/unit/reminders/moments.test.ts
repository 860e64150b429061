import { describe, expect, it } from 'vitest';
import {
  laterMoments,
  nextAt,
  snoozeMoments,
  tomorrowAt,
} from '../../../utils/reminders/moments.ts';

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

it('can be put off by 5, 15, 60 minutes and to the next morning', () => {
  const now = at('2026-11-21T22:30:00Z');
  expect(snoozeMoments(now, 'Europe/Moscow')).toEqual([
    { id: 'five', at: now + 5 * 60_000 },
    { id: 'fifteen', at: now + 15 * 60_000 },
    { id: 'hour', at: now + 60 * 60_000 },
    // It is the 22nd in Moscow already.
    { id: 'morning', at: at('2026-11-23T07:00:00Z') },
  ]);
});

describe('later', () => {
  const at = (iso: string) => Date.parse(`${iso}+03:00`);
  const said = (iso: string) =>
    laterMoments(at(iso), 'Europe/Moscow').map((one) => [one.id, one.at]);

  it('is in an hour, this evening, tomorrow morning', () => {
    expect(said('2026-11-20T14:00')).toEqual([
      ['hour', at('2026-11-20T15:00')],
      ['evening', at('2026-11-20T19:00')],
      ['morning', at('2026-11-21T10:00')],
    ]);
  });

  it.each(['2026-11-20T18:00', '2026-11-20T18:30', '2026-11-20T22:00'])(
    'is not this evening at %s',
    (iso) => {
      expect(said(iso).map(([id]) => id)).toEqual(['hour', 'morning']);
    },
  );
});
