import { describe, expect, it } from 'vitest';
import { changeAgainst, figureOf, lineOf, resultsText } from '../../bench/figures.ts';
import { comment, counts, post, sizes } from '../../bench/make-rows.ts';

describe('a figure of the bench', () => {
  it('is the median with its spread; what could not be measured is not zero', () => {
    expect(figureOf('a', 'ms', [9, 1, 5.25])).toEqual({
      ...{ name: 'a', value: 5.3, unit: 'ms', n: 3, spread: [1, 9] },
    });
    expect(figureOf('a', 'ms', [4, null, 8])).toMatchObject({ value: 6, n: 2 });
    expect(figureOf('a', 'ms', [null])).toEqual({
      ...{ name: 'a', value: null, unit: 'ms', n: 0, spread: null },
    });
  });

  it('is held against the committed one of the same name', () => {
    const before = figureOf('a', 'ms', [80, 100, 120]);
    const now = figureOf('a', 'ms', [50]);
    expect(changeAgainst(now, before)).toEqual({ percent: -50, clear: true });
    expect(changeAgainst(figureOf('a', 'ms', [110]), before)).toMatchObject({ clear: false });
    expect(changeAgainst(now, undefined)).toBeNull();
    expect(changeAgainst(figureOf('a', 'bytes', [5]), before)).toBeNull();
    expect(JSON.parse(lineOf(now, before))).toMatchObject({ value: 50, before: 100, change: -50 });
  });

  it('is one line of the committed file', () => {
    const machine = { cores: 2, memoryGb: 24, browser: 'Chrome/1', load: 0.5 };
    const figures = [figureOf('a', 'ms', [1]), figureOf('b', 'ms', [2])];
    const text = resultsText({ machine, size: 'small', figures });
    expect(JSON.parse(text)).toEqual({ machine, size: 'small', figures });
    expect(text.split('\n').filter((line) => line.includes('"name"'))).toHaveLength(2);
  });
});

describe('the made-up year', () => {
  const end = Date.UTC(2026, 10, 22, 12);
  const size = sizes.small;

  it('is the same every time, and none of it lies ahead', () => {
    for (const n of [0, 7, 1999]) {
      expect(post(n, size, end)).toEqual(post(n, size, end));
      expect(comment(n, size, end)).toEqual(comment(n, size, end));
      const read = counts(n, size, end);
      expect(read).toEqual(counts(n, size, end));
      expect(Math.max(...read.map(({ at }) => at), post(n, size, end).lastSeenAt)).toBeLessThan(
        end,
      );
      const views = read.map((row) => row.views ?? 0);
      expect(views).toEqual([...views].sort((a, b) => a - b));
    }
  });
});
