import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { superfluous } from '../../../utils/readings/thinning.ts';

const now = Date.UTC(2026, 10, 21, 12);
const hour = 3_600_000;
const at = (hoursAgo: number) => ({ id: `h${hoursAgo}`, at: now - hoursAgo * hour });
const kept = (readings: { id: string; at: number }[]) => {
  const gone = new Set(superfluous(readings, now));
  return readings.filter(({ id }) => !gone.has(id)).map(({ id }) => id);
};

describe('thinning', () => {
  it('keeps all of a week', () => {
    const week = [0.1, 0.2, 0.3, 24, 24.1, 167.9].map(at);
    expect(superfluous(week, now)).toEqual([]);
  });

  it('keeps the last of an hour to 30 days, the last of a day after, and the very first', () => {
    const first = at(24 * 300);
    const hours = [24 * 10 + 0.7, 24 * 10 + 0.4, 24 * 10 + 0.1].map(at);
    const days = [24 * 100 + 9, 24 * 100 + 5, 24 * 100 + 1].map(at);
    expect(kept([first, ...days, ...hours])).toEqual([first.id, days[2]?.id, hours[2]?.id]);
    expect(kept(days)).toEqual([days[0]?.id, days[2]?.id]);
  });

  it('has nothing left to do the second time, and never takes the first or the last', () => {
    const ages = fc.array(fc.double({ min: 0, max: 24 * 400, noNaN: true }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(ages, (hours) => {
        const readings = hours.map((age, i) => ({ id: String(i), at: now - age * hour }));
        const gone = new Set(superfluous(readings, now));
        const rest = readings.filter(({ id }) => !gone.has(id));
        expect(superfluous(rest, now)).toEqual([]);
        const moments = readings.map((one) => one.at);
        expect(rest.map((one) => one.at)).toContain(Math.min(...moments));
        expect(rest.map((one) => one.at)).toContain(Math.max(...moments));
      }),
    );
  });

  it('makes a year of hourly readings small', () => {
    const year = Array.from({ length: 365 * 24 }, (_, i) => at(i));
    // 30 days (hourly already), the last of each of 336 days, and the very first.
    expect(kept(year).length).toBe(30 * 24 + 1 + 336 + 1);
  });
});
