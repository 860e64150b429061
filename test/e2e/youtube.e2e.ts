import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { CHANNEL } from '../sandbox/youtube/content.ts';
import { typeMissing, worksAllDay } from './network-day.ts';
import {
  claimCommunity,
  markButton,
  marksAt,
  marksIn,
  marksWhen,
  panelDrawn,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const site = 'https://www.youtube.com';
const channel = `${site}/${CHANNEL.handle}`;
const video = `${site}/watch?v=rzhanoy-01A`;
const meta = 'ytd-watch-metadata';
const comment = (id: string) =>
  `ytd-comment-view-model:has(a[href$="lc=${id}"]), ytcp-comment:has(a[href$="lc=${id}"])`;
const ANNA = comment('UgxAnna000000000000B4AaABAg');

const press = (page: Page, css: string) =>
  page.evaluate((within) => document.querySelector<HTMLElement>(within)?.click(), css);
/** The panel has put its text in and gone: until then it may stand over the page's buttons. */
const panelGone = (page: Page) =>
  page.waitForFunction(() => document.querySelector(':popover-open') === null);
async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/${name}.png` });
}

describe.each(browsers)('YouTube in %s', (name) => {
  const e2e = withSession(name);

  worksAllDay(e2e, name, {
    pages: { en: `${channel}?hl=en`, ru: `${channel}/videos?hl=ru` },
    // A grid shows views alone: what a video is worth is told on its own page.
    post: { css: 'ytd-rich-item-renderer:has([href*="rzhanoy-01A"])', er: /^ER —$/ },
    thread: { url: video, comment: ANNA, name: 'Анна' },
    send: async (page) => {
      await panelGone(page);
      await page.waitForSelector('#reply-dialog #submit-button button:not([disabled])');
      await page.click('#reply-dialog #submit-button button');
    },
    plan: {
      community: {
        id: CHANNEL.id,
        screenName: CHANNEL.handle,
        name: CHANNEL.title,
        network: 'youtube',
        url: channel,
      },
      publish: (page) => page.click('ytd-backstage-post-dialog-renderer #submit-button button'),
    },
    still: 'ytd-browse *',
  });

  it.each(['en', 'ru'])('a video has its ER once its comments have come (%s)', async (language) => {
    const page = await e2e.open(`${channel}?hl=${language}`);
    await claimCommunity(page);
    await picture(page, `youtube-channel-${language}-${name}`);
    await page.goto(video, { waitUntil: 'domcontentloaded' });
    expect((await marksAt(page, meta))[0]?.text).toBe('ER —');
    await marksAt(page, ANNA);
    // 342 likes and 6 comments of 4 812 views: exact, so without ≈.
    const [mark] = await marksAt(page, meta, (all) => all.some(({ text }) => /7[.,]2/.test(text)));
    expect(mark?.text).not.toContain('≈');
    await picture(page, `youtube-watch-${language}-${name}`);
    await marksAt(page, ANNA);
    await picture(page, `youtube-comments-${language}-${name}`);
  });

  it('never gives a video the figures of the one before', async () => {
    const page = await e2e.open(channel);
    await marksAt(page, 'ytd-rich-item-renderer');
    await page.goto(video, { waitUntil: 'domcontentloaded' });
    await marksAt(page, ANNA);
    await marksAt(page, meta, (all) => all.some(({ text }) => /7[.,]2/.test(text)));
    // The next one's address, attributes and event come at once, its figures two seconds later.
    await page.evaluate(() => {
      const link = document.querySelector('#related a[href*="zakvaska-02"]');
      link?.setAttribute('href', '/watch?v=zakvaska-02&late=2000');
      (link as HTMLElement).click();
    });
    const seen = new Set<string>();
    for (;;) {
      for (const { text } of await marksIn(page, meta)) seen.add(text);
      const swapped = await page.$eval(`${meta} h1`, (h1) =>
        h1.textContent?.startsWith('Закваска'),
      );
      if (swapped) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // The mark of the video before went with the address, not with its figures.
    expect([...seen].filter((text) => !/7[.,]2/.test(text))).toEqual([]);
    const [fresh] = await marksAt(page, meta);
    expect(fresh?.text).toBe('ER —');
    await marksAt(page, comment('UgxIgor000000000000E4AaABAg'));
    // (911 + 2) of 12 480.
    await marksAt(page, meta, (all) => all.some(({ text }) => /7[.,]3/.test(text)));
    const counts = await storedCounts(page, e2e);
    expect(counts).toEqual({ 'rzhanoy-01A': [[342, 4812]], 'zakvaska-02': [[911, 12_480]] });
  });

  it('the grid keeps what was read on the video’s own page', async () => {
    const page = await e2e.open(channel);
    await marksAt(page, 'ytd-rich-item-renderer');
    await press(page, '.thumb[href*="rzhanoy-01A"]');
    await marksAt(page, ANNA);
    await marksAt(page, meta, (all) => all.some(({ text }) => /7[.,]2/.test(text)));
    await page.goBack();
    await marksAt(page, 'ytd-rich-item-renderer:has([href*="rzhanoy-01A"])', (all) =>
      all.some(({ text }) => /7[.,]2/.test(text)),
    );
  });

  it('Studio: a waiting comment is answered in its text field', async () => {
    const page = await e2e.open(`${channel}?hl=ru`);
    await claimCommunity(page);
    await page.goto(`https://studio.youtube.com/channel/${CHANNEL.id}/comments/inbox?hl=ru`, {
      waitUntil: 'domcontentloaded',
    });
    await marksAt(page, ANNA, (all) => all.some(({ label }) => /^Waits for an answer/.test(label)));
    await (await markButton(page, /^Reply by template/, ANNA)).focus();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
    await page.keyboard.type('отзыв');
    await page.keyboard.press('Enter');
    await typeMissing(page, 'Анна');
    await page.waitForFunction(
      () => /спасибо/i.test(document.querySelector('textarea')?.value ?? ''),
      { timeout: 15_000 },
    );
    await picture(page, `youtube-studio-${name}`);
    await panelGone(page);
    await page.click('ytcp-commentbox ytcp-comment-button:last-child button');
    await marksAt(page, ANNA, (all) =>
      all.every(({ label }) => !/^Waits for an answer/.test(label)),
    );
    await marksWhen(page, () => true);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});

/** Likes and views of each video that were kept as a pair, in order. */
async function storedCounts(
  page: Page,
  e2e: { session: { openExtensionPage(path: string): Promise<Page> } },
): Promise<Record<string, (number | null)[][]>> {
  const ours = await e2e.session.openExtensionPage('popup.html');
  const rows = await ours.evaluate(
    () =>
      new Promise<{ post: string; likes: number | null; views: number | null }[]>((resolve) => {
        const opening = indexedDB.open('groupmate');
        opening.onsuccess = () => {
          const all = opening.result.transaction('postCounts').objectStore('postCounts').getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  await page.bringToFront();
  const found: Record<string, (number | null)[][]> = {};
  for (const { post, likes, views } of rows) {
    const id = post.slice(-11);
    if (likes === null) continue;
    const pairs = (found[id] ??= []);
    if (!pairs.some((pair) => pair[0] === likes && pair[1] === views)) pairs.push([likes, views]);
  }
  return found;
}
