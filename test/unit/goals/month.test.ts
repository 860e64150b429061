import { describe, expect, it } from 'vitest';
import {
  daysBegun,
  daysIn,
  daysWhole,
  lastOf,
  lengthOf,
  monthAfter,
} from '../../../utils/goals/month.ts';

describe('a month', () => {
  it('is as long as the calendar says, leap years too', () => {
    expect(['2026-02', '2028-02', '2100-02', '2000-02'].map(lengthOf)).toEqual([28, 29, 28, 29]);
    expect(['2026-04', '2026-12', '2026-01'].map(lengthOf)).toEqual([30, 31, 31]);
    expect(lastOf('2028-02')).toBe('2028-02-29');
    expect(daysIn('2028-02').slice(-2)).toEqual(['2028-02-28', '2028-02-29']);
  });
  it('has months beside it, over the year’s end', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(monthAfter('2026-03', -1)).toBe('2026-02');
  });
  it('has begun as far as today, and is whole up to yesterday', () => {
    const on = (day: string) => [daysBegun('2026-11', day), daysWhole('2026-11', day)];
    expect(on('2026-10-31')).toEqual([0, 0]);
    expect(on('2026-11-01')).toEqual([1, 0]);
    expect(on('2026-11-30')).toEqual([30, 29]);
    expect(on('2026-12-01')).toEqual([30, 30]);
    expect(on('2027-01-15')).toEqual([30, 30]);
  });
});
