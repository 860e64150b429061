import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { marksAt, panel, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { askAsSurface } from './surface.ts';

const wall = 'https://vk.com/teplyhleb?skin=classic';
const pinned = `[data-post-id="${LANDMARKS.pinned}"]`;
const counter = `${pinned} .footer_counter`;
const pictures = process.env['TEACH_PICTURES'];

/** The page of a network that has called its views another thing since we knew it. */
async function changedWall(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const rename = () => {
      for (const views of document.querySelectorAll('.like_views')) {
        views.className = 'footer_counter';
        views.setAttribute('data-tip', views.getAttribute('title') ?? '');
        views.removeAttribute('title');
      }
    };
    new MutationObserver(rename).observe(document, { childList: true, subtree: true });
  });
  await page.goto(wall, { waitUntil: 'domcontentloaded' });
}
const rates = (all: readonly { text: string }[]) => all.some(({ text }) => /^ER ≈?1\.6/.test(text));

async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) as `${string}.png` });
}

/** Moves to the middle of what `css` matches and presses there, as a person does. */
async function pointAt(page: Page, css: string, name: string): Promise<void> {
  await page.bringToFront();
  const found = (await page.waitForSelector(css)) as ElementHandle<HTMLElement>;
  await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await found.boundingBox();
  if (!box) throw new Error(`${css} is not drawn`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await picture(page, name);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

function forgetPosts(surface: Page): Promise<void> {
  return surface.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('groupmate');
        request.onerror = () => reject(request.error ?? new Error('no database'));
        request.onsuccess = () => {
          const write = request.result.transaction(['posts', 'postCounts'], 'readwrite');
          write.objectStore('posts').clear();
          write.objectStore('postCounts').clear();
          write.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
}

// In Firefox teaching is proved by teach-fields.e2e.ts; what is here is the same in both.
describe.runIf(browsers.includes('chromium'))('teaching in chromium', () => {
  const e2e = withSession('chromium');
  const begin = (surface: Page) =>
    askAsSurface(surface, 'ui.teach', { network: 'vk', place: 'post', field: 'views' });

  it('brings marks back by two presses, and undo takes them away', async () => {
    const page = await e2e.session.newPage();
    await changedWall(page);
    const before = await marksAt(page, pinned, (all) => all.length > 0);
    expect(rates(before)).toBe(false);
    const dashboard = await e2e.session.openExtensionPage('dashboard.html#networks');
    expect(await begin(dashboard)).toMatchObject({ ok: true, answer: { begun: true } });

    const address = page.url();
    await pointAt(page, counter, 'pointing');
    const confirm = await panel(page);
    await confirm.waitForFunction(() => /Read in \d+ of \d+/.test(document.body.innerText));
    const says = await confirm.evaluate(() => document.body.innerText);
    expect(says).toContain('views of a post');
    const [, read, places] = /Read in (\d+) of (\d+)/.exec(says) ?? [];
    expect(Number(read)).toBeGreaterThan(2);
    expect(Number(read)).toBeGreaterThan(Number(places) * 0.7);
    await picture(page, 'confirm');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    if (pictures) await new Promise((resolve) => setTimeout(resolve, 600));
    await picture(page, 'confirm-dark');
    await pressNamed(confirm, /^Keep$/);
    await marksAt(page, pinned, rates);
    // The press itself did nothing to the page.
    expect(page.url()).toBe(address);

    await dashboard.bringToFront();
    await dashboard.waitForFunction(() => document.body.innerText.includes('views of a post'));
    await picture(dashboard, 'networks');
    await pressNamed(dashboard, /^Undo$/);
    await dashboard.waitForFunction(() => document.body.innerText.includes('Nothing yet.'));
    // What was read stays known: on a first day the page tells nothing of views again.
    await forgetPosts(dashboard);
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await marksAt(page, pinned, (all) => all.some(({ text }) => /^ER —/.test(text)));
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('goes by keys and is left by Esc, in Russian too', async () => {
    const page = await e2e.session.newPage();
    await changedWall(page);
    await marksAt(page, pinned, (all) => all.length > 0);
    const dashboard = await e2e.session.openExtensionPage('dashboard.html#networks');
    await dashboard.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(value: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ settings: { language: 'ru', theme: 'auto' } });
    });
    await begin(dashboard);
    const bar = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('div')]
          .map((host) => host.shadowRoot?.querySelector('.bar')?.textContent ?? '')
          .join(''),
      );
    await page.bringToFront();
    await page.mouse.move(300, 300);
    expect(await bar()).toContain('Покажите: просмотры поста');
    await page.keyboard.press('Escape');
    expect(await bar()).toBe('');

    await begin(dashboard);
    await page.bringToFront();
    const found = await page.waitForSelector(counter);
    await found?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await found?.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 3, { steps: 3 });
    await picture(page, 'pointing-ru');
    await page.keyboard.press('Enter');
    const confirm = await panel(page);
    await confirm.waitForFunction(() => /Прочитано в \d+ из \d+/.test(document.body.innerText));
    await picture(page, 'confirm-ru');
    await pressNamed(confirm, /^Сохранить$/);
    await marksAt(page, pinned, (all) => all.some(({ text }) => /^ER ≈?1,6/.test(text)));
    await picture(dashboard, 'networks-ru');
  });

  it('refuses a file that is no plain data, with a sentence', async () => {
    const dashboard = await e2e.session.openExtensionPage('dashboard.html#networks');
    const folder = await mkdtemp(join(tmpdir(), 'groupmate-'));
    const lesson = {
      network: 'vk',
      place: 'post',
      field: 'views',
      rows: [{ css: '.x', take: 'text', match: '(\\d+)+$', seenOn: 'taught' }],
      where: [],
      taughtAt: 1,
    };
    const file = join(folder, 'rules.json');
    const whole = { format: 'groupmate-teachings', version: 1, teachings: [lesson] };
    await writeFile(file, JSON.stringify(whole));
    const input = (await dashboard.waitForSelector(
      'input[type="file"]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await dashboard.waitForSelector('[role="alert"]');
    const said = () => dashboard.$eval('[role="alert"]', (one) => one.textContent);
    expect(await said()).toContain('Nothing was loaded');
    await picture(dashboard, 'refused');
  });
});
