import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { GROUP, MAIN } from '../sandbox/ok/content.ts';
import { worksAllDay } from './network-day.ts';
import { claimCommunity, marksAt } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { askAsSurface, plan, surface } from './surface.ts';

const home = `https://ok.ru/group/${GROUP.id}`;
const thread = `${home}/topic/${MAIN}`;
const comment = (n: number) => `[id="hook_Block_CommentMTU0NDU5:${n}"]`;
const item = (topic: string) => `[data-feed-id="${topic}"]`;
const community = {
  network: 'ok',
  id: `-${GROUP.id}`,
  screenName: 'teplyhleb',
  name: GROUP.name,
  url: home,
};

interface State {
  published: { text: string }[];
  delayed: { text: string }[];
}
const stateOf = (page: Page): Promise<State> =>
  page.evaluate(async () => (await fetch('/sandbox/state')).json() as Promise<never>);

describe.each(browsers)('Odnoklassniki in %s', (name) => {
  const e2e = withSession(name);

  worksAllDay(e2e, name, {
    pages: { ru: home, en: `${home}/topics?sandbox_lang=en` },
    // 121 + 9 + 6 of 5,618 members: no views stand there.
    post: { css: item(MAIN), er: /^ER 2[.,]4/ },
    thread: { url: thread, comment: comment(6) },
    send: (page) => page.click('button.form-actions_yes'),
    plan: { community, publish: (page) => page.click('.js-publish-btn') },
    still: '[data-feed-id], [data-feed-id] *',
  });

  it('topics that scrolling brings are read, and a topic over the feed with its comments', async () => {
    const page = await e2e.open(home);
    await claimCommunity(page);
    // An advertised topic has its letters in single elements; it is another’s only by that.
    const [ad] = await marksAt(page, item('157300000000146'));
    expect(ad?.text).not.toContain('×');
    await marksAt(page, item('157300000000138'));
    await page.evaluate((css) => document.querySelector(css)?.scrollIntoView(), item(MAIN));
    await page.click(`${item(MAIN)} [data-widget-item-type="comment"] a`);
    await page.waitForSelector(comment(6));
    expect(page.url()).toBe(thread);
    await marksAt(page, comment(6), (all) => all.some(({ label }) => label.startsWith('Waits')));
    // What the group has answered waits no more.
    await marksAt(page, comment(1), (all) => all.every(({ label }) => !label.startsWith('Waits')));
    await page.click('.js-show-more');
    await marksAt(page, comment(9), (all) => all.some(({ label }) => label.startsWith('Waits')));
    await page.screenshot({ path: `.output/ok-topic-${name}.png` as `${string}.png` });
    await page.click('.media-layer_close_ico');
    // It stood twice on the page, and has one mark again.
    expect(await marksAt(page, item(MAIN))).toHaveLength(1);
    await page.screenshot({ path: `.output/ok-feed-${name}.png` as `${string}.png` });
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it.runIf(name === 'chromium')('a filled topic warns that the button publishes now', async () => {
    const ours = await surface(e2e);
    const { uuid } = await plan(ours, 'Хлеб на завтра', [], community);
    await ours.reload();
    const warning = /posts at once/;
    await ours.waitForFunction(() => document.body.innerText.includes('posts at once'));
    await ours.screenshot({ path: '.output/ok-popup.png' });
    expect(await askAsSurface(ours, 'ui.fill', { uuid })).toMatchObject({
      answer: { outcome: 'filled' },
    });
    const notices = await ours.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const { chrome } = globalThis as unknown as {
            chrome: { notifications: { getAll(tell: (all: object) => void): void } };
          };
          chrome.notifications.getAll((all) => resolve(Object.keys(all)));
        }),
    );
    expect(notices).toContain(`filled:${uuid}`);
    expect(await ours.evaluate(() => document.body.innerText)).toMatch(warning);

    // With the timer ticked, by the person, the same button keeps it for later.
    const target = await e2e.session.browser.waitForTarget((one) => one.url().startsWith(home));
    const page = await target.page();
    if (!page) throw new Error('The tab is gone.');
    expect(
      await page.$eval('input[name="timer"]', (box) => (box as HTMLInputElement).checked),
    ).toBe(false);
    await page.click('label.posting_timer');
    await page.screenshot({ path: '.output/ok-composer.png' });
    await page.click('.js-publish-btn');
    await page.waitForSelector('.tip');
    expect(await stateOf(page)).toMatchObject({
      published: [],
      delayed: [{ text: 'Хлеб на завтра' }],
    });
  });

  it.runIf(name === 'chromium')(
    'the plan tells of minutes that the timer does not take',
    async () => {
      const ours = await surface(e2e);
      await plan(ours, 'Хлеб', [], community);
      const page = await e2e.session.openExtensionPage('sidepanel.html');
      const time = await page.waitForSelector('input[type="time"]');
      const write = (value: string) =>
        time?.evaluate((input, text) => {
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
          set?.call(input, text);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }, value);
      await write('12:58');
      await page.waitForFunction(() => /12:55 or 13:00/.test(document.body.innerText));
      await page.screenshot({ path: `.output/ok-plan-${name}.png` as `${string}.png` });
      await write('13:00');
      await page.waitForFunction(() => !/steps of 5/.test(document.body.innerText));
    },
  );
});
