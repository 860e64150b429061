import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { buildX } from '../sandbox/x/build.ts';
import { asks, read, said, saidWhen } from './coach-help.ts';
import { claimCommunity, markButton, marksAt, marksWhen, panelDrawn } from './page-help.ts';
import { boxes, facebook } from './reply-boxes.ts';
import { browsers, withSession } from './setup.ts';

await buildX();

const picture = async (page: Page, name: string) => {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/${name}.png` });
};
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
async function kept(page: Page, list: 'sent' | 'private', count: number): Promise<string[]> {
  await page.waitForFunction(
    async (name, wanted) => (await (await fetch('/sandbox/state')).json())[name].length === wanted,
    { timeout: 10_000 },
    list,
    count,
  );
  const state = await page.evaluate(async () => (await fetch('/sandbox/state')).json());
  return (state[list] as { text: string }[]).map(({ text }) => plain(text));
}
/** What stands in the box that has the focus; it is named for the rows above. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement;
    for (const old of document.querySelectorAll('[data-coached]')) {
      old.removeAttribute('data-coached');
    }
    box.dataset['coached'] = '';
    return box.value ?? box.innerText;
  });
const inEditor = () => {
  const at = document.activeElement;
  return (
    at instanceof HTMLTextAreaElement ||
    (at instanceof HTMLElement && at.isContentEditable && at !== document.body)
  );
};
async function press(page: Page, key: 'Enter' | 'Control+Enter'): Promise<void> {
  if (key === 'Control+Enter') await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  if (key === 'Control+Enter') await page.keyboard.up('Control');
}
/** *Reply* opens the network's own box; Esc leaves the picker, and the box has the focus. */
async function replyBox(page: Page, comment: string): Promise<void> {
  await marksAt(page, comment, (all) => all.some(({ label }) => /^Reply by template/.test(label)));
  await (await markButton(page, /^Reply by template/, comment)).focus();
  await page.keyboard.press('Enter');
  await panelDrawn(page);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector(':popover-open') === null);
  await page.waitForFunction(inEditor);
}
async function type(page: Page, text: string): Promise<string> {
  await page.keyboard.type(text);
  const whole = plain(await focused(page));
  expect(whole).toContain(text);
  // Told while one writes: the coach has seen this very text.
  await saidWhen(page, (now) => now?.tone === 'hint' && now.text.includes('is left'));
  return whole;
}

describe.each(browsers)('the coach on every network in %s', (name) => {
  const e2e = withSession(name);

  it.each(Object.entries(boxes))('%s: held once by key and by button', async (network, box) => {
    const page = await e2e.open(box.home);
    await claimCommunity(page);
    await page.goto(box.url, { waitUntil: 'domcontentloaded' });
    let count = 0;
    const holds = async (words: string, send: () => Promise<void>) => {
      await replyBox(page, box.comment);
      const whole = await type(page, words);
      await send();
      const told = await saidWhen(page, asks);
      expect(told?.text).toMatch(/is left from a template[\s\S]*once more/);
      await kept(page, 'sent', count);
      // Nothing of the answer was taken away with the press.
      expect(plain(await focused(page))).toBe(whole);
      if (count === 0) await picture(page, `coach-${network}-${name}`);
      await read();
      await send();
      count += 1;
      expect((await kept(page, 'sent', count)).at(-1)).toBe(whole);
      await saidWhen(page, (now) => !asks(now));
    };
    const { key, button } = box;
    if (key) await holds('{имя}, спасибо за вопрос!', () => press(page, key));
    if (button) await holds('Доставка — [[цена]]', () => page.click(button));
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it.each([
    ['Facebook’s inbox', 'https://business.facebook.com/latest/inbox/all?asset_id=77&locale=en_US'],
    ['Instagram’s direct', 'https://www.instagram.com/direct/t/110220330440551/'],
  ])('%s: a private message is held once', async (network, url) => {
    const page = await e2e.open(url);
    const list = network.startsWith('Facebook') ? 'private' : 'sent';
    const field = '[data-lexical-editor="true"]';
    await page.waitForSelector(field);
    // The words of the notice come from the extension: by then it stands before the keys.
    await page.click(field);
    await page.keyboard.type('{имя}, добрый день!');
    await saidWhen(page, (now) => now?.tone === 'hint');
    await page.keyboard.press('Enter');
    await saidWhen(page, asks);
    await kept(page, list, 0);
    await picture(page, `coach-message-${list}-${name}`);
    await read();
    await page.keyboard.press('Enter');
    expect(await kept(page, list, 1)).toEqual(['{имя}, добрый день!']);
    expect(asks(await said(page))).toBe(false);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('Facebook: the private window over a post is held once too', async () => {
    const page = await e2e.open(`${facebook}?locale=en_US`);
    await claimCommunity(page);
    await page.goto(`${boxes['Facebook']?.url}`, { waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.length > 0);
    await page.waitForSelector('[role="dialog"] [role="article"][aria-label*="Дмитрий"]');
    await page.$eval('[role="dialog"] [role="article"][aria-label*="Дмитрий"]', (comment) =>
      [...comment.querySelectorAll<HTMLElement>('li [role="button"]')].at(-1)?.click(),
    );
    await page.waitForSelector('.xprivate [role="textbox"]');
    await page.keyboard.type('{имя}, скидка только вам');
    await saidWhen(page, (now) => now?.tone === 'hint');
    await page.keyboard.press('Enter');
    await saidWhen(page, asks);
    await kept(page, 'private', 0);
    await read();
    await page.keyboard.press('Enter');
    expect(await kept(page, 'private', 1)).toEqual(['{имя}, скидка только вам']);
    await kept(page, 'sent', 0);
  });
});
