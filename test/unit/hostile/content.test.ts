import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkRow } from '../../../utils/backup/tables.ts';
import { commentReading, pageReading } from '../../../utils/readings/schema.ts';
import { readingOf } from '../../../utils/listening/rules.ts';
import { fromCsv } from '../../../utils/templates/exchange/from-csv.ts';
import { fromJson } from '../../../utils/templates/exchange/from-json.ts';
import { htmlText } from '../../../utils/templates/exchange/html-text.ts';
import { csvOf } from '../../../utils/text/csv.ts';
import { isWebAddress } from '../../../utils/text/links-to.ts';
import { plainName } from '../../../utils/text/plain-name.ts';
import { speak } from '../../../utils/languages.ts';
import { db } from '../../../utils/db.ts';
import { hostileTexts, overridden, zalgo } from './hostile.ts';
import { questions } from './questions.ts';
import { aComment, saved, wipe } from '../backup/made-up.ts';
import { checkBackup } from '../../../utils/backup/import.ts';

/** Names, titles, addresses and texts that were made to harm, at each border that they cross. */

const read = <T>(value: T) => ({ value, precision: 0, state: 'read' as const, row: 'x' });
const absent = { value: null, precision: null, state: 'absent' as const, row: null };
const comment = (over: object) => ({
  key: '-1_2',
  fields: {
    ...{ id: read('-1_2'), postId: absent, url: absent, authorName: absent, authorUrl: absent },
    ...{ authorId: absent, text: absent, date: absent, likes: absent, replyTo: absent },
    ...over,
  },
});
const turns = /[\u202a-\u202e\u2066-\u2069]/u;

describe('a name', () => {
  it('turns no words around it and heaps no marks', () => {
    expect(plainName(overridden)).toBe('photo_gpj.exe');
    expect(plainName(zalgo).length).toBeLessThan(zalgo.length / 3);
    expect(plainName('Анна\u0000\u0007 Петрова\n')).toBe('Анна  Петрова ');
    expect(plainName('a\ud83d')).toBe('a\ufffd');
  });

  it.each([
    'Анна-Мария',
    'Nguyễn Thị Ánh',
    'ผู้ใหญ่',
    'مُحَمَّد',
    '👩‍👩‍👧 Ирина',
    'Ștefănel',
    'Әлия',
    '‏שלום‎',
  ])('of people stays what it is: %s', (name) =>
    expect(plainName(name)).toBe(name.normalize('NFC')),
  );

  it('cleaned twice is cleaned once', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...hostileTexts, 'e\u0301', '\u0301')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(odd, (name) => {
        const plain = plainName(name);
        expect(plainName(plain)).toBe(plain);
        expect(plain.isWellFormed()).toBe(true);
        expect(plain).not.toMatch(turns);
      }),
    );
  });

  it('is cleaned wherever it comes in', () => {
    const parsed = commentReading.parse(comment({ authorName: read(overridden) }));
    expect(parsed.fields.authorName.value).toBe('photo_gpj.exe');
    const { rows } = fromCsv(`title,body\n${overridden},Добрый день\n`, 'ru');
    expect(rows[0]?.template.title).toBe('photo_gpj.exe');
    const event = { kind: 'written', id: '-1_2', post: '-1_1', author: '7', at: 1 } as const;
    const told = readingOf({ ...event, text: 'x\ud800', replyTo: null }, overridden, '');
    expect(told.fields.authorName.value).toBe('photo_gpj.exe');
    expect(told.fields.text.value).toBe('x\ufffd');
  });
});

it.each(['Mars/Base', 'toString', '__proto__', '', 'x'.repeat(60)])(
  'a kept file with the zone "%s" is refused, where its clocks would stop',
  (zone) => {
    const of = { uuid: 'u', kind: 'own', text: '', at: 1, repeat: 'no', since: 1 };
    const more = { comment: null, url: null, shownAt: null, doneAt: null };
    expect(checkRow('reminders', { ...of, ...more, zone: 'Europe/Moscow' }).fits).toBe(true);
    expect(checkRow('reminders', { ...of, ...more, zone })).toEqual({ fits: false, field: 'zone' });
  },
);

