import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { seed, type Rows } from './day-seed.ts';
import { pressFirefoxMenu } from '../sandbox/browsers/firefox-background.ts';
import type { E2e } from './setup.ts';

/** A page of ours over these rows. */
export async function opened(e2e: E2e, path: string, rows: Rows): Promise<Page> {
  const first = await e2e.session.openExtensionPage('dashboard.html#settings');
  await first.waitForSelector('main h1');
  await seed(first, rows);
  const page = await e2e.session.openExtensionPage(path);
  await first.close();
  await page.bringToFront();
  return page;
}

export const sees = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: 15_000, polling: 100 },
    text,
  );

/** The field with a label, the nth of those. */
export async function field(page: Page, label: RegExp, nth = 0): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (pattern, place) =>
      [...document.querySelectorAll<HTMLInputElement>('textarea, input')].filter((one) =>
        new RegExp(pattern, 'u').test(one.labels?.[0]?.textContent ?? ''),
      )[place],
    { timeout: 10_000, polling: 100 },
    label.source,
    nth,
  );
  return found as ElementHandle<Element>;
}

/** Writes a field anew, as a person does. */
export async function write(page: Page, label: RegExp, text: string, nth = 0): Promise<void> {
  const box = await field(page, label, nth);
  await box.evaluate((one) => {
    const input = one as HTMLInputElement;
    input.focus();
    input.select();
  });
  await page.keyboard.type(text);
}

/** A press on our entry in the context menu, as the browser tells of it. */
export async function pressMenu(e2e: E2e, page: Page, info: { menuItemId: string }): Promise<void> {
  const { session } = e2e;
  await page.bringToFront();
  const told = { editable: false, pageUrl: page.url(), frameId: 0, ...info };
  if (session.name === 'firefox') {
    await pressFirefoxMenu(session.browser, session.extensionId, told);
    return;
  }
  const worker = await session.worker();
  await worker.evaluate(async (said) => {
    interface Menus {
      onClicked: { dispatch(info: object, tab: object): void };
    }
    interface Tabs {
      query(of: object): Promise<object[]>;
    }
    const { chrome } = globalThis as unknown as { chrome: { contextMenus: Menus; tabs: Tabs } };
    const [tab = {}] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(said, tab);
  }, told);
}

/** Does the browser have this entry of ours? */
export function hasMenu(page: Page, id: string): Promise<boolean> {
  return page.evaluate(
    (entry) =>
      new Promise<boolean>((done) => {
        interface Api {
          contextMenus: { update(id: string, change: object, then: () => void): void };
          runtime: { lastError?: object };
        }
        const { chrome } = globalThis as unknown as { chrome: Api };
        chrome.contextMenus.update(entry, {}, () => done(!chrome.runtime.lastError));
      }),
    id,
  );
}

/** Pictures for people to look at: only where a folder is named. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['MANY_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

/** What the page has handed to the downloads so far, as text (insights-help.ts keeps it). */
export const filesOf = (page: Page) =>
  page.evaluate(() =>
    Promise.all((window as unknown as { files: Blob[] }).files.map((file) => file.text())),
  );
