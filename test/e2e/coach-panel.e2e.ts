import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { saidWhen } from './coach-help.ts';
import { marksWhen, panel, panelDrawn, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';
import { ownWall, priceQuestion, thread } from './talk-help.ts';

const editor = '[class*="Comments__replyPlace"] [contenteditable]';
const shot = async (page: Page, name: string) => {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/coach-panel-${name}.png` as `${string}.png` });
};
/** The network's own *reply*, and an empty box. */
async function replyBox(page: Page): Promise<void> {
  await page.waitForSelector(priceQuestion);
  await marksWhen(page, (all) => all.length > 0);
  await page.evaluate((scope) => {
    const reply = document.querySelector<HTMLElement>(
      `${scope.split(',')[0]} [data-testid="comment-reply"]`,
    );
    reply?.scrollIntoView({ block: 'center' });
    reply?.click();
  }, priceQuestion);
  await page.waitForSelector(editor);
  await page.click(editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}
/** Presses the notice's own button, as a person does: by its place. */
async function why(page: Page): Promise<void> {
  const at = await page.waitForFunction(() => {
    for (const host of document.querySelectorAll('div')) {
      const button = host.shadowRoot?.querySelector('.notice .more');
      if (!button) continue;
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  });
  const { x, y } = (await at.jsonValue()) as { x: number; y: number };
  await page.mouse.click(x, y);
  await panelDrawn(page);
}
const boxText = (page: Page) => page.$eval(editor, (one) => (one as HTMLElement).innerText.trim());
const has = (frame: Frame, words: string) =>
  frame.waitForFunction((text) => document.body.innerText.includes(text), {}, words);
async function settings(page: Page, change: object): Promise<void> {
  await page.evaluate(async (next) => {
    type Api = { storage: { local: { set(what: object): Promise<void> } } };
    const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Api>;
    await (browser ?? chrome).storage.local.set({ settings: next });
  }, change);
}

describe.each(browsers)('the coach explains in %s', (name) => {
  const e2e = withSession(name);
  // Firefox hides an extension's frame from automation: what stands in it is looked at in Chromium.
  const seesPanels = name === 'chromium';

  it.runIf(seesPanels)('what it found, replaces it, and leaves a rule alone here', async () => {
    const page = await ownWall(e2e);
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    await replyBox(page);
    await page.keyboard.type('Ольга, скоро ответим, щас уточню');
    await saidWhen(page, (now) => /another name[\s\S]*Why\?/.test(now?.text ?? ''));
    await shot(page, 'notice');
    await why(page);
    const frame = await panel(page);
    await has(frame, 'You answer Дмитрий');
    await has(frame, 'Also in this thread:');
    await has(frame, 'Promise without a date');
    await shot(page, 'panel');

    await pressNamed(frame, /^Replace:Ольга/);
    await has(frame, 'Slang');
    await frame.waitForFunction(() => !document.body.innerText.includes('Wrong name'));
    expect(await boxText(page)).toBe('Дмитрий, скоро ответим, щас уточню');
    await pressNamed(frame, /^Replace:щас/);
    await frame.waitForFunction(() => !document.body.innerText.includes('Slang'));
    expect(await boxText(page)).toBe('Дмитрий, скоро ответим, сейчас уточню');

    // The last one: switched off for this community, so the panel goes and the box has the focus.
    await pressNamed(frame, /^Don’t check here$/);
    await page.waitForFunction(() => document.querySelector(':popover-open') === null);
    await saidWhen(page, (now) => now === null);
    await page.click(editor);
    await page.keyboard.press('End');
    await page.keyboard.type(', в ближайшее время, щас');
    const now = await saidWhen(page, (one) => one !== null);
    expect(now?.text).toMatch(/“щас”/);
    expect(now?.text).not.toMatch(/says no when/);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it.runIf(seesPanels)('in Russian, in the dark, in a narrow window', async () => {
    const page = await ownWall(e2e);
    await settings(await surface(e2e), { language: 'ru', theme: 'dark' });
    await page.bringToFront();
    await page.setViewport({ width: 420, height: 780 });
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    await replyBox(page);
    await page.keyboard.type('{имя}, скоро ответим, щас');
    await saidWhen(page, (now) => /Почему\?/.test(now?.text ?? ''));
    await why(page);
    const frame = await panel(page);
    await has(frame, 'Часть шаблона осталась незаполненной');
    await shot(page, 'panel-ru-dark');
    const wide = await frame.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wide).toBe(false);
    await pressNamed(frame, /^Заменить:\{имя\}/);
    await frame.waitForFunction(() => !document.body.innerText.includes('Забытая'));
    expect(await boxText(page)).toMatch(/^Дмитрий, скоро/);
  });

  it('opens by its button and gives the focus back to the box', async () => {
    const page = await ownWall(e2e);
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    await replyBox(page);
    await page.keyboard.type('щас уточню');
    await saidWhen(page, (now) => /Why\?/.test(now?.text ?? ''));
    await why(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector(':popover-open') === null);
    await page.waitForFunction(
      (css) => document.activeElement === document.querySelector(css),
      {},
      editor,
    );
    // It writes on where it was.
    await page.keyboard.type(' всё');
    expect((await boxText(page)).replace(/\s/gu, ' ')).toBe('щас уточню всё');
  });
});
