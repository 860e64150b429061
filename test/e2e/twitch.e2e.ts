import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { worksAllDay } from './network-day.ts';
import { claimCommunity, marksAt, marksIn, marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const channel = 'https://www.twitch.tv/teplyhleb';
const lineOf = (login: string) => `[data-a-target="chat-line-message"][data-a-user="${login}"]`;
const tables = ['posts', 'postCounts', 'comments', 'people'];

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/${name}.png` });
}

describe.each(browsers)('Twitch in %s', (name) => {
  const e2e = withSession(name);

  /** How many rows our tables hold. */
  const kept = async (): Promise<Record<string, number>> => {
    const ours = await e2e.session.openExtensionPage('popup.html');
    return ours.evaluate(
      (names) =>
        new Promise<Record<string, number>>((resolve, reject) => {
          const opening = indexedDB.open('groupmate');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asked = opening.result.transaction([...names, 'communities']);
            const counts: Record<string, number> = {};
            for (const table of [...names, 'communities']) {
              const counting = asked.objectStore(table).count();
              counting.onsuccess = () => (counts[table] = counting.result);
            }
            asked.oncomplete = () => resolve(counts);
          };
        }),
      tables,
    );
  };

  worksAllDay(e2e, name, {
    pages: { en: `${channel}?lang=en`, ru: `${channel}?lang=ru` },
    thread: { url: channel, comment: lineOf('olga_m'), name: 'Ольга', passing: true },
    send: async (page) => {
      await page.waitForFunction(() => document.querySelector(':popover-open') === null);
      await page.keyboard.press('Enter');
    },
    still: 'main *, .chat-line__message, .chat-line__message *',
  });

  it.each(['en', 'ru'])('lines can be answered, and nothing of them is kept (%s)', async (lang) => {
    const page = await e2e.open(`${channel}?lang=${lang}`);
    await claimCommunity(page);
    await marksWhen(page, (all) => all.some(({ text }) => /12[,.]4/.test(text)));
    const [mark] = await marksAt(page, lineOf('anna_k'));
    expect(mark?.label).toMatch(/^Reply by template/);
    await marksAt(page, lineOf('yuki_jp'));
    // Our own line, and one that a moderator has taken away.
    expect(await marksIn(page, lineOf('teplyhleb'))).toEqual([]);
    expect(await marksIn(page, lineOf('spam_bot'))).toEqual([]);
    await picture(page, `twitch-channel-${lang}-${name}`);
    expect(await kept()).toEqual({
      posts: 0,
      postCounts: 0,
      comments: 0,
      people: 0,
      communities: 1,
    });
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('the chat in a window of its own knows whose it is', async () => {
    const page = await e2e.open(channel);
    await claimCommunity(page);
    await page.goto('https://www.twitch.tv/popout/teplyhleb/chat', {
      waitUntil: 'domcontentloaded',
    });
    await marksAt(page, lineOf('olga_m'));
    await picture(page, `twitch-chat-${name}`);
  });
});
