import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../utils/text/count.ts';

const LANGUAGES = ['ru', 'en', 'ro', 'kk', 'ms', 'uk'];

describe('counts in six languages', () => {
  it.each([
    ['ro', '127.696', 127_696, 0],
    ['ro', '1.234.567 de vizualizări', 1_234_567, 0],
    ['ro', '1,2 mii', 1200, 50],
    ['ro', '1 mie', 1000, 500],
    ['ro', '25 de mii de urmăritori', 25_000, 500],
    ['ro', '5,3 K', 5300, 50],
    ['ro', '1,2 mil.', 1_200_000, 50_000],
    ['ro', '21 de milioane', 21_000_000, 500_000],
    ['ro', '3 mld.', 3e9, 5e8],
    ['ro', '25 de aprecieri', 25, 0],
    ['ms', '127.696', 127_696, 0],
    ['ms', '127,696', 127_696, 0],
    ['ms', '2,3 rb', 2300, 50],
    ['ms', '25 ribu orang', 25_000, 500],
    ['ms', '1,2 jt', 1_200_000, 50_000],
    ['ms', '5.4 juta tontonan', 5_400_000, 50_000],
    ['ms', '1.2J', 1_200_000, 50_000],
    ['kk', '127\u00a0696', 127_696, 0],
    ['kk', '5,3 мың', 5300, 50],
    ['kk', '128\u00a0м.', 128_000, 500],
    ['kk', '1,2 млн рет көрілді', 1_200_000, 50_000],
    ['uk', '5,3 тис.', 5300, 50],
    ['uk', '2 мільярди', 2e9, 5e8],
    ['uk', '1,5 млн переглядів', 1_500_000, 50_000],
    ['en', '25K people', 25_000, 500],
    ['en', '\u200e1.2K\u200f likes', 1200, 50],
    ['en', '42\u2009424', 42_424, 0],
  ])('%s: reads %j as %d ± %d', (lang, text, value, precision) => {
    expect(parseCount(text, { lang })).toEqual({ value, precision });
  });

  it('a point between thousands is the language’s own', () => {
    expect(parseCount('127.696', { lang: 'en' })).toBeNull();
    expect(parseCount('127.696', { lang: 'ru' })).toBeNull();
    expect(parseCount('1.234 mii', { lang: 'ro' })?.value).toBe(1_234_000);
    expect(parseCount('1.234 ribu', { lang: 'ms' })?.value).toBe(1234);
  });

  it.each([
    ['es', '5 mil'],
    ['de', '5 Mio. Aufrufe'],
    ['pl', '12 tys.'],
    ['ru', '128 м.'],
    ['en', '1.2J'],
    ['tr', '1,2 B'],
    ['id', '1,2 M'],
    ['ro', '5 mii 300'],
    ['ro', '12.34'],
    ['ms', '1.2'],
    ['kk', 'мың'],
    ['uk', 'тис.'],
    ['ro', 'milioane de oameni'],
    ['ms', '-5 ribu'],
    ['constructor', '1,234.5'],
  ])('%s: does not guess at %j', (lang, text) => {
    // Neither a neighbour's million nor an exact five.
    expect(parseCount(text, { lang })).toBeNull();
  });

  it('reads back what Intl prints, within its precision', () => {
    const styles: Intl.NumberFormatOptions[] = [
      {},
      { useGrouping: false },
      { notation: 'compact' },
      { notation: 'compact', maximumFractionDigits: 1 },
      { notation: 'compact', minimumFractionDigits: 1, maximumFractionDigits: 2 },
      { notation: 'compact', compactDisplay: 'long' },
      { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 },
    ];
    const sizes = [999, 99_999, 9_999_999, 999_000_000_000_000];
    fc.assert(
      fc.property(
        fc.constantFrom(...sizes).chain((max) => fc.integer({ min: 0, max })),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...styles),
        fc.constantFrom('', ' просмотров', ' views', ' de vizualizări', ' рет', ' orang', ' тому'),
        (count, lang, style, word) => {
          // "0.50" of nothing is no count: decimals only where a scale stands.
          const options = count < 1000 ? { notation: style.notation } : style;
          const shown = new Intl.NumberFormat(lang, options).format(count);
          const read = parseCount(shown + word, { lang });
          expect(read, shown).not.toBeNull();
          const { value, precision } = read ?? { value: NaN, precision: NaN };
          expect(Math.abs(value - count), shown).toBeLessThanOrEqual(precision);
          // And says no wider than half of what it shows: 999,500 is shown as "1 млн".
          expect(precision, shown).toBeLessThanOrEqual(Math.max(value, 1) / 2 + 0.5);
        },
      ),
      { numRuns: 3000, examples: [[999_500, 'ru', { notation: 'compact' }, '']] },
    );
  });

  it('is null, never 0, for what has no digits', () => {
    const word = fc.stringMatching(/^[a-zа-яăâîșțіїєқғңұөһ .,'’-]{0,40}$/u);
    fc.assert(
      fc.property(word, fc.constantFrom(...LANGUAGES), (text, lang) => {
        expect(parseCount(text, { lang })).toBeNull();
      }),
    );
  });
});
