import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval, quantile, shrunkMean } from '../../../utils/insights/spread.ts';
import * as works from '../../../utils/insights/what-works.ts';
import { day, now, post } from './made-up.ts';

/** `n` posts of ER `rate` % by views, at an hour (UTC) of the last days. */
const posts = (n: number, rate: number, utcHour: number, over = {}) =>
  Array.from({ length: n }, (_, i) =>
    post([rate * 10 + (i % 3), 0, 0, 1000], {
      key: `vk:-1_${rate}${utcHour}${i}`,
      publishedAt: Math.floor((now - (i + 1) * 7 * day) / day) * day + utcHour * 3_600_000,
      ...over,
    }),
  );

describe('spread', () => {
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4, 5], 0.25, 2],
    [[7], 0.9, 7],
    [[], 0.5, null],
  ])('the quantile of %j at %d is %s', (values, part, expected) => {
    expect(quantile(values, part)).toBe(expected);
  });

  it('the interval holds the mean, is the same every time, and is none for two', () => {
    const some = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, (values) => {
        const found = meanInterval(values);
        const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
        expect(found).toEqual(meanInterval(values));
        expect(found?.low).toBeLessThanOrEqual(mean + 1e-9);
        expect(found?.high).toBeGreaterThanOrEqual(mean - 1e-9);
      }),
      { numRuns: 40 },
    );
    expect(meanInterval([1, 2])).toBeNull();
  });

  it('a group is drawn to the mean of all, the less the more it holds', () => {
    expect(shrunkMean([], 5)).toBe(5);
    expect(shrunkMean([15], 5)).toBeCloseTo(6.67, 2);
    expect(
      shrunkMean(
        Array.from({ length: 100 }, () => 15),
        5,
      ),
    ).toBeCloseTo(14.52, 2);
  });
});

describe('what works', () => {
  it('counts hours by the community’s own clock, weeks from Monday', () => {
    // 21 November 2026 is a Saturday; 21:30 UTC is Sunday, 00:30, in Moscow.
    const late = Date.UTC(2026, 10, 21, 21, 30);
    expect(works.hourOfWeek(late, 'UTC')).toBe(5 * 24 + 21);
    expect(works.hourOfWeek(late, 'Europe/Moscow')).toBe(6 * 24);
    expect(works.hourOfWeek(Date.UTC(2026, 10, 23, 0), 'UTC')).toBe(0);
  });

  it('has no best hour from three posts, however good', () => {
    const few = [...posts(3, 40, 9), ...posts(20, 4, 15)];
    expect(works.bestHours(few, 'views', 'UTC')).toEqual([]);
    const { groups } = works.byHourOfWeek(few, 'views', 'UTC');
    expect(groups[0]).toMatchObject({ n: 3, enough: false, stands: 'unclear' });
    expect(groups[0]?.likely).toBeLessThan(groups[0]?.mean ?? 0);
  });

  it('finds an hour that is clearly better, and calls none better where all are alike', () => {
    const clear = [...posts(12, 12, 9), ...posts(24, 4, 15)];
    const hours = works.bestHours(clear, 'views', 'UTC');
    // Of 8, 9 and 10, whose windows hold the same posts, only 9 was ever posted at.
    expect(hours.map(({ hour, n }) => [hour % 24, n])).toEqual([[9, 12]]);
    const alike = [...posts(12, 4, 9), ...posts(12, 4, 15)];
    expect(works.bestHours(alike, 'views', 'UTC')).toEqual([]);
  });

  it.each([
    [[], 'text'],
    [['photo', 'photo'], 'photo'],
    [['photo', 'poll'], 'poll'],
    [['clip'], 'video'],
    [['link'], 'link'],
    [['document'], 'document'],
    [['album', 'audio'], 'photo'],
  ])('%j is a %s', (attachments, format) => {
    expect(works.formatOf({ attachments })).toBe(format);
  });

  it('groups by format, length and hashtag, without ads, reposts and undated posts', () => {
    const all = [
      ...posts(9, 8, 9, { attachments: ['photo'], text: 'Хлеб #Рецепт и #рецепт' }),
      ...posts(9, 3, 9, { text: 'я'.repeat(200) }),
      ...posts(4, 90, 9, { ad: true, text: '#реклама #реклама' }),
      ...posts(4, 90, 9, { repost: true }),
      ...posts(4, 90, 9, { publishedAt: null }),
    ];
    expect(works.byFormat(all, 'views').n).toBe(18);
    expect(works.byFormat(all, 'views').groups.map(({ name, stands }) => [name, stands])).toEqual([
      ['photo', 'above'],
      ['text', 'below'],
    ]);
    expect(works.byLength(all, 'views').groups.map(({ name }) => name)).toEqual([
      'short',
      'middle',
    ]);
    expect(works.byHashtag(all, 'views').groups.map(({ name, n }) => [name, n])).toEqual([
      ['#рецепт', 9],
    ]);
  });

  it('knows nothing of posts whose rate is unknown', () => {
    const unknown = posts(9, 5, 9, { views: { value: null, precision: null } });
    expect(works.byFormat(unknown, 'views')).toEqual({ mean: null, n: 0, groups: [] });
  });
});
