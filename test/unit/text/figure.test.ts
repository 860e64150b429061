import { describe, expect, it } from 'vitest';
import {
  decimalOf,
  parseFigure,
  parseSpan,
  type NumberContext,
} from '../../../utils/text/figure.ts';

const counts: NumberContext = { lang: 'ru', decimal: null, three: 'thousand' };
const rates: NumberContext = { ...counts, three: 'decimal' };
const sums: NumberContext = { ...counts, three: 'unclear' };
const value = (text: string, context = counts) => {
  const read = parseFigure(text, context);
  return read === null ? null : 'fault' in read ? read.fault : read.value;
};

describe('numbers of tables', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u202f234,5', 1234.5],
    ['1’234.50', 1234.5],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['1,234,567.8', 1_234_567.8],
    ['1.234,56', 1234.56],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['+7', 7],
    ['−7', -7],
    ['(7)', -7],
    ["'15", 15],
    ['5 000 ₽', 5000],
    ['4999,50 руб.', 4999.5],
    ['$1,234.50', 1234.5],
    ['1,2 тыс.', 1200],
    ['3,4 млн', 3_400_000],
    ['1.5K', 1500],
  ])('%s is %s', (text, wanted) => expect(value(text)).toBe(wanted));

  it.each(['', ' ', '-', '—', 'n/a', 'н/д', 'нет данных', 'null', '#N/A'])(
    '“%s” is unknown, not zero',
    (text) => expect(value(text)).toBeNull(),
  );

  it.each([
    ['=SUM(A1:A5)', 'formula'],
    ['=1+1', 'formula'],
    ['@x', 'formula'],
    ['<5', 'bad'],
    ['12abc', 'bad'],
    ['1 2 3', 'bad'],
    ['12 34', 'bad'],
    ['1,23,4', 'bad'],
    ['1.2,3.4', 'bad'],
    ['12:30', 'bad'],
    ['около 5', 'bad'],
    ['1e5', 'bad'],
    ['5'.repeat(90), 'bad'],
  ])('%s is refused: %s', (text, fault) => expect(value(text)).toBe(fault));

  it('knows what was rounded, and what is a percent', () => {
    expect(parseFigure('1,2 тыс.', counts)).toEqual({ value: 1200, percent: false, rounded: true });
    expect(parseFigure('12,4 %', rates)).toEqual({ value: 12.4, percent: true, rounded: false });
    expect(parseFigure('12%', rates)).toEqual({ value: 12, percent: true, rounded: false });
  });

  it('reads a lone “1,234” by the column, then by what it counts', () => {
    expect(value('1,234', counts)).toBe(1234);
    expect(value('1,234', rates)).toBe(1.234);
    expect(value('1,234', sums)).toBe('unclear');
    expect(value('1,234', { ...sums, decimal: ',' })).toBe(1.234);
    expect(value('1,234', { ...rates, decimal: '.' })).toBe(1234);
    expect(value('1 234,567', counts)).toBe(1234.567);
  });

  it('tells the decimal sign of a column, or that nobody knows', () => {
    expect(decimalOf(['1,234', '12,5', '7'])).toBe(',');
    expect(decimalOf(['1,234.50', '900.1'])).toBe('.');
    expect(decimalOf(['1,234', '5'])).toBeNull();
    expect(decimalOf(['1,5', '1.5'])).toBeNull();
    expect(decimalOf(['12,5 %'])).toBe(',');
  });

  it('reads spans as minutes', () => {
    expect(parseSpan('00:02:30')).toBe(2.5);
    expect(parseSpan('1:30')).toBe(1.5);
    expect(parseSpan('01:00:00')).toBe(60);
    expect(parseSpan('00:61:00')).toBeNull();
    expect(parseSpan('2,5')).toBeNull();
  });
});