it('a value inside a sentence of ours turns nothing and is nested in nothing', async () => {
  const { t } = await speak('en', async () => ({ x: { said: 'Hello, {{name}}! Bye.' } }) as never);
  expect(t('x:said' as never, { name: overridden })).toBe('Hello, photo_gpj.exe! Bye.');
  for (const name of ['<b>&"', "O'Neil & Sons / Co", '$t(x:said)', '{{name}}', '__proto__']) {
    expect(t('x:said' as never, { name })).toBe(`Hello, ${name}! Bye.`);
  }
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://vk.com/x',
    'chrome-extension://x/panel.html',
    '/panel.html',
    'wall-1_1',
  ])('that is no page of the web is refused: %j', (url) => {
    expect(isWebAddress(url)).toBe(false);
    for (const field of ['url', 'authorUrl']) {
      expect(commentReading.safeParse(comment({ [field]: read(url) })).success, field).toBe(false);
    }
    const page = { ...questions['page.read'].page, url };
    expect(pageReading.safeParse({ ...questions['page.read'], page }).success).toBe(false);
  });

  it('of the web is taken', () => {
    for (const url of ['https://vk.com/wall-1_1', 'http://vk.com/', '']) {
      expect(isWebAddress(url)).toBe(true);
    }
  });
});

describe('a text', () => {
  it('of a million letters is refused with a word at each border', () => {
    const long = 'я'.repeat(1_000_000);
    expect(commentReading.safeParse(comment({ text: read(long) })).success).toBe(false);
    expect(checkRow('comments', { ...aComment(5), text: long })).toEqual({
      fits: false,
      field: 'text',
    });
    expect(fromCsv(`title,body\nx,${long}\n`, 'ru')).toMatchObject({
      rows: [],
      refused: [{ row: 1, reason: 'too-long' }],
    });
    const event = { kind: 'written', id: '-1_2', post: '-1_1', author: '7', at: 1 } as const;
    const told = readingOf({ ...event, text: long, replyTo: null }, long, '');
    expect(told.fields.text.value).toHaveLength(50_000);
    expect(told.fields.authorName.value).toHaveLength(300);
    expect(commentReading.safeParse(told).success).toBe(true);
  });

  it('with half a sign is well-formed inside', () => {
    const parsed = commentReading.parse(comment({ text: read('да\ud83d'), id: read('\ud800') }));
    expect(parsed.fields.text.value).toBe('да\ufffd');
    expect(parsed.fields.id.value).toBe('\ufffd');
    expect(htmlText('&#xD800;&#55357;')).toBe('&#xD800;&#55357;');
  });

  it('of a template is text, whatever it holds', () => {
    for (const text of hostileTexts) {
      const made = [
        ...fromCsv(
          `title,body\n"${text.replaceAll('"', '""')}","x ${text.replaceAll('"', '""')}"\n`,
          'ru',
        ).rows,
        ...fromJson(JSON.stringify([{ short_code: text, content: `x ${text}` }]), 'ru').rows,
      ];
      for (const { template } of made) {
        expect(template.title).not.toMatch(turns);
        expect(template.body.isWellFormed(), JSON.stringify(text)).toBe(true);
      }
    }
  });

  it('in a spreadsheet runs nothing, and stays in its cell', () => {
    for (const text of hostileTexts) {
      const csv = csvOf({ head: ['a', 'b'], rows: [[text, 'end']] }, 'en');
      const [, first = ''] = /^\uFEFFa,b\r\n([\s\S]*?),end\r\n$/u.exec(csv) ?? [];
      expect(first.replace(/^"/u, '')).not.toMatch(/^[=+\-@\t\r\n]/u);
      expect(first.replaceAll('""', '').replace(/^"|"$/gu, '')).not.toContain('"');
    }
  });
});

it('what was stored once with half a sign is kept and read back, key by key', async () => {
  await wipe();
  // Older versions stored what pages said as it was.
  const keys = ['vk:\ud800', 'vk:\ud801', 'vk:\ufffd', 'vk:__proto__', 'vk:constructor'];
  await db.comments.bulkPut(
    keys.map((key) => ({ ...aComment(5), key, id: key.slice(3), text: '\udfff' })),
  );
  const file = await saved();
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  expect(Object.keys(files).every((name) => /^[\w/.-]+$/u.test(name))).toBe(true);
  const checked = await checkBackup(file);
  expect(checked.tables.find(({ table }) => table === 'comments')).toMatchObject({
    ...{ same: keys.length, added: 0, onlyHere: 0 },
  });
  expect(strToU8('x')).toHaveLength(1);
});
