import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { community, rowsOf, seed, type Rows } from './day-seed.ts';
import { marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { bakery, cafe } from './surface.ts';

/** Where pictures for the eye go; undefined: none are made. */
const folder = process.env['PICTURES'];
const picture = async (page: Page, name: string) => {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `morning-${name}.png`) as `${string}.png` });
};

const own = (n: number, of: typeof bakery, colour: string) =>
  community(n, of.name, colour, {
    ...{ id: of.id, screenName: of.screenName, url: `https://vk.com/${of.screenName}` },
  });
const shared = (uuid: string) => ({ uuid, updatedAt: 1, updatedBy: 'test' });
const budget = '00000000-0000-4000-8000-00000000c001';
const bread = `vk:${bakery.id}`;

const rows: Rows = {
  communities: [own(1, bakery, '#c2571a'), own(2, cafe, '#2e8b57')],
  metricLists: [
    {
      ...shared('00000000-0000-4000-8000-00000000c002'),
      community: bread,
      metrics: ['members', 'er', 'waiting', 'adSpend', 'leads', 'costPerLead', 'siteBounce'],
      currency: 'RUB',
    },
  ],
  tasks: [
    {
      ...shared(budget),
      ...{
        kind: 'own',
        community: null,
        text: 'Проверить бюджет',
        weekdays: [0, 1, 2, 3, 4, 5, 6],
      },
      ...{ on: true, place: 9 },
    },
  ],
};

/** Goes by Tab to what is called so, as far as a keyboard gets. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((pattern) => {
      const at = document.activeElement;
      const label =
        at instanceof HTMLInputElement
          ? [...(at.labels ?? [])].map(({ innerText }) => innerText).join(' ')
          : (at?.getAttribute('aria-label') ?? at?.textContent ?? '');
      return new RegExp(pattern, 'u').test(label);
    }, name.source);
    if (there) return;
  }
  throw new Error(`The keyboard does not get to ${name}.`);
}

const sees = (page: Page, text: RegExp) =>
  page.waitForFunction(
    (pattern) => new RegExp(pattern, 'u').test(document.body.innerText.replace(/\s+/gu, ' ')),
    { timeout: 20_000 },
    text.source,
  );

/** The focused field, once the keys have got there. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at instanceof HTMLInputElement ? (at.labels?.[0]?.innerText ?? '') : (at?.tagName ?? '');
  });

// Extension pages can be opened by automation in Chromium only.
describe.runIf(browsers.includes('chromium'))('a morning by keys alone in chromium', () => {
  const e2e = withSession('chromium');
  const popupPage = () => e2e.session.openExtensionPage('popup.html');

  /** The tab that the walk opened on a community, once Groupmate has read it. */
  async function readPage(of: typeof bakery): Promise<Page> {
    const target = await e2e.session.browser.waitForTarget(
      (one) => one.url().startsWith(`https://vk.com/${of.screenName}`),
      { timeout: 20_000 },
    );
    const page = await target.page();
    if (!page) throw new Error('The page is not open.');
    // A tab behind another reads nothing.
    await page.bringToFront();
    await marksWhen(page, (all) => all.length > 0);
    return page;
  }

  it('walks through unread pages, types figures, ticks a task, and all is kept', async () => {
    const first = await e2e.session.openExtensionPage('dashboard.html#settings');
    await first.waitForSelector('main h1');
    await seed(first, rows);

    let popup = await popupPage();
    await sees(popup, /2 pages left/);
    await tabTo(popup, /^Next unread/);
    await popup.keyboard.press('Enter');
    // By name: «Кофейня» stands before «Пекарня».
    await readPage(cafe);
    popup = await popupPage();
    await sees(popup, /1 page left/);
    await tabTo(popup, /^Next unread/);
    await popup.keyboard.press('Enter');
    await readPage(bakery);
    popup = await popupPage();
    await sees(popup, /All pages are read today/);
    await first.close();

    // From the first field by Enter alone: a sum of money, a whole number, a share that is none.
    await tabTo(popup, /^Ad spend$/);
    // The row's name comes first, its field after it.
    if ((await focused(popup)) === 'BUTTON') await tabTo(popup, /^Ad spend$/);
    await popup.keyboard.type('1200,50+99,50');
    await popup.keyboard.press('Enter');
    expect(await focused(popup)).toBe('Leads');
    await popup.keyboard.type('12,5');
    await popup.keyboard.press('Enter');
    await sees(popup, /A whole number is needed here/);
    expect(await focused(popup)).toBe('Leads');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('KeyA');
    await popup.keyboard.up('Control');
    await popup.keyboard.type('10');
    await popup.keyboard.press('Enter');
    await popup.keyboard.type('120');
    await popup.keyboard.press('Enter');
    await sees(popup, /A percentage is from 0 to 100/);
    await popup.keyboard.press('Escape');
    // 1300 for 10 leads, in roubles: nobody typed it.
    await sees(popup, /Cost per lead.*130/);
    await picture(popup, 'typed');

    await popup.reload();
    await sees(popup, /Проверить бюджет/);
    await tabTo(popup, /Проверить бюджет/);
    await popup.keyboard.press('Space');
    await popup.waitForFunction(() =>
      [...document.querySelectorAll('input[type="checkbox"]')].some(
        (box) =>
          (box as HTMLInputElement).checked &&
          !(box as HTMLInputElement).disabled &&
          box.closest('label')?.innerText.includes('бюджет'),
      ),
    );
    await tabTo(popup, /^Cost per lead$/);
    await popup.keyboard.press('Enter');
    await sees(popup, /Counted from: Ad spend and Leads/);
    await picture(popup, 'details');

    await e2e.session.stopWorker();
    const [day] = (await rowsOf(popup, 'daily')).filter(({ community: of }) => of === bread);
    expect(day?.['figures']).toMatchObject({
      adSpend: { value: 1300, source: 'typed' },
      leads: { value: 10, source: 'typed' },
      members: { source: 'read' },
    });
    expect(day?.['figures']).not.toHaveProperty('siteBounce');
    const done = await rowsOf(popup, 'taskDone');
    expect(done.map(({ task }) => task)).toEqual([budget]);
  }, 180_000);

  it('chooses rows and their order by keys, and begins from a list', async () => {
    const first = await e2e.session.openExtensionPage('dashboard.html#settings');
    await first.waitForSelector('main h1');
    await seed(first, rows);
    const page = await e2e.session.openExtensionPage(
      `dashboard.html#communities/rows/${encodeURIComponent(bread)}`,
    );
    await first.close();
    const listed = () =>
      page.$$eval('[role="dialog"] [data-metric]', (all) =>
        all.map((one) => one.getAttribute('data-metric')),
      );
    await page.waitForSelector('[role="dialog"] [data-metric="members"]');
    await tabTo(page, /^Move Members/);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      () =>
        document.querySelector('[role="dialog"] [data-metric]')?.getAttribute('data-metric') ===
        'er',
    );
    expect((await listed()).slice(0, 2)).toEqual(['er', 'members']);
    await picture(page, 'rows');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, /^Personal brand$/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="dialog"] [data-metric="saves"]');
    expect(await listed()).toHaveLength(9);
    const [list] = await rowsOf(page, 'metricLists');
    expect(list).toMatchObject({ community: bread, currency: 'RUB' });
    expect(list?.['metrics']).toContain('saves');
  }, 120_000);
});
