import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { networks } from '../../utils/networks/index.ts';
import { letFirefoxKnowTab, withdrawInFirefox } from '../sandbox/browsers/firefox-background.ts';
import { ROOT } from '../sandbox/extension.ts';
import { pageThatOpened } from './first-minute-help.ts';
import { browsers, withSession, type E2e } from './setup.ts';
import { bakery, plan } from './surface.ts';

/** The first steps come by themselves in this package: later they would stand before a test's page. */
const closeFirstSteps = async (e2e: E2e) => (await pageThatOpened(e2e, '#welcome')).close();

/** Rows of a table, through a page of ours. */
const rows = (table: string) =>
  new Promise<{ name: string }[]>((resolve) => {
    const opening = indexedDB.open('groupmate');
    opening.onsuccess = () => {
      const all = opening.result.transaction(table).objectStore(table).getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result as { name: string }[]);
      };
    };
  });

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, pattern: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source, 'u').test(document.body.innerText),
    {
      timeout: 15_000,
    },
    pattern.source,
  );
const buttons = (page: Page) =>
  page.$$eval('[data-access] button', (all) => all.map(({ textContent }) => textContent));
const pressFirst = (page: Page) => page.click('[data-access] button');
const noNotice = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('[data-access]'), { timeout: 15_000 });
/** The roots are closed in this package: of the strip a page sees that something stands there. */
const strips = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length);
const picture = (name: string) => join(ROOT, '.output', 'lived', `${name}.png`);

const wall = 'https://vk.com/teplyhleb?skin=react';
const words = {
  en: {
    elsewhere: /Open a page of your network|Press the Groupmate icon/,
    here: /On VK Groupmate shows/,
    allow: 'Allow on VK',
    lost: /may not read VK any more/,
    part: /some pages of VK/,
    unfillable: /No access to VK/,
    mend: 'Give access back',
    accept: 'Leave it so',
  },
  ru: {
    elsewhere: /Нажмите там на значок/,
    here: /ВКонтакте: Groupmate покажет|VK: Groupmate покажет/,
    allow: /^Разрешить: (?:ВКонтакте|VK)$/,
    lost: /Доступ закрыт/,
    part: /Часть страниц закрыта/,
    unfillable: /Нет доступа/,
    mend: 'Вернуть доступ',
    accept: 'Оставить так',
  },
};

// The package that people get: no host is granted. Automation can answer the prompt in Firefox only.
describe.runIf(browsers.includes('firefox')).each([
  ['en', false],
  ['en', true],
  ['ru', false],
] as const)('permission of a network in firefox (%s, dark: %s)', (locale, dark) => {
  const look = `${locale}-${dark ? 'dark' : 'light'}`;
  const extension = join(ROOT, '.output', 'firefox-mv3');
  const e2e = withSession('firefox', { extension, locale, dark, width: 400, height: 640 });
  const say = words[locale];
  const { vk } = networks;

  it('is given by one button, taken back, told, and mended; what was kept stays', async () => {
    const { browser, extensionId } = e2e.session;
    await closeFirstSteps(e2e);
    const shot = (page: Page, name: string) =>
      e2e.session.screenshot(page, picture(`${name}-${look}`));
    const elsewhere = await e2e.session.openExtensionPage('popup.html');
    await says(elsewhere, say.elsewhere);
    expect(await buttons(elsewhere)).toEqual([]);
    await shot(elsewhere, 'elsewhere');

    // Allowed: one button for this very network, and the open tab comes to life.
    const page = await e2e.open(wall);
    await page.bringToFront();
    await page.waitForSelector('[data-post-id]');
    await letFirefoxKnowTab(browser, extensionId);
    const popup = await e2e.session.openExtensionPage('popup.html');
    await says(popup, say.here);
    expect(await buttons(popup)).toEqual([expect.stringMatching(say.allow)]);
    expect(await popup.evaluate(rows, 'communities')).toEqual([]);
    expect(await strips(page)).toBe(0);
    await shot(popup, 'here');
    await pressFirst(popup);
    await noNotice(popup);
    await page.bringToFront();
    await expect
      .poll(() => popup.evaluate(rows, 'communities'), { timeout: 20_000 })
      .toMatchObject([{ name: 'Пекарня «Тёплый хлеб»' }]);
    await expect.poll(() => strips(page), { timeout: 20_000 }).toBe(1);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('*')].some((one) => one.shadowRoot)),
    ).toBe(false);

    // Taken back in the browser's own page: the open tab is left, the popup tells it.
    await plan(popup, 'Булочки с корицей', [], bakery, { state: 'due' });
    await withdrawInFirefox(browser, extensionId, vk.matches);
    await expect.poll(() => strips(page), { timeout: 20_000 }).toBe(0);
    // One opening after another: each looks anew.
    const told = await e2e.session.openExtensionPage('popup.html');
    await says(told, say.lost);
    await says(told, say.unfillable);
    expect(await buttons(told)).toEqual([say.mend, say.accept]);
    expect(await told.evaluate(rows, 'communities')).toHaveLength(1);
    await shot(told, 'lost');

    // Mended by one button.
    await pressFirst(told);
    await noNotice(told);
    expect(await textOf(told)).not.toMatch(say.unfillable);
    await page.bringToFront();
    await expect.poll(() => strips(page), { timeout: 20_000 }).toBe(1);

    // An update: this package's roots are closed, and the new script finds the dead ones all the same.
    const old = () =>
      page.evaluate(
        () => [...document.querySelectorAll('div')].filter((div) => 'old' in div).length,
      );
    await page.evaluate(() => {
      for (const div of document.querySelectorAll('html > div')) Object.assign(div, { old: true });
    });
    expect(await old()).toBe(1);
    await e2e.session.update();
    await expect.poll(old, { timeout: 20_000 }).toBe(0);
    await expect.poll(() => strips(page), { timeout: 20_000 }).toBe(1);

    // One of its switches alone: the rest goes on, and the person may leave it so.
    await withdrawInFirefox(browser, extensionId, ['https://m.vk.ru/*']);
    await expect.poll(() => strips(page), { timeout: 20_000 }).toBe(1);
    // The update has closed the extension's own pages.
    const again = await e2e.session.openExtensionPage('popup.html');
    await says(again, say.part);
    expect(await textOf(again)).not.toMatch(say.unfillable);
    await shot(again, 'part');
    await again.click('[data-access] button:last-of-type');
    await noNotice(again);
    const last = await e2e.session.openExtensionPage('popup.html');
    await says(last, /Булочки/);
    expect(await buttons(last)).toEqual([]);
  });
});

describe.runIf(browsers.includes('chromium')).each([
  ['en', false],
  ['ru', true],
] as const)('the popup over a page in chromium (%s, dark: %s)', (locale, dark) => {
  const extension = join(ROOT, '.output', 'chrome-mv3');
  const e2e = withSession('chromium', { extension, locale, dark });
  const say = words[locale];

  it('offers that page’s network, and no other', async () => {
    await closeFirstSteps(e2e);
    const page = await e2e.open(wall);
    await page.bringToFront();
    const { browser, extensionId } = e2e.session;
    const ours = (await browser.extensions()).get(extensionId);
    if (!ours) throw new Error('The extension is not there.');
    await ours.triggerAction(page);
    const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await says(popup, say.here);
    expect(await buttons(popup)).toEqual([expect.stringMatching(say.allow)]);
    await e2e.session.screenshot(popup, picture(`chromium-here-${locale}`));
    expect(await strips(page)).toBe(0);
  });
});
