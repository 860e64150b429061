import { describe, expect, it } from 'vitest';
import { daysIn, lengthOf, ownSpan, spanBefore, spanOfPeriod } from '../../../utils/report/span.ts';

describe('the days of a report', () => {
  it.each([
    ['month', '2026-11-22', '2026-10-01', '2026-10-31'],
    ['month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['month', '2026-01-01', '2025-12-01', '2025-12-31'],
    // 22 November 2026 is a Sunday: its week is not over.
    ['week', '2026-11-22', '2026-11-09', '2026-11-15'],
    ['week', '2026-11-23', '2026-11-16', '2026-11-22'],
    ['thisMonth', '2026-11-22', '2026-11-01', '2026-11-22'],
  ] as const)('of the %s on %s', (period, today, first, last) => {
    expect(spanOfPeriod(period, today)).toEqual({ first, last });
  });

  it.each([
    ['2026-11-01', '2026-11-30', '2026-10-01', '2026-10-31'],
    ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2026-11-01', '2026-11-22', '2026-10-01', '2026-10-22'],
    // February has no 30th.
    ['2026-03-01', '2026-03-30', '2026-02-01', '2026-02-28'],
    ['2026-11-16', '2026-11-22', '2026-11-09', '2026-11-15'],
    ['2026-10-15', '2026-11-14', '2026-09-14', '2026-10-14'],
  ])('%s to %s are held against %s to %s', (first, last, before, until) => {
    expect(spanBefore({ first, last })).toEqual({ first: before, last: until });
  });

  it('are counted with both ends, over a change of clocks too', () => {
    expect(lengthOf({ first: '2026-03-28', last: '2026-03-30' })).toBe(3);
    expect(daysIn({ first: '2026-02-27', last: '2026-03-01' })).toEqual([
      ...['2026-02-27', '2026-02-28', '2026-03-01'],
    ]);
  });

  it.each([
    ['2026-11-02', '2026-11-01'],
    ['', '2026-11-01'],
    ['2026-13-01', '2026-13-02'],
    ['0202-11-01', '2026-11-01'],
    ['2020-01-01', '2026-11-01'],
  ])('are refused from %s to %s', (first, last) => {
    expect(ownSpan(first, last)).toBeNull();
  });
});
