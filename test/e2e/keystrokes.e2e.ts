import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { personNamed } from '../sandbox/vk/content/owners.ts';
import { seed } from './day-seed.ts';
import { CASES, counted, templateRows } from './keystrokes-help.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marksWhen,
  panel,
  panelDrawn,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';

const wall = 'https://vk.com/teplyhleb?skin=react';
const post = LANDMARKS.newest;
const shot = async (page: Page, name: string) => {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/keystrokes-${name}.png` as `${string}.png` });
};
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** People write under the post; gives the numbers of their comments. */
const written = (page: Page): Promise<number[]> =>
  page.evaluate(
    async (key, all) => {
      const ids: number[] = [];
      for (const { as, text } of all) {
        const body = JSON.stringify({ post: key, text, replyTo: null, as });
        const answer = await fetch('/sandbox/api/comment', { method: 'POST', body });
        ids.push(((await answer.json()) as { id: number }).id);
      }
      return ids;
    },
    post,
    CASES.map(({ from, says }) => ({ as: personNamed(from).id, text: says })),
  );

/** What stands in the box that has the focus. */
const inBox = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
const waits = (page: Page, id: number) =>
  marksWhen(page, (all) =>
    all.some(({ of, label }) => of.endsWith(`_${id}`) && /^Waits/.test(label)),
  );
const isAnswered = (page: Page, id: number) =>
  marksWhen(page, (all) =>
    all.some(({ of, label }) => of.endsWith(`_${id}`) && /^Open who/.test(label)),
  );
/** The network's own key: sending is no part of the count, it is the person's word. */
async function send(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

/** Which digit inserts the template of each case: the same in both browsers, seen in Chromium. */
const DIGITS: Readonly<Record<string, '1' | '2' | '3'>> = { 'off-topic': '3' };

describe.each(browsers)('ten classic cases by keys in %s', (name) => {
  const e2e = withSession(name);

  it('stand in the box after two keystrokes, and the next one that waits is two more', async () => {
    const page = await e2e.open(wall);
    await claimCommunity(page);
    const ours = await surface(e2e);
    await seed(ours, { templates: templateRows(`vk:${post.split('_')[0]}`) });
    await page.bringToFront();
    const ids = await written(page);
    await page.goto(`https://vk.com/wall${post}?skin=react&reply=${ids.at(-1)}`, {
      waitUntil: 'domcontentloaded',
    });
    const keys = counted(page);
    const others: string[] = [];
    const table: { case: string; way: string; keys: number; sends: number }[] = [];
    for (const [at, one] of CASES.entries()) {
      const id = ids[at] ?? 0;
      await page.evaluate(
        (css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }),
        commentScope(id.toString()),
      );
      await waits(page, id);
      keys.count();
      let way = 'Alt+Shift+K';
      if (at === 0) {
        // Our button has the focus, as after Tab or a press beside it.
        await (await markButton(page, /^Reply by template/, commentScope(`${id}`))).focus();
        await keys.press('Enter');
        way = 'Enter';
      } else await keys.shortcut(ours);
      await panelDrawn(page);
      let digit = DIGITS[one.case] ?? '1';
      if (name === 'chromium') {
        const frame = await panel(page);
        await frame.waitForFunction(
          (text) => document.body.innerText.includes(text),
          {},
          personNamed(one.from).name,
        );
        const titles = await frame.evaluate(() =>
          [...document.querySelectorAll('[role="option"]')]
            .slice(0, 3)
            .map((option) => (option as HTMLElement).innerText.replace(/\s+/gu, ' ')),
        );
        const right = titles.findIndex((title) => title.includes(one.fits.slice(0, 14)));
        // Among the three on top, else it would take more keys.
        expect(titles, one.case).toContainEqual(expect.stringContaining(one.fits.slice(0, 14)));
        if (`${right + 1}` !== digit) others.push(`${one.case}: ${right + 1}`);
        digit = right === 1 ? '2' : right === 2 ? '3' : '1';
        if (at === 0 || at === 4) await shot(page, `${one.case}-picker`);
      }
      await keys.press(digit);
      await page.waitForFunction(
        (text) => (document.activeElement as HTMLElement | null)?.innerText.includes(text),
        { timeout: 15_000 },
        one.fits.split(' ')[0] ?? '',
      );
      const box = plain(await inBox(page));
      // The name was filled in by itself.
      expect(box).toContain(one.fits);
      expect(box).toContain(one.from);
      expect(box).not.toMatch(/[{}]/u);
      table.push({ case: one.case, way: `${way}, ${digit}`, keys: keys.count(), sends: 1 });
      await page.waitForFunction(() => document.querySelector(':popover-open') === null);
      await send(page);
      await isAnswered(page, id);
    }
    console.table(table);
    expect(others).toEqual([]);
    expect(table.map((row) => [row.case, row.keys])).toEqual(CASES.map((one) => [one.case, 2]));
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
