import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { addDays, addMonths } from '../../utils/plan/agenda.ts';
import { clockAt, instantAt } from '../../utils/text/zone.ts';
import { rowsOf, seed, type Rows } from './day-seed.ts';
import { pressNamed } from './page-help.ts';
import type { E2e } from './setup.ts';

export const zone = 'Europe/Moscow';
/** A store's change reaches the page by way of the database: Firefox takes its time. */
export const soon = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 15_000 });

/** A day of the month before or after this one, so that no test depends on the date. */
export const dayIn = (months: number, date: number): string => {
  const first = `${addMonths(clockAt(Date.now(), zone).day, months).slice(0, 7)}-01`;
  return addDays(first, date - 1);
};
export const at = (day: string, hours: number, minutes = 0) =>
  instantAt({ day, minutes: hours * 60 + minutes }, zone);

/** The plan over these rows, in the calendar's view, so many months from now. */
export async function openCalendar(e2e: E2e, rows: Rows, months: number): Promise<Page> {
  const page = await e2e.session.openExtensionPage('dashboard.html#settings');
  // As high as a month with all that stands around it: nothing has to be scrolled.
  await page.setViewport({ width: 1200, height: 1300 });
  await page.waitForSelector('main h1');
  await seed(page, rows);
  await page.evaluate(() => {
    location.hash = 'plan';
  });
  await pressNamed(page, /^Month$/);
  await page.waitForSelector('table[role="grid"]');
  const press = months < 0 ? /^Previous month$/ : /^Next month$/;
  for (let n = 0; n < Math.abs(months); n++) await pressNamed(page, press);
  await page.waitForSelector(`#day-${dayIn(months, 15)}`);
  return page;
}

export const sees = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

/** Presses a day of the month. */
export async function chooseDay(page: Page, day: string): Promise<void> {
  const { x, y } = await middleOf(page, `#day-${day}`);
  await page.mouse.click(x, y);
  await page.waitForFunction(
    (id) => document.getElementById(id)?.closest('td')?.ariaSelected === 'true',
    {},
    `day-${day}`,
  );
}

/** Brings an element into sight. */
export async function scrollTo(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector, { visible: true }))?.scrollIntoView();
}

/** The middle of an element that is in sight and stands still. */
export async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const found = await page.waitForSelector(selector, { visible: true });
  for (let before = ''; ;) {
    const box = await found?.boundingBox();
    if (!box) throw new Error(`Not to be seen: ${selector}`);
    if (JSON.stringify(box) === before) {
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    before = JSON.stringify(box);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

/** Drags what stands in the middle of one element onto a point. */
export async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 4, from.y + 8);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.waitForSelector('[data-landing]');
  await page.mouse.up();
}

export const chip = (uuid: string) => `[data-chip="${uuid}"]`;

/** When an item is due by the database. */
export const dueAt = async (page: Page, uuid: string): Promise<unknown> =>
  (await rowsOf(page, 'plan')).find((row) => row['uuid'] === uuid)?.['dueAt'];

const folder = process.env['PICTURES'];

/** A picture for the eye, where PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}
