import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { community, planned, rowsOf, seed } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const shop = 'vk:-99990000001';
/** Says in the page when a text is there. */
const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

const folder = process.env['PICTURES'];
async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

describe.each(browsers)('the sample in %s', (name) => {
  const e2e = withSession(name);

  it('is put in from the popup, seen everywhere, and taken out with one press', async () => {
    const popup = await e2e.session.openExtensionPage('popup.html');
    await popup.setViewport({ width: 380, height: 700 });
    await says(popup, 'Try with sample data');
    await picture(popup, `${name}-first-steps`);
    await pressNamed(popup, /^Try with sample data$/);
    await says(popup, 'Three Sheaves Bakery (sample)');
    await says(popup, 'The bakery is made up');
    await picture(popup, `${name}-popup`);

    const ours = await e2e.session.openExtensionPage('dashboard.html#insights');
    await ours.setViewport({ width: 1280, height: 900 });
    await ours.waitForSelector('svg.recharts-surface');
    await says(ours, 'Riverside Buns (sample)');
    await picture(ours, `${name}-insights`);
    for (const page of ['plan', 'inbox', 'communities', 'people', 'settings']) {
      await ours.evaluate((to) => {
        location.hash = to;
      }, page);
      await ours.waitForSelector(`nav a[href="#${page}"][aria-current="page"]`);
      await says(ours, 'The bakery is made up');
      await picture(ours, `${name}-${page}`);
    }
    await setLook(ours, { language: 'ru', theme: 'dark' });
    await ours.setViewport({ width: 380, height: 800 });
    await says(ours, 'Пекарня вымышленная');
    await picture(ours, `${name}-ru-narrow`);
    await setLook(ours, { language: 'en', theme: 'light' });
    await says(ours, 'The bakery is made up');

    await pressNamed(ours, /^Remove$/);
    await says(ours, 'The sample data is gone');
    for (const table of ['communities', 'posts', 'plan', 'daily', 'comments', 'reminders']) {
      const rows = await rowsOf(ours, table);
      // What the settings remind of is nobody's sample.
      expect(rows.filter(({ kind }) => kind !== 'checklist' && kind !== 'backup')).toEqual([]);
    }
    await ours.evaluate(() => {
      location.hash = 'insights';
    });
    await says(ours, 'Try with sample data');
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('asks about what was made in it', async () => {
    const ours = await e2e.session.openExtensionPage('dashboard.html#settings');
    await ours.setViewport({ width: 1280, height: 900 });
    await seed(ours, { communities: [community(7, 'Mine', '#3b76d4')] });
    await pressNamed(ours, /^Try with sample data$/);
    await says(ours, 'The bakery is made up');
    const own = planned(1, 7, Date.now() + 86_400_000, 'My own', { community: shop });
    await seed(ours, { plan: [own] });
    await pressNamed(ours, /^Remove$/);
    await says(ours, '1 post in the plan');
    await picture(ours, `${name}-own`);
    await pressNamed(ours, /^Keep mine$/);
    await says(ours, 'The sample data is gone');
    expect((await rowsOf(ours, 'plan')).map(({ text }) => text)).toEqual(['My own']);
    expect((await rowsOf(ours, 'communities')).map(({ id }) => id).sort()).toEqual([
      '-7',
      '-99990000001',
    ]);
    expect(await rowsOf(ours, 'posts')).toEqual([]);
  });
});
