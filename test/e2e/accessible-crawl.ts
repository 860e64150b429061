import type { Page } from 'puppeteer';
import type { Faults } from './accessible-help.ts';
import { faultsOfLayer, layer } from './accessible-help.ts';

/** Leaves the page, hands a file over, or takes the sample out: nothing opens here. */
const leaves =
  /^(Open|Look at|Download|Copy|Show in|Give access|Allow|Save|Load|Next unread|Start |Not published|Remove$)/;

/** Buttons of the page as a reader hears them, one of each sort: figures and names do not count. */
const buttonsOf = (page: Page) =>
  page.evaluate(() => {
    const sorts = new Set<string>();
    const all = [...document.querySelectorAll<HTMLElement>('main button')];
    return all.flatMap((button, place) => {
      const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
      const sort = name.replace(/[:«"“].*$|\d+/gsu, '');
      const hidden = button.closest('[role="grid"], [inert]') || !button.checkVisibility();
      if (hidden || sorts.has(sort) || button.matches(':disabled, [data-disabled]')) return [];
      sorts.add(sort);
      return [{ name, place }];
    });
  });

/** A list of choices stays in the page when it is closed, unseen. */
const layersOf = (page: Page) =>
  page.$$eval(layer, (all) => all.filter((one) => one.checkVisibility()).length);

/** Waits until one stands there, or none does. False: it did not come to that. */
const comesTo = (page: Page, open: boolean, timeout: number) =>
  page
    .waitForFunction(
      (css, wanted) =>
        [...document.querySelectorAll(css)].some((one) => one.checkVisibility()) === wanted,
      { timeout },
      layer,
      open,
    )
    .then(
      () => true,
      () => false,
    );

/**
 * Whether a press has opened one; nothing may open at all. The page is drawn and has nothing more
 * to do by then: that takes what it takes, a tenth of a second or more. A page behind another draws
 * nothing.
 */
const opened = (page: Page) =>
  page.evaluate(async (css) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 350 }));
    const quiet = async () => {
      for (let n = 0; n < 3; n++) {
        await frame();
        await idle();
      }
    };
    await Promise.race([quiet(), new Promise((done) => setTimeout(done, 1500))]);
    return [...document.querySelectorAll(css)].some((one) => one.checkVisibility());
  }, layer);

async function press(page: Page, name: string, keys: readonly string[]): Promise<boolean> {
  const found = await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>('main button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
    );
    button?.focus();
    return button !== undefined && document.activeElement === button;
  }, name);
  if (!found) return false;
  for (const key of keys) await page.keyboard.press(key as 'Enter');
  return true;
}

/** Escape leaves it, and the focus is where it was. What is wrong, or null. */
async function left(page: Page, name: string): Promise<string | null> {
  for (let n = 0; n < 3 && (await layersOf(page)); n++) {
    await page.keyboard.press('Escape');
    await comesTo(page, false, 1500);
  }
  if (await layersOf(page)) return 'Escape does not close it';
  const back = await page
    .waitForFunction(
      (wanted) => {
        const { activeElement: at } = document;
        return (at?.getAttribute('aria-label') ?? at?.textContent) === wanted;
      },
      { timeout: 1500 },
      name,
    )
    .then(() => true)
    .catch(() => false);
  if (back) return null;
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160));
  return `the focus does not come back; it is at ${String(at)}`;
}

const titleOf = (page: Page) =>
  page.evaluate((css) => {
    const open = [...document.querySelectorAll(css)].find((one) => one.checkVisibility());
    return `${open?.getAttribute('role') ?? ''} ${open?.querySelector('h2')?.textContent ?? ''}`.trim();
  }, layer);

/**
 * Presses every sort of button on a page by the keyboard. What opens is looked at by axe, left by
 * Escape, and must give the focus back. Menus are gone through line by line.
 */
export async function crawl(page: Page, of: string, faults: Faults): Promise<void> {
  const here = await page.evaluate(() => location.hash);
  const seen = new Set<string>();
  const look = async (name: string, from: string) => {
    const what = await titleOf(page);
    const title = `${of} › ${name}: ${what}`;
    // A dialog that another button opened before has been looked at; the way back is another one.
    const known = /^dialog ./.test(what) && seen.has(what);
    seen.add(what);
    const wrong = known ? [] : await faultsOfLayer(page);
    const kept = await left(page, from);
    faults.add(title, kept ? [...wrong, kept] : wrong);
  };
  for (const { name } of await buttonsOf(page)) {
    if (leaves.test(name)) continue;
    if (await layersOf(page)) await left(page, name);
    if (!(await press(page, name, ['Enter']))) continue;
    // A press may open a tab; one that lies behind another draws nothing and ends no animation.
    await page.bringToFront();
    if (await opened(page)) {
      const lines = await page.$$eval('[role="menu"] [role="menuitem"]', (all) =>
        all.map(({ textContent }) => textContent ?? ''),
      );
      await look(name, name);
      for (const line of lines) {
        if (leaves.test(line)) continue;
        await press(page, name, ['Enter']);
        if (!(await opened(page))) break;
        // A line before may have changed what the menu holds.
        const n = await page.$$eval(
          '[role="menu"] [role="menuitem"]',
          (all, words) => all.findIndex(({ textContent }) => textContent === words),
          line,
        );
        if (n < 0) {
          await left(page, name);
          continue;
        }
        for (let down = 0; down < n; down++) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.bringToFront();
        await page
          .waitForFunction(() => !document.querySelector('[role="menu"]'), { timeout: 1500 })
          .catch(() => undefined);
        if (await opened(page)) await look(`${name} › ${line}`, name);
      }
    }
    if ((await page.evaluate(() => location.hash)) !== here) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, here);
    }
  }
}
