import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../sandbox/extension.ts';
import { community, rowsOf } from './day-seed.ts';
import { keepFiles } from './insights-help.ts';
import { field, opened, write } from './many-help.ts';
import { marksWhen, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { picture, plan, surface } from './surface.ts';

/** Also in a tab behind another, which draws no frames. */
const sees = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { polling: 100 },
    text,
  );

describe.each(browsers)('what is left to the person in %s', (name) => {
  const e2e = withSession(name, { locale: 'ru', width: 1000, height: 900 });
  const shot = (page: Page, what: string) =>
    e2e.session.screenshot(page, join(ROOT, '.output', 'hand-over', `${what}-${name}.png`));

  it('files that did not go in can be saved, byte for byte', async () => {
    const ours = await surface(e2e);
    const pictures = [picture('Булки.png', 600), picture('Витрина.png', 0)];
    const item = await plan(ours, 'Свежий тираж булок', pictures);
    const wall = await e2e.open('https://vk.com/teplyhleb?skin=classic');
    await wall.bringToFront();
    await marksWhen(wall, (all) => all.length > 0);
    await (await wall.waitForSelector('[contenteditable="true"], textarea'))?.click();
    await wall.keyboard.type('Моё, ещё не дописано');
    const page = await e2e.session.openExtensionPage('dashboard.html#plan');
    await pressNamed(page, /^Открыть и заполнить/);
    await sees(page, 'Добавьте сами');
    await page.bringToFront();
    await sees(page, 'Витрина.png');
    await shot(page, 'fill');
    await keepFiles(page);
    await pressNamed(page, /^Сохранить$/);
    const bytes = await page.evaluate(async () => {
      const [file] = (window as unknown as { files: Blob[] }).files;
      return [...new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))];
    });
    const hash = createHash('sha256').update(Buffer.from(bytes)).digest('hex');
    expect(hash).toBe(item.media[0]);
  });

  it('each of many posts may have its own time', async () => {
    const bread = community(7, 'Тёплый хлеб', '#c2571a', { screenName: 'teplyhleb' });
    const coffee = community(8, 'Кофе утром', '#2e8b57', { zone: 'Asia/Almaty' });
    const page = await opened(e2e, 'dashboard.html#plan/new', { communities: [bread, coffee] });
    await write(page, /^Текст поста$/, 'Ржаной с тмином');
    await pressNamed(page, /^В несколько сообществ/);
    await write(page, /^Текст: Кофе утром/, 'К кофе печём ржаной');
    await pressNamed(page, /^Задать каждому$/);
    const set = async (label: RegExp, value: string) =>
      (await field(page, label)).evaluate((box, wanted) => {
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        own?.set?.call(box, wanted);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
    const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    await set(/^День: Тёплый хлеб/, day);
    await set(/^Время: Тёплый хлеб/, '10:00');
    await set(/^День: Кофе утром/, day);
    await set(/^Время: Кофе утром/, '21:15');
    await shot(page, 'each');
    await page.setViewport({ width: 420, height: 900 });
    await shot(page, 'each-narrow');
    await page.setViewport({ width: 1000, height: 900 });
    await pressNamed(page, /^В план: 2 поста/);
    await expect.poll(() => rowsOf(page, 'plan').then((rows) => rows.length)).toBe(2);
    const times = Object.fromEntries(
      (await rowsOf(page, 'plan')).map((row) => [row['community'], row['dueAt']]),
    );
    expect(times).toEqual({
      'vk:-7': Date.parse(`${day}T10:00+03:00`),
      'vk:-8': Date.parse(`${day}T21:15+05:00`),
    });
  });
});
