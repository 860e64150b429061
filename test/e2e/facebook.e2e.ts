import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { facebookPlaces } from '../../utils/networks/facebook/places.ts';
import { makePosts, OWNER, PAGE } from '../sandbox/facebook/posts.ts';
import { worksAllDay } from './network-day.ts';
import { claimCommunity, markButton, marksAt, panelDrawn, press } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const wall = `https://www.facebook.com/${PAGE.handle}`;
// The language is a cookie, which an earlier test may have set.
const english = `${wall}?locale=en_US`;
const [newest] = makePosts();
const permalink = `${wall}/posts/pfbid0${newest?.n.toString(36)}Sandbox`;
const ofPerson = (name: string) => `[role="dialog"] [role="article"][aria-label*="${name}"]`;
const thread = ofPerson('Анна Кольцова');

/** Which editors of the page each kind of box takes for its own, by their label. */
function boxes(page: Page): Promise<Record<string, string[]>> {
  const { replyBox, messageBox, composer } = facebookPlaces.places;
  const rows = Object.entries({ replyBox, messageBox, composer }).map(([name, place]) => ({
    name,
    css: place?.where.map(({ css }) => css).join(', ') ?? '',
    not: place?.not ?? '',
  }));
  return page.evaluate((all) => {
    const label = (box: Element) =>
      box.getAttribute('aria-placeholder') ?? box.getAttribute('aria-label') ?? '';
    const found = all.map(({ name, css, not }) => {
      const own = [...document.querySelectorAll(css)].filter((box) => !box.closest(not));
      return [name, own.map(label)] as const;
    });
    return Object.fromEntries(found);
  }, rows);
}

const textOf = (page: Page, css: string) =>
  page.$eval(css, (box) => (box as HTMLElement).innerText.trim());
const report = (page: Page) =>
  page.evaluate(
    async () =>
      (await (await fetch('/sandbox/state')).json()) as Record<
        'sent' | 'private' | 'published',
        { text: string }[]
      >,
  );
/** "Send message" beside a comment: its window lies over the post's. */
const writeInPrivate = async (page: Page, name: string) => {
  await page.waitForSelector(ofPerson(name));
  await page.$eval(ofPerson(name), (comment) =>
    [...comment.querySelectorAll<HTMLElement>('li [role="button"]')].at(-1)?.click(),
  );
  await page.waitForSelector('.xprivate [role="textbox"]');
};

describe.each(browsers)('Facebook in %s', (name) => {
  const e2e = withSession(name);

  worksAllDay(e2e, name, {
    pages: { en: english, ru: `${wall}?locale=ru_RU` },
    // 127 reactions, 4 comments and 2 shares of 8.4K followers.
    post: { css: '[data-pagelet="TimelineFeedUnit_1"]', er: /^ER ≈1\.6%/ },
    thread: { url: permalink, comment: thread },
    send: (page) => page.keyboard.press('Enter'),
    plan: {
      community: {
        id: OWNER,
        screenName: OWNER,
        name: PAGE.name,
        network: 'facebook',
        url: english,
      },
      publish: (page) => page.click('[role="dialog"] [role="button"][aria-label="Post"]'),
    },
    still: '[data-pagelet], [data-pagelet] *',
  });

  it.each(['en_US', 'ru_RU'])('a private window never gets public text (%s)', async (locale) => {
    const page = await e2e.open(`${wall}?locale=${locale}`);
    await claimCommunity(page);
    await page.goto(permalink, { waitUntil: 'domcontentloaded' });
    await marksAt(page, thread, (all) => all.some(({ label }) => /^Reply by/.test(label)));
    await writeInPrivate(page, 'Дмитрий');
    await page.keyboard.type('Только вам: скидка 10 %');
    const privately = '.xprivate [role="textbox"]';
    const secret = await textOf(page, privately);
    expect(secret).toContain('Только вам');

    const both = await boxes(page);
    expect(both['messageBox']).toHaveLength(1);
    expect(both['messageBox']?.[0]).toMatch(/Messenger$/);
    expect(both['replyBox']).toHaveLength(1);
    expect(both['replyBox']?.[0]).toMatch(/^(?:Comment as|Комментарий от имени) /);
    expect(both['composer']).toEqual([]);

    // The private box has the focus; the answer is for the comment under its window.
    await (await markButton(page, /^Reply by template/, thread)).focus();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
    await page.keyboard.type('отзыв');
    await page.keyboard.press('Enter');
    const publicly = 'form[data-to] [role="textbox"]';
    await page.waitForFunction(
      (css) => /спасибо/i.test(document.querySelector<HTMLElement>(css)?.innerText ?? ''),
      { timeout: 15_000 },
      publicly,
    );
    expect(await textOf(page, privately)).toBe(secret);
    expect(await textOf(page, publicly)).not.toContain('Только вам');
    expect(await report(page)).toMatchObject({ sent: [], private: [], published: [] });
    // Both boxes of the thread are public, the private one is still its window's alone.
    expect((await boxes(page))['replyBox']).toHaveLength(2);
    expect((await boxes(page))['messageBox']).toHaveLength(1);
  });

  it('tells the boxes of the inbox and the composer apart from public ones', async () => {
    const page = await e2e.open(
      'https://business.facebook.com/latest/inbox/all?asset_id=77&locale=en_US',
    );
    await page.waitForSelector('[role="textbox"]');
    expect(await boxes(page)).toEqual({
      replyBox: [],
      messageBox: ['Reply in Messenger'],
      composer: [],
    });
    await page.goto(english, { waitUntil: 'domcontentloaded' });
    await (await page.waitForSelector('[data-pagelet="ProfileComposer"] [role="button"]'))?.click();
    await page.waitForSelector('[role="dialog"] [role="textbox"]');
    expect(await boxes(page)).toEqual({
      replyBox: [],
      messageBox: [],
      composer: ["What's on your mind?"],
    });
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('reads comments that come later, and a post opened over the timeline', async () => {
    const page = await e2e.open(english);
    await claimCommunity(page);
    await marksAt(page, '[data-pagelet="TimelineFeedUnit_0"]');
    await page.click('[data-pagelet="TimelineFeedUnit_0"] a[href*="/posts/"]');
    await marksAt(page, thread, (all) => all.some(({ label }) => /^Waits/.test(label)));
    await press((await page.waitForSelector('.xmore')) as never);
    await marksAt(page, ofPerson('Вера'), (all) => all.some(({ label }) => /^Waits/.test(label)));
    // Dmitry was answered: the reply stands beside his comment, not in it.
    await marksAt(page, ofPerson('Дмитрий'), (all) =>
      all.some(({ label }) => !/^Waits/.test(label)),
    );
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
