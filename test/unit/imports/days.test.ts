import { describe, expect, it } from 'vitest';
import { dayOf, needsOrder, orderOf } from '../../../utils/imports/days.ts';
import type { Cell } from '../../../utils/imports/schema.ts';

const of = (cell: Cell, order: 'day-first' | 'month-first' | null = null) => {
  const found = dayOf(cell, order, null);
  return 'day' in found ? found.day : found.fault;
};

describe('days of tables', () => {
  it.each<[Cell, string]>([
    ['21.11.2026', '2026-11-21'],
    ['1.11.2026', '2026-11-01'],
    ['21.11.26', '2026-11-21'],
    ['2026-11-21', '2026-11-21'],
    ['2026/11/21', '2026-11-21'],
    ['20261121', '2026-11-21'],
    [20_261_121, '2026-11-21'],
    [46_347, '2026-11-21'],
    ['2026-11-21T00:00:00+03:00', '2026-11-21'],
    ['2026-11-21 00:00:00', '2026-11-21'],
    ['21.11.2026, 10:15', '2026-11-21'],
    ['21 ноября 2026', '2026-11-21'],
    ['21 нояб. 2026 г.', '2026-11-21'],
    ['сб, 21 ноября 2026', '2026-11-21'],
    ['Nov 21, 2026', '2026-11-21'],
    ['November 21, 2026', '2026-11-21'],
    ['21 noiembrie 2026', '2026-11-21'],
    ['11/21/2026', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['21.11.2026 – 21.11.2026', '2026-11-21'],
    [new Date(Date.UTC(2026, 10, 21)), '2026-11-21'],
  ])('%s', (cell, day) => expect(of(cell)).toBe(day));

  it.each<[Cell, string]>([
    ['03/04/2026', 'dayOrMonth'],
    ['ноябрь 2026', 'notADay'],
    ['2026-11', 'notADay'],
    ['01.11.2026 – 07.11.2026', 'notADay'],
    ['21 ноября', 'noYear'],
    ['31.02.2026', 'badDay'],
    ['32/13/2026', 'badDay'],
    ['вчера', 'noYear'],
    ['Итого', 'badDay'],
    ['', 'badDay'],
    [null, 'badDay'],
    [12, 'badDay'],
    [46_347.5, 'badDay'],
    [true, 'badDay'],
    [new Date(NaN), 'badDay'],
  ])('%s is refused: %s', (cell, fault) => expect(of(cell)).toBe(fault));

  it('takes the person’s word on day and month, never against the calendar', () => {
    expect(of('03/04/2026', 'day-first')).toBe('2026-04-03');
    expect(of('03/04/2026', 'month-first')).toBe('2026-03-04');
    expect(of('11/21/2026', 'day-first')).toBe('2026-11-21');
  });

  it('learns the order from the other days of the column', () => {
    expect(orderOf(['03/04/2026', '03/25/2026'])).toBe('month-first');
    expect(orderOf(['03/04/2026', '25/03/2026'])).toBe('day-first');
    expect(orderOf(['03/04/2026'])).toBeNull();
    expect(orderOf(['25/03/2026', '03/25/2026'])).toBeNull();
    expect(needsOrder(['04/04/2026', '21.11.2026'])).toBe(false);
    expect(needsOrder(['03/04/2026'])).toBe(true);
  });

  it('counts days from the file’s first', () => {
    expect(dayOf('0002', null, '2026-11-30')).toEqual({ day: '2026-12-02' });
  });
});
