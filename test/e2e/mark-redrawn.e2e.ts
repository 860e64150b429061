import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { claimCommunity, markButton, marksAt, panelDrawn } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const home = 'https://teplyhleb.livejournal.com';
const anna = '#t1274880';

/** Somebody of the team answers in another window; the page shows it, and nothing above it moves. */
const answered = (page: Page) =>
  page.evaluate(async (comment) => {
    const body = JSON.stringify({ to: Number(comment.slice(2)), text: 'Анна, и без тмина есть!' });
    const answer = await fetch('/sandbox/reply', { method: 'POST', body });
    const { html } = (await answer.json()) as { html: string };
    const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
    if (made) document.querySelector(comment)?.closest('.b-tree-twig')?.after(made);
  }, anna);

describe.each(browsers)('a mark that is drawn anew in %s', (name) => {
  const e2e = withSession(name);

  async function waiting() {
    const page = await e2e.open(`${home}/?uselang=en`);
    await claimCommunity(page);
    await page.goto(`${home}/4980.html`, { waitUntil: 'domcontentloaded' });
    await marksAt(page, anna, (all) => all.some(({ label }) => /^Waits/.test(label)));
    const redrawn = () =>
      marksAt(
        page,
        anna,
        (all) => all.length > 0 && !all.some(({ label }) => /^Waits/.test(label)),
      );
    return { page, redrawn, button: await markButton(page, /^Reply by template|^Waits/, anna) };
  }

  it('under a press that has begun still opens its panel', async () => {
    const { page, redrawn, button } = await waiting();
    await button.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    // By its edge: it may become narrower.
    const box = await button.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 12);
    await page.mouse.down();
    await answered(page);
    await redrawn();
    await page.mouse.up();
    await panelDrawn(page);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('keeps the focus, and its key', async () => {
    const { page, redrawn, button } = await waiting();
    await button.focus();
    await answered(page);
    await redrawn();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
  });
});
