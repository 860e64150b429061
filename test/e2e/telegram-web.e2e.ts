import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { buildEditors } from '../sandbox/editors/build.ts';
import { ANNA, GROUP, MIRROR } from '../sandbox/telegram/web/content.ts';
import { CHANNEL } from '../sandbox/telegram/posts.ts';
import { worksAllDay } from './network-day.ts';
import { claimCommunity, marksAt, marksIn, marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { askAsSurface, plan, surface } from './surface.ts';

await buildEditors();

const web = 'https://web.telegram.org';
const channel = {
  id: `-100${CHANNEL.number}`,
  screenName: CHANNEL.name,
  name: CHANNEL.title,
  network: 'telegram',
};
const at = (id: number) => id + 2 ** 32;
const editor = '#editable-message-text, .input-message-input';
const press = async (page: Page) => {
  await page.bringToFront();
  // The panel looks at the box once more before it goes.
  await page.waitForFunction(
    () => ![...document.querySelectorAll('div')].some((host) => host.matches(':popover-open')),
  );
  await page.focus(editor);
  await page.keyboard.press('Enter');
};
const boxText = (page: Page) =>
  page.$eval(editor, (box) => (box as HTMLElement).innerText.replace(/\s+/gu, ' ').trim());

const apps = {
  a: {
    home: `${web}/a/?ln=LN#${channel.id}`,
    thread: `${web}/a/#-100${GROUP}_${MIRROR}`,
    message: (id: number) => `.Message[data-message-id="${id}"]`,
    still: '.Message, .Message *',
  },
  k: {
    home: `${web}/k/?ln=LN#-${CHANNEL.number}`,
    thread: `${web}/k/?comments=${MIRROR}#-${GROUP}`,
    message: (id: number) => `.bubble[data-mid="${at(id)}"]`,
    still: '.bubble, .bubble *',
  },
} as const;

describe.each(browsers)('Telegram’s web apps in %s', (name) => {
  const e2e = withSession(name);

  describe.each(Object.entries(apps))('Web %s', (app, { home, thread, message, still }) => {
    const inLanguage = (language: string) => home.replace('LN', language);
    worksAllDay(e2e, name, {
      pages: { en: inLanguage('en'), ru: inLanguage('ru') },
      // 162 + 47 + 23 reactions, 47 forwards and 3 comments of 2,814 views: all whole numbers.
      post: { css: message(147), er: /^ER 10(\.02)?%/ },
      thread: { url: thread, comment: message(17) },
      send: press,
      plan: {
        community: { ...channel, url: home.replace('?ln=LN', '') },
        publish: press,
      },
      still,
    });

    it('goes from chat to chat: a dialogue has no marks, an answered comment no clock', async () => {
      const page = await e2e.open(inLanguage('en'));
      await claimCommunity(page);
      await page.evaluate((hash) => (location.hash = hash), `#${ANNA.id}`);
      await page.waitForSelector(app === 'a' ? message(503) : '.bubble[data-mid="503"]');
      await marksWhen(page, (all) => all.length === 0);
      await page.evaluate((hash) => (location.hash = hash), new URL(thread).hash);
      await marksAt(page, message(17), (all) => all.some(({ label }) => /^Waits/.test(label)));
      expect(await marksIn(page, message(16))).toEqual([]);
      expect(await marksIn(page, message(MIRROR))).toEqual([]);
      await marksAt(page, message(14), (all) => all.every(({ label }) => !/^Waits/.test(label)));
    });
  });

  it.runIf(name === 'chromium')('a planned post never lands in a dialogue', async () => {
    const page = await e2e.open(`${web}/k/?ln=ru#${ANNA.id}`);
    await page.waitForSelector('.bubble[data-mid="503"]');
    const ours = await surface(e2e);
    const text = 'Открытый пост';
    const url = `${web}/k/?editor=plain#-${CHANNEL.number}`;
    const item = await plan(ours, text, [], { ...channel, url });
    const answer = await askAsSurface(ours, 'ui.fill', { uuid: item.uuid });
    expect(answer).toMatchObject({ answer: { outcome: 'filled', text: true, media: 0 } });
    expect(await boxText(page)).toBe('');
    const pages = await e2e.session.browser.pages();
    const filled = pages.find((each) => each.url() === url);
    if (!filled) throw new Error('The channel is not open.');
    expect(await boxText(filled)).toBe(text);
    // The same tab with a dialogue in it, and the box holds what is private.
    await filled.bringToFront();
    await filled.evaluate((hash) => (location.hash = hash), `#${ANNA.id}`);
    await filled.waitForSelector('.bubble[data-mid="503"]');
    expect(await boxText(filled)).toBe('');
  });
});
