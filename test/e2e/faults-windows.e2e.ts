import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../sandbox/extension.ts';
import { pressOn, says } from './data-help.ts';
import { community, person, planned, rowsOf, seed } from './day-seed.ts';
import { fillDisk, makeRoom } from './faults-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';

/** As long as a busy machine needs. */
const soon = <T>(of: () => Promise<T>) => expect.poll(of, { timeout: 20_000 });

/** Two windows that write the same thing, and a disk that is full while one writes. */
describe.each(browsers)('two windows and a full disk in %s', (name) => {
  const e2e = withSession(name, { locale: 'ru', width: 1100, height: 900 });
  const shot = (page: Page, what: string) =>
    e2e.session.screenshot(page, join(ROOT, '.output', 'faults', `${what}-${name}.png`));

  const bread = community(1, 'Пекарня', '#3b76d4');
  const clash = 'Это изменили в другом окне';

  async function open(place: string, css: string): Promise<Page> {
    const page = await e2e.session.openExtensionPage(`dashboard.html#${place}`);
    await page.bringToFront();
    await page.waitForSelector(css);
    return page;
  }
  /** In the place of all that stands in the field. */
  async function write(page: Page, css: string, text: string): Promise<void> {
    await page.bringToFront();
    await page.focus(css);
    await page.$eval(css, (one) => (one as HTMLTextAreaElement).select());
    await page.keyboard.type(text);
  }

  const form = '[role="dialog"] textarea';
  /** The form of a draft, with another text in it. */
  async function writing(text: string): Promise<Page> {
    const page = await open('plan', 'main h1');
    await pressOn(page, 'Дописать');
    await page.waitForSelector(form);
    await write(page, form, text);
    return page;
  }
  const texts = async (page: Page) =>
    (await rowsOf(page, 'plan')).map(({ text }) => String(text)).sort();

  async function withDraft(): Promise<Page> {
    const other = await surface(e2e);
    const draft = planned(1, 1, Date.now() + 3_600_000, 'Ржаной хлеб', { state: 'draft' });
    await seed(other, { communities: [bread], plan: [draft] });
    return other;
  }

  it('one planned post: the second to save is told, sees both and keeps both', async () => {
    const other = await withDraft();
    const first = await writing('Из первого окна');
    const second = await writing('Из второго окна');
    await pressOn(first, 'В черновики');
    await soon(() => texts(other)).toEqual(['Из первого окна']);
    await pressOn(second, 'В черновики');
    await says(second, clash);
    await says(second, 'Из первого окна');
    await shot(second, 'two-windows-plan');
    expect(await texts(other)).toEqual(['Из первого окна']);
    expect(await second.$eval(form, (one) => (one as HTMLTextAreaElement).value)).toBe(
      'Из второго окна',
    );
    await pressOn(second, 'Оставить оба');
    await soon(() => texts(other)).toEqual(['Из второго окна', 'Из первого окна']);
  });

  it('one note: the second to write sees the first, and chooses', async () => {
    const other = await surface(e2e);
    await seed(other, { people: [person(5, 'Анна')] });
    const note = async () => (await rowsOf(other, 'personNotes')).map((row) => row['note']);
    const first = await open('people', 'main textarea');
    const second = await open('people', 'main textarea');
    await write(second, 'main textarea', 'Любит ржаной');
    await soon(note).toEqual(['Любит ржаной']);
    // One that nobody wrote in follows.
    await first.bringToFront();
    const value = () => first.$eval('main textarea', (one) => (one as HTMLTextAreaElement).value);
    await soon(value).toBe('Любит ржаной');
    await write(first, 'main textarea', 'Просит сдачу');
    await soon(note).toEqual(['Просит сдачу']);
    await write(second, 'main textarea', 'Любит пшеничный');
    await says(second, clash);
    await shot(second, 'two-windows-note');
    expect(await note()).toEqual(['Просит сдачу']);
    await pressOn(second, 'Оставить оба');
    await soon(note).toEqual(['Просит сдачу\n\nЛюбит пшеничный']);
  });

  it('one brief: the same field is asked about', async () => {
    const other = await surface(e2e);
    await seed(other, { communities: [bread] });
    const tasks = async () => (await rowsOf(other, 'briefs')).map((row) => row['tasks']);
    const place = `communities/brief/${encodeURIComponent('vk:-1')}`;
    const first = await open(place, 'main textarea');
    const second = await open(place, 'main textarea');
    await write(first, 'main textarea', 'Заказы');
    await soon(tasks).toEqual(['Заказы']);
    await write(second, 'main textarea', 'Гости');
    await says(second, clash);
    await shot(second, 'two-windows-brief');
    expect(await tasks()).toEqual(['Заказы']);
    await pressOn(second, 'Сохранить моё вместо этого');
    await soon(tasks).toEqual(['Гости']);
    await write(second, 'main textarea', 'Гости по утрам');
    await soon(tasks).toEqual(['Гости по утрам']);
  });

  const full = 'Для данных не осталось места';

  it('a full disk: the form of a post says so, and keeps what was typed', async () => {
    const other = await withDraft();
    const page = await writing('К вечеру');
    await fillDisk(page);
    await pressOn(page, 'В черновики');
    await says(page, full);
    expect(await texts(other)).toEqual(['Ржаной хлеб']);
    await makeRoom(page);
    await pressOn(page, 'В черновики');
    await soon(() => texts(other)).toEqual(['К вечеру']);
  });

  it.each([
    ['a note', 'people'],
    ['a brief', `communities/brief/${encodeURIComponent('vk:-1')}`],
  ])('a full disk: %s says so, and keeps what was typed', async (_, place) => {
    const other = await surface(e2e);
    await seed(other, { communities: [bread], people: [person(5, 'Анна')] });
    const page = await open(place, 'main textarea');
    await fillDisk(page);
    await write(page, 'main textarea', 'Заказы');
    await says(page, full);
    expect(await page.$eval('main textarea', (one) => (one as HTMLTextAreaElement).value)).toBe(
      'Заказы',
    );
  });

  it('a full disk: a save without words of its own says so as well', async () => {
    const other = await surface(e2e);
    await seed(other, { communities: [bread] });
    const page = await open('placements', 'main h1');
    await pressOn(page, 'Добавить размещение');
    await page.waitForSelector('[role="dialog"] form input');
    await fillDisk(page);
    await page.keyboard.type('Реклама в соседях');
    await page.keyboard.press('Enter');
    await says(page, full);
    expect(await rowsOf(other, 'placements')).toEqual([]);
    expect(
      await page.$eval('[role="dialog"] form input', (one) => (one as HTMLInputElement).value),
    ).toBe('Реклама в соседях');
  });
});
