import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import writeSheets from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { community, rowsOf, seed } from './day-seed.ts';
import { keepFiles, lastFile, setLook } from './insights-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession, type E2e } from './setup.ts';

const dayMs = 86_400_000;
const iso = (ago: number) => new Date(Date.now() - ago * dayMs).toISOString().slice(0, 10);
const uuid = (n: number) => `00000000-0000-4000-8000-${String(7000 + n).padStart(12, '0')}`;
const shared = (n: number) => ({ uuid: uuid(n), updatedAt: 0, updatedBy: 'test' });

const placement = (n: number, ago: number, over: object = {}) => ({
  ...shared(n),
  ...{ community: 'vk:-7', day: iso(ago), kind: 'blogger', title: `=Блогер ${n}` },
  ...{ page: 'https://vk.com/masha', cost: 5000, currency: 'RUB', erid: '2VtzqxAbCdEf' },
  ...{ link: 'https://hleb.example/?utm_source=masha', note: '', state: 'out' },
  ...{ followers: 40, visits: 210, leads: null },
  ...over,
});

/** Members that grow by 4 a day, and by 50 more in the three days of a placement 10 days ago. */
const days = Array.from({ length: 42 }, (_, n) => {
  const ago = 41 - n;
  const since = 10 - ago;
  const more = since < 0 ? 0 : Math.min(since + 1, 3) * 10;
  return {
    ...shared(100 + n),
    community: 'vk:-7',
    day: iso(ago),
    figures: { members: { value: 12_000 + n * 4 + more, source: 'read', at: Date.now() - 5 } },
  };
});

const waitText = (page: Page, words: string) =>
  page.waitForFunction(
    // Figures have spaces that do not break.
    (wanted) => document.body.innerText.replace(/\s/gu, ' ').includes(wanted),
    { timeout: 15_000 },
    words,
  );
