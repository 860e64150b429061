import { describe, expect, it } from 'vitest';
import { KazakhAgo, KazakhDates, KazakhLists, KazakhNumbers } from '../../../utils/text/kazakh.ts';
import { teachKazakh } from '../../../utils/text/kazakh-intl.ts';

const at = Date.UTC(2026, 10, 22, 16, 5);
const zone = { timeZone: 'UTC' };
const looks: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', weekday: 'long' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'short' },
  { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  { month: 'long', year: 'numeric' },
  { weekday: 'short' },
  { weekday: 'long' },
  { dateStyle: 'medium' },
  { hour: 'numeric', minute: '2-digit' },
];

// Node knows Kazakh: what we write for browsers that do not is the same.
describe('Kazakh for a browser without it', () => {
  it.each(looks)('dates as %o', (look) => {
    for (const month of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      const day = Date.UTC(2026, month, 13 + month, 16, 5);
      expect(new KazakhDates('kk', { ...look, ...zone }).format(day)).toBe(
        new Intl.DateTimeFormat('kk', { ...look, ...zone }).format(day),
      );
    }
  });

  it('days from one to another', () => {
    const dates = new KazakhDates('kk', { day: 'numeric', month: 'short', ...zone });
    expect(dates.formatRange(at, at + 12 * 86_400_000)).toMatch(/^22 қар\.\s–\s4 жел\.$/u);
  });

  it('figures, spans of time and lists', () => {
    const ways: readonly Intl.NumberFormatOptions[] = [
      {},
      { style: 'percent', maximumFractionDigits: 1 },
      { style: 'unit', unit: 'hour', unitDisplay: 'short' },
      { style: 'unit', unit: 'day', unitDisplay: 'short' },
      { style: 'unit', unit: 'minute', unitDisplay: 'short' },
      { notation: 'compact' },
    ];
    for (const way of ways) {
      for (const value of [0.5, 3, 12_345.6, -1_250_000]) {
        expect(new KazakhNumbers('kk', way).format(value)).toBe(
          new Intl.NumberFormat('kk', way).format(value),
        );
      }
    }
    for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month'] as const) {
      for (const n of [0, -1, -5, 1, 3]) {
        expect(new KazakhAgo('kk', { numeric: 'auto' }).format(n, unit)).toBe(
          new Intl.RelativeTimeFormat('kk', { numeric: 'auto' }).format(n, unit),
        );
      }
    }
    for (const all of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
      expect(new KazakhLists('kk').format(all)).toBe(new Intl.ListFormat('kk').format(all));
    }
  });

  it('is taught to a browser without it alone, for Kazakh alone', () => {
    const known = { ...named(Intl) };
    teachKazakh(known);
    expect(known.DateTimeFormat).toBe(Intl.DateTimeFormat);
    /** Answers as Chromium does. */
    class Blind extends Intl.DateTimeFormat {
      override format = () => 'M01';
    }
    const blind = { ...named(Intl), DateTimeFormat: Blind } as unknown as typeof Intl;
    teachKazakh(blind);
    expect(new blind.DateTimeFormat('kk', { month: 'long', ...zone }).format(at)).toBe('қараша');
    expect(new blind.DateTimeFormat('en', { month: 'long', ...zone }).format(at)).toBe('M01');
    expect(new blind.NumberFormat('kk').format(1.5)).toBe('1,5');
    expect(new blind.NumberFormat('en').format(1.5)).toBe('1.5');
  });
});

/** `Intl` as plain fields: its own cannot be spread. */
const named = ({
  DateTimeFormat,
  NumberFormat,
  RelativeTimeFormat,
  ListFormat,
  DisplayNames,
}: typeof Intl) =>
  ({ DateTimeFormat, NumberFormat, RelativeTimeFormat, ListFormat, DisplayNames }) as typeof Intl;
