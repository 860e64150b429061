import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { buildX } from '../sandbox/x/build.ts';
import { BAKERY, idOf, LANDMARKS } from '../sandbox/x/content.ts';
import { worksAllDay } from './network-day.ts';
import {
  claimCommunity,
  markButton,
  marksAt,
  marksIn,
  marksWhen,
  movedByMarks,
  panelDrawn,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';

await buildX();

const wall = `https://x.com/${BAKERY.handle}`;
const thread = `${wall}/status/${idOf(LANDMARKS.thread)}`;
const tweet = (n: number) =>
  `article[data-testid="tweet"]:has(a[href$="/status/${idOf(n)}"] > time)`;
const waiting = `${tweet(LANDMARKS.waiting)}[tabindex="0"]`;
const still = 'article, article *';
const dialogBox = '[role="dialog"] [contenteditable="true"]';

/** X's list keeps only what is near the view: a post far below comes by scrolling. */
async function scrollDownTo(page: Page, css: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      if (document.querySelector(wanted)) return true;
      scrollBy(0, 500);
      return false;
    },
    { polling: 100, timeout: 15_000 },
    css,
  );
}

/** The template goes into the window that the reply's own button opens. */
async function answer(page: Page): Promise<void> {
  await (await markButton(page, /^Reply by template/, waiting)).focus();
  await page.keyboard.press('Enter');
  await panelDrawn(page);
  await page.keyboard.type('отзыв');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (css) => /спасибо/i.test(document.querySelector<HTMLElement>(css)?.innerText ?? ''),
    { timeout: 15_000 },
    dialogBox,
  );
}

describe.each(browsers)('X in %s', (name) => {
  const e2e = withSession(name);

  worksAllDay(e2e, name, {
    pages: { en: `${wall}?lang=en`, ru: `${wall}?lang=ru` },
    // 5 replies, 51 reposts and 412 likes of 12,040 views.
    post: { css: tweet(LANDMARKS.thread), er: /^ER 3\.9%/ },
    thread: { url: thread, comment: waiting },
    async send(page) {
      // Awake only when the editor's model has the text.
      await page.waitForSelector('[data-testid="tweetButton"]:not([disabled])');
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
    },
    plan: {
      community: {
        id: BAKERY.handle,
        screenName: BAKERY.handle,
        name: BAKERY.name,
        network: 'x',
        url: wall,
      },
      async publish(page) {
        await (await page.waitForSelector('[data-testid="tweetButton"]:not([disabled])'))?.click();
      },
    },
    still,
  });

  it('ads and reposts get no mark, an old post without views no rate', async () => {
    const page = await e2e.open(`${wall}?lang=ru`);
    await claimCommunity(page);
    const all = await marksWhen(page, (seen) => seen.some(({ text }) => /12\.4K|12,4/.test(text)));
    expect(all.some(({ label }) => label.includes(BAKERY.name))).toBe(true);
    await scrollDownTo(page, tweet(1180));
    await marksAt(page, tweet(1180));
    expect(await marksIn(page, '[data-testid="placementTracking"]')).toEqual([]);
    await scrollDownTo(page, tweet(1170));
    // Its element was another post a moment ago: that one's mark goes.
    await marksAt(page, tweet(1170), (seen) => seen.length === 0);
    await scrollDownTo(page, tweet(LANDMARKS.old));
    await marksAt(page, tweet(LANDMARKS.old), ([mark]) => mark?.text === 'ER —');
    // Elements that were other posts meanwhile show the first ones again.
    await page.evaluate(() => scrollTo(0, 0));
    await marksAt(page, tweet(LANDMARKS.thread), ([mark]) => /^ER 3\.9%/.test(mark?.text ?? ''));
  });

  it('an answer goes into its own window, and what is typed in the page stays', async () => {
    const page = await e2e.open(`${wall}?lang=en`);
    await claimCommunity(page);
    // As a person goes: the address changes, nothing loads.
    await page.evaluate(
      (href) => document.querySelector<HTMLElement>(`a[href="${href}"]`)?.click(),
      new URL(thread).pathname,
    );
    await marksAt(page, waiting, (seen) => seen.some(({ label }) => /^Waits/.test(label)));
    const inline = '[data-testid="inline_reply_offscreen"] [contenteditable="true"]';
    await (await page.waitForSelector(inline))?.click();
    await page.keyboard.type('Черновик');
    const moved = await movedByMarks(page, still);
    expect(moved.hosts).toBeGreaterThan(2);
    expect(moved.moved).toEqual([]);
    await answer(page);
    expect(page.url()).toBe('https://x.com/compose/post');
    const typed = await page.$eval(inline, (box) => (box as HTMLElement).innerText.trim());
    expect(typed).toBe('Черновик');
    await (await page.waitForSelector('[data-testid="tweetButton"]:not([disabled])'))?.click();
    await marksAt(page, waiting, (seen) => seen.every(({ label }) => !/^Waits/.test(label)));
    expect(page.url()).toBe(thread);
    const { sent } = await page.evaluate(async () => (await fetch('/sandbox/state')).json());
    expect(sent).toMatchObject([{ answers: idOf(LANDMARKS.waiting) }]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
