import writeSheets, { type SheetData } from 'write-excel-file/universal';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Files as networks and counters save them, made up by hand. */

const file = (parts: BlobPart[], name: string) => new File(parts, name);
export const csv = (text: string, name = 'stat.csv') => file([text], name);

/** One line a figure, in the encoding of a Russian Excel. */
export const longFile = () =>
  file(
    [
      windows1251(
        [
          'Дата;Критерий;Параметр 1;Параметр 2;Значение',
          '18.11.2026;Посетители и просмотры;Уникальные посетители;;120',
          '18.11.2026;Посетители и просмотры;Просмотры;;340',
          '18.11.2026;Охват;Полный охват;;1 900',
          '18.11.2026;Пол;Мужчины;;40',
          '19.11.2026;Посетители и просмотры;Уникальные посетители;;130',
          '19.11.2026;Охват;Полный охват;;2 100',
        ].join('\r\n'),
      ),
    ],
    'Статистика.csv',
  );

/** A counter of visits: sums first, spans, percents with commas, a quoted head with its unit. */
export const metricaFile = () =>
  csv(
    [
      '"Дата визита","Визиты","Посетители","Отказы, %","Глубина просмотра","Время на сайте"',
      '"Итого и средние","375","300","11,5","2,25","00:01:40"',
      '"2026-11-18","150","120","12,5","2,5","00:02:30"',
      '"2026-11-19","225","180","10,5","2","00:00:50"',
    ].join('\n'),
    'Отчёт.csv',
  );

/** The other counter: remarks above, days counted from the first, a second table below. */
export const analyticsFile = () =>
  csv(
    [
      '# ----------------------------------------',
      '# Traffic acquisition',
      '# Start date: 20261117',
      '# End date: 20261119',
      '# ----------------------------------------',
      '',
      'Nth day,Sessions,Bounce rate,Average engagement time per session,Key events',
      '0000,41,0.4523,45.5,3',
      '0001,1234,0.5,60,0',
      '0002,57,0.375,90,',
      '',
      '# Second table',
      'Country,Sessions',
      'Moldova,9',
    ].join('\n'),
  );

/** A workbook of two sheets, the second with the table. */
export async function workbook(): Promise<File> {
  const day = (n: number) => ({
    value: new Date(Date.UTC(2026, 10, n)),
    type: Date,
    format: 'dd.mm.yyyy',
  });
  const data: SheetData = [
    ['Дата', 'Подписчики', 'Охват', 'Отказы'].map((value) => ({ value, type: String })),
    [day(18), { value: 12_480, type: Number }, { value: 900, type: Number }, { value: 0.25 }],
    [day(19), { value: 12_516, type: Number }, null, { value: 0.5, type: Number }],
  ];
  const about: SheetData = [[{ value: 'Отчёт', type: String }]];
  const blob = await writeSheets([
    { data: about, sheet: 'О файле' },
    { data, sheet: 'Дни' },
  ]).toBlob();
  return file([await blob.arrayBuffer()], 'дни.xlsx');
}

/** The workbook with parts changed by hand. */
export async function forged(
  change: (parts: Record<string, Uint8Array<ArrayBufferLike>>) => void,
): Promise<File> {
  const parts = unzipSync(new Uint8Array(await (await workbook()).arrayBuffer()));
  change(parts);
  return file([new Uint8Array(zipSync(parts, { level: 9 }))], 'forged.xlsx');
}

/** The table's sheet with its text changed. */
export const inSheet = (change: (xml: string) => string) =>
  forged((parts) => {
    const name = Object.keys(parts).find((path) => path.endsWith('sheet2.xml'));
    if (!name) throw new Error('The workbook has no second sheet.');
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error('Nothing was forged.');
    parts[name] = strToU8(after);
  });

/** Windows-1251 of Cyrillic text: what `TextDecoder` reads back. */
function windows1251(text: string): Uint8Array<ArrayBuffer> {
  const letters = new TextDecoder('windows-1251').decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  );
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}
