import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { closedExtension } from './closed-extension.ts';
import { attack, disturb, hostileAtStart, hostsIn, type Caught } from './hostile-help.ts';
import { browsers, withSession } from './setup.ts';
import type { BrowserName } from '../sandbox/browsers/candidates.ts';

/** A page that tries what it can: it may see that a host stands there, or hide it, and no more. */

const wall = 'https://vk.com/teplyhleb?skin=react';

const caught = (page: Page) =>
  page.evaluate(() => (window as unknown as { hostile: Caught }).hostile);
const over = async (page: Page) => (await page.evaluate(hostsIn)).filter((one) => one.over);
const hosts = async (page: Page) => (await page.evaluate(hostsIn)).filter((one) => !one.over);

async function hostsWhen(page: Page, fits: (all: { x: number; y: number }[]) => boolean) {
  for (const end = Date.now() + 30_000; ;) {
    const all = await hosts(page);
    if (fits(all)) return all;
    if (Date.now() > end) throw new Error(`No marks came: ${all.length}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const folders = new Map<BrowserName, string>();
beforeAll(async () => {
  for (const name of browsers) folders.set(name, await closedExtension(name));
});

describe.each(browsers)('a hostile page in %s', (name) => {
  const e2e = withSession(name, {
    get extension() {
      return folders.get(name) ?? '';
    },
  });

  /** A page whose own script was there first. */
  const open = async () => {
    const page = await e2e.session.newPage();
    await page.evaluateOnNewDocument(hostileAtStart);
    await page.goto(wall, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await hostsWhen(page, (all) => all.length > 0);
    return page;
  };
  const panelAddress = async () => {
    const own = await e2e.session.openExtensionPage('popup.html');
    const address = await own.evaluate(() => new URL('/panel.html', location.href).href);
    await own.close();
    return address;
  };

  it('hears nothing, reads nothing, presses nothing and embeds nothing', async () => {
    const address = await panelAddress();
    const page = await open();
    const before = await page.evaluate(() => document.querySelectorAll('div[popover]').length);
    expect(await page.evaluate(attack, address)).toEqual([]);
    // Its own frame of our panel is refused by the browser, or by us: it says nothing of anybody.
    await page.waitForSelector('#embedded');
    const embedded = await (await page.$('#embedded'))?.contentFrame();
    const said = await embedded
      ?.waitForFunction(() => document.body?.innerText || 'nothing', { timeout: 5000 })
      .then((handle) => handle.jsonValue())
      .catch(() => 'nothing');
    expect(said ?? 'nothing').not.toMatch(/ER|member|template|comment/iu);
    expect(await over(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('div[popover]').length)).toBe(
      before,
    );
    const { heard, errors } = await caught(page);
    expect(heard).toEqual([]);
    expect(errors).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('may disturb: marks stay, and a press on what lies over them opens nothing', async () => {
    const page = await open();
    await page.evaluate(disturb);
    const marks = await hostsWhen(page, (all) => all.some(({ y }) => y > 0 && y < 760));
    // An overlay above takes the press, and nothing of ours is pressed.
    await page.evaluate(() => {
      const cover = document.createElement('p');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0;margin:0;opacity:.01;z-index:2147483647';
      document.documentElement.append(cover);
    });
    const at = marks.find(({ y }) => y > 0 && y < 760) ?? { x: 0, y: 0 };
    await page.mouse.click(at.x, at.y);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await over(page)).toEqual([]);
    const { heard } = await caught(page);
    expect(heard).toEqual([]);
  });

  it('cannot keep the person from the panel by a flood: their own press still opens it', async () => {
    const page = await open();
    await page.evaluate(disturb);
    const marks = await hostsWhen(page, (all) => all.some(({ y }) => y > 0 && y < 760));
    const at = marks.find(({ y }) => y > 0 && y < 760) ?? { x: 0, y: 0 };
    await page.mouse.click(at.x, at.y);
    for (const end = Date.now() + 30_000; !(await over(page)).length;) {
      if (Date.now() > end) throw new Error('The press opened no panel.');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect((await caught(page)).heard).toEqual([]);
  });
});
