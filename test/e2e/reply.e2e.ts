import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marks,
  marksWhen,
  panel,
  panelDrawn,
  press,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const wall = 'https://vk.com/teplyhleb';
const thread = `https://vk.com/wall${LANDMARKS.mainThread}`;
/** «Дмитрий: Сколько стоит такая корзина…» */
const priceQuestion = '5007';

interface Report {
  sent: { postKey: string; text: string; thread: unknown }[];
  published: unknown[];
  liked: unknown[];
}
const report = (page: Page): Promise<Report> =>
  page.evaluate(async () => (await fetch('/sandbox/state')).json() as Promise<never>);

/** What stands in all reply boxes of the page. */
const boxTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')]
      .map((box) => box.innerText)
      .join('\n'),
  );

/** The text of the reply box that has the focus. */
const boxText = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

describe.each(browsers)('a reply by template in %s', (name) => {
  const e2e = withSession(name);
  // Firefox hides an extension's frame from automation: what stands in it is looked at in Chromium.
  const seesPanels = name === 'chromium';

  async function threadOfMine(skin: string): Promise<Page> {
    const page = await e2e.open(`${wall}?skin=${skin}`);
    await claimCommunity(page);
    await page.goto(`${thread}?skin=${skin}`, { waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.filter(({ text }) => text === 'Reply').length > 3);
    return page;
  }

  it.each(['react', 'classic'])('is written with the keyboard alone (%s skin)', async (skin) => {
    const page = await threadOfMine(skin);
    await e2e.session.stopWorker();
    const reply = await markButton(page, /^Reply by template/, commentScope(priceQuestion));
    await reply.focus();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
    await e2e.session.stopWorker();
    await page.keyboard.type('сколько');
    await page.keyboard.press('Enter');
    // The price is not known: it is asked for, and only then does anything go into the box.
    expect(await boxTexts(page)).not.toContain('спасибо');
    expect((await report(page)).sent).toEqual([]);
    await page.keyboard.type('1 500 ₽');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => (document.activeElement as HTMLElement | null)?.innerText.includes('500'),
      { timeout: 15_000 },
    );
    const written = await boxText(page);
    expect(written.replace(/\s/g, ' ')).toContain('1 500 ₽');
    expect(written).toContain('Дмитрий');
    expect(written).not.toMatch(/[{}]/);
    await e2e.session.stopWorker();
    // Nothing was sent for the person: they press the network's own keys.
    expect((await report(page)).sent).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      async () => (await (await fetch('/sandbox/state')).json()).sent.length === 1,
    );
    const after = await report(page);
    expect(after.sent[0]?.text.replace(/\s/g, ' ')).toContain('1 500 ₽');
    expect(after.liked).toEqual([]);
    // The clock of the answered comment stops.
    await marksWhen(page, (all) =>
      all.some(({ of, label }) => of.endsWith(`_${priceQuestion}`) && /^Open who/.test(label)),
    );
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('keeps what the person had typed', async () => {
    const page = await threadOfMine('react');
    await page.click('[data-testid="comment-reply"]');
    await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable'));
    await page.keyboard.type('Минутку, уточняем. ');
    const before = await boxText(page);
    const reply = await markButton(page, /^Reply by template/, commentScope(priceQuestion));
    await press(reply);
    await panelDrawn(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.activeElement?.shadowRoot);
    expect((await boxTexts(page)).replace(/\s/g, ' ')).toContain('Минутку, уточняем.');
    expect(before).toContain('Минутку');
  });

  it.runIf(seesPanels)(
    'is offered for the person who wrote, with what is known of them',
    async () => {
      const page = await threadOfMine('react');
      await press(await markButton(page, /^Waits for an answer/, commentScope(priceQuestion)));
      const frame = await panel(page);
      await frame.waitForFunction(() => document.body.innerText.includes('Дмитрий'));
      const note = await frame.waitForSelector('textarea');
      await note?.type('Заказывает корзины на юбилеи');
      await frame.waitForFunction(() => /saved/i.test(document.body.innerText));
      await page.reload({ waitUntil: 'domcontentloaded' });
      await marksWhen(page, (all) => all.length > 3);
      await press(await markButton(page, /^Waits for an answer/, commentScope(priceQuestion)));
      const again = await panel(page);
      await again.waitForFunction(
        () => document.querySelector('textarea')?.value === 'Заказывает корзины на юбилеи',
      );
    },
  );

  it.runIf(seesPanels)('shows hostile names and comments as text', async () => {
    const dialogs: string[] = [];
    const page = await e2e.open(`${wall}?skin=react`);
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await claimCommunity(page);
    await page.goto(`${thread}?reply=5050`, { waitUntil: 'domcontentloaded' });
    for (let i = 0; i < 12; i++) {
      if ((await marks(page)).some(({ of }) => of.endsWith('_5050'))) break;
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        document.querySelector<HTMLElement>('[data-testid="show_next_comments"]')?.click();
      });
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await press(await markButton(page, /^Waits for an answer/, commentScope('5050')));
    const frame = await panel(page);
    await frame.waitForFunction(() => document.body.innerText.includes('<img'));
    expect(await frame.evaluate(() => document.images.length)).toBe(0);
    expect(dialogs).toEqual([]);
  });
});
