import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../sandbox/extension.ts';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marks,
  marksWhen,
  panel,
  panelDrawn,
  press,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';

/** Every host of ours that stands in the page now gets a sign that its successors have not. */
const signHosts = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('div')].filter((host) => host.shadowRoot);
    for (const host of hosts) Object.assign(host, { old: true });
    return hosts.length;
  });
const oldHosts = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('div')].filter((host) => 'old' in host).length);
const panelFrames = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('div')].filter((host) =>
        host.shadowRoot?.querySelector('iframe'),
      ).length,
  );
const chips = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('div')].flatMap((host) => {
      const chip = host.shadowRoot?.querySelector('.chip');
      return chip ? [chip.textContent ?? ''] : [];
    }),
  );
const names = (all: Awaited<ReturnType<typeof marks>>) =>
  all.map(({ of, label }) => `${of} ${label.replace(/\d+ (?:min|sec|h|д|ч|мин).*$/u, '')}`).sort();
/** What stands in a list and not in another, or oftener than there. */
function extra(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
const box = '[contenteditable="true"]';
const half = 'Спасибо, сейчас проверю и';

describe.each(browsers)('an update with open tabs in %s', (name) => {
  const e2e = withSession(name);

  it('leaves every mark once, alive, and the person’s text where it was', async () => {
    const first = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await claimCommunity(first);
    const page = await e2e.open(`https://vk.com/wall${LANDMARKS.mainThread}?skin=react`);
    await page.bringToFront();
    await marksWhen(page, (all) => all.filter(({ label }) => /^Waits/.test(label)).length > 3);
    // A panel is open and a reply is half typed.
    await press(await markButton(page, /^Reply by template/, commentScope('5007')));
    await panelDrawn(page);
    await page.waitForSelector(box);
    await page.focus(box);
    await page.keyboard.type(half);
    expect(await panelFrames(page)).toBe(1);

    for (const round of [1, 2]) {
      const before = names(await marks(page));
      expect(await signHosts(page), `round ${round}`).toBeGreaterThan(4);
      await signHosts(first);
      await e2e.session.update();
      for (const tab of [page, first]) {
        await tab.bringToFront();
        await marksWhen(tab, (all) => all.length > 0, 30);
        await expect.poll(() => oldHosts(tab), { timeout: 30_000 }).toBe(0);
      }
      await page.bringToFront();
      // A fresh script marks what is near the view: nothing that was not there, and nothing twice.
      const after = names(
        await marksWhen(page, (all) => all.filter(({ label }) => /^Waits/.test(label)).length > 3),
      );
      expect(extra(after, before)).toEqual([]);
      expect(await panelFrames(page)).toBe(0);
      expect(await chips(page)).toEqual([]);
      expect(await page.$eval(box, (one) => (one as HTMLElement).innerText)).toContain(half);
      // Pressing works again: the new background answers.
      await press(await markButton(page, /^Waits/, commentScope('5007')));
      await panelDrawn(page);
      await panel(page);
      expect(await panelFrames(page)).toBe(1);
      await page.keyboard.press('Escape');
    }
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('finds what was marked when the extension is taken out and comes back', async () => {
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await marksWhen(page, (all) => all.length > 1);
    await signHosts(page);
    await e2e.session.reinstall();
    await expect.poll(() => oldHosts(page), { timeout: 30_000 }).toBe(0);
    const after = names(await marksWhen(page, (all) => all.length > 1));
    expect(after).toEqual([...new Set(after)]);
  });
});

describe.runIf(browsers.includes('chromium'))('an extension that is gone, in chromium', () => {
  const e2e = withSession('chromium');

  it('leaves no dead mark: one word to reload, which a new script takes away', async () => {
    const { browser, extensionId } = e2e.session;
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await marksWhen(page, (all) => all.length > 1);
    await browser.uninstallExtension(extensionId);
    // The next thing that the old script wants to know nobody answers.
    await press(await markButton(page, /^This is my community/));
    await expect.poll(() => chips(page), { timeout: 20_000 }).toHaveLength(1);
    expect(await marks(page)).toHaveLength(2);
    await e2e.session.screenshot(page, join(ROOT, '.output', 'lived', 'chip.png'));
    await browser.installExtension(join(ROOT, '.output', 'chrome-mv3-e2e'));
    await expect.poll(() => chips(page), { timeout: 30_000 }).toEqual([]);
    await marksWhen(page, (all) => all.length > 1);
  });
});
