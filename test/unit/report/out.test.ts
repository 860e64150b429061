import { parseHTML } from 'linkedom';
import readXlsx from 'read-excel-file/universal';
import { beforeEach, describe, expect, it } from 'vitest';
import { readable, contrastWithWhite } from '../../../components/report/markup.ts';
import { reportPage } from '../../../components/report/page.ts';
import type { ReportDocument } from '../../../components/report/part.ts';
import { documentOf } from '../../../components/report/parts.ts';
import { csvSheetOf, sheetsOf } from '../../../components/report/sheets.ts';
import { spreadsheetOf } from '../../../components/report/spreadsheet.ts';
import { languages, type Language } from '../../../utils/languages.ts';
import { reportSections, type ReportSection } from '../../../utils/report/schema.ts';
import { reportOf } from '../../../utils/report/store.ts';
import { csvOf } from '../../../utils/text/csv.ts';
import { wordsIn } from '../../../utils/words.ts';
import { fillNovember } from './fill-november.ts';
import { community, key, now, span } from './november.ts';

const look = { colour: '#c2571a', logo: null };
const hostile = '=cmd|" /C calc"!A0 <img src=x onerror=alert(1)>';

async function written(
  language: Language = 'ru',
  sections: readonly ReportSection[] = reportSections,
): Promise<ReportDocument> {
  const words = await wordsIn(language);
  const report = await reportOf(hostile, [key], span, now);
  return documentOf(report, sections, '<script>alert(2)</script>', { t: words.t, language });
}

beforeEach(fillNovember);

describe('the client’s page', () => {
  it('shows hostile names as words, and runs nothing', async () => {
    const html = reportPage(await written(), look);
    const { document } = parseHTML(html);
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
    expect(document.querySelector('.community h2')?.textContent).toContain(community.name);
    expect(document.querySelector('.note')?.textContent).toBe('<script>alert(2)</script>');
    expect(document.querySelectorAll('script, img, iframe, object, link, form')).toHaveLength(0);
    const handlers = [...document.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    const links = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href'));
    expect(links).toHaveLength(6);
    expect(links.every((href) => href?.startsWith('https://vk.com/wall-7_'))).toBe(true);
  });

  it('takes a logo only as a picture of its own, and a colour only as a colour', async () => {
    const document = await written();
    const bad = { logo: 'data:image/svg+xml;base64,PHN2Zz4=', colour: 'red;}</style><script>' };
    expect(reportPage(document, bad)).not.toMatch(/<script|<img|svg\+xml/u);
    const good = { logo: 'data:image/png;base64,iVBORw0KGgo=', colour: '#ffe600' };
    expect(reportPage(document, good)).toContain('<img src="data:image/png;base64,iVBORw0KGgo="');
  });

  it.each(['#ffe600', '#ffffff', '#000000', '#c2571a'])('can be read in %s', (colour) => {
    expect(contrastWithWhite(readable(colour))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(languages)('has no unknown word in %s', async (language) => {
    const html = reportPage(await written(language), look);
    expect(html).not.toMatch(/\{\{|\b(?:report|metrics|insights|portrait|answers|triage):\w/u);
    expect(html).not.toMatch(/undefined|NaN|Infinity|\[object/u);
    expect(html).not.toMatch(/\.\.</u);
  });

  it('has the sections that were asked for', async () => {
    const document = await written('en', ['figures']);
    const [one] = document.communities;
    expect(one?.parts.map(({ title }) => title)).toEqual(['Figures']);
  });

  it('draws lines only between days that follow each other', async () => {
    const { document } = parseHTML(reportPage(await written(), look));
    const charts = [...document.querySelectorAll('svg')];
    expect(charts.length).toBeGreaterThan(1);
    // A line from the 10th to the 11th; none tells the days until the 30th.
    const [members] = charts;
    expect(members?.querySelectorAll('circle')).toHaveLength(3);
    const lines = [...(members?.querySelectorAll('polyline') ?? [])];
    expect(lines.map((line) => line.getAttribute('points')?.split(' ').length)).toEqual([2]);
  });
});

describe('the spreadsheet', () => {
  it('holds the same figures as the page, and words as words', async () => {
    const document = await written();
    const blob = await spreadsheetOf(document);
    const read = await readXlsx(await blob.arrayBuffer());
    const wanted = sheetsOf(document);
    expect(read.map(({ sheet }) => sheet)).toEqual(wanted.map(({ name }) => name));
    for (const [n, { head, rows }] of wanted.entries()) {
      const cells = rows.map((row) =>
        row.map(({ text, value }) => (value === undefined ? text.trim() || null : value)),
      );
      expect(read[n]?.data).toEqual([head, ...cells]);
    }
    const all = read.flatMap(({ data }) => data.flat());
    expect(all).toContain('=HYPERLINK("http://x")<script>alert(1)</script>');
    // 1100 members, on the page with a space.
    expect(all).toContain(1100);
    expect(reportPage(document, look)).toContain('>1\u00a0100<');
  });

  it('names its sheets as spreadsheets allow, no two alike', async () => {
    const document = await written();
    const [one] = document.communities;
    if (!one) throw new Error('one community');
    const long = { ...one, name: "A/very: long [name] of * a 'community'?" };
    const names = sheetsOf({ ...document, communities: [long, long] }).map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
  });
});

describe('the CSV', () => {
  it('never begins a cell as a formula', async () => {
    const csv = csvOf(csvSheetOf(await written()), 'en');
    expect(csv).toContain(`"'${hostile.replaceAll('"', '""')}"`);
    expect(csv).toContain("'=Пекарня");
    const cells = csv.replace('\uFEFF', '').split(/\r\n|,/u);
    // Numbers may be negative; everything else that begins so has its apostrophe.
    const running = cells.filter((cell) => /^"?[=+\-@]/u.test(cell) && !/^-\d[\d.]*$/u.test(cell));
    expect(running).toEqual([]);
  });

  it('holds the figures of the page', async () => {
    const { rows } = csvSheetOf(await written());
    const members = rows.find(([, part, name]) => part === 'Цифры' && name === 'Подписчики');
    expect(members?.slice(3, 6)).toEqual([1100, 1000, 100]);
  });
});
