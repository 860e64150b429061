import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../utils/text/csv.ts';

const cell = (value: string | number | null, language = 'ru') =>
  csvOf({ head: ['a'], rows: [[value]] }, language).slice('\uFEFFa\r\n'.length, -2);

describe('a CSV file', () => {
  it('opens right in a Russian spreadsheet', () => {
    const text = csvOf(
      {
        head: ['Пост', 'ER'],
        rows: [
          ['Хлеб', 5.5],
          ['Соль', null],
        ],
      },
      'ru',
    );
    expect(text).toBe('\uFEFFПост;ER\r\nХлеб;5,5\r\nСоль;\r\n');
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has commas and points where the language writes points', () => {
    const text = csvOf({ head: ['Post', 'ER'], rows: [['Bread', 5.5]] }, 'en');
    expect(text).toBe('\uFEFFPost,ER\r\nBread,5.5\r\n');
  });

  it.each([
    [12480, '12480'],
    [-4, '-4'],
    [0, '0'],
    [1 / 3, '0,333333'],
    [5.7027027, '5,702703'],
    [100, '100'],
    [2.5e-9, '0'],
    [NaN, ''],
    [Infinity, ''],
    [null, ''],
  ])('writes the number %j as %j', (value, text) => expect(cell(value)).toBe(text));

  it.each([
    ['=1+1', "'=1+1"],
    ['+7 900', "'+7 900"],
    ['-скидка', "'-скидка"],
    ['@anna', "'@anna"],
    ['\tx', '"\'\tx"'],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
    ['a=b', 'a=b'],
  ])('makes %j harmless', (value, text) => expect(cell(value)).toBe(text));

  it.each([
    ['a;b', '"a;b"'],
    ['a,b', '"a,b"'],
    ['он «да»', 'он «да»'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
  ])('quotes %j', (value, text) => expect(cell(value)).toBe(text));

  it('can be read back, whatever stands in its cells', () => {
    const texts = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.constantFrom('ru', 'en'), (rows, language) => {
        const separator = language === 'ru' ? ';' : ',';
        const back = parsed(csvOf({ head: ['a', 'b'], rows }, language), separator).slice(1);
        const plain = back.map((row) =>
          row.map((text) => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u, '')),
        );
        const wanted = rows.map((row) =>
          row.map((text) => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u, '')),
        );
        expect(plain).toEqual(wanted);
        for (const text of back.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

/** A plain reader of RFC 4180, for the test alone. */
function parsed(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let i = 1; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign !== '"') value += sign;
      else if (text[i + 1] === '"') value += text[++i] ?? '';
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator) {
      row.push(value);
      value = '';
    } else if (sign === '\r' && text[i + 1] === '\n') {
      i++;
      rows.push([...row, value]);
      row = [];
      value = '';
    } else value += sign;
  }
  return rows;
}
