import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { PAGE } from '../sandbox/facebook/posts.ts';
import { editor } from './composer-help.ts';
import { marksWhen, panel, panelDrawn, pressNamed } from './page-help.ts';
import {
  changeSettings,
  letterAt,
  ruler,
  rulerWhen,
  shot,
  theme,
  write,
  type SeenRuler,
} from './phone-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';

const wall = 'https://vk.com/teplyhleb?skin=react';
const modal = '[data-testid="posting_modal_box"]';
const facebookEditor = '[role="dialog"] [role="textbox"]';
/** 400 letters in words of five: VK cuts more than 384 at the last space before the 193rd. */
const long = 'хлеб '.repeat(80).trim() + '!';
const cutAt = 189;

/** The line stands right behind the letter, within its line. */
function standsBehind(
  { step }: SeenRuler,
  letter: { right: number; top: number; bottom: number },
): void {
  if (!step) throw new Error('There is no line.');
  expect(Math.abs(step.x - letter.right)).toBeLessThanOrEqual(2);
  expect(Math.abs(step.top - letter.top)).toBeLessThanOrEqual(2);
  expect(Math.abs(step.bottom - letter.bottom)).toBeLessThanOrEqual(2);
}
async function openVk(page: Page): Promise<void> {
  await marksWhen(page, (all) => all.length > 0);
  await (await page.waitForSelector('[data-testid="posting_create_post_button"]'))?.click();
  await (await page.waitForSelector(editor))?.click();
}
const looks = (page: Page, css: string) =>
  page.$eval(css, (one) => ({
    html: one.outerHTML,
    box: JSON.stringify(one.getBoundingClientRect()),
  }));
const shown = (fits: (seen: SeenRuler) => boolean) => (now: SeenRuler | null) =>
  now !== null && fits(now);

describe.each(browsers)('the fold ruler in %s', (name) => {
  const e2e = withSession(name);

  it('stands in VK’s composer where a phone cuts, moves with it, and leaves the page as it is', async () => {
    const ours = await surface(e2e);
    const page = await e2e.open(wall);
    await page.bringToFront();
    await openVk(page);
    expect(await ruler(page)).toBeNull();

    await write(page, 'Привет, друзья!');
    const short = await rulerWhen(
      page,
      shown(({ text }) => text.startsWith('15:')),
    );
    expect(short?.step).toBeNull();
    expect(short?.hints).toHaveLength(1);

    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await write(page, long);
    const first = await rulerWhen(
      page,
      shown(({ step }) => step !== null),
    );
    expect(first?.text).toBe(`visible ${cutAt} of ${long.length}`);
    expect(first?.hints).not.toContain(short?.hints[0]);
    standsBehind(first as SeenRuler, await letterAt(page, editor, cutAt - 1));
    await shot(page, `ruler-vk-${name}`);

    // Ten letters before everything: the cut goes to another word.
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type('Всё утро! ');
    const moved = await rulerWhen(
      page,
      shown(({ text }) => text.endsWith(`${long.length + 10}`)),
    );
    expect(moved?.text).toBe(`visible ${cutAt} of ${long.length + 10}`);
    standsBehind(moved as SeenRuler, await letterAt(page, editor, cutAt - 1));

    // Of a composer that scrolls only what is seen has a line.
    const withRuler = await looks(page, modal);
    await changeSettings(ours, { off: ['fold-ruler'] });
    await rulerWhen(page, (now) => now === null);
    expect(await looks(page, modal)).toEqual(withRuler);
    await changeSettings(ours, { off: [] });
    await rulerWhen(
      page,
      shown(({ step }) => step !== null),
    );

    // Gone with the box, and back in the next one.
    await page.$eval(modal, (one) => one.remove());
    await rulerWhen(page, (now) => now === null);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('opens the preview of what is written, which follows the typing', async () => {
    const page = await e2e.open(wall);
    await page.bringToFront();
    await page.setViewport({ width: 1500, height: 900 });
    await openVk(page);
    await write(page, long);
    const seen = await rulerWhen(
      page,
      shown(({ step }) => step !== null),
    );
    await page.mouse.click(seen?.count.x ?? 0, seen?.count.y ?? 0);
    await panelDrawn(page);
    const frame = await panel(page);
    const holds = (words: string) =>
      frame.waitForFunction(
        (text) => document.querySelector('article')?.innerText.includes(text),
        { timeout: 15_000 },
        words,
      );
    await holds('хлеб хлеб');
    await page.click(editor);
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type('Свежий ');
    await holds('Свежий хлеб');
    await shot(page, `panel-${name}`);
    if (name === 'chromium') {
      await theme(page, 'dark');
      await shot(page, 'panel-dark');
      await theme(page, 'light');
    }
    await pressNamed(frame, /^Close$/);
    await page.waitForFunction(() => document.querySelector(':popover-open') === null);
    expect(await page.$eval(editor, (one) => (one as HTMLElement).innerText)).toContain('Свежий');
  });

  it('counts drawn lines in Facebook’s composer', async () => {
    const page = await e2e.open(`https://www.facebook.com/${PAGE.handle}?locale=en_US`);
    await page.bringToFront();
    await marksWhen(page, (all) => all.length > 0);
    await (await page.waitForSelector('[data-pagelet="ProfileComposer"] [role="button"]'))?.click();
    await (await page.waitForSelector(facebookEditor))?.click();
    await page.keyboard.type('Свежий хлеб каждое утро. ');
    await rulerWhen(
      page,
      shown(({ step, text }) => step === null && text.startsWith('24')),
    );
    for (let n = 0; n < 12; n++) await page.keyboard.type('Ждём вас в пекарне! ');
    const seen = await rulerWhen(
      page,
      shown(({ step, text }) => step !== null && text.endsWith('264')),
    );
    // Facts, 2.3: three lines of 360 px are 113 letters of running Russian text, less "… more".
    const visible = Number(/visible (\d+)/.exec(seen?.text ?? '')?.[1]);
    expect(visible).toBeGreaterThan(85);
    expect(visible).toBeLessThan(150);
    standsBehind(seen as SeenRuler, await letterAt(page, facebookEditor, visible - 1));
    await shot(page, `ruler-facebook-${name}`);
  });

  it('speaks Russian, and is dark on a dark desk', async () => {
    const ours = await surface(e2e);
    await changeSettings(ours, { language: 'ru' });
    const page = await e2e.open(wall);
    await page.bringToFront();
    await page.setViewport({ width: 900, height: 700 });
    await openVk(page);
    await write(page, `https://hleb.ru ${long}`);
    const seen = await rulerWhen(
      page,
      shown(({ step }) => step !== null),
    );
    expect(seen?.text).toMatch(/^видно \d+ из 416$/);
    expect(seen?.hints).toHaveLength(1);
    await theme(page, 'dark');
    await shot(page, `ruler-ru-${name}`);
    await page.mouse.click(seen?.count.x ?? 0, seen?.count.y ?? 0);
    await panelDrawn(page);
    const frame = await panel(page);
    await frame.waitForSelector('article');
    await shot(page, `panel-ru-${name}`);
  });
});
