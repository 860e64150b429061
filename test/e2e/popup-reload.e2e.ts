import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HTTPRequest } from 'puppeteer';
import { ROOT } from '../sandbox/extension.ts';
import { marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const wall = 'https://vk.com/teplyhleb?skin=react';
const words = {
  en: /has not come to life on this page/,
  ru: /на этой странице не запустился/,
};

// Where no script of ours can live though the network is allowed: the page did not come.
describe.runIf(browsers.includes('chromium')).each([
  ['en', false],
  ['ru', true],
] as const)('the popup over a page without life (%s, dark: %s)', (locale, dark) => {
  const e2e = withSession('chromium', { locale, dark, width: 400, height: 640 });

  it('says so with one button, and that brings the marks', async () => {
    const page = await e2e.session.newPage();
    const refuse = (request: HTTPRequest) => void request.abort();
    await page.setRequestInterception(true);
    page.on('request', refuse);
    await page.goto(wall).catch(() => undefined);
    page.off('request', refuse);
    await page.setRequestInterception(false);

    const popup = await e2e.session.openExtensionPage('popup.html');
    await popup.waitForFunction(
      (says) => new RegExp(says, 'u').test(document.body.innerText),
      { timeout: 15_000 },
      words[locale].source,
    );
    expect(await popup.$$('[data-access] button')).toHaveLength(1);
    await e2e.session.screenshot(popup, join(ROOT, '.output', 'lived', `reload-${locale}.png`));
    await popup.click('[data-access] button');
    await page.bringToFront();
    await marksWhen(page, (all) => all.length > 0);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
