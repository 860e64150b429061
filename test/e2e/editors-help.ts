import type { Page } from 'puppeteer';
import { EDITORS_HOST } from '../sandbox/editors/editors.ts';
import { launch } from '../sandbox/browsers/launch.ts';
import type { BrowserName, Session } from '../sandbox/browsers/launch.ts';
import { buildInserter } from '../sandbox/editors/build.ts';
import { startSandbox } from '../sandbox/server.ts';

export interface Editors {
  /** The page of one editor, just loaded. */
  open(name: string): Promise<Page>;
  /** A click into the editor, and real keys. */
  type(text: string): Promise<void>;
  /** The focus goes to another frame, then the content script puts the text in; its answer. */
  insert(text: string): Promise<string>;
  /** The text in the editor's own model, when it no longer changes. */
  model(): Promise<string>;
  undo(): Promise<void>;
  close(): Promise<void>;
}

const EDITABLE = '#box [contenteditable="true"], #box textarea';

/** One tab with the editors and one with a page of the extension, which asks the first. */
export async function openEditors(name: BrowserName): Promise<Editors> {
  const sandbox = await startSandbox();
  const session: Session = await launch(name, { extension: await buildInserter(name), sandbox });
  const asking = await session.openExtensionPage('ask.html');
  const page = await session.newPage();
  await page.bringToFront();

  return {
    async open(editor) {
      await page.goto(`https://${EDITORS_HOST}/${editor}`, { waitUntil: 'load' });
      await page.waitForSelector(EDITABLE);
      return page;
    },
    async type(text) {
      await page.click(EDITABLE);
      await page.keyboard.type(text);
    },
    async insert(text) {
      // Slate takes the focus back for as long as it brings its selection into the page.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page.$eval('iframe', (frame) => frame.contentWindow?.focus());
      await page.waitForFunction(() => document.activeElement?.localName === 'iframe');
      return asking.evaluate(askTab, `https://${EDITORS_HOST}/*`, text);
    },
    async model() {
      for (let before: string | undefined; ;) {
        const now = await page.evaluate(() => window.model());
        if (now === before) return now;
        before = now;
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    },
    async undo() {
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyZ');
      await page.keyboard.up('Control');
    },
    async close() {
      await session.close();
      await sandbox.close();
    },
  };
}

/** Runs in the extension's page. */
async function askTab(url: string, text: string): Promise<string> {
  interface Tabs {
    query(where: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<string>;
  }
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { tabs: Tabs } | undefined
  >;
  const tabs = (browser ?? chrome)?.tabs;
  const [tab] = (await tabs?.query({ url })) ?? [];
  if (!tabs || !tab) throw new Error('No tab with an editor.');
  return tabs.sendMessage(tab.id, { text });
}
