import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../sandbox/extension.ts';
import { browsers, withSession } from './setup.ts';

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

// The package that people get: no host is granted. Automation can answer the prompt in Firefox only.
describe.runIf(browsers.includes('firefox'))('permission of a network in firefox', () => {
  const e2e = withSession('firefox', { extension: join(ROOT, '.output', 'firefox-mv3') });

  it('is asked for by one button; before it no page is touched, after it open tabs too', async () => {
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await page.waitForSelector('[data-post-id]');
    const popup = await e2e.session.openExtensionPage('popup.html');
    const button = await popup.waitForFunction(() =>
      [...document.querySelectorAll('button')].find((one) => /Allow/.test(one.textContent ?? '')),
    );
    expect(await popup.evaluate(rows, 'communities')).toEqual([]);
    await (button as unknown as { click(): Promise<void> }).click();
    await popup.waitForFunction(
      () =>
        ![...document.querySelectorAll('button')].some((one) =>
          /Allow/.test(one.textContent ?? ''),
        ),
    );
    await page.bringToFront();
    await expect
      .poll(() => popup.evaluate(rows, 'communities'), { timeout: 20_000 })
      .toMatchObject([{ name: 'Пекарня «Тёплый хлеб»' }]);
    // The roots are closed in this package: the page sees that a host stands there, and no more.
    expect(
      await page.evaluate(() => [...document.querySelectorAll('*')].some((one) => one.shadowRoot)),
    ).toBe(false);
  });
});
