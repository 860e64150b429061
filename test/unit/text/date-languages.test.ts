import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../utils/text/date.ts';

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;

// A Thursday, noon in Greenwich.
const now = Date.parse('2025-09-25T12:00:00Z');
const read = (lang: string, text: string) => {
  const found = parseDate(text, { lang, zone: 'UTC', now });
  return found && [new Date(found.value).toISOString().slice(0, 16), found.precision];
};

describe('dates in six languages', () => {
  it.each([
    ['ro', 'acum 5 min', '2025-09-25T11:55', MINUTE],
    ['ro', 'acum 22 de minute', '2025-09-25T11:38', MINUTE],
    ['ro', 'acum o oră', '2025-09-25T11:00', HOUR],
    ['ro', 'acum', '2025-09-25T12:00', MINUTE],
    ['ro', 'ieri la 10:15', '2025-09-24T10:15', MINUTE],
    ['ro', 'mâine, 9:00', '2025-09-26T09:00', MINUTE],
    ['ro', 'alaltăieri', '2025-09-23T00:00', DAY],
    ['ro', 'astăzi la 9:05', '2025-09-25T09:05', MINUTE],
    ['ro', 'acum 2 saptamani', '2025-09-11T12:00', WEEK],
    ['ro', '2 apr. 2025', '2025-04-02T00:00', DAY],
    ['ro', 'miercuri, 2 aprilie 2025 la 10:15', '2025-04-02T10:15', MINUTE],
    ['ro', '2 săpt.', '2025-09-11T12:00', WEEK],
    ['ro', '3 z', '2025-09-22T12:00', DAY],
    ['ro', 'luni la 10:15', '2025-09-22T10:15', MINUTE],
    ['ro', '02.04.2025, 10:15', '2025-04-02T10:15', MINUTE],
    ['kk', 'кеше 10:15', '2025-09-24T10:15', MINUTE],
    ['kk', 'бүгін сағат 10:15-те', '2025-09-25T10:15', MINUTE],
    ['kk', '5 минут бұрын', '2025-09-25T11:55', MINUTE],
    ['kk', 'бір сағат бұрын', '2025-09-25T11:00', HOUR],
    ['kk', '3 күннен кейін', '2025-09-28T12:00', DAY],
    ['kk', '2025 ж. 2 сәуір', '2025-04-02T00:00', DAY],
    ['kk', '2025 жылғы 2 сәуір, 10:15', '2025-04-02T10:15', MINUTE],
    ['kk', '2 сәу 2025', '2025-04-02T00:00', DAY],
    ['kk', '14 сағ', '2025-09-24T22:00', HOUR],
    ['kk', 'жаңа ғана', '2025-09-25T12:00', MINUTE],
    ['ms', 'semalam pukul 10:15', '2025-09-24T10:15', MINUTE],
    ['ms', 'hari ini pada 10:15 PG', '2025-09-25T10:15', MINUTE],
    ['ms', 'Semalam pada pukul 10:15 PTG', '2025-09-24T22:15', MINUTE],
    ['ms', '5 minit lalu', '2025-09-25T11:55', MINUTE],
    ['ms', '5 minit yang lalu', '2025-09-25T11:55', MINUTE],
    ['ms', 'sejam lalu', '2025-09-25T11:00', HOUR],
    ['ms', '3h', '2025-09-22T12:00', DAY],
    ['ms', '3j', '2025-09-25T09:00', HOUR],
    ['ms', '2 Ogos 2025', '2025-08-02T00:00', DAY],
    ['ms', '2 Mac', '2025-03-02T00:00', DAY],
    ['uk', 'вчора о 23:34', '2025-09-24T23:34', MINUTE],
    ['uk', 'учора об 11:34', '2025-09-24T11:34', MINUTE],
    ['uk', 'щойно', '2025-09-25T12:00', MINUTE],
    ['uk', '5 хв тому', '2025-09-25T11:55', MINUTE],
    ['uk', 'годину тому', '2025-09-25T11:00', HOUR],
    ['uk', '14 год.', '2025-09-24T22:00', HOUR],
    ['uk', '2 квіт. 2025 р. о 10:15', '2025-04-02T10:15', MINUTE],
    ['uk', '21 лис 2024', '2024-11-21T00:00', DAY],
    ['en', 'Sep 21', '2025-09-21T00:00', DAY],
    ['en', 'Sep 26', '2024-09-26T00:00', DAY],
    ['en', '2w', '2025-09-11T12:00', WEEK],
    ['en', '3d', '2025-09-22T12:00', DAY],
    ['en', '14h', '2025-09-24T22:00', HOUR],
    ['en', '45s', '2025-09-25T11:59', SECOND],
    ['en', '2h ·', '2025-09-25T10:00', HOUR],
    ['en', '10:15 AM · Sep 21, 2024', '2024-09-21T10:15', MINUTE],
    ['en', 'Monday at 10:15 AM', '2025-09-22T10:15', MINUTE],
    ['en', 'Thu 10:15', '2025-09-25T10:15', MINUTE],
    ['en', 'Thu 13:15', '2025-09-18T13:15', MINUTE],
    ['en', 'Tomorrow at 9:00 AM', '2025-09-26T09:00', MINUTE],
    ['en', '4/2/25', '2025-04-02T00:00', DAY],
    ['en-GB', '04/02/2025', '2025-02-04T00:00', DAY],
    ['en-CA', '2025-04-02, 10:15 a.m.', '2025-04-02T10:15', MINUTE],
    ['ru', 'вчера в 23:34', '2025-09-24T23:34', MINUTE],
    ['ru', 'вчера 23:34', '2025-09-24T23:34', MINUTE],
    ['ru', 'позавчера в 23:34', '2025-09-23T23:34', MINUTE],
    ['ru', 'пн в 10:15', '2025-09-22T10:15', MINUTE],
    ['ru', '2 нед.', '2025-09-11T12:00', WEEK],
    ['ru', '10:15 · 21 сент. 2024 г.', '2024-09-21T10:15', MINUTE],
    ['ru', 'через 2 часа', '2025-09-25T14:00', HOUR],
  ])('%s: reads %j as %s ± %d', (lang, text, iso, precision) => {
    expect(read(lang, text)).toEqual([iso, precision]);
  });

  it('knows months and years by how much they may differ', () => {
    const ago = (text: string, lang = 'en') => {
      const found = parseDate(text, { lang, zone: 'UTC', now });
      return found && [Math.round((now - found.value) / DAY), found.precision / DAY];
    };
    expect(ago('2 years ago')).toEqual([730, 366]);
    expect(ago('2 years ago (edited)')).toEqual([730, 366]);
    expect(ago('11 месяцев назад', 'ru')).toEqual([335, 31]);
    expect(ago('1y')).toEqual([365, 366]);
    expect(ago('3 mo. ago')).toEqual([91, 31]);
    expect(ago('acum 2 ani', 'ro')).toEqual([730, 366]);
  });

  it('reads one letter in the page’s language', () => {
    expect(read('uk', '2 г')).toEqual(['2025-09-25T10:00', HOUR]);
    expect(read('ru', '2 г.')?.[1]).toBe(366 * DAY);
    expect(read('ms', '2h')?.[1]).toBe(DAY);
    expect(read('ru', '2h')?.[1]).toBe(HOUR);
    expect(read('en', '3 хв')).toBeNull();
  });

  it.each([
    'luni|Maria la 10:15|acum 5|5 lalu|bila 5|ай|бұрын|тому|5 тому|32.04.2025|02.13.2025',
    '2.5|12.30|10:15|1.2.3.4|2025|2025 ж.|31 квітня|31 iunie 2025|13/13/25|00.00.0000|5x',
    '-5 ч|+5 с|-3 d|0,5 h|2 h 5|10:15 UTC|Sep 21 10:15:00 UTC|minggu|last|this day at 5',
    'May|march on|2 mars|sun|сб|пн в|Sun at 25:00|kelmarin pukul 24:10|2 apr 99999',
  ])('does not guess: %s', (texts) => {
    for (const text of texts.split('|')) {
      for (const lang of ['ru', 'en', 'ro', 'kk', 'ms', 'uk', 'tr', '', 'constructor']) {
        expect(read(lang, text), `${lang}: ${text}`).toBeNull();
      }
    }
  });
});
