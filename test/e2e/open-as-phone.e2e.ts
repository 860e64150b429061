import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { claimCommunity, markButton, panel, panelDrawn, press, pressNamed } from './page-help.ts';
import { shot } from './phone-help.ts';
import { browsers, withSession, type E2e } from './setup.ts';
import { askAsSurface, surface } from './surface.ts';

const post = `https://vk.com/wall${LANDMARKS.mainThread}`;
const isMobile = (url: string) => url.startsWith('https://m.vk.com/');

const sessionRules = (ours: Page): Promise<number> =>
  ours.evaluate(async () => {
    type Api = { declarativeNetRequest: { getSessionRules(): Promise<unknown[]> } };
    const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Api>;
    return (await (browser ?? chrome).declarativeNetRequest.getSessionRules()).length;
  });
async function rulesWhen(ours: Page, wanted: number): Promise<void> {
  let seen = -1;
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    seen = await sessionRules(ours);
    if (seen === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`There are ${seen} rules.`);
}
async function phoneWindow(e2e: E2e): Promise<Page> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    for (const page of await e2e.session.browser.pages()) {
      if (!isMobile(page.url())) continue;
      // Automation gives each page a view of its own size: the window's is wanted.
      await page.setViewport(null);
      await page.bringToFront();
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const urls = (await e2e.session.browser.pages()).map((page) => page.url());
  throw new Error(`No phone's window came: ${urls.join(' ')}`);
}
/** What a page has beside a scroll bar, where there is one. Asked for without waiting for a frame. */
async function asWideAs(phone: Page, width: number): Promise<void> {
  const widths = () =>
    phone.evaluate(() => [innerWidth, document.documentElement.clientWidth, outerWidth]);
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if ((await widths()).slice(0, 2).includes(width)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The window is not ${width} px wide: ${(await widths()).join(' ')}`);
}
/** Who asked a host for pages, in order. */
const agents = (e2e: E2e, host: string) =>
  e2e.sandbox.requests
    .filter((one) => one.host === host && /^\/(?:wall|teplyhleb)/.test(one.path))
    .map(({ agent = '' }) => /Android.*Mobile/.test(agent));

describe.each(browsers)('a page opened as a phone in %s', (name) => {
  const e2e = withSession(name);

  it('is as wide as one, asks as one, and it alone', async () => {
    const ours = await surface(e2e);
    const answer = await askAsSurface(ours, 'ui.phone', { url: post, width: 390, scrollbar: 0 });
    expect(answer).toEqual({ ok: true, answer: { asPhone: true, width: 390 } });
    const phone = await phoneWindow(e2e);
    await asWideAs(phone, 390);
    expect(agents(e2e, 'm.vk.com')).toContain(true);
    expect(agents(e2e, 'm.vk.com')).not.toContain(false);
    expect(await sessionRules(ours)).toBe(1);

    // Another tab of the same network is a computer as before.
    await e2e.open('https://vk.com/teplyhleb');
    expect(agents(e2e, 'vk.com')).toEqual([false]);
    await phone.bringToFront();
    await phone.goto('https://m.vk.com/teplyhleb', { waitUntil: 'domcontentloaded' });
    expect(agents(e2e, 'm.vk.com').at(-1)).toBe(true);
    expect(await sessionRules(ours)).toBe(1);

    await phone.close();
    await rulesWhen(ours, 0);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('is a computer again on another site', async () => {
    const ours = await surface(e2e);
    await askAsSurface(ours, 'ui.phone', { url: post, width: 360, scrollbar: 0 });
    const phone = await phoneWindow(e2e);
    await rulesWhen(ours, 1);
    await phone.goto('https://ok.ru/', { waitUntil: 'domcontentloaded' });
    await rulesWhen(ours, 0);
  });

  it('comes from a post’s own panel, beside its preview', async () => {
    const page = await e2e.open(`${post}?skin=react`);
    await page.bringToFront();
    await claimCommunity(await walled(e2e));
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await press(await markButton(page, /figures of this post/));
    await panelDrawn(page);
    const frame = await panel(page);
    await pressNamed(frame, /^See as a phone$/);
    await frame.waitForSelector('article');
    await shot(page, `post-${name}`);
    await pressNamed(frame, /^360 ·/);
    const phone = await phoneWindow(e2e);
    await asWideAs(phone, 360);
    await shot(phone, `window-${name}`);
  });
});

async function walled(e2e: E2e): Promise<Page> {
  const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
  await page.bringToFront();
  return page;
}
