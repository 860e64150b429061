import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';

/** What the fold ruler shows; places are CSS px of the view. */
export interface SeenRuler {
  text: string;
  label: string;
  hints: string[];
  /** The step: where the text is cut. null: no line. */
  step: { x: number; top: number; bottom: number } | null;
  /** The middle of the count. */
  count: { x: number; y: number };
}

/** null: there is none. */
export const ruler = (page: Page): Promise<SeenRuler | null> =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('div')) {
      const count = host.shadowRoot?.querySelector<HTMLElement>('.count');
      if (!count || count.hidden) continue;
      const frame = host.shadowRoot?.querySelector<HTMLElement>('.window');
      const up = host.shadowRoot?.querySelector('.up')?.getBoundingClientRect();
      const at = count.getBoundingClientRect();
      return {
        text: count.innerText.trim(),
        label: count.getAttribute('aria-label') ?? '',
        hints: [...count.querySelectorAll<HTMLElement>('.hint')].map(({ title }) => title),
        step: up && !frame?.hidden ? { x: up.left, top: up.top, bottom: up.bottom } : null,
        count: { x: at.left + at.width / 2, y: at.top + at.height / 2 },
      };
    }
    return null;
  });

export async function rulerWhen(
  page: Page,
  fits: (ruler: SeenRuler | null) => boolean,
): Promise<SeenRuler | null> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const now = await ruler(page);
    if (fits(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The ruler is another one: ${JSON.stringify(await ruler(page))}`);
}

/** Where a letter of an editor stands; `at` counts its text, block for block a line. */
export const letterAt = (page: Page, editor: string, at: number) =>
  page.evaluate(
    (css, wanted) => {
      const box = document.querySelector(css);
      if (!box) throw new Error('no editor');
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node as Text;
        if (wanted < before + length) {
          const range = document.createRange();
          range.setStart(node, wanted - before);
          range.setEnd(node, wanted - before + 1);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { left, right, top, bottom };
        }
        before += length;
      }
      throw new Error(`The text has ${before} letters.`);
    },
    editor,
    at,
  );

/** Much text at once, as the browser itself writes it into the box that has the focus. */
export const write = (page: Page, text: string) =>
  page.evaluate((words) => document.execCommand('insertText', false, words), text);

export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/phone-${name}.png` });
}
/** Chromium alone can be asked for a theme. */
export async function theme(page: Page, value: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]).catch(() => undefined);
}

/** Settings as a surface keeps them, told to the tabs. */
export async function changeSettings(ours: Page, change: object): Promise<void> {
  await ours.evaluate(async (next) => {
    type Api = {
      storage: { local: { set(what: object): Promise<void> } };
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    };
    const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Api>;
    const api = browser ?? chrome;
    await api.storage.local.set({ settings: next });
    await api.runtime.sendMessage({ groupmate: 'ui.changed', ask: { what: 'settings' } });
  }, change);
}
