import { describe, expect, it } from 'vitest';
import { differences, takingOf } from '../../../utils/templates/exchange/compare.ts';
import { htmlText } from '../../../utils/templates/exchange/html-text.ts';
import { readTemplates } from '../../../utils/templates/exchange/read.ts';
import {
  FileRefused,
  sharedTemplate,
  type FileRefusal,
} from '../../../utils/templates/exchange/schema.ts';
import { takeBack, takeIn } from '../../../utils/templates/exchange/store.ts';
import { fromDoubleBraces, fromTextBlaze } from '../../../utils/templates/exchange/translate.ts';
import { templatesCsv, templatesJson } from '../../../utils/templates/exchange/write.ts';
import { db } from '../../../utils/db.ts';
import { aTemplate } from './made-up.ts';

const read = (text: string) => readTemplates(text, 'ru');
const rowsOf = (text: string) => read(text).rows.map(({ template }) => template);

describe('files of templates', () => {
  const own = [
    aTemplate({
      title: 'Цена; "опт"',
      body: '{name}, {цена}\nвторая строка',
      tags: ['цена', 'опт'],
      variants: ['а\nб', 'в'],
      kinds: ['price', 'objection'],
      tone: 'neutral',
      folder: 'Опт',
      hotkey: 'Alt+KeyP',
    }),
    aTemplate({ title: '-50 %', body: '=СКИДКА' }),
  ];
  const shared = own.map((one) => sharedTemplate.parse(one));

  it.each(['ru', 'en'])('of our own come back whole as CSV (%s) and JSON', (language) => {
    expect(rowsOf(templatesCsv(own, language))).toEqual(shared);
    expect(rowsOf(templatesJson(own))).toEqual(shared);
    expect(read(templatesCsv(own, language)).program).toBe('groupmate');
  });

  it('as a plain table are read with Russian heads, semicolons and missing columns', () => {
    expect(
      rowsOf('\uFEFFНазвание;Текст;Теги\r\nПривет;Добрый день!;а, б\r\n;How are you?;'),
    ).toEqual([
      { title: 'Привет', body: 'Добрый день!', tags: ['а', 'б'], language: 'ru' },
      { title: 'How are you?', body: 'How are you?', tags: [], language: 'en' },
    ]);
  });

  it('of Briskine: HTML becomes text, its variables ours', () => {
    const csv =
      'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text\n' +
      'x1,,hi,,,,,"a,b","<div>Hello {{to.first_name}},</div><p>5 &lt; 6<br>bye</p>",\n';
    expect(read(csv)).toMatchObject({
      program: 'briskine',
      rows: [{ template: { title: 'hi', body: 'Hello {name},\n5 < 6\nbye', tags: ['a', 'b'] } }],
    });
  });

  it('of Chatwoot: the API’s list, and as payload', () => {
    const list = [{ id: 1, short_code: 'thx', content: 'Hi {{contact.name | default: "friend"}}' }];
    const taken = { program: 'chatwoot', rows: [{ template: { body: 'Hi {name|friend}' } }] };
    expect(read(JSON.stringify(list))).toMatchObject(taken);
    expect(read(JSON.stringify({ payload: list }))).toMatchObject(taken);
  });

  it('of Text Blaze: folders of snippets; what cannot be translated is marked', () => {
    const snippets = [
      {
        name: 'Size',
        shortcut: '/s',
        text: '{formtext: name=price} {formmenu: S; M; default=L; name=size}',
      },
      { name: 'If', text: '{if: x > 1}a{endif}' },
    ];
    expect(read(JSON.stringify({ folders: [{ name: 'Shop', snippets }] }))).toMatchObject({
      program: 'textblaze',
      rows: [
        { template: { title: 'Size', folder: 'Shop', body: '{price} {size: L/S/M?}' }, notes: [] },
        { template: { title: 'If' }, notes: ['logic'] },
      ],
    });
  });

  it.each([
    ['  ', 'empty'],
    ['{"a": ', 'bad-json'],
    ['{"a": 1}', 'unknown-json'],
    ['a,b\n1,2', 'no-columns'],
    ['[]', 'unknown-json'],
    ['x'.repeat(5_000_001), 'too-big'],
    [`title,body\n${'a,b\n'.repeat(5001)}`, 'too-many'],
  ] as [string, FileRefusal][])('refuses a file: %#', (text, reason) => {
    const refused = (() => {
      try {
        return read(text);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(FileRefused);
    expect((refused as FileRefused).reason).toBe(reason);
  });

  it('refuses single rows with their place, and takes the rest', () => {
    const file = read(`title,body\nа,\nб,${'я'.repeat(4001)}\nв,ок`);
    expect(file.refused).toEqual([
      { row: 1, title: 'а', reason: 'no-text' },
      { row: 2, title: 'б', reason: 'too-long' },
    ]);
    expect(file.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('never give markup', () => {
    expect(htmlText('<img src=x onerror=a><script>b</script>&lt;b&gt; &amp;amp; &#1087;')).toBe(
      '<b> &amp; п',
    );
  });

  it.each([
    ['{{ user.last_order }}', '{user last order}', false],
    ['{{#if a}}b{{/if}}', '{{#if a}}b{{/if}}', true],
    ['{% if a %}b{% endif %}', '{% if a %}b{% endif %}', true],
    ['{{ name | upcase | truncate: 5 }}', '{name | upcase}', true],
  ])('translates %s', (text, translated, logic) => {
    expect(fromDoubleBraces(text)).toEqual({ text: translated, logic });
  });

  it('translates Text Blaze’s commands', () => {
    expect(fromTextBlaze('{import: /sig}{cursor}{formdate: YYYY; name=day} {clipboard}')).toEqual({
      text: '{part: /sig}{day: date} {clipboard}',
      logic: true,
    });
  });
});

describe('taking a file in', () => {
  const price = aTemplate({ title: 'Цена', body: 'старый' });
  const same = aTemplate({ title: 'Та же', body: 'та же' });
  const rows = read('title,body\nцена,новый\nТа же,та же\nИная,1\nиная,2\nНовая,3').rows;
  const found = differences(rows, [price, same]);

  it('names what is new, the same, different and double', () => {
    expect(found.map(({ verdict }) => verdict)).toEqual([
      'differs',
      'same',
      'new',
      'double',
      'new',
    ]);
  });

  it('keeps both, takes the file’s or leaves ours; doubles get a title of their own', () => {
    const titles = (choice: 'both' | 'file' | 'mine') =>
      takingOf(found, [price, same], choice).add.map(({ title }) => title);
    expect(titles('both')).toEqual(['цена (2)', 'Иная', 'иная (2)', 'Новая']);
    expect(titles('mine')).toEqual(['Иная', 'иная (2)', 'Новая']);
    expect(takingOf(found, [price, same], 'file').change[0]?.here).toBe(price);
  });

  it('writes it, deletes nothing, and goes back', async () => {
    await db.templates.bulkPut([price, same]);
    const before = await db.templates.toArray();
    const done = await takeIn(takingOf(found, before, 'file'), 5000);
    const after = await db.templates.toArray();
    expect(after).toHaveLength(5);
    expect(after.find(({ uuid }) => uuid === price.uuid)).toMatchObject({ body: 'новый' });
    await takeBack(done);
    expect(await db.templates.toArray()).toEqual(before);
    await db.templates.clear();
  });
});
