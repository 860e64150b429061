import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../utils/text/date.ts';

const LANGUAGES = ['ru', 'en', 'en-GB', 'ro', 'kk', 'ms', 'uk'];
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
const now = Date.parse('2025-09-25T12:00:00Z');
const moscow = (lang: string) => ({ lang, zone: 'Europe/Moscow', now });

const anyLanguage = fc.constantFrom(...LANGUAGES);

/** Every style, word or figure, unit and amount that bends endings (fifty years: not before 1970). */
function relativeForms() {
  return (['long', 'short', 'narrow'] as const).flatMap((style) =>
    (['always', 'auto'] as const).flatMap((numeric) =>
      UNITS.flatMap((unit) =>
        [0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 50].flatMap((n) => [
          [style, numeric, unit, n] as const,
          [style, numeric, unit, -n] as const,
        ]),
      ),
    ),
  );
}

/** `n` units from now by the calendar (a month from 31 August is the end of September). */
function moved(n: number, unit: (typeof UNITS)[number]): number {
  const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 } as const;
  if (unit in seconds) return now + n * seconds[unit as keyof typeof seconds] * 1000;
  const months = n * ({ month: 1, quarter: 3, year: 12 }[unit as 'month'] ?? NaN);
  const date = new Date(now);
  return date.setUTCMonth(date.getUTCMonth() + months);
}

describe('what Intl prints is read back within its precision', () => {
  it('as dates with and without time', () => {
    const dates = ['full', 'long', 'medium', 'short'] as const;
    const times = [undefined, 'short', 'medium'] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('1995-01-02'), max: Date.parse('2035-01-01') }),
        fc.constantFrom('UTC', 'Europe/Moscow', 'Europe/Bucharest', 'Asia/Almaty', 'Asia/Kuching'),
        anyLanguage,
        fc.constantFrom(...dates),
        fc.constantFrom(...times),
        (moment, zone, lang, dateStyle, timeStyle) => {
          const shown = new Intl.DateTimeFormat(lang, {
            dateStyle,
            ...(timeStyle ? { timeStyle } : {}),
            timeZone: zone,
          }).format(moment);
          const found = parseDate(shown, { lang, zone, now });
          expect(found, `${lang} ${shown}`).not.toBeNull();
          const { value, precision } = found ?? { value: NaN, precision: NaN };
          expect(Math.abs(value - moment), `${shown} ${zone}`).toBeLessThanOrEqual(precision);
          expect(precision).toBeLessThanOrEqual(timeStyle ? 3_660_000 : 25 * 3_600_000);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('as days without a year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        anyLanguage,
        fc.constantFrom('long', 'short'),
        fc.boolean(),
        (ago, lang, month, withTime) => {
          const moment = now - ago * 86_400_000;
          const shown = new Intl.DateTimeFormat(lang, {
            ...{ day: 'numeric', month, timeZone: 'Europe/Moscow' },
            ...(withTime ? { hour: 'numeric', minute: '2-digit' } : {}),
          }).format(moment);
          const found = parseDate(shown, moscow(lang));
          expect(found, `${lang} ${shown}`).not.toBeNull();
          expect(Math.abs((found?.value ?? 0) - moment), shown).toBeLessThanOrEqual(
            found?.precision ?? 0,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(LANGUAGES)('as relative time, but for signed numbers and two words: %s', (lang) => {
    for (const [style, numeric, unit, n] of relativeForms()) {
      const shown = new Intl.RelativeTimeFormat(lang, { style, numeric }).format(n, unit);
      const found = parseDate(shown, moscow(lang));
      // "-5 ч" may be a zone or a change; «торік» is a year that nobody prints at a post.
      if (/^[+-]|^торік$|^цьогоріч$/.test(shown)) {
        expect(found, shown).toBeNull();
        continue;
      }
      expect(found, shown).not.toBeNull();
      const { value, precision } = found ?? { value: NaN, precision: NaN };
      expect(Math.abs(value - moved(n, unit)), shown).toBeLessThanOrEqual(precision);
      // No wider than what it shows: a unit, or the minute of "now".
      const most = Math.max(60_000, (moved(1, unit) - now) * 1.1);
      expect(precision, shown).toBeLessThanOrEqual(most);
    }
  });

  it.each(LANGUAGES)('as bare units, but for the letters that mean two of them: %s', (lang) => {
    // Months as "m" and «м», Romanian months and years as "l" and "a".
    const unsure = /^(?:en.*\dm|ro.*\d [la]|(?:ru|uk).*\d ?м\.?)$/u;
    for (const [unitDisplay, , unit, n] of relativeForms()) {
      if (unit === 'quarter' || n < 1) continue;
      const options = { style: 'unit', unit, unitDisplay } as const;
      const shown = new Intl.NumberFormat(lang, options).format(n);
      const found = parseDate(shown, moscow(lang));
      if (unsure.test(`${lang} ${shown}`) && (unit === 'month' || unit === 'year')) {
        // On networks "5m" is five minutes; the others are not understood.
        expect(found?.precision ?? null, shown).toBe(lang.startsWith('en') ? 60_000 : null);
        continue;
      }
      expect(found, shown).not.toBeNull();
      const { value, precision } = found ?? { value: NaN, precision: NaN };
      expect(Math.abs(value - moved(-n, unit)), shown).toBeLessThanOrEqual(precision);
    }
  });

  it('is null for a time with its zone’s name: that is another clock', () => {
    for (const lang of LANGUAGES) {
      for (const timeStyle of ['long', 'full'] as const) {
        const shown = new Intl.DateTimeFormat(lang, {
          dateStyle: 'medium',
          timeStyle,
          timeZone: 'Asia/Almaty',
        }).format(now);
        expect(parseDate(shown, moscow(lang)), shown).toBeNull();
      }
    }
  });

  it('is null for words that are no dates', () => {
    const word = fc.stringMatching(/^[b-zб-эăâîșțїєқғңұһ .,'’-]{0,12}[?!#:;]$/u);
    fc.assert(
      fc.property(word, anyLanguage, (text, lang) => {
        expect(parseDate(text, moscow(lang))).toBeNull();
      }),
    );
  });
});
