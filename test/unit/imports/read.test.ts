import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../utils/imports/read.ts';
import { guessMapping } from '../../../utils/imports/rules.ts';
import { ImportRefused } from '../../../utils/imports/schema.ts';
import {
  analyticsFile,
  csv,
  forged,
  inSheet,
  longFile,
  metricaFile,
  workbook,
} from './made-up-files.ts';

const tableIn = async (file: File, at = 0) => {
  const sheet = (await readFigures(file)).sheets[at];
  if (!sheet) throw new Error('The file has no such sheet.');
  return sheet.table;
};
const refusal = async (file: File) => {
  try {
    await readFigures(file);
    return 'taken';
  } catch (error) {
    return error instanceof ImportRefused ? error.key : error;
  }
};
const meant = (table: Parameters<typeof guessMapping>[0]) => {
  const { day, columns } = guessMapping(table);
  return {
    day: day === null ? null : table.heads[day],
    columns: columns.map(({ column, metric, as }) => [table.heads[column], metric, as]),
  };
};

describe('files of figures', () => {
  it('with one figure a row, in Windows-1251, become columns', async () => {
    const table = await tableIn(longFile());
    expect(table.heads[0]).toBe('Дата');
    expect(table.rows).toHaveLength(2);
    expect(meant(table)).toEqual({
      day: 'Дата',
      columns: [
        ['Посетители и просмотры: Уникальные посетители', 'visitors', 'plain'],
        ['Посетители и просмотры: Просмотры', 'visits', 'plain'],
        ['Охват: Полный охват', 'reach', 'plain'],
      ],
    });
  });

  it('of a counter lose their sums, and their heads’ units', async () => {
    const table = await tableIn(metricaFile());
    expect(table.totals).toBe(1);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(meant(table)).toEqual({
      day: 'Дата визита',
      columns: [
        ['Визиты', 'siteVisits', 'plain'],
        ['Отказы, %', 'siteBounce', 'plain'],
        ['Глубина просмотра', 'sitePages', 'plain'],
        ['Время на сайте', 'siteTime', 'plain'],
      ],
    });
  });

  it('with remarks end before the second table, and count from their first day', async () => {
    const table = await tableIn(analyticsFile());
    expect(table.startsAt).toBe('2026-11-17');
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['0000', '0001', '0002']);
    expect(meant(table)).toEqual({
      day: 'Nth day',
      columns: [
        ['Sessions', 'siteVisits', 'plain'],
        ['Bounce rate', 'siteBounce', 'share'],
        ['Average engagement time per session', 'siteTime', 'seconds'],
        ['Key events', 'siteGoals', 'plain'],
      ],
    });
  });

  it('as a workbook: the sheet with the table, dates as days', async () => {
    const read = await readFigures(await workbook());
    expect(read.sheets.map(({ name }) => name)).toEqual(['Дни']);
    const table = await tableIn(await workbook());
    expect(table.rows[0]?.cells).toEqual([new Date(Date.UTC(2026, 10, 18)), 12_480, 900, 0.25]);
    expect(table.rows[1]?.cells[2]).toBeNull();
    expect(meant(table).columns).toContainEqual(['Отказы', 'siteBounce', 'share']);
  });

  it('in UTF-16, with “sep=”, with words above the heads', async () => {
    const text = '\ufeffsep=;\nОтчёт за неделю\n\nДень;Лайки\n21.11.2026;5\n';
    const bytes = new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
    const table = await tableIn(new File([bytes], 'a.csv'));
    expect(meant(table)).toEqual({ day: 'День', columns: [['Лайки', 'likes', 'plain']] });
  });

  it('without a head that we know: the words above the first day', async () => {
    const table = await tableIn(csv('Когда,Foo\n2026-11-20,1\n2026-11-21,2'));
    expect(table.heads).toEqual(['Когда', 'Foo']);
    expect(meant(table)).toEqual({ day: 'Когда', columns: [] });
  });
});

describe('files that are refused', () => {
  it('too large, whatever their name', async () => {
    expect(await refusal(csv('x'.repeat(10 * 2 ** 20)))).toBe('too-big');
    const rows = Array.from({ length: 100_000 }, () => '2026-11-21;1').join('\n');
    expect(await refusal(csv(`Дата;Лайки\n${rows}`))).toBe('too-many');
    expect(await refusal(csv(`Дата;Лайки${';x'.repeat(300)}\n2026-11-21;1`))).toBe('too-many');
  });
  it('heads that are no names', async () => {
    for (const head of ['__proto__', 'constructor', 'Prototype']) {
      expect(await refusal(csv(`Дата;${head}\n2026-11-21;1`))).toBe('bad-head');
    }
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
  it('no tables', async () => {
    expect(await refusal(csv(''))).not.toBe('taken');
    expect(await refusal(csv('просто текст без таблицы'))).toBe('no-heads');
    expect(await refusal(csv('Дата;Лайки\n'))).toBe('no-rows');
    expect(await refusal(csv('Дата;Лайки\n\u0000;1'))).toBe('not-table');
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal(new File([old], 'a.xls'))).toBe('old-excel');
  });
  it('workbooks that are cut off or are another ZIP', async () => {
    const whole = await workbook();
    expect(await refusal(new File([whole.slice(0, whole.size - 40)], 'a.xlsx'))).toBe('broken');
    const other = await forged((parts) => {
      for (const name of Object.keys(parts)) parts[name] = strToU8('');
      const book = 'xl/workbook.xml';
      Reflect.deleteProperty(parts, book);
    });
    expect(await refusal(other)).toBe('not-table');
    expect(await refusal(await inSheet(() => '<worksheet><sheetData><row'))).not.toBe('taken');
  });
  it('workbooks that would burst when unpacked', async () => {
    const bomb = await forged((parts) => {
      parts['xl/worksheets/sheet3.xml'] = new Uint8Array(60 * 2 ** 20).fill(32);
    });
    expect(bomb.size).toBeLessThan(5 * 2 ** 20);
    expect(await refusal(bomb)).toBe('bomb');
  });
  it('workbooks whose one cell stands very far away', async () => {
    const far = (place: string) => inSheet((xml) => xml.replace('r="B2"', `r="${place}"`));
    expect(await refusal(await far('B1048576'))).toBe('too-many');
    expect(await refusal(await far('XFD2'))).toBe('too-many');
    expect(await refusal(await far('&#65;2'))).toBe('broken');
    expect(await refusal(await far('ZZZZZZ2'))).toBe('broken');
  });
});
