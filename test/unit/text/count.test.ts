import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../utils/text/count.ts';
import { sharedFile } from '../../shared-folder.ts';

const FORMATS = sharedFile('data/formats.json');
const here = existsSync(FORMATS);
if (!here) console.warn(`SKIPPED: ${FORMATS} is absent, its strings are not tried`);

describe('parseCount', () => {
  it.each([
    ['0', 0, 0],
    ['336', 336, 0],
    ['42 424', 42_424, 0],
    ['42\u00a0424', 42_424, 0],
    ['42\u202f424', 42_424, 0],
    ['42,424', 42_424, 0],
    ['1.1K', 1100, 50],
    ['1,1 К', 1100, 50],
    ['42,1К', 42_100, 50],
    ['42K', 42_000, 500],
    ['42.42M', 42_420_000, 5000],
    ['42,42М', 42_420_000, 5000],
    ['5 тыс.', 5000, 500],
    ['1,2 тысячи', 1200, 50],
    ['2,2 млн', 2_200_000, 50_000],
    ['1,5\u00a0млрд', 1_500_000_000, 50_000_000],
    ['1.234K', 1234, 0],
    ['137 797 просмотров', 137_797, 0],
    ['Понравилось 892 людям', 892, 0],
    ['1.1K просмотра', 1100, 50],
    ['49 526 подписчиков', 49_526, 0],
    ['Liked by 1.2 million people', 1_200_000, 50_000],
  ])('reads %j as %d ± %d', (text, value, precision) => {
    expect(parseCount(text, { lang: 'ru' })).toEqual({ value, precision });
  });

  it('takes a comma before a scale word by the language', () => {
    expect(parseCount('1,234K', { lang: 'en-US' })).toEqual({ value: 1_234_000, precision: 500 });
    expect(parseCount('1,234K', { lang: 'ru' })).toEqual({ value: 1234, precision: 0 });
    expect(parseCount('1,234.5K', { lang: 'en' })).toEqual({ value: 1_234_500, precision: 50 });
  });

  it.each(
    '| |нет|K|-5|−5|id5|№5|12:30|50%|350+|99+ новых|<1K|1.5|1,5|1.234,567|1,2345|12 345 6789|12 из 30|5 к 1|007|1.1Kb|2.5.1|1e5|½|٣|99999999999999999999'.split(
      '|',
    ),
  )('does not guess at %j', (text) => {
    expect(parseCount(text, { lang: 'ru' })).toBeNull();
    expect(parseCount(text, { lang: 'en' })).toBeNull();
  });

  it('reads back what Intl prints, within its precision', () => {
    const styles: Intl.NumberFormatOptions[] = [
      {},
      { notation: 'compact' },
      { notation: 'compact', maximumFractionDigits: 1 },
      { notation: 'compact', compactDisplay: 'long' },
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_000_000_000 }),
        fc.constantFrom('ru', 'en'),
        fc.constantFrom(...styles),
        fc.constantFrom('', 'просмотров', 'views'),
        (count, lang, style, word) => {
          const shown = new Intl.NumberFormat(lang, style).format(count);
          const read = parseCount(`${shown} ${word}`, { lang });
          expect(read, shown).not.toBeNull();
          const { value, precision } = read ?? { value: NaN, precision: NaN };
          expect(Math.abs(value - count), shown).toBeLessThanOrEqual(precision);
        },
      ),
    );
  });

  it('throws for nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void parseCount(text, { lang: text })),
    );
  });

  it.skipIf(!here)('reads every attested string', () => {
    const { numbers } = JSON.parse(readFileSync(FORMATS, 'utf8')) as {
      numbers: { text: string; value: number | null }[];
    };
    for (const { text, value } of numbers) {
      for (const lang of ['ru', 'en']) {
        expect(parseCount(text, { lang })?.value ?? null, text).toBe(value);
      }
    }
  });
});
