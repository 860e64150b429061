import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { community, rowsOf } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import { field, opened, picture, sees } from './many-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const of = (n: number, network: string, name: string) =>
  community(n, name, '#3b76d4', { network, id: `bread${n}`, screenName: `bread${n}` });
const onX = of(1, 'x', 'Хлеб в X');
const channel = of(2, 'telegram', 'Хлеб в Telegram');
const journal = of(3, 'livejournal', 'Хлеб в ЖЖ');
const wall = community(4, 'Тёплый хлеб', '#c2571a');

const address = `https://shop.ru/${'rye'.repeat(40)}`;
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** Puts a text in at once, as pasting does. */
async function put(page: Page, text: string, label = /^(?:Post text|Текст поста)$/): Promise<void> {
  const box = await field(page, label);
  await box.evaluate((one, words) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    set?.call(one, words);
    one.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}
const written = async (page: Page) =>
  (await field(page, /^(?:Post text|Текст поста)$/)).evaluate(
    (one) => (one as HTMLTextAreaElement).value,
  );
/** What is said of the text, with how grave it is. */
const said = (page: Page) =>
  page.$$eval('li[data-severity]', (all) =>
    all.map((one) => `${one.getAttribute('data-severity') ?? ''}: ${one.textContent}`),
  );
const saidOf = (page: Page) => expect.poll(() => said(page), { timeout: 15_000 });

async function attach(page: Page): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'groupmate-check-')), 'bread.png');
  await writeFile(file, Buffer.from(png, 'base64'));
  const input = await page.waitForSelector('form input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForSelector('form img');
}

describe.each(browsers)('the check of a text in %s', (name) => {
  const e2e = withSession(name);

  it('weighs as X does, refuses what X would, and takes what X takes', async () => {
    const page = await opened(e2e, 'dashboard.html#plan/new', { communities: [onX] });
    await put(page, `${'ы'.repeat(258)} ${address}`);
    await sees(page, '282 of 280 characters');
    await saidOf(page).toEqual([
      'refuses: Characters: 282, while X takes up to 280.',
      'advice: Any link counts as 23 characters.',
    ]);
    await picture(page, 'check-x');
    await pressNamed(page, /^Save to the plan$/);
    await sees(page, 'The text is longer than the network takes');
    expect(await rowsOf(page, 'plan')).toEqual([]);
    await put(page, `${'ы'.repeat(256)} ${address}`);
    await sees(page, '280 of 280 characters');
    await pressNamed(page, /^Save to the plan$/);
    await expect
      .poll(async () => (await rowsOf(page, 'plan')).map(({ state }) => state))
      .toEqual(['planned']);
  });

  it('sets the typography, says where, and takes it back', async () => {
    const page = await opened(e2e, 'dashboard.html#plan/new', { communities: [onX] });
    const before = `Пекарня "Тёплый хлеб" - в центре... ${address}?q="a" #хлеб-соль`;
    const after = `Пекарня «Тёплый хлеб»\u00a0— в\u00a0центре… ${address}?q="a" #хлеб-соль`;
    await put(page, before);
    await pressNamed(page, /^Typography$/);
    await sees(page, 'Tidied in 5 places. On X the sign “…” counts as two.');
    expect(await written(page)).toBe(after);
    await picture(page, 'check-typography');
    await pressNamed(page, /^Undo$/);
    await expect.poll(() => written(page)).toBe(before);
    // Once more, and then something is written: that must not be lost.
    await pressNamed(page, /^Typography$/);
    await expect.poll(() => written(page)).toBe(after);
    await put(page, `${after} И соль`);
    await pressNamed(page, /^Undo$/);
    await sees(page, 'The text has changed since');
    expect(await written(page)).toBe(`${after} И соль`);
    await pressNamed(page, /^Typography$/);
    await expect.poll(() => written(page)).toBe(`${after} И\u00a0соль`);
    await pressNamed(page, /^Typography$/);
    await sees(page, 'Nothing to tidy');
  });

  it('knows captions, and counts bytes where the network does', async () => {
    const page = await opened(e2e, 'dashboard.html#plan/new', { communities: [channel] });
    await put(page, `Печём хлеб. ${'ы'.repeat(1100)}`);
    await sees(page, '1,112 of 4,096 characters');
    expect(await said(page)).toEqual([]);
    await attach(page);
    await saidOf(page).toEqual([
      'refuses: Characters under pictures: 1,112, while Telegram takes up to 1,024.',
    ]);
    await pressNamed(page, /^Save to the plan$/);
    await sees(page, 'Under pictures the network takes a shorter text');
    expect(await rowsOf(page, 'plan')).toEqual([]);
  });

  it('tells of every network in one line', async () => {
    const communities = [onX, channel, journal, wall];
    const page = await opened(e2e, 'dashboard.html#plan/new', { communities });
    await put(page, `Печём хлеб с тмином. ${'ы'.repeat(270)}`);
    await pressNamed(page, /^To several communities/);
    const lines = () =>
      page.$$eval('li[data-network]', (all) => all.map((one) => one.textContent ?? ''));
    await sees(page, 'Text for all');
    for (const one of communities) {
      await page.evaluate((label) => {
        const chip = [...document.querySelectorAll('label')].find(({ textContent }) =>
          textContent?.includes(label),
        );
        const box = chip?.querySelector('input');
        if (box && !box.checked) chip?.click();
      }, one.name);
    }
    await expect
      .poll(async () => (await lines()).sort())
      .toEqual([
        'LiveJournal577 of 65,535 bytes',
        'Telegram291 of 4,096 characters',
        'VK291 of 16,384 characters',
        'X291 of 280 charactersCharacters: 291, while X takes up to 280.',
      ]);
    await picture(page, 'check-many');
  });

  it.runIf(process.env['MANY_PICTURES'])('looks well', async () => {
    const text =
      'Новая коллекция осенних пальто\n\n#пальто #осень #шерсть #твид\nhttps://shop.ru/coats';
    for (const look of ['light', 'dark'] as const) {
      const page = await opened(e2e, 'dashboard.html#plan/new', { communities: [wall] });
      await setLook(page, { language: 'ru', theme: look });
      await page.reload();
      await page.setViewport({ width: look === 'light' ? 360 : 1100, height: 900 });
      await put(page, text);
      await sees(page, 'нет глагола');
      await picture(page, `check-ru-${look}`);
    }
  });
});
