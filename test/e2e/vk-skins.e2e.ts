import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { editor, publish } from './composer-help.ts';
import { worksAllDay } from './network-day.ts';
import type { NetworkDay } from './network-day.ts';
import { claimCommunity, commentScope, marksAt, marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { bakery } from './surface.ts';

const wall = (host: string, skin: string) => `https://${host}/teplyhleb?skin=${skin}`;
const thread = (host: string, skin: string) =>
  `https://${host}/wall${LANDMARKS.mainThread}?skin=${skin}`;
/** «Дмитрий: Сколько стоит такая корзина…» */
const waiting = commentScope('5007');
const post = { css: `[data-post-id="${LANDMARKS.pinned}"]`, er: /^ER ≈?1\.6\d?%/ };

/** Old m.vk, as a phone without a login shows it: a form with a plain text field. */
const oldPhone: NetworkDay = {
  pages: {
    'm.vk.com, old': wall('m.vk.com', 'mobile'),
    'm.vk.ru, old': wall('m.vk.ru', 'mobile'),
  },
  post,
  thread: { url: thread('m.vk.com', 'mobile'), comment: waiting },
  send: (page) => page.click('.wall_reply_form .button'),
  still: '.wall_item, .wall_item *, .ReplyItem__wrap *, .owner_panel *',
};

/** vk.ru, and React on m.vk, where class names are bare hashes. */
const otherHosts: NetworkDay = {
  pages: {
    'vk.ru, React': wall('vk.ru', 'react'),
    'vk.ru, classic': wall('vk.ru', 'classic'),
    'm.vk.com, React': wall('m.vk.com', 'react'),
    'm.vk.ru, React': wall('m.vk.ru', 'react'),
  },
  post,
  thread: { url: thread('m.vk.ru', 'react'), comment: waiting },
  async send(page) {
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  },
  plan: {
    community: { ...bakery, url: 'https://vk.ru/teplyhleb' },
    async publish(page) {
      await page.waitForSelector(editor);
      await publish(page, 'react');
    },
  },
  still: '[data-testid="post"], [data-testid="post"] *',
};

/** The first figure of the pinned post's mark. */
async function rateOf(page: Page): Promise<string | undefined> {
  const [mark] = await marksAt(page, post.css, (all) => all.some(({ text }) => /^ER/.test(text)));
  return mark?.text.match(/[\d.]+/)?.[0];
}

describe.each(browsers)('old m.vk in %s', (name) => {
  worksAllDay(withSession(name), name, oldPhone);
});

describe.each(browsers)('vk.ru and React on m.vk in %s', (name) => {
  worksAllDay(withSession(name), name, otherHosts);
});

describe.each(browsers)('all skins on one day in %s', (name) => {
  const e2e = withSession(name);

  it('are one community, one post, one waiting comment', async () => {
    const react = await e2e.open(wall('vk.com', 'react'));
    await claimCommunity(react);
    const rates = [await rateOf(react)];
    for (const [host, skin] of [
      ['vk.ru', 'classic'],
      ['m.vk.com', 'mobile'],
    ] as const) {
      const page = await e2e.open(wall(host, skin));
      // Nobody need claim it again: it is known by its number, not by the address.
      await marksWhen(page, (all) => all.some(({ label }) => /figures of this comm/.test(label)));
      rates.push(await rateOf(page));
    }
    expect(new Set(rates).size, rates.join(', ')).toBe(1);

    const phone = await e2e.open(thread('m.vk.com', 'mobile'));
    const isWaiting = ({ label }: { label: string }) => /^Waits for an answer/.test(label);
    await marksAt(phone, waiting, (all) => all.some(isWaiting));
    const desk = await e2e.open(thread('vk.ru', 'classic'));
    await marksAt(desk, waiting, (all) => all.some(isWaiting));
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
