import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const picture = async (page: Page, name: string) => {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/covers-${name}.png` as `${string}.png` });
};

// Firefox lets automation open no page of an extension: these are looked at in Chromium.
describe.runIf(browsers.includes('chromium'))('covers in the dashboard in chromium', () => {
  const e2e = withSession('chromium');
  const text = (page: Page) => page.evaluate(() => document.body.innerText);
  const waitText = (page: Page, words: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);

  /** Gives the dialog a picture of some size, as a person does who chooses a file. */
  const choose = (page: Page, width: number, height: number) =>
    page.evaluate(
      async (w, h) => {
        const canvas = new OffscreenCanvas(w, h);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        const sky = context.createLinearGradient(0, 0, w, h);
        sky.addColorStop(0, '#f2c879');
        sky.addColorStop(1, '#2f6f73');
        context.fillStyle = sky;
        context.fillRect(0, 0, w, h);
        context.fillStyle = '#fff8e7';
        context.font = `bold ${h / 6}px sans-serif`;
        context.textAlign = 'center';
        context.fillText('Тёплый хлеб', w / 2, h / 2);
        const file = new File([await canvas.convertToBlob()], 'shelf.png', { type: 'image/png' });
        const data = new DataTransfer();
        data.items.add(file);
        const input = document.querySelector<HTMLInputElement>('input[type="file"]');
        if (!input) throw new Error('no input');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      width,
      height,
    );

  /** Instead of the browser's downloads: what would have been saved, looked at as a picture. */
  const catchSaved = (page: Page) =>
    page.evaluate(() => {
      const saved = globalThis as unknown as { saved?: Promise<object> };
      HTMLAnchorElement.prototype.click = function () {
        const image = new Image();
        image.src = this.href;
        saved.saved = image
          .decode()
          .then(() => ({ name: this.download, w: image.naturalWidth, h: image.naturalHeight }));
      };
    });
  const saved = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { saved?: Promise<object> }).saved);

  it('a picture becomes a file of the exact size, in both formats', async () => {
    const page = await e2e.session.openExtensionPage(
      'dashboard.html#networks/covers/facebook-page',
    );
    await page.setViewport({ width: 1200, height: 1000 });
    await page.waitForSelector('input[type="file"]');
    await catchSaved(page);
    await choose(page, 400, 300);
    await waitText(page, 'too small: it will be enlarged 2.1 times');
    await pressNamed(page, /^Another picture$/);
    await page.waitForSelector('input[type="file"]');
    await choose(page, 1800, 1200);
    await page.waitForSelector('[data-zone="phone"]');
    expect(await text(page)).not.toContain('too small');

    // The zones lie over the part as the rules say: 145.5 of 851 px off each side.
    const boxes = await page.evaluate(() => {
      const box = (css: string) => document.querySelector(css)?.getBoundingClientRect();
      const [canvas, phone] = [box('canvas'), box('[data-zone="phone"]')];
      return canvas && phone && { left: phone.left - canvas.left, whole: canvas.width };
    });
    expect(Math.abs((boxes?.left ?? 0) - ((boxes?.whole ?? 0) * 145.5) / 851)).toBeLessThan(1);
    await picture(page, 'maker');

    await pressNamed(page, /^Save 851 × 315$/);
    await waitText(page, 'Saved facebook Page cover 851×315.jpg');
    expect(await saved(page)).toEqual({ name: 'facebook Page cover 851×315.jpg', w: 851, h: 315 });
    await pressNamed(page, /^PNG$/);
    await pressNamed(page, /^Save 851 × 315$/);
    await waitText(page, 'Saved facebook Page cover 851×315.png');
    expect(await saved(page)).toMatchObject({ w: 851, h: 315 });
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('the table is set otherwise, refuses nonsense, and is ours again', async () => {
    const page = await e2e.session.openExtensionPage('dashboard.html#networks/covers');
    await page.setViewport({ width: 1200, height: 1300 });
    const row = '[data-cover="vk-page"]';
    await page.waitForSelector(row);
    const rowText = () =>
      page.$eval(row, (one) => (one as HTMLElement).innerText.replace(/\s+/g, ' '));
    expect(await rowText()).toContain('1920 × 768');
    await picture(page, 'table');

    await page.click(`${row} button:nth-of-type(2)`);
    const width = await page.waitForSelector('[role="dialog"] input');
    await width?.click({ count: 3 });
    await width?.type('wide');
    await pressNamed(page, /^Save$/);
    await waitText(page, 'Check the figures');
    await picture(page, 'edit');
    await width?.click({ count: 3 });
    await width?.type('1600');
    await pressNamed(page, /^Save$/);
    await expect.poll(rowText).toContain('1600 × 768 your figures');

    // The closing dialog still takes presses.
    await page.waitForFunction(() => !document.querySelector('[role="dialog"]'));
    await pressNamed(page, /^Back to ours$/);
    await expect.poll(rowText).toContain('1920 × 768');
    expect(await rowText()).not.toContain('your figures');
  });

  it('in Russian, dark and narrow', async () => {
    const page = await e2e.session.openExtensionPage('dashboard.html#networks/covers/vk-page');
    await page.waitForSelector('input[type="file"]');
    await page.evaluate(() =>
      (
        globalThis as unknown as Record<
          'chrome',
          { storage: { local: { set(items: object): Promise<void> } } }
        >
      ).chrome.storage.local.set({
        settings: { version: 1, language: 'ru', theme: 'dark', off: [] },
      }),
    );
    await page.reload();
    await page.setViewport({ width: 1200, height: 1000 });
    await waitText(page, 'Обложка, которую видно везде');
    await page.waitForSelector('input[type="file"]');
    await choose(page, 2400, 1200);
    await page.waitForSelector('[data-zone="safe"]');
    await picture(page, 'maker-ru-dark');
    await page.setViewport({ width: 400, height: 1500 });
    await picture(page, 'maker-ru-dark-narrow');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[role="dialog"]'));
    await picture(page, 'table-ru-dark-narrow');
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(beyond).toBe(false);
  });
});
