import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { READERS } from '../sandbox/vk/content/owners.ts';
import { rowsOf } from './day-seed.ts';
import {
  claimCommunity,
  markButton,
  marksAt,
  marksIn,
  panel,
  panelDrawn,
  press,
  pressNamed,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const wall = 'https://vk.com/teplyhleb?skin=classic';
const post = LANDMARKS.mainThread;
const likes = `https://vk.com/wall${post}?skin=classic&w=${encodeURIComponent(`likes/wall${post}`)}`;
const thread = `https://vk.com/wall${post}?skin=react`;
const row = (id: number) => `#fans_fan_row${id}`;
/** In the lists from the start; the others come later. */
const [there = 0, , , nazar = 0, inna = 0, mark = 0] = READERS.map(({ id }) => id);

/** What somebody else does on the network meanwhile. */
const meanwhile = (page: Page, name: string, body: object) =>
  page.evaluate(
    (path, sent) =>
      fetch(`/sandbox/api/${path}`, { method: 'POST', body: JSON.stringify(sent) }).then(
        ({ ok }) => ok,
      ),
    name,
    body,
  );

const picture = async (page: Page, name: string) => {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/welcome-${name}.png` as `${string}.png` });
};

const until = async (what: string, fulfilled: () => Promise<boolean>) => {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if (await fulfilled()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It did not come: ${what}`);
};

describe.each(browsers)('first contacts in %s', (name) => {
  const e2e = withSession(name);

  /** The likes were read once: everybody in them is known. */
  async function grounded(): Promise<Page> {
    const page = await e2e.open(wall);
    await claimCommunity(page);
    await page.goto(likes);
    await page.waitForSelector(row(there));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await marksIn(page, '#wk_likes_rows')).toEqual([]);
    return page;
  }

  it('stand beside who liked since the list was read first, until they are greeted', async () => {
    const page = await grounded();
    expect(await meanwhile(page, 'fan', { list: `liked:${post}`, id: nazar })).toBe(true);
    expect(await meanwhile(page, 'fan', { list: `liked:${post}`, id: inna })).toBe(true);
    await page.goto(likes);
    await marksAt(page, row(nazar), (all) => all.some(({ text }) => text === 'new'));
    await marksAt(page, row(inna), (all) => all.length === 1);
    expect(await marksIn(page, '#wk_likes_rows')).toHaveLength(2);
    await picture(page, `likes-${name}`);

    await press(await markButton(page, /^A first contact/, row(nazar)));
    const frame = await panel(page);
    await frame.waitForFunction(() => document.body.innerText.includes('Назар Пирожков'));
    await panelDrawn(page);
    // In a list of people there is no box to answer in.
    expect(await frame.evaluate(() => document.body.innerText)).not.toContain('Greet by template');
    await picture(page, `panel-${name}`);
    await pressNamed(frame, /^Greeted$/);
    await until('the mark goes', async () => (await marksIn(page, row(nazar))).length === 0);
    expect(await marksIn(page, row(inna))).toHaveLength(1);

    // The box was closed and opened by nobody but the person: nothing of ours asked for more.
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('stand beside new members and first comments, with a template to greet by', async () => {
    const page = await grounded();
    await page.goto(thread);
    await marksAt(page, 'html', (all) => all.some(({ text }) => text === 'Reply'));
    await page.goto('https://vk.com/teplyhleb?act=members&skin=classic');
    await page.waitForSelector(row(there));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await marksIn(page, '#fans_rowsmembers')).toEqual([]);

    await meanwhile(page, 'fan', { list: 'joined:-224700111', id: nazar });
    await meanwhile(page, 'comment', {
      post,
      text: 'Я у вас впервые!',
      replyTo: null,
      as: inna,
    });
    await page.reload();
    await marksAt(page, row(nazar), (all) => all.some(({ text }) => text === 'new'));

    await page.goto(`${thread}&reply=9001`);
    const greet = await markButton(page, /^A first contact/);
    await press(greet);
    const frame = await panel(page);
    await pressNamed(frame, /^Greet by template$/);
    await frame.waitForSelector('input');
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});

// Firefox lets automation open no page of an extension: these are looked at in Chromium.
describe.runIf(browsers.includes('chromium'))('the list of first contacts in chromium', () => {
  const e2e = withSession('chromium');
  const text = (page: Page) =>
    page.evaluate(() => document.body.innerText.replace(/[\s\u00a0]+/g, ' '));

  it('tells who came, keeps what was said, and the popup leads there', async () => {
    const page = await e2e.open(wall);
    await claimCommunity(page);
    await page.goto(likes);
    await page.waitForSelector(row(there));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const list = await e2e.session.openExtensionPage('dashboard.html#people/first');
    await list.waitForFunction(() => document.body.innerText.includes('No new names yet'));
    await picture(list, 'empty');
    await until('the ground', async () => (await rowsOf(list, 'contacts')).length > 0);
    for (const id of [nazar, inna, mark]) {
      await meanwhile(page, 'fan', { list: `liked:${post}`, id });
    }
    // A tab in the background is not read: nobody looks at it.
    await page.bringToFront();
    await page.goto(likes);
    await marksAt(page, row(nazar));
    await list.bringToFront();
    await list.waitForFunction(() => document.body.innerText.includes('Назар Пирожков'));
    expect(await text(list)).toMatch(/Liked a post · (VK|ВКонтакте) · Пекарня «Тёплый хлеб»/);
    expect(await text(list)).toContain('In 7 days: joined 0, liked 3, commented 0; greeted 0');

    const popup = await e2e.session.openExtensionPage('popup.html');
    await popup.waitForFunction(() => document.body.innerText.includes('3 new people today'));
    await picture(popup, 'popup');

    await list.bringToFront();
    await list.click('main li button:nth-of-type(2)');
    await until('two left', async () => {
      const rows = await rowsOf(list, 'contacts');
      return rows.filter(({ state }) => state === 'new').length === 2;
    });
    await list.waitForFunction(() => document.querySelectorAll('main section li').length === 2);
    await picture(list, 'list');
    const set = (look: object) =>
      list.evaluate(
        (settings) =>
          (
            globalThis as unknown as Record<
              'chrome',
              { storage: { local: { set(items: object): Promise<void> } } }
            >
          ).chrome.storage.local.set({ settings }),
        look,
      );
    await set({ version: 1, language: 'ru', theme: 'dark', off: [] });
    await list.reload();
    await list.waitForFunction(() => document.body.innerText.includes('Первые контакты'));
    await picture(list, 'list-ru-dark');
  });
});
