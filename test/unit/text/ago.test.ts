import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAgo, formatSpan } from '../../../utils/text/ago.ts';
import { parseDate } from '../../../utils/text/date.ts';

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

describe('in all six languages', () => {
  it('what is said is what a page would be understood to say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 * 365 * 1440 }),
        fc.constantFrom('ru', 'en', 'ro', 'kk', 'ms', 'uk'),
        (minutes, lang) => {
          const at = now - minutes * minute;
          const said = formatAgo(at, now, lang);
          const found = parseDate(said, { lang, zone: 'UTC', now });
          expect(found, said).not.toBeNull();
          // "Yesterday" is said of 24 to 48 hours, and understood as the calendar's.
          const slack = 1440 * minute;
          expect(Math.abs((found?.value ?? 0) - at), said).toBeLessThanOrEqual(
            (found?.precision ?? 0) + (found?.precision === slack ? slack : 0),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['ro', 'acum 5 minute', '3 ore'],
    ['kk', '5 минут бұрын', '3 сағ'],
    ['ms', '5 minit lalu', '3 j'],
    ['uk', '5 хвилин тому', '3 год'],
  ])('%s: "%s", "%s"', (lang, ago, span) => {
    expect(formatAgo(now - 5 * minute, now, lang)).toBe(ago);
    expect(formatSpan({ unit: 'hours', n: 3 }, lang).replaceAll(/\s/gu, ' ')).toBe(span);
  });
});
