import { copyFile, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { claimCommunity, commentScope, markButton, marksWhen, panel, press } from './page-help.ts';
import { fillDisk, makeRoom } from './faults-help.ts';
import { browsers, withSession } from './setup.ts';

const thread = `https://vk.com/wall${LANDMARKS.mainThread}?skin=react`;
const note = 'Заказывает корзины на юбилеи 🧺';
const title = 'Открыты ли вы в праздники?';

/** A button by its words. */
const button = async (page: Page, words: string) => {
  const found = await page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
};
const says = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.innerText.includes(text), {}, words);

type Rows = Record<string, unknown>[];

/** All that is stored, by table; the install's own facts and what waits left out. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const opened = indexedDB.open('groupmate');
    await new Promise((done) => (opened.onsuccess = done));
    const database = opened.result;
    const tables: Record<string, Rows> = {};
    for (const name of database.objectStoreNames) {
      if (['staged', 'problems', 'health'].includes(name)) continue;
      const all = database.transaction(name).objectStore(name).getAll();
      await new Promise((done) => (all.onsuccess = done));
      const rows: Rows = [];
      for (const row of all.result as Rows) {
        if (
          name === 'facts' &&
          /^(install|backup|undo|thinned|(lease|pace):.*)$/.test(String(row['name']))
        )
          continue;
        const { bytes } = row;
        const read = bytes instanceof Blob ? [...new Uint8Array(await bytes.arrayBuffer())] : null;
        rows.push(read ? { ...row, bytes: read, blob: (bytes as Blob).type } : row);
      }
      tables[name] = rows;
    }
    database.close();
    return tables;
  });

/** A picture as the composer's form keeps one. */
const addPicture = (page: Page) =>
  page.evaluate(async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => (n * 31) % 251);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const id = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const opened = indexedDB.open('groupmate');
    await new Promise((done) => (opened.onsuccess = done));
    const type = 'image/png';
    const put = opened.result
      .transaction('media', 'readwrite')
      .objectStore('media')
      .put({
        ...{ id, type, name: 'хлеб.png', bytes: new Blob([bytes], { type }) },
        ...{ size: bytes.length, width: 0, height: 0, addedAt: Date.now() },
      });
    await new Promise((done) => (put.onsuccess = done));
    opened.result.close();
  });

const textOf = (rows: unknown) => JSON.stringify(rows);