const shot = async (page: Page, name: string) => {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/placements-${name}.png` as `${string}.png` });
};

/** A page of the dashboard with a community and what is given. */
async function open(e2e: E2e, hash: string, rows: Record<string, object[]>): Promise<Page> {
  const page = await e2e.session.openExtensionPage('dashboard.html#settings');
  await page.waitForSelector('main h1');
  await seed(page, { communities: [community(7, 'Тёплый хлеб', '#3b76d4')], ...rows });
  await setLook(page, { language: 'ru' });
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  return page;
}

/** Gives the page a file, as a person does who chooses it. */
const choose = (page: Page, name: string, bytes: readonly number[]) =>
  page.evaluate(
    (called, content) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], called));
      const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')];
      const input = inputs.find(({ accept }) => accept.includes('.xlsx'));
      if (!input) throw new Error('no input');
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    [...bytes],
  );

describe.each(browsers)('placements and imports in %s', (name) => {
  const e2e = withSession(name);

  it('a placement is written down, its followers are estimated, its cost put into the day', async () => {
    const page = await open(e2e, 'placements', {
      daily: days,
      placements: [placement(1, 20), placement(2, 40, { kind: 'partner', cost: null })],
    });
    await page.setViewport({ width: 1200, height: 1000 });
    await waitText(page, 'По месяцам и видам');
    await waitText(page, '5 000 ₽');
    await shot(page, `${name}-list`);
    await pressNamed(page, /^Добавить размещение$/);
    await page.waitForSelector('[role="dialog"] input[type="date"]');
    await page.evaluate((day) => {
      const put = (field: Element | null, value: string) => {
        if (!(field instanceof HTMLInputElement)) throw new Error('no field');
        // React listens to the native setter's change only.
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        own?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const dialog = document.querySelector('[role="dialog"]');
      put(dialog?.querySelector('input[type="date"]') ?? null, day);
      put(dialog?.querySelector('input[maxlength="120"]') ?? null, 'Пекарь Иван');
      put(dialog?.querySelector('input[inputmode="decimal"]') ?? null, '3 000');
    }, iso(10));
    await waitText(page, 'Похоже, около 30');
    await shot(page, `${name}-form`);
    await pressNamed(page, /^Подставить 30$/);
    await pressNamed(page, /^Сохранить$/);
    await waitText(page, 'Размещение сохранено');
    const kept = (await rowsOf(page, 'placements')).find(({ title }) => title === 'Пекарь Иван');
    expect(kept).toMatchObject({ day: iso(10), cost: 3000, followers: 30, guessed: true });
    expect(kept).toMatchObject({ visits: null, leads: null, state: 'agreed' });

    // Only what is paid for is offered, and nothing is written before the press.
    const spend = async () =>
      (await rowsOf(page, 'daily')).filter(({ figures }) =>
        Object.hasOwn(figures as object, 'adSpend'),
      );
    expect(await spend()).toEqual([]);
    await pressNamed(page, /^Записать 5\s000\s₽$/);
    await waitText(page, 'Расход записан');
    expect(await spend()).toMatchObject([
      { day: iso(20), figures: { adSpend: { value: 5000, source: 'typed' } } },
    ]);

    await keepFiles(page);
    await pressNamed(page, /^CSV$/);
    await page.waitForFunction(() => (window as unknown as { files: Blob[] }).files.length > 0);
    const lines = new TextDecoder()
      .decode(new Uint8Array((await lastFile(page))?.bytes ?? []))
      .split('\r\n');
    expect(lines[0]).toMatch(/^.?Дата;Сообщество;Вид;Кто или где;/u);
    // Unknown is an empty cell, and what looks like a formula is text.
    expect(lines.find((line) => line.includes('Блогер 2'))).toContain(";'=Блогер 2;");
    await setLook(page, { language: 'ru', theme: 'dark' });
    await page.setViewport({ width: 400, height: 900 });
    await shot(page, `${name}-narrow-dark`);
  });

  it('a large workbook becomes figures, and goes back whole', async () => {
    const page = await open(e2e, 'data', {
      daily: [
        {
          ...shared(1),
          community: 'vk:-7',
          day: iso(1),
          figures: { reach: { value: 7, source: 'typed', at: 1 } },
        },
      ],
    });
    await page.setViewport({ width: 1200, height: 1000 });
    await waitText(page, 'Показатели из файла');
    // Its sheet is larger than the library unpacks without a worker made of text.
    const count = 1500;
    const heads = [
      'Дата',
      'Охват',
      'Лайки',
      ...Array.from({ length: 20 }, (_, n) => `Столбец ${n}`),
    ];
    const blob = await writeSheets([
      {
        sheet: 'Дни',
        data: [
          heads.map((value) => ({ value, type: String })),
          ...Array.from({ length: count }, (_, n) => [
            { value: iso(n + 1), type: String },
            { value: 900 + n, type: Number },
            { value: n, type: Number },
            ...Array.from({ length: 20 }, (__, m) => ({ value: n * 31 + m, type: Number })),
          ]),
        ],
      },
    ]).toBlob();
    await choose(page, 'охваты.xlsx', [...new Uint8Array(await blob.arrayBuffer())]);
    await waitText(page, 'Что в столбцах');
    await waitText(page, '1 значение отличается от того, что есть');
    await shot(page, `${name}-import`);
    // What was typed stays unless the person says otherwise.
    const figures = count * 2 - 1;
    await pressNamed(page, /^Записать/);
    await waitText(page, 'Записано');
    const written = await rowsOf(page, 'daily');
    expect(written).toHaveLength(count);
    expect(written.find(({ day }) => day === iso(1))).toMatchObject({
      figures: {
        reach: { value: 7 },
        likes: { value: 0, source: 'imported', from: 'охваты.xlsx' },
      },
    });
    const [made] = await rowsOf(page, 'figureImports');
    expect(made?.['figures']).toHaveLength(figures);
    await pressNamed(page, /^Отменить загрузку$/);
    await waitText(page, 'Возвращено');
    const back = (await rowsOf(page, 'daily')).filter(
      (row) => Object.keys(row['figures'] as object).length > 0,
    );
    expect(back).toMatchObject([
      { day: iso(1), figures: { reach: { value: 7, source: 'typed' } } },
    ]);

    await choose(page, 'a.csv', [...new TextEncoder().encode('Дата;__proto__\n21.11.2026;1')]);
    await waitText(page, 'Файл не принят');
    await setLook(page, { language: 'ru', theme: 'dark' });
    await page.setViewport({ width: 400, height: 900 });
    await shot(page, `${name}-import-dark`);
  });
});
