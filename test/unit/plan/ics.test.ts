import { describe, expect, it } from 'vitest';
import { folded, icsOf } from '../../../utils/plan/ics.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';
import { now } from '../readings/made-up.ts';
import { aDraft } from './made-up-plan.ts';

const uuid = '00000000-0000-4000-8000-000000000001';
const item = (over: Partial<PlanItem> = {}): PlanItem => ({
  ...aDraft(),
  uuid,
  updatedAt: now,
  updatedBy: 'test',
  state: 'planned',
  livePost: null,
  liveUrl: null,
  journal: [{ at: now, from: null, to: 'planned', cause: 'saved', note: null }],
  ...over,
});
const words = {
  name: 'План; Groupmate',
  communityOf: () => 'Тёплый хлеб',
  rubricOf: () => null,
  wordless: 'Картинки',
};

/** Lines as a reader puts them together: a break with a space after it goes on. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const valueOf = (file: string, name: string) =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

describe('the calendar file', () => {
  it('has what the standard asks of every event, in UTC', () => {
    const dueAt = Date.parse('2026-11-25T07:00:00.123Z');
    const file = icsOf([item({ dueAt })], words);
    expect(linesOf(file)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Groupmate//Posting plan//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:План\\; Groupmate',
      'BEGIN:VEVENT',
      `UID:${uuid}@groupmate`,
      'DTSTAMP:20261121T090000Z',
      'LAST-MODIFIED:20261121T090000Z',
      'SEQUENCE:0',
      'DTSTART:20261125T070000Z',
      'DTEND:20261125T071500Z',
      'SUMMARY:Тёплый хлеб: Сегодня печём ржаной хлеб с тмином',
      'DESCRIPTION:Сегодня печём ржаной хлеб с тмином',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps every line within 75 octets and every letter whole', () => {
    const text = `${'Ржаной хлеб 🥖👨‍👩‍👧 с тмином; '.repeat(40)}конец`;
    const file = icsOf([item({ text })], words);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
      expect(line.isWellFormed()).toBe(true);
    }
    expect(valueOf(file, 'DESCRIPTION')).toBe(text.replaceAll(';', '\\;'));
  });

  it('folds exactly at the 75th octet', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(
      folded('x'.repeat(150))
        .split('\r\n')
        .map((line) => line.length),
    ).toEqual([75, 75, 2]);
    expect(folded(`${'x'.repeat(74)}й`)).toBe(`${'x'.repeat(74)}\r\n й`);
  });

  it('lets a text neither break a line nor begin an event', () => {
    const text = 'a\\b,c;d\r\nEND:VCALENDAR\nBEGIN:VEVENT\u0007\rz';
    const file = icsOf([item({ text })], words);
    expect(valueOf(file, 'DESCRIPTION')).toBe('a\\\\b\\,c\\;d\\nEND:VCALENDAR\\nBEGIN:VEVENT\\nz');
    expect(linesOf(file).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(linesOf(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('gives the same post the same id for ever, and a later version a higher number', () => {
    const [line] = item().journal;
    if (!line) throw new Error('No journal.');
    const later = item({ journal: [line, { ...line, cause: 'moved' }], dueAt: now });
    expect(valueOf(icsOf([later], words), 'UID')).toBe(valueOf(icsOf([item()], words), 'UID'));
    expect(valueOf(icsOf([later], words), 'SEQUENCE')).toBe('1');
  });

  it('says what a draft and a skipped post are, and leads to what is live', () => {
    const status = (state: PlanItem['state']) => valueOf(icsOf([item({ state })], words), 'STATUS');
    expect([status('draft'), status('skipped'), status('missed')]).toEqual([
      'TENTATIVE',
      'CANCELLED',
      'CONFIRMED',
    ]);
    const live = item({ state: 'live', liveUrl: 'https://vk.com/wall-7_1' });
    expect(valueOf(icsOf([live], words), 'URL')).toBe('https://vk.com/wall-7_1');
  });

  it('names a post without words, and leaves out a time that is none', () => {
    expect(valueOf(icsOf([item({ text: '' })], words), 'SUMMARY')).toBe('Тёплый хлеб: Картинки');
    expect(icsOf([item({ dueAt: Infinity }), item({ dueAt: NaN })], words)).not.toContain('VEVENT');
  });
});
