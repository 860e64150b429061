import { describe, expect, it } from 'vitest';
import { markButton, marksAt, marksWhen, movedByMarks, panel, panelDrawn } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';
import {
  box,
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

describe.each(browsers)('talking in %s', (name) => {
  const e2e = withSession(name);
  const seesPanels = name === 'chromium';

  it.each(['ru', 'en'])(
    'a private message waits, and is answered by template (%s)',
    async (lang) => {
      const page = await ownWall(e2e);
      await page.goto(`${dialogue}&lang=${lang}`, { waitUntil: 'domcontentloaded' });
      const [clock] = await marksAt(page, message(704), waits);
      // From the first of three that came after our last answer, yesterday.
      expect(clock?.text).toMatch(/^\d+ (?:h|d)/);
      const all = await marksWhen(page, (found) => found.length > 0);
      expect(all.filter(({ label }) => /^Waits|^Reply/.test(label))).toHaveLength(2);
      const moved = await movedByMarks(page, '.ConvoMain *');
      expect([moved.hosts > 0, moved.moved]).toEqual([true, []]);
      expect(
        await page.$eval('.ConvoHistory__scrollbar', (one) => one.scrollWidth - one.clientWidth),
      ).toBe(0);
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
    const page = await ownWall(e2e);
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
    expect(kept).not.toMatch(/Килограмма на два|Бабушке 80|Подскажите, получится/);
    await ours.waitForFunction(() => document.body.innerText.includes('Анна Кольцова'));
    await picture(ours, `popup-${name}`);
    // The person's own dialogues are not even looked at.
    await page.goto('https://vk.com/im?sel=300101', { waitUntil: 'domcontentloaded' });
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('a public answer never lands in a private box that stands over the post', async () => {
    const page = await ownWall(e2e);
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
});
