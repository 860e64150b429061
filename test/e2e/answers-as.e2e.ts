import type { ElementHandle, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { markButton, marksAt, panel, panelDrawn, press, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import {
  boxText,
  dialogue,
  inBox,
  message,
  ownWall,
  picture,
  priceQuestion,
  stateOf,
  thread,
  waits,
} from './talk-help.ts';

describe.each(browsers)('in whose name one answers in %s', (name) => {
  const e2e = withSession(name);
  // Firefox hides an extension's frame from automation: what stands in it is looked at in Chromium.
  const seesPanels = name === 'chromium';

  async function asMyself(page: Page): Promise<ElementHandle<HTMLElement>> {
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    const reply = await markButton(page, /^Reply by template/, priceQuestion);
    await reply.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    const own = await page.waitForFunction(
      (scope) => {
        return document.querySelector(`${scope} [data-testid="comment-reply"]`);
      },
      {},
      priceQuestion.split(',')[0] ?? '',
    );
    await (own as ElementHandle<HTMLElement>).evaluate((button) => button.click());
    const face = '[class*="Comments__replyPlace"] [class*="CommentInput__authorButton"]';
    await (await page.waitForSelector(face))?.evaluate((one) => (one as HTMLElement).click());
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')]
        .find((one) => one.textContent?.includes('От своего имени'))
        ?.click(),
    );
    return reply;
  }
  /** The box that has been opened as myself is the one in use. */
  async function pick(page: Page): Promise<void> {
    await page.keyboard.type('отзыв');
    await page.keyboard.press('Enter');
  }

  it('warns before it answers in another name; Enter then inserts nothing', async () => {
    const page = await ownWall(e2e);
    let reply = await asMyself(page);
    // The sandbox draws a new box for each press of *reply*: this one is left as it is.
    await page.evaluate(() =>
      addEventListener(
        'click',
        (event) => {
          const at = event.target;
          if (at instanceof Element && at.closest('[data-testid="comment-reply"]')) {
            event.stopImmediatePropagation();
            document
              .querySelector<HTMLElement>('[class*="Comments__replyPlace"] [contenteditable]')
              ?.focus();
          }
        },
        true,
      ),
    );
    const before = await boxText(page);
    await reply.focus();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
    if (seesPanels) {
      const frame = await panel(page);
      await frame.waitForFunction(() => document.body.innerText.includes('You answer as Ольга'));
      await picture(page, 'answers-as');
    }
    await pick(page);
    if (seesPanels) {
      const frame = await panel(page);
      await frame.waitForFunction(() => /would go out as Ольга/.test(document.body.innerText));
      await picture(page, 'other-author');
    } else await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await boxText(page)).toBe(before);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('div')].every((host) => !host.matches(':popover-open')),
    );
    expect(await boxText(page)).toBe(before);
    expect((await stateOf(page)).sent).toEqual([]);

    // Tab to *Insert anyway*: the person's own word.
    reply = await markButton(page, /^Reply by template/, priceQuestion);
    await reply.focus();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
    await pick(page);
    if (seesPanels) {
      await pressNamed(await panel(page), /^Always answer as/);
      await inBox(page, 'пасибо');
      // Kept with the community: not asked again.
      const ours = await e2e.session.openExtensionPage('dashboard.html#communities');
      await ours.waitForFunction(() => /You also answer as\s*Ольга/.test(document.body.innerText));
      await picture(ours, 'answers-as-kept');
    } else {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await inBox(page, 'пасибо');
    }
    expect((await stateOf(page)).sent).toEqual([]);
  });

  it.runIf(seesPanels)(
    'says as whom one answers: the community, where nothing was changed',
    async () => {
      const page = await ownWall(e2e);
      await page.goto(dialogue, { waitUntil: 'domcontentloaded' });
      await press(await markButton(page, /^Waits/, message(704)));
      const frame = await panel(page);
      await frame.waitForFunction(() => /Анна Кольцова/.test(document.body.innerText));
      expect(await frame.evaluate(() => document.body.innerText)).toMatch(/You answer as Пекарня/);
      await picture(page, 'who-writes');
      await pressNamed(frame, /^No answer/);
      await page.keyboard.press('Escape');
      await marksAt(page, message(704), (all) => !waits(all));
      await (await markButton(page, /^Reply by template/, message(704))).click();
      await frame.waitForFunction(() => /You answer as Пекарня/.test(document.body.innerText));
      await picture(page, 'answers-privately');
    },
  );
});
