import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { buildEditors } from '../sandbox/editors/build.ts';
import { GROUP, MIRROR } from '../sandbox/telegram/web/content.ts';
import { buildX } from '../sandbox/x/build.ts';
import { BAKERY, idOf, LANDMARKS } from '../sandbox/x/content.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { box, dialogue, ownWall, priceQuestion, stateOf, thread } from './talk-help.ts';

await buildEditors();
await buildX();

interface Said {
  tone: string | undefined;
  text: string;
}
/** What the coach says beside a box; null: nothing. */
const said = (page: Page): Promise<Said | null> =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('div')) {
      const notice = host.shadowRoot?.querySelector<HTMLElement>('.notice');
      if (notice) return { tone: notice.dataset['tone'], text: notice.innerText };
    }
    return null;
  });
async function saidWhen(page: Page, fits: (said: Said | null) => boolean): Promise<Said | null> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const now = await said(page);
    if (fits(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The coach says something else: ${JSON.stringify(await said(page))}`);
}
const asks = (now: Said | null) => now?.tone === 'ask';
/** A second press that comes as quickly as a double one is none. */
const read = () => new Promise((resolve) => setTimeout(resolve, 700));
const picture = async (page: Page, name: string) => {
  const folder = process.env['COACH_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
};
const sentOn = async (page: Page, count: number): Promise<string[]> => {
  await page.waitForFunction(
    async (wanted) => (await (await fetch('/sandbox/state')).json()).sent.length === wanted,
    { timeout: 10_000 },
    count,
  );
  return (await stateOf(page)).sent.map(({ text }) => text.replace(/\s+/gu, ' ').trim());
};

const editor = '[class*="Comments__replyPlace"] [contenteditable]';
const send = '[class*="Comments__replyPlace"] [data-testid="send-comment"]';
/** The network's own *reply*, and an empty box. */
async function replyBox(page: Page): Promise<void> {
  await page.waitForSelector(priceQuestion);
  await page.evaluate((scope) => {
    const reply = document.querySelector<HTMLElement>(
      `${scope.split(',')[0]} [data-testid="comment-reply"]`,
    );
    reply?.scrollIntoView({ block: 'center' });
    reply?.click();
  }, priceQuestion);
  await page.waitForSelector(editor);
  await clear(page);
}
async function clear(page: Page): Promise<void> {
  await page.click(editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}
async function withControl(page: Page, key: 'Enter'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

describe.each(browsers)('the coach in %s', (name) => {
  const e2e = withSession(name);

  it('holds a forgotten placeholder once; the second press passes', async () => {
    const page = await ownWall(e2e);
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    await replyBox(page);
    await page.keyboard.type('{имя}, спасибо за вопрос!');
    // In this box Enter makes a line: never held.
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ждём вас.');
    expect(await page.$eval(editor, (one) => (one as HTMLElement).innerText)).toMatch(
      /вопрос!\n+Ждём/,
    );
    expect(asks(await said(page))).toBe(false);
    await page.click(send);
    const told = await saidWhen(page, asks);
    expect(told?.text).toMatch(/\{имя\} is left from a template[\s\S]*once more/);
    await picture(page, `vk-hold-${name}`);
    expect((await stateOf(page)).sent).toEqual([]);
    await read();
    await page.click(send);
    expect(await sentOn(page, 1)).toEqual(['{имя}, спасибо за вопрос! Ждём вас.']);

    // The key of this box; and nothing is asked of an answer that is fine.
    await replyBox(page);
    await page.keyboard.type('Цена 1 200, [[доставка]]');
    await withControl(page, 'Enter');
    await saidWhen(page, asks);
    expect((await stateOf(page)).sent).toHaveLength(1);
    await clear(page);
    await page.keyboard.type('Корзина стоит 1 200 рублей.');
    await withControl(page, 'Enter');
    expect((await sentOn(page, 2))[1]).toBe('Корзина стоит 1 200 рублей.');
    await saidWhen(page, (now) => now === null);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('asks about a wrong author, and only hints at the rest', async () => {
    const page = await ownWall(e2e);
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    await replyBox(page);
    await page.keyboard.type('Ольга, скоро ответим, щас уточню');
    const hints = await saidWhen(page, (now) => /another name/.test(now?.text ?? ''));
    expect(hints?.tone).toBe('hint');
    expect(hints?.text).toMatch(/“Ольга”.*another name[\s\S]*“щас” sounds too casual/);
    await picture(page, `vk-hint-${name}`);
    await withControl(page, 'Enter');
    expect(await sentOn(page, 1)).toEqual(['Ольга, скоро ответим, щас уточню']);

    await replyBox(page);
    const face = '[class*="Comments__replyPlace"] [class*="CommentInput__authorButton"]';
    await page.$eval(face, (one) => (one as HTMLElement).click());
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')]
        .find((one) => one.textContent?.includes('От своего имени'))
        ?.click(),
    );
    await page.click(editor);
    await page.keyboard.type('Корзина стоит 1 200 рублей.');
    await saidWhen(page, (now) => /not go out as the community/.test(now?.text ?? ''));
    await page.click(send);
    const told = await saidWhen(page, asks);
    expect(told?.text).toMatch(/not go out as the community/);
    expect((await stateOf(page)).sent).toHaveLength(1);
    await picture(page, `vk-author-${name}`);
    await read();
    await page.click(send);
    expect(await sentOn(page, 2)).toHaveLength(2);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('stands before a private message too; Shift and input methods keep their Enter', async () => {
    const page = await ownWall(e2e);
    await page.goto(dialogue, { waitUntil: 'domcontentloaded' });
    await page.click(box);
    await page.keyboard.type('{имя}, добрый день!');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('Собрали заказ.');
    expect(asks(await said(page))).toBe(false);
    await page.keyboard.press('Enter');
    await saidWhen(page, asks);
    await picture(page, `vk-message-${name}`);
    expect((await stateOf(page)).messaged).toEqual([]);
    await read();
    await page.keyboard.press('Enter');
    const messaged = async (count: number) => {
      await page.waitForFunction(
        async (wanted) => (await (await fetch('/sandbox/state')).json()).messaged.length === wanted,
        {},
        count,
      );
      return (await stateOf(page)).messaged.map(({ text }) => text);
    };
    expect((await messaged(1))[0]).toMatch(/^\{имя\}[\s\S]*Собрали заказ\.$/);
    if (name === 'chromium') {
      // The Enter that ends an input method's word is the editor's: the sandbox's sends by it.
      await page.keyboard.type('{город}');
      const client = await page.createCDPSession();
      await client.send('Input.dispatchKeyEvent', {
        ...({ type: 'rawKeyDown', key: 'Enter', code: 'Enter' } as const),
        windowsVirtualKeyCode: 229,
      });
      expect((await messaged(2))[1]).toBe('{город}');
      expect(asks(await said(page))).toBe(false);
    }
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('is set up for each community: what is switched off is not asked about', async () => {
    const page = await ownWall(e2e);
    const ours = await e2e.session.openExtensionPage('dashboard.html#communities');
    await pressNamed(ours, /^Set up$/);
    await ours.waitForSelector('[role="switch"][aria-label="Forgotten placeholder"]');
    await ours.setViewport({ width: 1100, height: 1500 });
    await picture(ours, `settings-${name}`);
    await ours.click('[role="switch"][aria-label="Forgotten placeholder"]');
    await ours.waitForFunction(() => document.body.innerText.includes('10 rules are on'));
    await page.bringToFront();
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    await replyBox(page);
    await page.keyboard.type('{имя}, щас уточню');
    // Its word is there, so the settings have come.
    await saidWhen(page, (now) => /too casual/.test(now?.text ?? ''));
    await page.click(send);
    expect(await sentOn(page, 1)).toEqual(['{имя}, щас уточню']);
  });

  it.each([
    ['A', `https://web.telegram.org/a/?ln=en#-100${GROUP}_${MIRROR}`, '.main-button'],
    ['K', `https://web.telegram.org/k/?ln=en&comments=${MIRROR}#-${GROUP}`, '.btn-send'],
  ])('holds once in Telegram Web %s', async (_, url, button) => {
    const page = await e2e.open(url);
    const field = '#editable-message-text, .input-message-input';
    await page.waitForSelector(field);
    await page.waitForFunction(() => document.querySelector('.Message, .bubble') !== null);
    await page.click(field);
    await page.keyboard.type('{имя}, спасибо!');
    await page.keyboard.press('Enter');
    await saidWhen(page, asks);
    await picture(page, `telegram-${_}-${name}`);
    expect((await stateOf(page)).sent).toEqual([]);
    await read();
    await page.click(button);
    expect(await sentOn(page, 1)).toEqual(['{имя}, спасибо!']);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('holds once in X, by key and by button', async () => {
    const url = `https://x.com/${BAKERY.handle}/status/${idOf(LANDMARKS.thread)}`;
    const page = await e2e.open(url);
    const field = '[data-testid="inline_reply_offscreen"] [contenteditable="true"]';
    await page.waitForSelector(field);
    await page.click(field);
    await page.keyboard.type('[[имя]], спасибо!');
    await page.waitForSelector('[data-testid="tweetButtonInline"]:not([disabled])');
    await page.click('[data-testid="tweetButtonInline"]');
    await saidWhen(page, asks);
    await picture(page, `x-${name}`);
    expect((await stateOf(page)).sent).toEqual([]);
    await read();
    await page.click(field);
    await withControl(page, 'Enter');
    expect(await sentOn(page, 1)).toEqual(['[[имя]], спасибо!']);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
