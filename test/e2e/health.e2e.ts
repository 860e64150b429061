import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../sandbox/extension.ts';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { claimCommunity, marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import type { E2e } from './setup.ts';

const wall = 'https://vk.com/teplyhleb?skin=classic';
const shots = join(ROOT, '.output', 'health-shots');

/** The network renames what a field or place rests on, before the page's first script runs. */
const rename = (page: Page, css: string, attribute: string) =>
  page.evaluateOnNewDocument(
    (selector, name) => {
      const mangle = () => {
        for (const element of document.querySelectorAll(selector)) {
          element.setAttribute(`data-x-${name}`, element.getAttribute(name) ?? '');
          element.removeAttribute(name);
        }
      };
      new MutationObserver(mangle).observe(document, { childList: true, subtree: true });
    },
    css,
    attribute,
  );

/** Scrolls down as a person does, until so many posts were near the view. */
async function readDown(page: Page, posts = 14): Promise<void> {
  await page.waitForSelector('.post[id]');
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const passed = await page.evaluate(() => {
      scrollBy(0, 500);
      return [...document.querySelectorAll('.post[id]')].filter(
        (post) => post.getBoundingClientRect().top < innerHeight + 400,
      ).length;
    });
    if (passed >= posts) return;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error('The wall is too short.');
}

type Days = { place: string; field: string; visits: { read: number; absent: number }[] }[];
/** What is kept, read in a page of the extension. */
const rowsOf = (ours: Page, table: string): Promise<unknown> =>
  ours.evaluate(
    (name) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('groupmate');
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
const visitsOf = async (ours: Page, place: string, field: string) =>
  ((await rowsOf(ours, 'health')) as Days).find((day) => day.place === place && day.field === field)
    ?.visits ?? [];

const speak = (ours: Page, language: string) =>
  ours.evaluate(async (wanted) => {
    type Api = { storage: { local: { set(what: object): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      Api | undefined
    >;
    await (browser ?? chrome)?.storage.local.set({ settings: { language: wanted } });
  }, language);

const says = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const saysSoon = (page: Page, what: RegExp, wanted = true) =>
  expect.poll(async () => what.test(await says(page)), { timeout: 20_000 }).toBe(wanted);

async function shoot(e2e: E2e, page: Page, name: string) {
  await e2e.session.screenshot(page, join(shots, `${e2e.session.name}-${name}.png`));
}

describe.each(browsers)('the health of pages in %s', (browser) => {
  const e2e = withSession(browser);

  /** A visit of the wall that ends with its count. */
  async function visit(ours: Page, broken: boolean): Promise<void> {
    const before = (await visitsOf(ours, 'post', 'views')).length;
    const page = await e2e.session.newPage();
    if (broken) await rename(page, '.like_views[title]', 'class');
    if (broken) await rename(page, '[title*="росмотр"]', 'title');
    await page.goto(wall, { waitUntil: 'domcontentloaded' });
    await readDown(page);
    await expect
      .poll(
        async () => {
          const last = (await visitsOf(ours, 'post', 'views')).slice(before).at(-1);
          return (last?.read ?? 0) + (last?.absent ?? 0);
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThanOrEqual(10);
    await page.close();
  }

  it('tells that views are lost and what works, and that they are back', async () => {
    const first = await e2e.open('https://vk.com/teplyhleb?skin=classic');
    await marksWhen(first, (all) => all.length > 0);
    await claimCommunity(first);
    const ours = await e2e.session.openExtensionPage('popup.html');
    await first.close();
    await visit(ours, false);
    const networks = await e2e.session.openExtensionPage('dashboard.html#networks');
    await saysSoon(networks, /Everything is read/);
    await shoot(e2e, networks, 'networks-whole');

    await visit(ours, true);
    await ours.bringToFront();
    await saysSoon(ours, /changed its page: views of posts have not been read since/);
    await saysSoon(ours, /Still working: likes, /);
    await shoot(e2e, ours, 'popup-lost');
    await networks.bringToFront();
    await saysSoon(networks, /views of posts have not been read/);
    await saysSoon(networks, /ER by views is shown as “—”/);
    await networks.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const views = await networks.$eval('[data-place="post"] [data-field="views"]', (row) =>
      row.textContent?.replace(/\s+/g, ' '),
    );
    expect(views).toMatch(/Views.*lost since/);
    await shoot(e2e, networks, 'networks-lost');
    await networks
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      .catch(() => undefined);
    await shoot(e2e, networks, 'networks-dark');
    await networks.setViewport({ width: 400, height: 800 });
    await shoot(e2e, networks, 'networks-narrow');
    await speak(ours, 'ru');
    for (const [name, page] of Object.entries({ networks, popup: ours })) {
      await page.bringToFront();
      await saysSoon(page, /поменял страницу: просмотры постов не читаются с[оэ]? /);
      await saysSoon(page, /По-прежнему работают: лайки, /);
      await shoot(e2e, page, `${name}-russian`);
    }
    await speak(ours, 'en');

    await visit(ours, false);
    await ours.bringToFront();
    await saysSoon(ours, /changed its page/, false);
    await networks.bringToFront();
    await saysSoon(networks, /Everything is read/);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('tells of a post that is not found where it must be, until it is', async () => {
    const post = `https://vk.com/wall${LANDMARKS.mainThread}?skin=classic`;
    const ours = await e2e.session.openExtensionPage('popup.html');
    const page = await e2e.session.newPage();
    await rename(page, '.post[data-post-id]', 'class');
    await rename(page, '[data-post-id]', 'data-post-id');
    await rename(page, '[id^="post"]', 'id');
    await page.goto(post, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await expect
      .poll(async () => (await visitsOf(ours, 'post', '*')).map(({ absent }) => absent), {
        timeout: 20_000,
      })
      .toEqual([1]);
    await ours.bringToFront();
    await saysSoon(ours, /no posts were found where they should be/);
    await shoot(e2e, ours, 'popup-gone');
    expect(await rowsOf(ours, 'problems')).toMatchObject([
      { what: 'page-changed', network: 'vk', detail: 'post', times: 1 },
    ]);
    const whole = await e2e.open(post);
    await whole.bringToFront();
    await expect
      .poll(async () => (await visitsOf(ours, 'post', '*')).map(({ absent }) => absent), {
        timeout: 20_000,
      })
      .toEqual([1, 0]);
    await ours.bringToFront();
    await saysSoon(ours, /were found where they should be/, false);
    expect(await rowsOf(ours, 'problems')).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