describe.runIf(browsers.includes('chromium'))('one file in chromium', () => {
  const e2e = withSession('chromium');
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groupmate-kept-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function dataPage(): Promise<Page> {
    const page = await e2e.session.newPage();
    // The browser's own window for saving cannot be pressed: saved as where there is none.
    await page.evaluateOnNewDocument(() => {
      Object.assign(window, { showSaveFilePicker: undefined });
    });
    await page.goto(`chrome-extension://${e2e.session.extensionId}/dashboard.html#data`);
    await button(page, 'Save a file');
    return page;
  }

  async function load(page: Page, path: string): Promise<void> {
    const input = await page.$('input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  }

  /** A community of mine, its comments, a note on a person, a template of one's own. */
  async function work(): Promise<void> {
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await claimCommunity(page);
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.filter(({ text }) => text === 'Reply').length > 3);
    await press(await markButton(page, /^Waits for an answer/, commentScope('5007')));
    const frame = await panel(page);
    await (await frame.waitForSelector('textarea'))?.type(note);
    await frame.waitForFunction(() => /saved/i.test(document.body.innerText));
    await page.close();
    const templates = await e2e.session.openExtensionPage('dashboard.html#templates');
    await (await button(templates, 'New template')).click();
    const fields = await templates.waitForSelector('[role=dialog] input');
    await fields?.type(title);
    await (await templates.waitForSelector('[role=dialog] textarea'))?.type('{name}, да!');
    await (await button(templates, 'Save')).click();
    await says(templates, 'Template saved');
    await templates.close();
  }

  async function save(page: Page): Promise<string> {
    const client = await e2e.session.browser.target().createCDPSession();
    const behavior = { behavior: 'allow', downloadPath: folder, eventsEnabled: true } as const;
    await client.send('Browser.setDownloadBehavior', behavior);
    const finished = new Promise<void>((done) => {
      client.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') done();
      });
    });
    await (await button(page, 'Save a file')).click();
    await finished;
    await says(page, 'The file is ready');
    const [file] = (await readdir(folder)).filter((one) => /^groupmate-[\d-]+\.zip$/.test(one));
    return join(folder, file ?? '');
  }

  it('holds everything: nothing is missing after a new install', async () => {
    await work();
    const page = await dataPage();
    await addPicture(page);
    const before = await stored(page);
    expect(before['media']).toHaveLength(1);
    expect(before['comments']?.length).toBeGreaterThan(5);
    expect(textOf(before['templates'])).toContain(title);
    expect(textOf(before['personNotes'])).toContain(note);
    const path = await save(page);
    await says(page, 'Last file:');

    await e2e.session.closePages();
    await e2e.session.reinstall();
    const fresh = await dataPage();
    expect(await stored(fresh)).not.toEqual(before);

    // A damaged copy is refused with a sentence, and nothing changes.
    const untouched = await stored(fresh);
    const damaged = join(folder, 'damaged.zip');
    await copyFile(path, damaged);
    const { size } = await stat(damaged);
    const handle = await open(damaged, 'r+');
    await handle.write(Buffer.from('#'), 0, 1, Math.floor(size / 2));
    await handle.close();
    await load(fresh, damaged);
    await says(fresh, 'was not loaded. Nothing has changed here.');
    await says(fresh, 'A part of the file is damaged');
    expect(await stored(fresh)).toEqual(untouched);

    // On a full disk the reason is told, while it is read and while it is loaded.
    await fillDisk(fresh);
    await load(fresh, path);
    await says(fresh, 'There is no room left for data');
    await makeRoom(fresh);
    await load(fresh, path);
    await says(fresh, 'The file is whole.');
    await fillDisk(fresh);
    await (await button(fresh, 'Make it as in the file')).click();
    await says(fresh, 'There is no room left for data');
    await makeRoom(fresh);
    expect(await stored(fresh)).toEqual(untouched);

    await load(fresh, path);
    await says(fresh, 'The file is whole.');
    expect(await stored(fresh)).toEqual(untouched);
    await (await button(fresh, 'Make it as in the file')).click();
    await says(fresh, 'The file is loaded');
    expect(await stored(fresh)).toEqual(before);

    await (await button(fresh, 'Go back')).click();
    await says(fresh, 'Everything is as before loading');
    expect(await stored(fresh)).toEqual(untouched);

    // Added to a fresh install it is all there too, and the starters are not there twice.
    await load(fresh, path);
    await (await button(fresh, 'Add')).click();
    await says(fresh, 'Added from a file on');
    const merged = await stored(fresh);
    for (const [table, rows] of Object.entries(before)) {
      expect([table, merged[table]?.length]).toEqual([table, rows.length]);
    }
    expect(textOf(merged['personNotes'])).toContain(note);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('is written straight to the chosen place where the browser offers one', async () => {
    const page = await e2e.session.newPage();
    await page.evaluateOnNewDocument(() => {
      // The window itself cannot be pressed: it answers "no" at first, then a place of the browser's.
      let asked = 0;
      Object.assign(window, {
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
          asked += 1;
          if (asked === 1) throw new DOMException('The person closed it.', 'AbortError');
          const folder = await navigator.storage.getDirectory();
          return folder.getFileHandle(suggestedName, { create: true });
        },
      });
    });
    await page.goto(`chrome-extension://${e2e.session.extensionId}/dashboard.html#data`);
    await (await button(page, 'Save a file')).click();
    await says(page, 'No file has been saved yet');
    await (await button(page, 'Save a file')).click();
    await says(page, 'The file is ready');
    await says(page, 'Last file:');
    const written = await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      for await (const name of folder.keys()) {
        const bytes = await (await (await folder.getFileHandle(name)).getFile()).bytes();
        return { name, begins: String.fromCharCode(...bytes.slice(0, 2)), size: bytes.length };
      }
      return null;
    });
    expect(written).toMatchObject({ begins: 'PK' });
    expect(written?.name).toMatch(/^groupmate-\d{4}-\d\d-\d\d\.zip$/);
    expect(written?.size).toBeGreaterThan(5000);
  });
});
