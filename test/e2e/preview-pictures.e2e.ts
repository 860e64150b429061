import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { claimCommunity, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const picture = async (page: Page, name: string) => {
  mkdirSync('.output/pictures', { recursive: true });
  const path = `.output/pictures/preview-${name}.png` as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
};

/** Chooses pictures of these sizes, each of its own colour, as a person does. */
const choose = (page: Page, sizes: readonly (readonly [number, number])[]) =>
  page.evaluate(async (wanted) => {
    const data = new DataTransfer();
    for (const [n, [width, height]] of wanted.entries()) {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = `hsl(${n * 80 + 30} 55% 62%)`;
      context.fillRect(0, 0, width, height);
      context.fillStyle = '#fff';
      context.font = `bold ${height / 3}px sans-serif`;
      context.fillText(String(n + 1), width * 0.4, height * 0.6);
      const type = 'image/png';
      data.items.add(new File([await canvas.convertToBlob({ type })], `${n + 1}.png`, { type }));
    }
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no input');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, sizes);

/** Where the pictures stand in the preview's card, whole px. */
const tiles = (page: Page) =>
  page.$$eval('article img.absolute', (all) =>
    all.map((one) => [one.offsetLeft, one.offsetTop, one.offsetWidth, one.offsetHeight]),
  );

// The extension's own pages can be opened by address in Chromium alone.
describe.skipIf(!browsers.includes('chromium'))('pictures of a preview in chromium', () => {
  const e2e = withSession('chromium');

  it('are a carousel on VK, tiles when the person wishes so, and what is cut is told', async () => {
    await claimCommunity(await e2e.open('https://vk.com/teplyhleb'));
    const page = await e2e.session.openExtensionPage('sidepanel.html');
    await page.setViewport({ width: 440, height: 900 });
    await page.waitForSelector('textarea');
    await choose(page, [
      [800, 800],
      [600, 800],
      [1600, 500],
    ]);
    await page.waitForFunction(
      () => document.querySelectorAll('article img.absolute').length === 3,
    );
    // Whole slides in the frame of the first one, a square.
    expect(await tiles(page)).toEqual([
      [0, 0, 360, 360],
      [362, 0, 360, 360],
      [724, 0, 360, 360],
    ]);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('is cut off');
    await picture(page, 'carousel');

    await pressNamed(page, /^Tiles$/);
    await page.waitForFunction(() => document.body.innerText.includes('Picture 3:'));
    const [big, ...small] = await tiles(page);
    // The golden section of 358, then two below one another.
    expect(big).toEqual([0, 0, 221, 360]);
    expect(small.map(([left, top]) => [left, top])).toEqual([
      [223, 0],
      [223, 181],
    ]);
    await picture(page, 'tiles');
  });
});
