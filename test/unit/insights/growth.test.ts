import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageMatched, countAtAge, paceOf, type Curve } from '../../../utils/insights/growth.ts';
import { day, hour, now } from './made-up.ts';

/** Views read at these ages (hours). */
function curve(key: string, publishedAt: number, views: Record<number, number | null>): Curve {
  const readings = Object.entries(views).map(([age, value]) => ({
    at: publishedAt + Number(age) * hour,
    views: value,
    likes: null,
    comments: null,
    reposts: null,
  }));
  return { key, publishedAt, readings };
}
const old = (key: string, views: Record<number, number | null>) =>
  curve(key, now - 10 * day, views);
const many = (n: number, views: (i: number) => Record<number, number | null>) =>
  Array.from({ length: n }, (_, i) => old(`old${i}`, views(i)));

describe('the count at an age', () => {
  const one = old('a', { 1: 100, 11: 1100, 24: null });
  it.each([
    [1, 100],
    [6, 600],
    [11, 1100],
    [0.5, null],
    [12, null],
    [24, null],
  ])('after %d hours is %s', (age, value) => {
    expect(countAtAge(one, 'views', age * hour)).toBe(value);
  });

  it('does not rest on the order of the readings, nor on one from before the post', () => {
    const { readings, ...rest } = old('a', { [-1]: 9999, 1: 100, 11: 1100 });
    expect(countAtAge({ ...rest, readings: [...readings].reverse() }, 'views', 6 * hour)).toBe(600);
  });

  it('never leaves the two readings that it lies between', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 99 }), (a, b, part) => {
        const found = countAtAge(old('a', { 0: a, 100: a + b }), 'views', part * hour) ?? NaN;
        expect(found).toBeGreaterThanOrEqual(a);
        expect(found).toBeLessThanOrEqual(a + b);
      }),
    );
  });
});

describe('a post against earlier ones of its age', () => {
  const young = (views: number) => curve('young', now - 6 * hour, { 1: 50, 6: views });

  it('is 1.8 of the median of 24, six hours old', () => {
    const others = many(24, (i) => ({ 5: 900 + i, 7: 1100 + i }));
    const found = ageMatched(young(1820.7), others);
    expect(found).toMatchObject({ n: 24, enough: true, age: 6 * hour, median: 1011.5 });
    expect(found?.times).toBeCloseTo(1.8, 2);
    expect(found?.low).toBeLessThan(1011.5);
    expect(found?.high).toBeGreaterThan(1011.5);
  });

  it('is exactly usual when all curves are the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        (views, n) => {
          const others = many(n, () => ({ 1: 50, 6: views, 30: views * 2 }));
          expect(ageMatched(young(views), others)?.times).toBe(1);
        },
      ),
    );
  });

  it('is grey under eight, unknown with none at that age', () => {
    expect(
      ageMatched(
        young(100),
        many(7, () => ({ 6: 100 })),
      ),
    ).toMatchObject({ enough: false, n: 7 });
    expect(
      ageMatched(
        young(100),
        many(9, () => ({ 7: 100, 9: 200 })),
      ),
    ).toBeNull();
    expect(
      ageMatched(
        young(100),
        many(9, () => ({ 6: 0 })),
      ),
    ).toBeNull();
    expect(
      ageMatched(
        curve('young', now - hour, { 0.1: 5 }),
        many(9, () => ({ 0.1: 5 })),
      ),
    ).toBeNull();
    expect(
      ageMatched(
        curve('young', now, { 1: null }),
        many(9, () => ({ 1: 5 })),
      ),
    ).toBeNull();
  });

  it('is never held against later posts or itself', () => {
    const later = Array.from({ length: 9 }, (_, i) => curve(`l${i}`, now - hour, { 6: 10 }));
    expect(ageMatched(young(100), [...later, young(100)])).toBeNull();
  });

  it.each([
    [2500, 'fast'],
    [1500, null],
    [1000, null],
    [200, 'dead'],
  ])('with %d views of the usual 1,000 is %s', (views, pace) => {
    const others = many(12, (i) => ({ 6: 940 + i * 11 }));
    expect(paceOf(ageMatched(young(views), others))).toBe(pace);
  });

  it('is not called dead among few, nor when it is old', () => {
    expect(
      paceOf(
        ageMatched(
          young(1),
          many(7, () => ({ 6: 1000 })),
        ),
      ),
    ).toBeNull();
    const week = curve('w', now - 7 * day, { 168: 1 });
    expect(
      paceOf(
        ageMatched(
          week,
          many(9, () => ({ 168: 1000 })),
        ),
      ),
    ).toBeNull();
    expect(paceOf(null)).toBeNull();
  });
});
