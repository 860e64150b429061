import { describe, expect, it } from 'vitest';
import { formatAgo, formatSpan } from '../../../utils/text/ago.ts';

const now = Date.UTC(2026, 10, 21, 12);
const minute = 60_000;

describe('how long ago', () => {
  it.each([
    [0, 'now'],
    [-5 * minute, 'now'],
    [5 * minute, '5 minutes ago'],
    [3 * 60 * minute, '3 hours ago'],
    [24 * 60 * minute, 'yesterday'],
    [20 * 1440 * minute, '2 weeks ago'],
    [90 * 1440 * minute, '3 months ago'],
  ])('%i ms is "%s"', (passed, words) => {
    expect(formatAgo(now - passed, now, 'en')).toBe(words);
  });

  it('speaks Russian with right endings', () => {
    expect(formatAgo(now - 2 * 60 * minute, now, 'ru')).toBe('2 часа назад');
    expect(formatAgo(now - 5 * 60 * minute, now, 'ru')).toBe('5 часов назад');
  });

  it('says a span in short', () => {
    expect(formatSpan({ unit: 'hours', n: 3 }, 'ru').replaceAll(/\s/gu, ' ')).toBe('3 ч');
  });
});
