import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { claimCommunity, marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const wall = 'https://vk.com/teplyhleb?skin=react';

// Firefox lets automation open no page of an extension: the popup is looked at in Chromium.
describe.runIf(browsers.includes('chromium'))('the popup in chromium', () => {
  const e2e = withSession('chromium');

  it('shows what today’s visits read, takes typed figures, and survives the worker', async () => {
    const page = await e2e.open(wall);
    await claimCommunity(page);
    await page.goto(`https://vk.com/wall${LANDMARKS.mainThread}?skin=react`);
    const all = await marksWhen(page, (seen) => seen.some(({ label }) => /^Waits/.test(label)));
    const waiting = all.filter(({ label }) => /^Waits/.test(label)).length;
    expect(waiting).toBeGreaterThan(3);
    await e2e.session.stopWorker();

    const popup = await e2e.session.openExtensionPage('popup.html');
    const text = () => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    await popup.waitForFunction(() => document.body.innerText.includes('12,480'));
    expect(await text()).toContain('Пекарня «Тёплый хлеб»');
    const fields = await popup.$$('form input');
    expect(fields).toHaveLength(2);

    // Typed with the keyboard alone: a sum, then Enter to the next row; nonsense is refused.
    await fields[0]?.focus();
    await popup.keyboard.type('1200+340');
    await popup.keyboard.press('Enter');
    await popup.keyboard.type('много');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[aria-invalid="true"]');
    await e2e.session.stopWorker();
    await popup.reload();
    await popup.waitForFunction(() =>
      [...document.querySelectorAll<HTMLInputElement>('form input')].some(({ value }) =>
        /1\D?540/.test(value),
      ),
    );
    const values = await popup.$$eval('form input', (inputs) => inputs.map(({ value }) => value));
    expect(values[1]).toBe('');
  });

  it('tells a newcomer what to do first', async () => {
    const popup = await e2e.session.openExtensionPage('popup.html');
    await popup.waitForFunction(() => document.body.innerText.length > 60);
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/community/i);
  });
});
