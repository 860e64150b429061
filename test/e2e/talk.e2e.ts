import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marksAt,
  marksWhen,
  movedByMarks,
  panel,
  panelDrawn,
  press,
  pressNamed,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';

const wall = 'https://vk.com/teplyhleb';
const dialogue = 'https://vk.com/gim224700111?sel=300101';
const thread = `https://vk.com/wall${LANDMARKS.mainThread}`;
/** «Дмитрий: Сколько стоит такая корзина…» */
const priceQuestion = commentScope('5007');
const message = (n: number) => `[data-itemkey="${n}"]`;
const box = '.ConvoComposer__input';

interface State {
  sent: { fromId: number; text: string }[];
  messaged: { peer: number; text: string }[];
}
const stateOf = (page: Page): Promise<State> =>
  page.evaluate(async () => (await fetch('/sandbox/state')).json() as Promise<never>);
const boxText = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')]
      .map((one) => one.innerText)
      .join('\n')
      .replace(/\s+/g, ' ')
      .trim(),
  );
const inBox = (page: Page, words: string) =>
  page.waitForFunction(
    (text) =>
      (document.activeElement as HTMLElement | null)?.innerText
        ?.replace(/\s+/g, ' ')
        .includes(text),
    { timeout: 15_000 },
    words,
  );
const waits = (all: { label: string }[]) => all.some(({ label }) => /^Waits/.test(label));
/** Pictures for people to look at: only where a folder is named. */
const picture = async (page: Page, name: string) => {
  const folder = process.env['TALK_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
};

describe.each(browsers)('talking in %s', (name) => {
  const e2e = withSession(name);
  const seesPanels = name === 'chromium';

  async function own(): Promise<Page> {
    const page = await e2e.open(`${wall}?skin=react`);
    await claimCommunity(page);
    return page;
  }

  it.each(['ru', 'en'])(
    'a private message waits, and is answered by template (%s)',
    async (lang) => {
      const page = await own();
      await page.goto(`${dialogue}&lang=${lang}`, { waitUntil: 'domcontentloaded' });
      const [clock] = await marksAt(page, message(704), waits);
      // From the first of three that came after our last answer, yesterday.
      expect(clock?.text).toMatch(/^\d+ (?:h|d)/);
      const all = await marksWhen(page, (found) => found.length > 0);
      expect(all.filter(({ label }) => /^Waits|^Reply/.test(label))).toHaveLength(2);
      const moved = await movedByMarks(page, '.ConvoMain *');
      expect([moved.hosts > 0, moved.moved]).toEqual([true, []]);
      await picture(page, `messages-${name}-${lang}`);
      await (await markButton(page, /^Reply by template/, message(704))).focus();
      await page.keyboard.press('Enter');
      await panelDrawn(page);
      await page.keyboard.type('отзыв');
      await page.keyboard.press('Enter');
      await inBox(page, 'пасибо');
      expect((await stateOf(page)).messaged).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        async () => (await (await fetch('/sandbox/state')).json()).messaged.length === 1,
      );
      const { messaged, sent } = await stateOf(page);
      expect([messaged[0]?.peer, messaged[0]?.text]).toEqual([
        300101,
        expect.stringMatching(/спасибо/i),
      ]);
      expect(sent).toEqual([]);
      // Ours stops the clock; what she writes back begins another, beside the new message alone.
      await page.waitForSelector(message(706), { timeout: 15_000 });
      await marksAt(page, message(706), waits);
      await marksWhen(
        page,
        (found) => found.filter(({ label }) => /^Reply/.test(label)).length === 1,
      );
      expect(e2e.sandbox.unexpected()).toEqual([]);
    },
  );

  it('keeps who waits, and no word of what was written', async () => {
    const page = await own();
    await page.goto(dialogue, { waitUntil: 'domcontentloaded' });
    await marksAt(page, message(704), waits);
    const ours = await surface(e2e);
    const kept = await ours.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const request = indexedDB.open('groupmate');
          request.onerror = () => reject(request.error ?? new Error('no database'));
          request.onsuccess = async () => {
            const names = [...request.result.objectStoreNames];
            const read = request.result.transaction(names);
            const all = names.map(
              (table) =>
                new Promise((done) => {
                  const rows = read.objectStore(table).getAll();
                  rows.onsuccess = () => done(rows.result);
                }),
            );
            resolve(JSON.stringify(await Promise.all(all)));
          };
        }),
    );
    expect(kept).toContain('vk:-224700111:300101');
    expect(kept).not.toMatch(/вишней|Бабушке|Подскажите, получится/);
    await ours.waitForFunction(() => document.body.innerText.includes('Анна Кольцова'));
    await picture(ours, `popup-${name}`);
    // The person's own dialogues are not even looked at.
    await page.goto('https://vk.com/im?sel=300101', { waitUntil: 'domcontentloaded' });
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('a public answer never lands in a private box that stands over the post', async () => {
    const page = await own();
    await page.goto(thread, { waitUntil: 'domcontentloaded' });
    const reply = await markButton(page, /^Reply by template/, priceQuestion);
    await page.evaluate(() => {
      const over = document.createElement('div');
      over.innerHTML = '<span class="ConvoComposer__input" contenteditable="true"></span>';
      over.style.cssText = 'position:fixed;right:0;bottom:0;padding:40px;background:#888';
      document.body.append(over);
      // The page gives no public box: its own *reply* opens nothing.
      document.querySelectorAll('[data-testid="content-editable-input"]').forEach((one) => {
        one.removeAttribute('contenteditable');
      });
      addEventListener(
        'click',
        (event) => {
          const at = event.target;
          if (at instanceof Element && at.closest('[data-testid="comment-reply"]')) {
            event.stopImmediatePropagation();
          }
        },
        true,
      );
    });
    await page.click(box);
    await reply.focus();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
    await page.click(box).catch(() => undefined);
    await reply.focus();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
    await page.keyboard.type('отзыв');
    await page.keyboard.press('Enter');
    if (seesPanels) {
      const frame = await panel(page);
      await frame.waitForFunction(() => document.querySelector('[role="alert"]') !== null);
      await picture(page, 'no-box');
    }
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await page.$eval(box, (one) => one.textContent)).toBe('');
  });

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
    const page = await own();
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
      await ours.waitForFunction(() => document.body.innerText.includes('Ольга Смирнова'));
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
      const page = await own();
      await page.goto(dialogue, { waitUntil: 'domcontentloaded' });
      await press(await markButton(page, /^Waits/, message(704)));
      const frame = await panel(page);
      await frame.waitForFunction(() => /Анна Кольцова/.test(document.body.innerText));
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
