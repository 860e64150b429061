import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { buildEditors } from '../sandbox/editors/build.ts';
import { CHANNEL } from '../sandbox/telegram/posts.ts';
import { GROUP, MIRROR } from '../sandbox/telegram/web/content.ts';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { seed } from './day-seed.ts';
import { typeMissing } from './network-day.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marksAt,
  marksWhen,
  panelDrawn,
} from './page-help.ts';
import { boxes } from './reply-boxes.ts';
import { browsers, withSession, type E2e } from './setup.ts';
import { picture, surface, type TestPicture } from './surface.ts';
import { dialogue, ownWall } from './talk-help.ts';

await buildEditors();

const web = 'https://web.telegram.org';
const places: Record<string, { home: string; url: string; comment: string }> = {
  ...boxes,
  VK: {
    home: 'https://vk.com/teplyhleb?skin=react',
    url: `https://vk.com/wall${LANDMARKS.mainThread}`,
    comment: commentScope('5007'),
  },
  'Telegram A': {
    home: `${web}/a/?ln=en#-100${CHANNEL.number}`,
    url: `${web}/a/#-100${GROUP}_${MIRROR}`,
    comment: '.Message[data-message-id="17"]',
  },
  'Telegram K': {
    home: `${web}/k/?ln=en#-${CHANNEL.number}`,
    url: `${web}/k/?comments=${MIRROR}#-${GROUP}`,
    comment: '.bubble',
  },
};
const shared = { updatedAt: 1, updatedBy: 'test', starter: null, tags: [], language: 'ru' };
const first = { title: 'Первая', body: 'Корзина стоит {цена} рублей.' };
const second = { title: 'Вторая', body: 'Ждём вас завтра!' };
const rows = (...all: object[]) =>
  all.map((one) => ({ uuid: crypto.randomUUID(), ...shared, ...one }));

