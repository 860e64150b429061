import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fullDay } from './accessible-seed.ts';
import { seed } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import { type Language, languages, Misfits, misfitsOf, withPlantedWords } from './lengths-help.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marksWhen,
  panel,
  panelDrawn,
  press,
  pressNamed,
} from './page-help.ts';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { browsers, withSession } from './setup.ts';

const routes = [
  ...['plan', 'plan/new', 'inbox', 'inbox/answers', 'inbox/moderation', 'mentions', 'templates'],
  ...['communities', 'insights', 'goals', 'placements', 'report', 'people', 'people/first'],
  ...[
    'networks',
    'networks/covers',
    'problems',
    'sharing',
    'data',
    'settings',
    'privacy',
    'welcome',
    'help',
  ],
] as const;

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: join(folder, `${name.replaceAll(/\W+/g, '-')}.png`) as `${string}.png`,
  });
}

/** In its language, with everything that was on its way. */
const speaks = (place: Page | Frame, language: Language) =>
  place.waitForFunction(
    (wanted) =>
      document.documentElement.lang === wanted && !document.querySelector('.animate-pulse'),
    {},
    language,
  );

/** Lets `own`, or a frame that hears the same settings, speak each language and looks at it. */
async function each(own: Page, place: Page | Frame, look: (of: Language) => Promise<void>) {
  for (const language of languages) {
    await setLook(own, { theme: 'light', language });
    await speaks(place, language);
    await look(language);
  }
  await setLook(own, { theme: 'light', language: 'en' });
  await speaks(place, 'en');
}

// Lengths are the same in every browser: one is enough.
describe.runIf(browsers.includes('chromium'))('words have room in every language', () => {
  const e2e = withSession('chromium', { keepData: true });

  it('finds words without room that are planted', async () => {
    const popup = await e2e.session.openExtensionPage('popup.html');
    await popup.setViewport({ width: 380, height: 700 });
    await pressNamed(popup, /^Try with sample data$/);
    await popup.waitForFunction(() => document.body.innerText.includes('The bakery is made up'));
    await seed(popup, fullDay);
    const seen = await withPlantedWords(popup, () => misfitsOf(popup));
    expect(seen).toEqual(
      expect.arrayContaining([
        { fault: 'cut off', text: 'Planted cut' },
        { fault: 'cut with …, whole nowhere', text: 'Planted dots' },
        { fault: 'beside its box', text: 'Planted beside' },
        { fault: 'under its box', text: 'Planted under' },
      ]),
    );
  });

  it('popup and side panel', async () => {
    const misfits = new Misfits();
    for (const [name, width] of [
      ['popup', 380],
      ['sidepanel', 320],
    ] as const) {
      const page = await e2e.session.openExtensionPage(`${name}.html`);
      await page.setViewport({ width, height: 900 });
      await page.waitForSelector('main li');
      await each(page, page, async (language) => {
        misfits.add(language, await misfitsOf(page));
        await picture(page, `${name}-${language}`);
      });
      misfits.end(name);
    }
    expect(misfits.found).toEqual([]);
  });

  it.each([360, 1280])(
    'pages of the dashboard, %i px wide',
    { timeout: 180_000 },
    async (width) => {
      const page = await e2e.session.openExtensionPage('dashboard.html#settings');
      await page.setViewport({ width, height: 900 });
      const misfits = new Misfits();
      for (const route of routes) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, route);
        // A page looks at the rest of its address once, when it comes.
        if (route.includes('/')) await page.reload();
        await page.waitForSelector('main h1');
        await each(page, page, async (language) => {
          misfits.add(language, await misfitsOf(page));
          await picture(page, `${route}-${width}-${language}`);
        });
        misfits.end(`#${route}`);
      }
      expect(misfits.found).toEqual([]);
    },
  );

  it('marks and panels in a page', { timeout: 180_000 }, async () => {
    const own = await e2e.session.openExtensionPage('dashboard.html#settings');
    await own.waitForSelector('main h1');
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await page.bringToFront();
    const misfits = new Misfits();
    const inPanel = async (title: string, mark: RegExp, within?: string) => {
      await page.bringToFront();
      await press(await markButton(page, mark, within));
      await panelDrawn(page);
      const frame = await panel(page);
      await each(own, frame, async (language) => {
        misfits.add(language, await misfitsOf(frame));
        await picture(page, `panel-${title}-${language}`);
      });
      misfits.end(`panel of ${title}`);
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        () => ![...document.querySelectorAll('div')].some((one) => one.matches(':popover-open')),
      );
      // Its marks have been drawn in other languages.
      await page.reload({ waitUntil: 'domcontentloaded' });
    };
    await claimCommunity(page);
    await marksWhen(page, (seen) => seen.some(({ label }) => /^Engagement rate/.test(label)));
    await inPanel('figures', /^Engagement rate/);
    await inPanel('community', /figures of this community/);
    await page.goto(`https://vk.com/wall${LANDMARKS.mainThread}?skin=react`, {
      waitUntil: 'domcontentloaded',
    });
    await marksWhen(page, (seen) => seen.some(({ label }) => /^Waits/.test(label)));
    await inPanel('comment', /^Waits/);
    await inPanel('templates', /^Reply by template/, commentScope('5007'));
    await page.goto('https://vk.com/teplyhleb?skin=react', { waitUntil: 'domcontentloaded' });
    for (const language of languages) {
      await setLook(own, { theme: 'light', language });
      await page.reload({ waitUntil: 'domcontentloaded' });
      await marksWhen(page, (seen) => seen.length > 2);
      misfits.add(language, await misfitsOf(page));
      await picture(page, `marks-${language}`);
    }
    misfits.end('marks on a wall');
    expect(misfits.found).toEqual([]);
  });
});
