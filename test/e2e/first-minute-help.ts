import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { E2e } from './setup.ts';

/** What stands on the welcome page, step by step. */
export interface Steps {
  done: boolean[];
  /** 1, 2, 3; null: none is unfolded. */
  open: number | null;
  own: string[];
  ready: boolean;
}

export const steps = (page: Page): Promise<Steps> =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-step]')];
    const open = cards.find((card) => card.querySelector('[aria-expanded="true"]'));
    return {
      done: cards.map(({ dataset }) => dataset['done'] === 'true'),
      open: open ? Number(open.dataset['step']) : null,
      own: [...document.querySelectorAll('[data-mine="true"] p:first-child')].map(
        (name) => name.textContent ?? '',
      ),
      ready: document.querySelector('[data-ready]') !== null,
    };
  });

/** Waits until the steps are as wished; tells how they are when that never comes. */
export async function stepsWhen(page: Page, fits: (now: Steps) => boolean): Promise<Steps> {
  for (const end = Date.now() + 15_000; ;) {
    const now = await steps(page);
    if (fits(now)) return now;
    if (Date.now() > end) throw new Error(`The steps are not so: ${JSON.stringify(now)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Goes on by Tab until a control with this name has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, name: RegExp, atMost = 60): Promise<void> {
  const seen: string[] = [];
  for (let pressed = 0; pressed < atMost; pressed++) {
    await page.keyboard.press('Tab');
    const has = await page.evaluate(() => {
      const one = document.activeElement;
      const label = one instanceof HTMLTextAreaElement ? one.labels[0]?.textContent : null;
      return label ?? one?.getAttribute('aria-label') ?? one?.textContent ?? '';
    });
    if (name.test(has)) return;
    seen.push(has);
  }
  throw new Error(`No Tab led to ${name}: ${seen.join(' | ')}`);
}

/** The page that came by itself; in Firefox only the page itself tells its address. */
export async function pageThatOpened(e2e: E2e, hash: string): Promise<Page> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    for (const page of await e2e.session.browser.pages()) {
      const here = await page.evaluate(() => location.href).catch(() => '');
      if (here.endsWith(hash)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${hash} did not open by itself.`);
}

/** Pictures for people to look at: only where a folder is named. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['FIRST_PICTURES'];
  if (!folder) return;
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
}

/** Notifications of ours that stand now, as one of our pages is told. */
export const notices = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        interface Api {
          notifications: { getAll(then: (all: object) => void): void };
        }
        const { chrome } = globalThis as unknown as { chrome: Api };
        chrome.notifications.getAll((all) => done(Object.keys(all)));
      }),
  );
