import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import {
  commentScope,
  markButton,
  marksAt,
  marksWhen,
  panel,
  panelDrawn,
  press,
  pressNamed,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { rowsOf, seed } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import { surface } from './surface.ts';
import {
  boxText,
  dialogue,
  message,
  ownWall,
  priceQuestion,
  stateOf,
  thread,
  waits,
} from './talk-help.ts';

/** Pictures for people to look at: only where a folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['INBOX_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

/** Names of those who wait, as the list has them. */
const names = (page: Page) =>
  page.$$eval('main li button .truncate.font-medium', (all) => all.map((one) => one.textContent));
const chosen = (page: Page) =>
  page.$eval('main li[aria-current="true"] .truncate.font-medium', (one) => one.textContent);
const namesWhen = async (page: Page, fits: (all: (string | null)[]) => boolean) =>
  expect.poll(async () => fits(await names(page)), { timeout: 15_000, interval: 100 }).toBe(true);

describe.each(browsers)('the inbox in %s', (name) => {
  const e2e = withSession(name);
  const seesPanels = name === 'chromium';

  /** The bakery is mine, its thread and a private dialogue were read. */
  async function read(): Promise<Page> {
    const page = await ownWall(e2e);
    await page.goto(`${dialogue}&lang=ru`, { waitUntil: 'domcontentloaded' });
    await marksAt(page, message(704), waits);
    await page.goto(`${thread}?skin=react`, { waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.filter(({ text }) => text === 'Reply').length > 3);
    await marksAt(page, priceQuestion, waits);
    return page;
  }

  it('leads to the place, and loses who was answered there', async () => {
    await read();
    const ours = await e2e.session.openExtensionPage('dashboard.html#inbox');
    await ours.waitForSelector('main li[aria-current="true"]');
    const before = await names(ours);
    expect(before).toContain('Дмитрий Пахомов');
    expect(before.length).toBeGreaterThan(3);
    // Who waits in private is there, and nothing of what was written.
    expect(await ours.$eval('main', (main) => main.innerText)).toContain('its text is not kept');

    await ours.evaluate((wanted) => {
      const rows = [...document.querySelectorAll<HTMLButtonElement>('main li > div > button')];
      rows.find((one) => one.textContent?.includes(wanted))?.focus();
    }, 'Дмитрий Пахомов');
    expect(await chosen(ours)).toBe('Дмитрий Пахомов');
    await ours.keyboard.press('Enter');
    const opened = await tabAt('reply=5007');
    await marksAt(opened, priceQuestion, waits);
    await press(await markButton(opened, /^Reply by template/, priceQuestion));
    await panelDrawn(opened);
    await opened.keyboard.type('спасибо');
    await opened.keyboard.press('Enter');
    await opened.waitForFunction(() => document.activeElement?.getAttribute('contenteditable'));
    await opened.waitForFunction(
      () => ((document.activeElement as HTMLElement | null)?.innerText ?? '').trim().length > 3,
    );
    expect(await boxText(opened)).not.toBe('');
    await opened.keyboard.down('Control');
    await opened.keyboard.press('Enter');
    await opened.keyboard.up('Control');
    await opened.waitForFunction(
      async () => (await (await fetch('/sandbox/state')).json()).sent.length === 1,
    );
    await namesWhen(ours, (now) => !now.includes('Дмитрий Пахомов'));
    // Nobody else left; more may have come from what is read meanwhile.
    const others = before.filter((one) => one !== 'Дмитрий Пахомов');
    expect(await names(ours)).toEqual(expect.arrayContaining(others));
    expect((await stateOf(opened)).messaged).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  async function tabAt(address: string): Promise<Page> {
    for (const end = Date.now() + 15_000; Date.now() < end;) {
      const all = await e2e.session.browser.pages();
      const found = all.find((one) => one.url().includes(address));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No tab was opened at ${address}.`);
  }

  it('is worked through with the keyboard alone', async () => {
    // Nothing more is read meanwhile: the list would grow under the keys.
    await (await read()).goto('about:blank');
    const ours = await e2e.session.openExtensionPage('dashboard.html#inbox');
    await ours.waitForSelector('main li[aria-current="true"]');
    const all = await names(ours);
    await ours.focus('main li[aria-current="true"] button');
    await ours.keyboard.press('KeyJ');
    expect(await chosen(ours)).toBe(all[1]);
    await ours.keyboard.press('ArrowDown');
    expect(await chosen(ours)).toBe(all[2]);
    await ours.keyboard.press('KeyK');
    expect(await chosen(ours)).toBe(all[1]);
    // No answer needed, and taken back.
    await ours.keyboard.press('KeyE');
    await namesWhen(ours, (now) => now.length === all.length - 1);
    await ours.keyboard.press('KeyZ');
    await namesWhen(ours, (now) => now.length === all.length);
    // Until tomorrow morning, which is the last choice at every hour of the day.
    await ours.keyboard.press('KeyL');
    await ours.waitForSelector('[role="group"] kbd');
    await picture(ours, `inbox-later-${name}`);
    const digits = await ours.$$eval('[role="group"] kbd', (keys) => keys.length);
    await ours.keyboard.press(`Digit${digits}` as 'Digit3');
    await namesWhen(ours, (now) => now.length === all.length - 1);
    await pressNamed(ours, /^Put off 1$/);
    await namesWhen(ours, (now) => now.length === 1);
    await ours.focus('main li[aria-current="true"] button');
    await ours.keyboard.press('KeyL');
    await namesWhen(ours, (now) => now.length === 0);
    await pressNamed(ours, new RegExp(`^Waiting ${all.length}$`));
    await namesWhen(ours, (now) => now.length === all.length);

    if (!seesPanels || !process.env['INBOX_PICTURES']) return;
    for (const theme of ['light', 'dark'] as const) {
      await setLook(ours, { language: 'ru', theme, off: [] });
      await ours.reload({ waitUntil: 'domcontentloaded' });
      await ours.waitForSelector('main li[aria-current="true"]');
      await picture(ours, `inbox-ru-${theme}`);
    }
    await ours.setViewport({ width: 380, height: 800 });
    await picture(ours, 'inbox-ru-narrow');
    await ours.goto(ours.url().replace('#inbox', '#communities'));
    await ours.reload({ waitUntil: 'domcontentloaded' });
    await pressNamed(ours, /Ответы и рабочие часы/);
    await pressNamed(ours, /Есть обещанный срок/);
    await pressNamed(ours, /Считать только рабочие часы/);
    await picture(ours, 'promise-ru-narrow');
    await ours.setViewport({ width: 1200, height: 1100 });
    await picture(ours, 'promise-ru');
    const side = await e2e.session.openExtensionPage('sidepanel.html');
    await side.setViewport({ width: 400, height: 900 });
    await pressNamed(side, /^Входящие$/);
    await side.waitForSelector('main li[aria-current="true"]');
    await picture(side, 'side-ru');
    await side.goto(side.url().replace('sidepanel.html', 'dashboard.html#inbox/answers'));
    await side.setViewport({ width: 1200, height: 1000 });
    await side.waitForSelector('main h2');
    await picture(side, 'answers-ru');
  });

  it('tells a wave of comments once, until it was seen', async () => {
    const page = await ownWall(e2e);
    const ours = await surface(e2e);
    const [owner] = (await rowsOf(ours, 'communities')).filter(({ id }) => id === '-224700111');
    const now = Date.now();
    // Known for long, and never more than a comment or two an hour.
    await seed(ours, {
      communities: [{ ...owner, firstSeenAt: now - 40 * 86_400_000 }],
      comments: Array.from({ length: 12 }, (_, i) => ({
        ...{ key: `vk:-224700111_9${100 + i}`, network: 'vk', id: `-224700111_9${100 + i}` },
        ...{ post: 'vk:-224700111_1', community: 'vk:-224700111', author: `vk:${i}` },
        ...{ authorName: `Гость ${i}`, text: 'Почём?', url: 'https://vk.com/teplyhleb' },
        ...{ writtenAt: now - i * 60_000, replyTo: null, ours: false, dismissedAt: null },
        ...{ firstSeenAt: now, lastSeenAt: now, waiting: 1, waitingSince: now - i * 60_000 },
      })),
    });
    // A tab behind another reads nothing.
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.length > 2);
    const burst = async () =>
      (await rowsOf(ours, 'facts')).find(({ name: fact }) => String(fact).startsWith('burst:'))?.[
        'value'
      ];
    await expect
      .poll(burst, { timeout: 15_000 })
      .toMatchObject({ kind: 'many', count: 12, told: true, seen: false });
    // The open popup follows by itself; behind another tab nothing is drawn.
    await ours.bringToFront();
    await ours.waitForFunction(() => /many comments at once/.test(document.body.innerText));
    await picture(ours, `burst-${name}`);
    await pressNamed(ours, /^Seen$/);
    await ours.waitForFunction(() => !/many comments at once/.test(document.body.innerText));
    // The next reading tells nothing again.
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.length > 2);
    expect(await burst()).toMatchObject({ seen: true, count: 12 });
  });

  it('goes on from one to the next beside the page', async () => {
    const page = await read();
    const waiting = (all: Awaited<ReturnType<typeof marksWhen>>) =>
      all.filter(({ label }) => /^Waits/.test(label)).map(({ of }) => of);
    const before = waiting(await marksWhen(page, (all) => waiting(all).length > 2));
    const first = before[0]?.split('_').at(-1) ?? '';
    await press(await markButton(page, /^Waits for an answer/, commentScope(first)));
    await panelDrawn(page);
    if (seesPanels) {
      const frame = await panel(page);
      await frame.waitForFunction(() => document.querySelectorAll('kbd').length > 5);
      await picture(page, 'panel-keys');
    }
    // The next one, by the key; there no answer is needed. The first still waits.
    await page.keyboard.press('KeyJ');
    await page.waitForFunction(() => document.activeElement?.shadowRoot !== null);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.keyboard.press('KeyE');
    const second = before[1] ?? '';
    const after = waiting(await marksWhen(page, (all) => !waiting(all).includes(second)));
    expect(before.filter((one) => !after.includes(one))).toEqual([second]);
    // And taken back.
    await page.keyboard.press('KeyZ');
    await marksWhen(page, (all) => waiting(all).includes(second));
    // Back to the first, and put off.
    await page.keyboard.press('KeyK');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.keyboard.press('KeyL');
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (seesPanels) await picture(page, 'panel-later');
    await page.keyboard.press('Digit1');
    const ours = await e2e.session.openExtensionPage('dashboard.html#inbox');
    await pressNamed(ours, /^Put off 1$/);
    await namesWhen(ours, (now) => now.length === 1);
    expect(e2e.sandbox.unexpected()).toEqual([]);
    expect((await stateOf(page)).sent).toEqual([]);
  });
});
