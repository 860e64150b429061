import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { claimCommunity, markButton, panel, press, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const wall = 'https://vk.com/teplyhleb';
const long = 'слово '.repeat(80).trim();

/** Text as pasted: hundreds of keys pressed one by one would take half a minute. */
async function write(place: Page | Frame, text: string): Promise<void> {
  await place.focus('textarea');
  await place.evaluate((words) => document.execCommand('insertText', false, words), text);
}

/** What the preview shows of the text. */
const previewed = (place: Page | Frame) =>
  place.$eval('article p.whitespace-pre-wrap', (text) => (text as HTMLElement).innerText);

const savedTexts = (place: Page | Frame) =>
  place.evaluate(
    () =>
      new Promise<{ text: string; state: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('groupmate');
        opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('plan').objectStore('plan').getAll();
          all.onsuccess = () =>
            resolve(
              all.result.map(({ text, state }: Record<string, string>) => ({
                text,
                state,
              })) as never,
            );
        };
      }),
  );

// The extension's own pages can be opened by address in Chromium alone.
describe.skipIf(!browsers.includes('chromium'))('a draft in chromium', () => {
  const e2e = withSession('chromium');

  async function sidePanel(): Promise<Page> {
    const page = await e2e.session.openExtensionPage('sidepanel.html');
    await page.setViewport({ width: 400, height: 900 });
    await page.waitForSelector('textarea');
    return page;
  }

  it('is kept while unfinished, folded in the preview, planned once', async () => {
    await claimCommunity(await e2e.open(wall));
    const first = await sidePanel();
    await write(first, long);
    expect(await previewed(first)).toBe(long.slice(0, 191));
    await pressNamed(first, /^Show more/);
    expect(await previewed(first)).toBe(long);
    await first.close();

    const again = await sidePanel();
    expect(await again.$eval('textarea', (area) => area.value)).toBe(long);
    await pressNamed(again, /^Save to the plan$/);
    await again.waitForFunction(() => document.querySelector('textarea')?.value === '');
    expect(await savedTexts(again)).toEqual([{ text: long, state: 'planned' }]);

    await write(again, long);
    await pressNamed(again, /^Save to the plan$/);
    await again.waitForFunction(() =>
      /the same text is there already/.test(document.body.innerText),
    );
    expect(await again.$eval('textarea', (area) => area.value)).toBe(long);
    expect(await savedTexts(again)).toHaveLength(1);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('is refused in a sentence, with what was written still there', async () => {
    await claimCommunity(await e2e.open(wall));
    const side = await sidePanel();
    await pressNamed(side, /^Save to the plan$/);
    await side.waitForFunction(() =>
      /needs a text or at least one picture/.test(document.body.innerText),
    );
    await side.type('textarea', 'Вчерашний хлеб');
    await side.$eval('input[type="date"]', (input) => input.focus());
    await side.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type="date"]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(input, '2020-01-01');
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressNamed(side, /^Save to the plan$/);
    await side.waitForFunction(() => /This time has passed/.test(document.body.innerText));
    expect(await savedTexts(side)).toEqual([]);
    await pressNamed(side, /^Save as draft$/);
    await side.waitForFunction(() => document.querySelector('textarea')?.value === '');
    expect(await savedTexts(side)).toEqual([{ text: 'Вчерашний хлеб', state: 'draft' }]);
  });

  it('is begun in the panel beside the page', async () => {
    const page = await e2e.open(wall);
    await claimCommunity(page);
    await press(await markButton(page, /figures of this community/));
    const frame = await panel(page);
    await pressNamed(frame, /^Plan a post$/);
    await frame.waitForSelector('textarea');
    await frame.type('textarea', 'Из панели: мастер-класс по ржаному хлебу');
    await pressNamed(frame, /^Save to the plan$/);
    await frame.waitForFunction(() => /The post is in the plan/.test(document.body.innerText));
    const texts = await savedTexts(frame);
    expect(texts.map(({ text }) => text)).toEqual(['Из панели: мастер-класс по ржаному хлебу']);
  });

  it('opens from the popup, beside the page', async () => {
    await claimCommunity(await e2e.open(wall));
    const popup = await e2e.session.openExtensionPage('popup.html');
    await pressNamed(popup, /^Draft and preview$/);
    const worker = await e2e.session.worker();
    await expect
      .poll(() =>
        worker.evaluate(async () => {
          const api = (globalThis as unknown as { chrome: { runtime: ContextsApi } }).chrome;
          return (await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
        }),
      )
      .toBe(1);
  });

  it('has no fault that axe finds, light and dark', async () => {
    await claimCommunity(await e2e.open(wall));
    const side = await sidePanel();
    await write(side, `${long} #хлеб`);
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    await side.evaluate(axe);
    for (const dark of [false, true]) {
      if (dark) await pressNamed(side, /^Show the dark theme$/);
      const faults = await side.evaluate(async () => {
        const api = (window as unknown as { axe: AxeApi }).axe;
        const { violations } = await api.run(document);
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
      });
      expect(faults).toEqual([]);
    }
  });
});

interface ContextsApi {
  getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
}
interface AxeApi {
  run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
