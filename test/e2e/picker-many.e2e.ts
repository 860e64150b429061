import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marksWhen,
  panel,
  panelDrawn,
} from './page-help.ts';
import { seed } from './day-seed.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';

const wall = 'https://vk.com/teplyhleb?skin=react';
const thread = `https://vk.com/wall${LANDMARKS.mainThread}?skin=react`;
const many = 300;

/** Beside the starters, with nothing to ask. */
const templates = Array.from({ length: many }, (_, n) => ({
  ...{ uuid: crypto.randomUUID(), updatedAt: Date.now(), updatedBy: 'test' },
  ...{ title: `Номер ${n}`, body: `Ответ-${n}`, tags: [], language: 'ru' },
}));

// Firefox hides an extension's frame from automation.
describe.runIf(browsers.includes('chromium'))('many templates in chromium', () => {
  const e2e = withSession('chromium');

  it('draws a part of hundreds of templates, and reaches every one by keys, by scrolling, by words', async () => {
    const page = await e2e.open(wall);
    await claimCommunity(page);
    const own = await surface(e2e);
    await seed(own, { templates });
    await own.close();
    await page.bringToFront();
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.filter(({ text }) => text === 'Reply').length > 3);
    const reply = await markButton(page, /^Reply by template/, commentScope('5007'));
    await reply.focus();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
    const frame = await panel(page);
    await frame.waitForSelector('[role="option"]');
    const seen = () =>
      frame.evaluate(() => {
        const options = [...document.querySelectorAll('[role="option"]')];
        const active = document.querySelector('[role="option"][aria-selected="true"]');
        return {
          drawn: options.length,
          of: Number(options[0]?.getAttribute('aria-setsize')),
          at: Number(active?.getAttribute('aria-posinset')),
        };
      });
    const first = await seen();
    expect(first.of).toBeGreaterThanOrEqual(many);
    expect(first.drawn).toBeLessThan(100);
    expect(first.at).toBe(1);
    for (let n = 0; n < 45; n++) await page.keyboard.press('ArrowDown');
    await frame.waitForFunction(
      () =>
        document.querySelector('[aria-selected="true"]')?.getAttribute('aria-posinset') === '46',
    );
    // To the very end, as often as more comes.
    await frame.waitForFunction(() => {
      document.querySelector('[role="listbox"]')?.scrollBy(0, 100_000);
      const last = [...document.querySelectorAll('[role="option"]')].at(-1);
      return last?.getAttribute('aria-posinset') === last?.getAttribute('aria-setsize');
    });
    // Not the number alone: while nothing is typed 1, 2 and 3 choose.
    await page.keyboard.type(`номер ${many - 1}`);
    await frame.waitForFunction(() =>
      document.querySelector('[role="option"]')?.textContent?.includes('299'),
    );
    expect((await seen()).drawn).toBeLessThan(100);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')].some(
        ({ innerText }) => innerText.includes('Ответ-299'),
      ),
    );
  }, 120_000);
});
