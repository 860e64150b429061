import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, nextFullHour, offsetName, sameClock } from '../../../utils/plan/when.ts';
import { clockAt } from '../../../utils/text/zone.ts';

const utc = (iso: string) => Date.parse(`${iso}Z`);

describe('the instant of a clock time', () => {
  it.each([
    ['Europe/Moscow', '2026-11-21', '19:00', '2026-11-21T16:00'],
    ['Europe/Chisinau', '2026-07-01', '09:00', '2026-07-01T06:00'],
    ['Europe/Chisinau', '2026-12-01', '09:00', '2026-12-01T07:00'],
    ['America/New_York', '2026-07-01', '09:00', '2026-07-01T13:00'],
    ['Asia/Almaty', '2024-02-01', '09:00', '2024-02-01T03:00'],
    ['Asia/Almaty', '2026-02-01', '09:00', '2026-02-01T04:00'],
    ['Asia/Kolkata', '2026-02-01', '00:10', '2026-01-31T18:40'],
    ['Pacific/Kiritimati', '2026-01-01', '00:00', '2025-12-31T10:00'],
  ])('in %s, %s %s', (zone, day, time, iso) => {
    expect(instantOf({ day, time }, zone)).toEqual({ kind: 'plain', at: utc(iso) });
    expect(clockAt(utc(iso), zone)).toMatchObject({ day, time });
  });

  it('that is jumped over comes as much later', () => {
    const found = instantOf({ day: '2026-03-08', time: '02:30' }, 'America/New_York');
    expect(found).toEqual({ kind: 'gap', at: utc('2026-03-08T07:30') });
    expect(clockAt(utc('2026-03-08T07:30'), 'America/New_York').time).toBe('03:30');
  });

  it.each([
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30', '2026-11-01T06:30'],
    // Moscow went back for good in 2014, Almaty in 2024.
    ['Europe/Moscow', '2014-10-26', '01:30', '2014-10-25T21:30', '2014-10-25T22:30'],
    ['Asia/Almaty', '2024-02-29', '23:30', '2024-02-29T17:30', '2024-02-29T18:30'],
  ])('in %s on %s %s is there twice', (zone, day, time, first, second) => {
    expect(instantOf({ day, time }, zone)).toEqual({
      kind: 'twice',
      at: utc(first),
      later: utc(second),
    });
  });

  it('jumps in March and is doubled in October in Chisinau', () => {
    // At which minute they change is the time zone table's to say; that both happen is not.
    const kinds = (day: string) =>
      new Set(
        Array.from({ length: 24 * 4 }, (_, quarter) => {
          const time = `${String(quarter >> 2).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
          return instantOf({ day, time }, 'Europe/Chisinau')?.kind;
        }),
      );
    expect(kinds('2026-03-29')).toEqual(new Set(['plain', 'gap']));
    expect(kinds('2026-10-25')).toEqual(new Set(['plain', 'twice']));
    expect(kinds('2026-06-25')).toEqual(new Set(['plain']));
  });

  it.each([
    ['', '10:00'],
    ['2026-02-30', '10:00'],
    ['2026-13-01', '10:00'],
    ['2026-02-01', ''],
    ['2026-02-01', '25:00'],
    ['2026-02-01', '24:00'],
    ['26-02-01', '10:00'],
  ])('is not found for "%s" "%s"', (day, time) => {
    expect(instantOf({ day, time }, 'Europe/Moscow')).toBeNull();
  });

  it('is not found in a zone that does not exist', () => {
    expect(instantOf({ day: '2026-02-01', time: '10:00' }, 'Mars/Olympus')).toBeNull();
  });

  it('agrees with the browser’s own clock at any minute and zone', () => {
    const zone = fc.constantFrom(
      'Europe/Moscow',
      'Europe/Chisinau',
      'America/New_York',
      'Asia/Almaty',
      'Australia/Lord_Howe',
    );
    const minutes = fc.integer({ min: utc('2020-01-01T00:00'), max: utc('2030-01-01T00:00') });
    fc.assert(
      fc.property(minutes, zone, (instant, name) => {
        const at = instant - (instant % 60_000);
        const clock = clockAt(at, name);
        const said = new Intl.DateTimeFormat('sv-SE', {
          timeZone: name,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(at);
        expect(`${clock.day} ${clock.time}`).toBe(said);
        const found = instantOf(clock, name);
        const all = found?.kind === 'twice' ? [found.at, found.later] : [found?.at];
        expect(found?.kind).not.toBe('gap');
        expect(all).toContain(at);
      }),
      { numRuns: 300 },
    );
  });
});

describe('zones in words', () => {
  it.each([
    ['Europe/Moscow', '2026-11-21T00:00', 'UTC+3'],
    ['America/New_York', '2026-11-21T00:00', 'UTC−5'],
    ['Asia/Kolkata', '2026-11-21T00:00', 'UTC+5:30'],
    ['America/St_Johns', '2026-11-21T00:00', 'UTC−3:30'],
    ['UTC', '2026-11-21T00:00', 'UTC'],
  ])('%s', (zone, at, name) => expect(offsetName(zone, utc(at))).toBe(name));

  it('show the same clock or not', () => {
    const winter = utc('2026-11-21T00:00');
    expect(sameClock('Europe/Moscow', 'Europe/Minsk', winter)).toBe(true);
    expect(sameClock('Europe/Moscow', 'Asia/Almaty', winter)).toBe(false);
  });
});

describe('a time to begin with', () => {
  it('is the next full hour with half an hour to prepare', () => {
    expect(nextFullHour(utc('2026-11-21T10:05'))).toBe(utc('2026-11-21T11:00'));
    expect(nextFullHour(utc('2026-11-21T10:30'))).toBe(utc('2026-11-21T11:00'));
    expect(nextFullHour(utc('2026-11-21T10:31'))).toBe(utc('2026-11-21T12:00'));
  });
});
