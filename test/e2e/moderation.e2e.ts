import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import {
  commentScope,
  markButton,
  marksAt,
  panel,
  panelDrawn,
  press,
  pressNamed,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';
import { ownWall, stateOf, thread, waits } from './talk-help.ts';

/** Pictures for people to look at: only where a folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['MENTION_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

describe.each(browsers)('moderation in %s', (name) => {
  const e2e = withSession(name);

  it('points at the network’s menu of a comment, presses nothing, and learns “not spam”', async () => {
    const page = await ownWall(e2e);
    await page.goto(`${thread}?skin=react`, { waitUntil: 'domcontentloaded' });
    await marksAt(page, commentScope('5007'), waits);
    await flag(await surface(e2e), 'vk:-224700111_5007');
    const ours = await e2e.session.openExtensionPage('dashboard.html#inbox/moderation');
    await ours.waitForSelector('main li h3');
    // The newest flag stands first.
    expect(await ours.$eval('main li h3', (one) => one.textContent)).toBe('Дмитрий Пахомов');
    await picture(ours, `moderation-${name}`);

    await pressNamed(ours, /^Show in the network$/);
    const opened = await tabAt('reply=5007');
    await countPresses(opened);
    await opened.bringToFront();
    await pointed(opened);
    await picture(opened, `pointed-${name}`);
    expect(await presses(opened)).toEqual({ presses: 0, open: 0 });
    const { sent } = await stateOf(opened);
    expect(sent).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
    // The person presses the network's own menu: it opens as ever, and the pointing is over.
    const menu = await opened.$(`:is(${commentScope('5007')}) [aria-haspopup]`);
    await menu?.click();
    await opened.waitForFunction(() => document.querySelector('[role="menu"] [role="menuitem"]'));
    expect(await outlines(opened)).toBe(0);

    // The same from the comment's panel.
    await page.bringToFront();
    await press(await markButton(page, /^Waits for an answer/, commentScope('5007')));
    await panelDrawn(page);
    if (name === 'chromium') {
      const frame = await panel(page);
      await frame.waitForFunction(() => /Where the menu is/.test(document.body.innerText));
      await picture(page, 'panel-chromium');
      await pressNamed(frame, /^Where the menu is$/);
      await pointed(page);
      await page.keyboard.press('Escape');
      expect(await outlines(page)).toBe(0);
    }

    await ours.bringToFront();
    await pressNamed(ours, /^Not spam$/);
    await ours.waitForFunction(
      () =>
        ![...document.querySelectorAll('main li h3')].some((one) => /Пахомов/.test(one.innerHTML)),
    );
    const [kept] = (await rowsOf(ours, 'comments')).filter(({ id }) => id === '-224700111_5007');
    expect(kept?.['moderation']).toMatchObject({
      why: ['spam'],
      fine: expect.any(Number) as number,
    });

    if (name !== 'chromium' || !process.env['MENTION_PICTURES']) return;
    for (const id of ['5004', '5009', '5011']) await flag(ours, `vk:-224700111_${id}`);
    for (const theme of ['light', 'dark'] as const) {
      await setLook(ours, { language: 'ru', theme, off: [] });
      await ours.reload({ waitUntil: 'domcontentloaded' });
      await ours.waitForSelector('main li h3');
      await picture(ours, `moderation-ru-${theme}`);
    }
    await ours.setViewport({ width: 380, height: 800 });
    await picture(ours, 'moderation-ru-narrow');
  });

  /** As the label and flags of a reading are kept. Nothing for a comment that was not read. */
  const flag = (ours: Page, key: string) =>
    ours.evaluate(
      (wanted) =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open('groupmate');
          asked.onerror = () => reject(asked.error ?? new Error('no database'));
          asked.onsuccess = () => {
            const writing = asked.result.transaction('comments', 'readwrite');
            const comments = writing.objectStore('comments');
            const found = comments.get(wanted);
            found.onsuccess = () => {
              const row = found.result as object | undefined;
              const moderation = { why: ['spam'], open: Date.now() };
              const said = { lang: 'ru', tone: null, kind: 'spam', perhaps: [], toxic: false };
              const triage = { ...said, confidence: 1, by: 'own' };
              if (row) comments.put({ ...row, moderation, triage });
            };
            writing.oncomplete = () => {
              asked.result.close();
              resolve();
            };
          };
        }),
      key,
    );

  async function tabAt(address: string): Promise<Page> {
    for (const end = Date.now() + 15_000; Date.now() < end;) {
      const all = await e2e.session.browser.pages();
      const found = all.find((one) => one.url().includes(address));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No tab was opened at ${address}.`);
  }

  /** Counts every press in the page, of a person or of a script. */
  const countPresses = (page: Page) =>
    page.evaluate(() => {
      const seen = { count: 0 };
      Object.assign(window, { seen });
      for (const kind of ['click', 'pointerdown', 'mousedown', 'contextmenu'])
        addEventListener(kind, () => seen.count++, true);
    });
  const presses = (page: Page) =>
    page.evaluate(() => ({
      presses: (window as unknown as { seen: { count: number } }).seen.count,
      open: document.querySelectorAll('[role="menuitem"]').length,
    }));
  const outlines = (page: Page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('div')].filter((host) =>
          host.shadowRoot?.querySelector('.outline'),
        ).length,
    );
  /** Waits until the outline stands around the menu of the wanted comment, and in the view. */
  const pointed = (page: Page) =>
    page.waitForFunction(
      (scope) => {
        const menu = document.querySelector(`:is(${scope}) [aria-haspopup]`);
        const outline = [...document.querySelectorAll('div')]
          .map((host) => host.shadowRoot?.querySelector('.outline'))
          .find((one) => one);
        if (!menu || !outline) return false;
        const at = menu.getBoundingClientRect();
        const around = outline.getBoundingClientRect();
        return (
          around.left <= at.left &&
          around.right >= at.right &&
          around.top <= at.top &&
          around.bottom >= at.bottom &&
          around.width < 80 &&
          at.top > 0 &&
          at.bottom < innerHeight
        );
      },
      { timeout: 20_000 },
      commentScope('5007'),
    );
});
