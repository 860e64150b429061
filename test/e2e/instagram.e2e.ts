import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { createState, ME } from '../sandbox/instagram/content.ts';
import { worksAllDay } from './network-day.ts';
import { claimCommunity, markButton, marksAt, marksIn, movedByMarks, press } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { askAsSurface, plan, surface } from './surface.ts';

const site = 'https://www.instagram.com';
const profile = `${site}/${ME.handle}/`;
const codes = createState(0).posts.map(({ code }) => code);
const tile = (n: number) => `main a[href*="/${codes[n]}/"]`;
const comment = (id: string) => `li._a9zj:has(a[href*="/c/${id}/"])`;
const post = `${site}/${ME.handle}/p/${codes[1]}/`;
const textarea = 'form textarea';

const hover = async (page: Page, css: string) => {
  await page.waitForSelector(css);
  await page.$eval(css, (element) => element.scrollIntoView({ block: 'center' }));
  await page.hover(css);
};
const isEr = (all: { text: string }[]) => all.some(({ text }) => /^ER 7\.8%/.test(text));

describe.each(browsers)('Instagram in %s', (name) => {
  const e2e = withSession(name);

  worksAllDay(e2e, name, {
    pages: { en: `${profile}?hl=en`, ru: `${profile}?hl=ru` },
    // A grid shows no counts: unknown, not zero. The pointer brings them; see below.
    post: { css: tile(1), er: /^ER —/ },
    thread: { url: post, comment: comment('18071100000000011'), name: 'Анна' },
    async send(page) {
      await page.focus(textarea);
      await page.keyboard.press('Enter');
    },
    still: 'main header *, main a, main a img',
  });

  it.each(['en', 'ru'])('what the pointer shows stays known (%s)', async (language) => {
    const page = await e2e.open(`${profile}?hl=${language}`);
    await marksAt(page, tile(1));
    await hover(page, tile(1));
    // (402 + 37) of 5,640 followers.
    await marksAt(page, tile(1), isEr);
    await page.hover('main header h2');
    await page.waitForFunction((css) => !document.querySelector(`${css} ul`), {}, tile(1));
    await marksAt(page, tile(1), isEr);
    // Its likes are hidden: the comments alone make no rate.
    await hover(page, tile(2));
    await page.waitForSelector(`${tile(2)} ul`);
    expect((await marksAt(page, tile(2)))[0]?.text).toBe('ER —');

    await page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), tile(1));
    await marksAt(page, '[role="dialog"] article', isEr);
    expect(new URL(page.url()).pathname).toContain(`/p/${codes[1]}/`);
    await marksAt(page, comment('18071100000000022'), (all) => all.length >= 0);
    const moved = await movedByMarks(page, 'article *, main a');
    expect(moved.moved).toEqual([]);
    await page.click('#close');
    await page.waitForSelector('[role="dialog"]', { hidden: true });
    await marksAt(page, tile(4));
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('a mark on a picture opens its panel and not the post', async () => {
    const page = await e2e.open(profile);
    await press(await markButton(page, /^Engagement rate/, tile(1)));
    await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
    expect(page.url()).toBe(profile);
  });

  it('the post’s own page knows its counts, and loads its comments in parts', async () => {
    const page = await e2e.open(profile);
    await claimCommunity(page);
    await page.goto(post, { waitUntil: 'domcontentloaded' });
    await marksAt(page, 'main', isEr);
    const waits = (all: { label: string }[]) =>
      all.some(({ label }) => /^Waits for an answer/.test(label));
    await marksAt(page, comment('18071100000000023'), waits);
    expect(await marksIn(page, comment('18071100000000044'))).toEqual([]);
    await page.click('.more');
    await marksAt(page, comment('18071100000000055'), waits);
  });

  it.runIf(name === 'chromium')('a caption is filled in once a picture is chosen', async () => {
    const community = { id: ME.handle, screenName: ME.handle, name: ME.name, url: profile };
    const page = await e2e.open(profile);
    await marksAt(page, tile(1));
    const ours = await surface(e2e);
    const text = 'Утренний хлеб:\n\n— ржаной 🥖\n— пшеничный';
    const own = { ...community, network: 'instagram' };
    const fill = async () => {
      const { uuid } = await plan(ours, text, [], own);
      return askAsSurface(ours, 'ui.fill', { uuid });
    };
    await page.bringToFront();
    await page.click('#create');
    await page.click('#choose');
    await page.waitForSelector('[role="dialog"] [data-lexical-editor]');
    expect(await fill()).toEqual({
      ok: true,
      answer: { outcome: 'filled', text: true, media: 0 },
    });
    await page.bringToFront();
    await page.click('#share');
    await page.waitForFunction(
      async () => (await (await fetch('/sandbox/state')).json()).published.length === 1,
    );
    const state = await page.evaluate(async () => (await fetch('/sandbox/state')).json());
    expect(state.published[0].text).toBe(text);
    // Without the window there is nothing to fill: it asks for pictures first.
    expect(await fill()).toMatchObject({ answer: { outcome: 'no-composer', text: false } });
  });

  it('a private text goes by Enter from its own editor, which no public feature finds', async () => {
    const page = await e2e.open(`${site}/direct/t/110220330440551/`);
    await page.waitForSelector('[data-lexical-editor]');
    await page.click('[data-lexical-editor]');
    await page.keyboard.type('Успеем, пишите вес');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      async () => (await (await fetch('/sandbox/state')).json()).sent.length === 1,
    );
    expect(await marksIn(page, 'main')).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
