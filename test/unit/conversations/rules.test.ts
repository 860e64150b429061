import { describe, expect, it } from 'vitest';
import {
  afterReading,
  dismissedAt,
  freshClock,
  isAfter,
  longestFirst,
  momentsOf,
  type Clock,
  type Moment,
} from '../../../utils/conversations/rules.ts';
import { aMessage } from '../readings/made-up.ts';

const minute = 60_000;
const day = Date.UTC(2026, 10, 21);
/** Number `n` of the dialogue, so many minutes into the day. */
const theirs = (n: number, at: number): Moment => ({
  id: `-7_5_${n}`,
  at: day + at * minute,
  outgoing: false,
});
const ours = (n: number, at: number): Moment => ({ ...theirs(n, at), outgoing: true });
const read = (...batches: Moment[][]) =>
  batches.reduce<Clock>((clock, batch) => afterReading(clock, batch), freshClock);
const waits = (clock: Clock) => (clock.waiting ? (clock.waitingSince - day) / minute : null);

describe('a dialogue waits', () => {
  it('from the first message that came in after our last one', () => {
    expect(waits(read([theirs(1, 0), ours(2, 5), theirs(3, 10), theirs(4, 20)]))).toBe(10);
    expect(waits(read([theirs(1, 3), theirs(2, 9)]))).toBe(3);
  });

  it('not when ours is the last', () => {
    expect(waits(read([theirs(1, 0), ours(2, 5)]))).toBeNull();
    expect(waits(read([ours(1, 0)]))).toBeNull();
  });

  it('until a later reading shows our answer, and anew from what comes after it', () => {
    expect(waits(read([theirs(1, 0)], [ours(2, 4)]))).toBeNull();
    expect(waits(read([theirs(1, 0)], [ours(2, 4)], [theirs(3, 6)], [theirs(4, 7)]))).toBe(6);
  });

  it('by the order of numbers where the page shows the same minute', () => {
    expect(waits(read([theirs(1, 0), ours(2, 4)], [theirs(3, 4)]))).toBe(4);
    expect(waits(read([theirs(3, 4), ours(4, 4)]))).toBeNull();
    // What comes alone and is older by its number began no new waiting.
    expect(waits(read([ours(2, 4)], [theirs(1, 4)]))).toBeNull();
  });

  it('unmoved by older messages that are scrolled into view', () => {
    const now = read([ours(5, 50), theirs(6, 60)]);
    expect(waits(afterReading(now, [theirs(1, 0), ours(2, 5), theirs(3, 9)]))).toBe(60);
    const answered = read([theirs(4, 40), ours(5, 50)]);
    expect(waits(afterReading(answered, [theirs(1, 0), theirs(2, 1)]))).toBeNull();
    expect(answered.lastIncoming?.id).toBe('-7_5_4');
  });

  it('longer than was thought when the beginning is scrolled to', () => {
    expect(waits(afterReading(read([theirs(6, 60)]), [theirs(5, 30)]))).toBe(30);
  });

  it('not once the person said that no answer is needed, until something new comes', () => {
    const waiting = read([theirs(1, 0), theirs(2, 9)]);
    const said = dismissedAt(waiting, day + 30 * minute);
    expect(waits(said)).toBeNull();
    // The page is read again: the same messages are no news.
    expect(waits(afterReading(said, [theirs(1, 0), theirs(2, 9)]))).toBeNull();
    expect(waits(dismissedAt(said, null))).toBe(0);
    expect(waits(afterReading(said, [theirs(3, 40)]))).toBe(40);
  });
});

describe('order', () => {
  it('is by number inside one dialogue, else by date', () => {
    expect(isAfter({ id: 'a_10', at: 0 }, { id: 'a_9', at: 5 })).toBe(true);
    expect(isAfter({ id: 'a_10', at: 0 }, { id: 'b_9', at: 5 })).toBe(false);
    expect(isAfter({ id: 'mid.x', at: 6 }, { id: 'mid.y', at: 5 })).toBe(true);
    const far = '9'.repeat(30);
    expect(isAfter({ id: `a_${far}1`, at: 0 }, { id: `a_${far}0`, at: 0 })).toBe(true);
  });

  it('puts those who wait longest first, unknown dates last', () => {
    const one = (key: string, since: number | null) => ({
      ...{ key, since, url: '', author: '', text: '', private: false },
    });
    const all = [one('a', null), one('b', 9), one('c', 3)];
    expect(longestFirst(all).map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });
});

describe('moments', () => {
  const at = (...dates: (number | null)[]) =>
    momentsOf(
      dates.map((date, n) => aMessage(`-7_5_${n}`, { date: date === null ? null : day + date })),
      () => false,
      day,
    ).map((moment) => moment.at - day);

  it('of messages without a date are those of their neighbours', () => {
    expect(at(null, -9, null, -3, null)).toEqual([-9, -9, -9, -3, -3]);
    expect(at(null, null)).toEqual([0, 0]);
  });
  it('never lie in the future', () => expect(at(5)).toEqual([0]));
});
