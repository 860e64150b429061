import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import { marksAt, marksWhen, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';
import { dialogue, ownWall, waits } from './talk-help.ts';

/** The café writes about the bakery. */
const cafePost = 'https://vk.com/wall-224700222_2086?skin=react';

/** Pictures for people to look at: only where a folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['MENTION_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

/** What the page's own scripts can see of the highlights: how many, and over which words. */
const lit = (page: Page) =>
  page.evaluate(() => {
    const all = [...CSS.highlights] as unknown as [string, Iterable<Range>][];
    return all.flatMap(([, ranges]) => [...ranges].map((range) => range.toString()));
  });
async function litWhen(page: Page, fits: (words: string[]) => boolean): Promise<string[]> {
  let last: string[] = [];
  await expect
    .poll(async () => fits((last = await lit(page))), { timeout: 15_000, interval: 100 })
    .toBe(true);
  return last;
}
/** All of the page that a script of it can read: its tree and its sheets. */
const asItIs = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));

/** Types a keyword under *What to look for* of the only community. */
async function addWord(ours: Page, word: string): Promise<void> {
  await ours.bringToFront();
  await ours.waitForSelector('main form input:not([type="radio"])');
  await ours.click('main form input:not([type="radio"])');
  await ours.keyboard.type(word);
  await ours.keyboard.press('Enter');
  await ours.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('main li button')].some((one) =>
        one.getAttribute('aria-label')?.includes(wanted),
      ),
    { timeout: 10_000 },
    word,
  );
}

describe.each(browsers)('mentions in %s', (name) => {
  const e2e = withSession(name);

  it('lights up keywords without a trace in the page, and lists who said them', async () => {
    const own = await ownWall(e2e);
    // Its posts have marks once the café is known.
    const page = await e2e.open('https://vk.com/kofe_utro?skin=react');
    await marksWhen(page, (all) => all.length > 3);
    await page.goto(cafePost, { waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.length > 0);
    const before = await asItIs(page);
    expect(await lit(page)).toEqual([]);

    const ours = await e2e.session.openExtensionPage('dashboard.html#mentions/words');
    await addWord(ours, 'тёпл хлеб');
    await picture(ours, `words-${name}`);
    await page.bringToFront();
    expect(new Set(await litWhen(page, (words) => words.length > 0))).toEqual(
      new Set(['Тёплом хлебе']),
    );
    await picture(page, `lit-${name}`);
    const after = await asItIs(page);
    expect(after.sheets).toBe(before.sheets);
    if (name === 'chromium') {
      const colour = await page.evaluate(
        () => getComputedStyle(document.body, '::highlight(noted-words)').backgroundColor,
      );
      expect(colour).toBe('rgb(255, 223, 107)');
    }

    // Marks of posts that came near were drawn meanwhile; without keywords the tree is the same.
    const marked = await asItIs(page);
    await ours.bringToFront();
    await pressNamed(ours, /^Stop looking for/);
    await page.bringToFront();
    await litWhen(page, (words) => words.length === 0);
    expect((await asItIs(page)).html).toBe(marked.html);
    await addWord(ours, 'тёпл хлеб');
    await page.bringToFront();
    await litWhen(page, (words) => words.length > 0);
    expect((await asItIs(page)).html).toBe(marked.html);

    await page.reload({ waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.length > 0);
    await litWhen(page, (words) => words.length > 0);
    await expect
      .poll(async () => (await rowsOf(ours, 'mentions')).length, { timeout: 15_000 })
      .toBe(1);
    expect(await rowsOf(ours, 'mentions')).toMatchObject([
      { place: 'post', match: 'Тёплом хлебе', mark: 'new', community: 'vk:-224700111' },
    ]);

    // Its own wall is full of its name, said by itself: lit, and no mention.
    await own.bringToFront();
    await own.reload({ waitUntil: 'domcontentloaded' });
    await marksWhen(own, (all) => all.length > 2);
    // Private messages: neither.
    await own.goto(`${dialogue}&lang=ru`, { waitUntil: 'domcontentloaded' });
    await marksAt(own, '[data-itemkey="704"]', waits);
    expect(await lit(own)).toEqual([]);
    expect(await rowsOf(ours, 'mentions')).toHaveLength(1);

    await ours.bringToFront();
    await pressNamed(ours, /^Mentions ?1$/);
    await ours.waitForSelector('main li mark');
    expect(await ours.$eval('main li mark', (one) => one.textContent)).toBe('Тёплом хлебе');
    expect(await ours.$eval('main li a', (one) => one.href)).toMatch(
      /^https:\/\/vk\.com\/wall-224700222_2086/,
    );
    const popup = await surface(e2e);
    await popup.waitForFunction(() => /1 new mention/.test(document.body.innerText));
    await picture(popup, `popup-${name}`);
    await ours.bringToFront();
    await pressNamed(ours, /^About us: /);
    await expect
      .poll(async () => (await rowsOf(ours, 'mentions'))[0]?.['mark'], { timeout: 10_000 })
      .toBe('ours');
    await popup.bringToFront();
    await popup.waitForFunction(() => !/new mention/.test(document.body.innerText));
    expect(e2e.sandbox.unexpected()).toEqual([]);

    if (name !== 'chromium' || !process.env['MENTION_PICTURES']) return;
    for (const theme of ['light', 'dark'] as const) {
      await setLook(ours, { language: 'ru', theme, off: [] });
      await ours.goto(ours.url().replace(/#.*/, '#mentions'));
      await ours.reload({ waitUntil: 'domcontentloaded' });
      await ours.waitForSelector('main li mark');
      await picture(ours, `list-ru-${theme}`);
      await ours.goto(ours.url().replace(/#.*/, '#mentions/words'));
      await ours.reload({ waitUntil: 'domcontentloaded' });
      await ours.waitForSelector('main form');
      await picture(ours, `words-ru-${theme}`);
    }
    await ours.setViewport({ width: 380, height: 800 });
    await picture(ours, 'words-ru-narrow');
    await ours.goto(ours.url().replace(/#.*/, '#mentions'));
    await ours.reload({ waitUntil: 'domcontentloaded' });
    await ours.waitForSelector('main li mark');
    await picture(ours, 'list-ru-narrow');
  });
});
