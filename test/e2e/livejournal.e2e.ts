import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { worksAllDay } from './network-day.ts';
import { claimCommunity, marksAt, marksIn, marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const home = 'https://teplyhleb.livejournal.com';
const post = `${home}/4980.html`;

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/${name}.png` });
}

describe.each(browsers)('LiveJournal in %s', (name) => {
  const e2e = withSession(name);

  worksAllDay(e2e, name, {
    pages: { en: `${home}/?uselang=en`, ru: `${home}/?uselang=ru` },
    // Readers are shown no views: ER by views is unknown here, and says so.
    post: { css: '.entryunit:has(a[href$="4980.html"])', er: /^ER —$/ },
    thread: { url: post, comment: '#t1274880', name: 'Анна' },
    send: async (page) => {
      await page.waitForFunction(() => document.querySelector(':popover-open') === null);
      await page.click('#multiform button');
    },
    still: '.entryunit, .entryunit *',
  });

  it('a claimed journal has its friends from the profile, and clocks where nobody answered', async () => {
    const page = await e2e.open(`${home}/?uselang=ru`);
    await claimCommunity(page);
    await picture(page, `livejournal-journal-${name}`);
    await page.goto(`${home}/profile`, { waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.some(({ text }) => /1[,.\s]284|1\.28/u.test(text)));
    await page.goto(post, { waitUntil: 'domcontentloaded' });
    await marksAt(page, '#t1275648', (all) => all.some(({ label }) => /^Waits/.test(label)));
    // Answered by the journal in its thread.
    const answered = await marksIn(page, '#t1275136');
    expect(answered.every(({ label }) => !/^Waits/.test(label))).toBe(true);
    expect(await marksIn(page, '#t1275392')).toEqual([]);
    await marksAt(page, '#t1274880');
    await picture(page, `livejournal-post-${name}`);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
