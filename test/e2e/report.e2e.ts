import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import * as november from '../unit/report/november.ts';
import { rowsOf, seed } from './day-seed.ts';
import { keepFiles, lastFile, setField, setLook } from './insights-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession, type E2e } from './setup.ts';

/** The report's page over November, by the person's own days. */
async function openReport(e2e: E2e): Promise<Page> {
  const page = await e2e.session.openExtensionPage('dashboard.html#settings');
  await page.waitForSelector('main h1');
  await seed(page, november.rows);
  await page.evaluate(() => {
    location.hash = 'report';
  });
  await page.waitForSelector('iframe');
  await page.evaluate(() => {
    [...document.querySelectorAll('button')]
      .find((one) => one.textContent === 'Last month')
      ?.click();
  });
  await page.waitForSelector('[role="option"]');
  await page.evaluate(() => {
    [...document.querySelectorAll<HTMLElement>('[role="option"]')]
      .find((one) => one.textContent === 'Own dates')
      ?.click();
  });
  await page.waitForSelector('input[type="date"]');
  await setField(page, 'First day', november.span.first);
  await setField(page, 'Last day', november.span.last);
  await shows(page, '1,100 members');
  return page;
}

/** The words of the previewed report; it has no body while it is loaded again. */
const shown = (page: Page) =>
  page.evaluate(
    () => document.querySelector('iframe')?.contentDocument?.querySelector('body')?.innerText ?? '',
  );
const shows = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('body')
        ?.innerText.includes(wanted) ?? false,
    {},
    words,
  );

describe.each(browsers)('the report in %s', (name) => {
  const e2e = withSession(name);

  it('shows the month as it will go out, the same in every file', async () => {
    const page = await openReport(e2e);
    const words = await shown(page);
    for (const figure of ['+100', 'ER 8.0%', '2 of 3 comments (67%)', '2 of 4 came out']) {
      expect(words).toContain(figure);
    }
    // A hostile name is words in the page, and runs nowhere.
    expect(words).toContain(november.community.name);
    expect(words).toContain('=HYPERLINK("http://x")<script>alert(1)</script>');

    await keepFiles(page);
    const files = { HTML: 'text/html', XLSX: 'spreadsheetml', CSV: 'text/csv' };
    for (const [n, [label, type]] of Object.entries(files).entries()) {
      await pressNamed(page, new RegExp(`^${label}$`));
      await page.waitForFunction(
        (count) => (window as unknown as { files: Blob[] }).files.length > count,
        {},
        n,
      );
      const file = await lastFile(page);
      expect(file?.type).toContain(type);
      const bytes = new Uint8Array(file?.bytes ?? []);
      const text = new TextDecoder().decode(bytes);
      if (label === 'XLSX') expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
      if (label === 'HTML') expect(text).not.toMatch(/<script/);
      if (label === 'HTML') expect(text).toContain('1,100 members');
      if (label === 'CSV') expect(text).toContain(',Members,1100,1000,100,');
      if (label === 'CSV') expect(text).not.toMatch(/(?:^|,|\n)"?[=@]/u);
    }
  });

  it('is kept, is reminded of, and opens ready from the reminder', async () => {
    const page = await openReport(e2e);
    await setField(page, 'Client', 'Bakery');
    await shows(page, 'Bakery');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[role="switch"]')?.click();
    });
    await page.waitForSelector('input[type="time"]');
    await pressNamed(page, /^Save$/);
    await page.waitForFunction(() => document.body.innerText.includes('Report saved'));
    // The weekly saving of a file has one too.
    const reminders = (await rowsOf(page, 'reminders')) as {
      text: string;
      about?: { kind: string; key: string } | null;
    }[];
    const reminder = reminders.find(({ about }) => about?.kind === 'report');
    expect(reminder?.text).toBe('Report: Bakery');
    const again = await e2e.session.openExtensionPage(
      `dashboard.html#report/${reminder?.about?.key ?? ''}`,
    );
    await again.waitForSelector('iframe');
    expect(await again.$$eval('input', (inputs) => inputs.map(({ value }) => value))).toContain(
      'Bakery',
    );
  });

  it('fits a narrow window, in Russian and dark', async () => {
    const page = await openReport(e2e);
    await setLook(page, { language: 'ru', theme: 'dark' });
    await page.waitForFunction(() => document.body.innerText.includes('Язык отчёта'));
    await page.setViewport({ width: 400, height: 800 });
    await page.waitForFunction(() => innerWidth === 400);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  });
});
