import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { E2e } from './setup.ts';

/** Where pictures for a look go; they are made in every run, and nobody compares them. */
const pictures = join('.output', 'snapshots-look');

export const says = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.innerText.includes(text), {}, words);
const button = async (page: Page, words: string) => {
  const found = await page.waitForSelector(`::-p-xpath(//button[normalize-space(.)="${words}"])`);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
};
/** Pressed where it is: what stands above may still be moving it (a language, a width). */
export const pressOn = async (page: Page, words: string): Promise<void> =>
  (await button(page, words)).evaluate((one) => (one as HTMLElement).click());

/** Rows of a table, as the database of that name has them. */
export const rowsOf = (page: Page, database: string, table: string) =>
  page.evaluate(
    async (name, store) => {
      const opened = indexedDB.open(name);
      await new Promise((done) => (opened.onsuccess = done));
      const all = opened.result.transaction(store).objectStore(store).getAll();
      await new Promise((done) => (all.onsuccess = done));
      opened.result.close();
      return all.result as Record<string, unknown>[];
    },
    database,
    table,
  );

export const addRow = (page: Page, table: string, row: object) =>
  page.evaluate(
    async (store, added) => {
      const opened = indexedDB.open('groupmate');
      await new Promise((done) => (opened.onsuccess = done));
      const put = opened.result.transaction(store, 'readwrite').objectStore(store).put(added);
      await new Promise((done) => (put.onsuccess = done));
      opened.result.close();
    },
    table,
    row,
  );

const now = Date.now();
export const anna = {
  ...{ key: 'vk:5001', network: 'vk', id: '5001', name: 'Анна Забытова' },
  ...{
    url: 'https://vk.com/id5001',
    firstSeenAt: now,
    lastSeenAt: now,
    words: ['анна', 'забытова'],
  },
};
export const comment = (n: number, text: string) => ({
  ...{ key: `vk:-224700111_${n}`, network: 'vk', id: `-224700111_${n}`, post: 'vk:-224700111_1' },
  ...{ community: 'vk:-224700111', author: 'vk:5001', authorName: anna.name, text },
  ...{ url: 'https://vk.com/wall-224700111_1', writtenAt: now, replyTo: null, ours: false },
  ...{ firstSeenAt: now, lastSeenAt: now, dismissedAt: null, waiting: 0, waitingSince: now },
});

/** By hand; while the background makes one of its own, once more. */
export async function makeOne(page: Page): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    await pressOn(page, 'Make one now');
    const said = await page.waitForFunction(
      () =>
        /snapshot is made|Nothing has changed|being made just now/.exec(
          document.body.innerText,
        )?.[0],
    );
    if ((await said.jsonValue()) !== 'being made just now') return;
    await page.waitForFunction(() => !document.body.innerText.includes('being made just now'));
  }
  throw new Error('No snapshot was made.');
}

/** Every word of all snapshots. */
export const wordsOfSnapshots = (page: Page) =>
  page.evaluate(async () => {
    const opened = indexedDB.open('groupmate-snapshots');
    await new Promise((done) => (opened.onsuccess = done));
    const all = opened.result.transaction('parts').objectStore('parts').getAll();
    await new Promise((done) => (all.onsuccess = done));
    opened.result.close();
    const texts = (all.result as { bytes: Uint8Array<ArrayBuffer> }[]).map(({ bytes }) =>
      new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text(),
    );
    return (await Promise.all(texts)).join('\n');
  });

/** Pictures of a page, and a page of the dashboard. */
export function dataHelp(name: string, e2e: E2e) {
  const shoot = async (page: Page, what: string) => {
    await mkdir(pictures, { recursive: true });
    await page.screenshot({
      path: join(pictures, `${name}-${what}.png`) as `${string}.png`,
      fullPage: true,
    });
  };

  /** Light, dark, Russian, narrow. */
  async function shootAll(page: Page, what: string, russian: string): Promise<void> {
    await shoot(page, what);
    await speak(page, 'en', 'dark');
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    await shoot(page, `${what}-dark`);
    await speak(page, 'ru');
    await says(page, russian);
    await page.setViewport({ width: 400, height: 800 });
    await shoot(page, `${what}-narrow-ru`);
    await page.setViewport({ width: 1280, height: 800 });
    await speak(page, 'en');
  }
  const speak = (page: Page, language: string, theme = 'light') =>
    page.evaluate(
      (wanted) => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { storage: { local: { set(value: object): Promise<void> } } } | undefined
        >;
        return (browser ?? chrome)?.storage.local.set({
          settings: wanted,
        });
      },
      { language, theme },
    );

  /** A page of the dashboard that saves files where there is no window for it. */
  async function dashboard(place: string): Promise<Page> {
    const page = await e2e.session.openExtensionPage(`dashboard.html#${place}`);
    await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
    return page;
  }

  return { shoot, shootAll, dashboard };
}