const shot = async (page: Page, name: string) => {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/boxes-${name}.png` as `${string}.png` });
};
/** The box that has the focus holds this, line breaks and spaces aside. */
const holds = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => {
      const box = document.activeElement as HTMLTextAreaElement | null;
      return (box?.value ?? box?.innerText ?? '').replace(/\s+/gu, ' ').includes(text);
    },
    { timeout: 15_000 },
    words,
  );
const gone = (page: Page) =>
  page.waitForFunction(() => document.querySelector(':popover-open') === null);

async function reply(page: Page, within: string): Promise<void> {
  // Scrolled to, as a person does: what is far from the view has no marks.
  await marksAt(page, within, (all) => all.some(({ label }) => /^Reply by template/.test(label)));
  await (await markButton(page, /^Reply by template/, within)).focus();
  await page.keyboard.press('Enter');
  await panelDrawn(page);
}
/** Two templates under one another; the first one asks something. */
async function stack(page: Page): Promise<void> {
  await page.keyboard.type('первая');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
  await page.keyboard.type('вторая');
  await page.keyboard.press('Enter');
  await typeMissing(page, '500');
  await holds(page, 'Корзина стоит 500 рублей. Ждём вас завтра!');
  await gone(page);
}
async function ownHome(e2e: E2e, home: string): Promise<Page> {
  const page = await e2e.open(home);
  await claimCommunity(page);
  return page;
}
async function givePicture(ours: Page, given: TestPicture): Promise<void> {
  await ours.evaluate(async ({ id, name, base64, size }) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('groupmate');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const type = 'image/png';
    const sizes = { size, width: 1, height: 1, addedAt: Date.now() };
    const write = opened.transaction('media', 'readwrite');
    write
      .objectStore('media')
      .put({ id, name, type, bytes: new Blob([bytes], { type }), ...sizes });
    await new Promise((resolve) => (write.oncomplete = resolve));
    opened.close();
  }, given);
}

describe.each(browsers)('templates in every box in %s', (name) => {
  const e2e = withSession(name);

  it.each(Object.entries(places))('%s: two in one answer, with what is asked', async (_, place) => {
    const page = await ownHome(e2e, place.home);
    await seed(await surface(e2e), { templates: rows(first, second) });
    await page.bringToFront();
    await page.goto(place.url, { waitUntil: 'domcontentloaded' });
    await reply(page, place.comment);
    await stack(page);
    // Nothing was sent for the person.
    const state = await page.evaluate(async () => (await fetch('/sandbox/state')).json());
    expect(state.sent).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('a private message: the same, and nothing goes by itself', async () => {
    const page = await ownWall(e2e);
    await seed(await surface(e2e), { templates: rows(first, second) });
    await page.bringToFront();
    await page.goto(dialogue, { waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.some(({ label }) => /^Reply by template/.test(label)));
    await reply(page, '[data-itemkey]');
    await stack(page);
    const state = await page.evaluate(async () => (await fetch('/sandbox/state')).json());
    expect(state.messaged).toEqual([]);
  });

  /** A template with a picture; `wall`: the page of the own community. */
  async function withPicture(home: string, url: string, comment: string): Promise<Page> {
    const page = await ownHome(e2e, home);
    const ours = await surface(e2e);
    const given = picture('korzina.png', 400_000);
    await givePicture(ours, given);
    await seed(ours, {
      templates: rows({ title: 'С картинкой', body: 'Вот наша корзина.', media: [given.id] }),
    });
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await reply(page, comment);
    await page.keyboard.type('картинкой');
    await page.keyboard.press('Enter');
    return page;
  }

  it('VK: the template’s picture is in the box, with the text', async () => {
    const { home, url, comment } = places['VK'] ?? { home: '', url: '', comment: '' };
    const page = await withPicture(home, url, comment);
    await holds(page, 'Вот наша корзина.');
    await page.waitForSelector('[class*="CommentAttachments"] img[alt="korzina.png"]');
    // Both are there, so the panel has nothing more to say.
    await gone(page);
    expect(await page.$$eval('[class*="CommentAttachments"] img', (all) => all.length)).toBe(1);
    await shot(page, `vk-picture-${name}`);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it.each([
    ['Telegram A', '.AttachmentModal', '.form-control'],
    ['Telegram K', '.popup-new-media', '.input-message-container'],
  ])('%s: the picture opens the app’s own window, with the text in it', async (app, css, words) => {
    const { home, url, comment } = places[app] ?? { home: '', url: '', comment: '' };
    const page = await withPicture(home, url, comment);
    if (name === 'firefox') {
      // Firefox hides a pasted file from the page: the picture is handed over, nothing is lost.
      await holds(page, 'Вот наша корзина.');
      await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
      expect(await page.$(css)).toBeNull();
      return;
    }
    await page.waitForSelector(`${css} img[alt="korzina.png"]`);
    await gone(page);
    const caption = `${css} ${words}`;
    expect(await page.$eval(caption, (one) => (one as HTMLElement).innerText)).toBe(
      'Вот наша корзина.',
    );
    // The caption keeps the focus: who types goes on there.
    expect(await page.$eval(caption, (one) => one === document.activeElement)).toBe(true);
    await shot(page, `${app.replace(' ', '-')}-picture`);
    expect(await page.evaluate(async () => (await fetch('/sandbox/state')).json())).toMatchObject({
      sent: [],
    });
    await page.click(`${css} button`);
    await page.waitForFunction(
      async () => (await (await fetch('/sandbox/state')).json()).sent.length === 1,
    );
    const state = await page.evaluate(async () => (await fetch('/sandbox/state')).json());
    expect(state.sent).toEqual([{ text: 'Вот наша корзина.', pictures: 1 }]);
  });

  it('a network that takes no pictures by us: the picture is handed over', async () => {
    const { home, url, comment } = places['Odnoklassniki'] ?? { home: '', url: '', comment: '' };
    const page = await withPicture(home, url, comment);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('[contenteditable]')].some((one) =>
        one.innerText.includes('Вот наша корзина.'),
      ),
    );
    expect(await page.$(':popover-open')).not.toBeNull();
    await shot(page, `handed-over-${name}`);
    // The text is there before the panel tells of the picture: an Escape in between is for nobody.
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Escape');
          return page.$(':popover-open');
        },
        { timeout: 15_000, interval: 500 },
      )
      .toBeNull();
    await holds(page, 'Вот наша корзина.');
  });
});
