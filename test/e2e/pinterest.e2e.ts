import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { worksAllDay } from './network-day.ts';
import { claimCommunity, marksAt, marksIn, marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const english = 'https://www.pinterest.com';
const pin = `${english}/pin/605804587389850001/`;
const tile = (id: string) => `[data-test-pin-id="${id}"]`;
const commentOf = (name: string) =>
  `[data-test-id="author-and-comment-container"]:has(a[href="/${name}/"])`;

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/${name}.png` });
}

describe.each(browsers)('Pinterest in %s', (name) => {
  const e2e = withSession(name);

  worksAllDay(e2e, name, {
    pages: { en: `${english}/teplyhleb/`, ru: 'https://ru.pinterest.com/teplyhleb/' },
    // Views are the owner's alone, in Analytics: ER by views is unknown here, and says so.
    post: { css: tile('605804587389850002'), er: /^ER —$/ },
    thread: { url: pin, comment: commentOf('olga_m'), name: 'Ольга', passing: true },
    send: async (page) => {
      await page.waitForFunction(() => document.querySelector(':popover-open') === null);
      await page.click('[data-test-id="activity-item-create-submit"] button');
    },
    still: 'main *',
  });

  it.each(['www', 'ru'])(
    'an own pin, opened without a reload, is read as itself (%s)',
    async (host) => {
      const page = await e2e.open(`https://${host}.pinterest.com/teplyhleb/`);
      await claimCommunity(page);
      await marksWhen(page, (all) => all.some(({ text }) => /12[,.]4/.test(text)));
      await marksAt(page, tile('605804587389850001'));
      await picture(page, `pinterest-profile-${host}-${name}`);
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[data-test-pin-id$="850001"] a')?.click(),
      );
      await marksAt(page, '[data-test-id="CloseupDetails"]');
      await marksAt(page, commentOf('anna_k'));
      // Below stand pins of others: nobody asked about them.
      expect(await marksIn(page, tile('70000000000001'))).toEqual([]);
      await picture(page, `pinterest-pin-${host}-${name}`);
      expect(e2e.sandbox.unexpected()).toEqual([]);
    },
  );

  it('on a board what is the owner’s has marks; ideas and ads have none', async () => {
    const page = await e2e.open(`${english}/teplyhleb/`);
    await claimCommunity(page);
    await page.goto(`${english}/teplyhleb/utrenniy-hleb/`, { waitUntil: 'domcontentloaded' });
    await marksAt(page, tile('605804587389850003'));
    expect(await marksIn(page, '[data-test-id="more-ideas"]')).toEqual([]);
    expect(await marksIn(page, '[data-test-pin-id^="Aaot"]')).toEqual([]);
    await picture(page, `pinterest-board-${name}`);
  });
});
