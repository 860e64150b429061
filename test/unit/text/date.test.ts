import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../utils/text/date.ts';
import { sharedFile } from '../../shared-folder.ts';

const FORMATS = sharedFile('data/formats.json');
const here = existsSync(FORMATS);
if (!here) console.warn(`SKIPPED: ${FORMATS} is absent, its strings are not tried`);

const now = Date.parse('2021-08-22T12:00:00Z');
const moscow = { lang: 'ru', zone: 'Europe/Moscow', now };
const read = (text: string, context = moscow) => {
  const found = parseDate(text, context);
  return found && [new Date(found.value).toISOString(), found.precision];
};

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

describe('parseDate', () => {
  it.each([
    ['только что', '2021-08-22T12:00:00.000Z', MINUTE],
    ['42 секунды назад', '2021-08-22T11:59:18.000Z', SECOND],
    ['10 сек назад', '2021-08-22T11:59:50.000Z', SECOND],
    ['минуту назад', '2021-08-22T11:59:00.000Z', MINUTE],
    ['две минуты назад', '2021-08-22T11:58:00.000Z', MINUTE],
    ['три минуты назад', '2021-08-22T11:57:00.000Z', MINUTE],
    ['2 мин назад', '2021-08-22T11:58:00.000Z', MINUTE],
    ['час назад', '2021-08-22T11:00:00.000Z', HOUR],
    ['три часа назад', '2021-08-22T09:00:00.000Z', HOUR],
    ['1 ч назад', '2021-08-22T11:00:00.000Z', HOUR],
    ['сегодня в 13:42', '2021-08-22T10:42:00.000Z', MINUTE],
    ['вчера в 23:34', '2021-08-21T20:34:00.000Z', MINUTE],
    ['вчера', '2021-08-20T21:00:00.000Z', DAY],
    ['завтра в 9:00', '2021-08-23T06:00:00.000Z', MINUTE],
    ['10 фев в 0:15', '2021-02-09T21:15:00.000Z', MINUTE],
    ['10 фев 2020 в 20:30', '2020-02-10T17:30:00.000Z', MINUTE],
    ['20\u00a0июл\u00a02021', '2021-07-19T21:00:00.000Z', DAY],
    ['12 мая', '2021-05-11T21:00:00.000Z', DAY],
    ['31 декабря 2019 г. в 23:59', '2019-12-31T20:59:00.000Z', MINUTE],
    ['1 сен в 21:41', '2020-09-01T18:41:00.000Z', MINUTE],
    ['29 фев в 10:00', '2020-02-29T07:00:00.000Z', MINUTE],
    ['today at 3:05 pm', '2021-08-22T12:05:00.000Z', MINUTE],
    ['yesterday at 12:30 am', '2021-08-20T21:30:00.000Z', MINUTE],
    ['8 Apr at 10:30 pm', '2021-04-08T19:30:00.000Z', MINUTE],
    ['Apr 8 at 10:30 pm', '2021-04-08T19:30:00.000Z', MINUTE],
    ['8 Apr 2021', '2021-04-07T21:00:00.000Z', DAY],
    ['an hour ago', '2021-08-22T11:00:00.000Z', HOUR],
    ['5 min ago', '2021-08-22T11:55:00.000Z', MINUTE],
  ])('reads %j as %s ± %d', (text, iso, precision) => {
    expect(read(text)).toEqual([iso, precision]);
    expect(read(text, { ...moscow, lang: 'en' })).toEqual([iso, precision]);
  });

  it.each(
    '| |давно|назад|5 назад|31 фев 2021|0 янв|32 мая|12 мартини|8 Apr at 25:00|8 Apr at 13:05 pm|8 Apr at 0:05 am|вчера в 24:00|вчера в 12:60|Реклама|16+|1 сен 2021 в|мая 12 2021 в 1|8 Apr 20211'.split(
      '|',
    ),
  )('does not guess at %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('takes the day by the zone, not by Greenwich', () => {
    const late = { lang: 'ru', zone: 'Asia/Vladivostok', now: Date.parse('2021-01-01T02:00:00Z') };
    expect(read('вчера в 23:00', late)).toEqual(['2020-12-31T13:00:00.000Z', MINUTE]);
    expect(read('31 дек в 10:00', late)).toEqual(['2020-12-31T00:00:00.000Z', MINUTE]);
  });

  it('says so when a clock change doubles the hour, and survives one that skips it', () => {
    const berlin = { lang: 'en', zone: 'Europe/Berlin', now };
    expect(read('25 Oct 2020 at 2:30 am', berlin)).toEqual([
      '2020-10-25T00:30:00.000Z',
      HOUR + MINUTE,
    ]);
    expect(read('28 Mar 2021 at 2:30 am', berlin)).toEqual(['2021-03-28T01:30:00.000Z', MINUTE]);
    expect(read('25 Oct 2020', berlin)).toEqual(['2020-10-24T22:00:00.000Z', DAY + HOUR]);
    expect(read('26 Oct 2020', berlin)).toEqual(['2020-10-25T23:00:00.000Z', DAY]);
    // There the clock went back at 00:01, into the day before.
    const stJohns = { lang: 'en', zone: 'America/St_Johns', now };
    expect(read('29 Oct 1994', stJohns)).toEqual(['1994-10-29T02:30:00.000Z', DAY + HOUR]);
  });

  it('is null in a zone that does not exist', () => {
    expect(read('вчера в 23:34', { ...moscow, zone: 'Mars/Olympus' })).toBeNull();
  });

  const anyZone = fc.constantFrom(
    'UTC',
    'Europe/Moscow',
    'Europe/Berlin',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  );
  const anyMoment = fc.integer({ min: Date.parse('1995-01-01'), max: Date.parse('2035-01-01') });

  it('reads back what Intl prints, within its precision', () => {
    const styles: Intl.DateTimeFormatOptions[] = [
      { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
      { dateStyle: 'long', timeStyle: 'short' },
      { dateStyle: 'long' },
      { day: 'numeric', month: 'short', year: 'numeric' },
    ];
    fc.assert(
      fc.property(
        anyMoment,
        anyZone,
        fc.constantFrom('ru', 'en', 'en-GB'),
        fc.constantFrom(...styles),
        (moment, zone, lang, style) => {
          const shown = new Intl.DateTimeFormat(lang, { ...style, timeZone: zone }).format(moment);
          const found = parseDate(shown, { lang, zone, now });
          expect(found, shown).not.toBeNull();
          const { value, precision } = found ?? { value: NaN, precision: NaN };
          expect(Math.abs(value - moment), `${shown} ${zone}`).toBeLessThanOrEqual(precision);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a day without a year is the latest that is not in the future', () => {
    fc.assert(
      fc.property(
        anyMoment,
        fc.integer({ min: 0, max: 364 * DAY }),
        anyZone,
        (moment, ago, zone) => {
          const options = { day: 'numeric', month: 'short', timeZone: zone } as const;
          const shown = new Intl.DateTimeFormat('ru', options).format(moment - ago);
          const found = parseDate(shown, { lang: 'ru', zone, now: moment });
          expect(found?.value, shown).toBeLessThanOrEqual(moment);
          expect(Math.abs((found?.value ?? 0) - (moment - ago)), shown).toBeLessThanOrEqual(
            found?.precision ?? 0,
          );
        },
      ),
    );
  });

  it('throws for nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseDate(text, { ...moscow, lang: text });
      }),
    );
  });

  it.skipIf(!here)('reads every attested string', () => {
    const { dates } = JSON.parse(readFileSync(FORMATS, 'utf8')) as { dates: string[] };
    for (const text of dates) expect(parseDate(text, moscow), text).not.toBeNull();
  });
});
