import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepFiles, lastFile, setLook } from './insights-help.ts';
import { pressNamed } from './page-help.ts';
import {
  choose,
  closeSheet,
  foldsOf,
  openPlan,
  openSheet,
  putVideo,
  running,
  toggleWidth,
} from './phone-preview-help.ts';
import { faultsOf, folder, keep, lookOf, networks, widths } from './phone-preview-look.ts';
import { browsers, withSession } from './setup.ts';

const hostile =
  '<script>window.pwned=1</script> " onload="window.pwned=2" javascript:alert(3) ' +
  '<img src=x onerror="window.pwned=4"> \'</script><!-- &lt;b&gt;';

describe.each(browsers)('the preview as files and in the side panel, in %s', (name) => {
  const e2e = withSession(name);

  it('stands in the side panel, one network at a time', { timeout: 120_000 }, async () => {
    await openPlan(e2e, [{ text: running.ru[0] }]);
    const side = await e2e.session.openExtensionPage('sidepanel.html');
    await side.setViewport({ width: 380, height: 900 });
    await side.waitForSelector('textarea');
    await side.focus('textarea');
    const text = 'Открылись! Меню и цены: https://teplyhleb.ru/menu';
    await side.evaluate((words) => document.execCommand('insertText', false, words), text);
    const phone = (network: string, width: number) =>
      side.waitForSelector(`.phone[data-network="${network}"][data-width="${width}"]`);
    await phone('vk', 360);
    await side.focus('fieldset input[type="radio"][value="vk"]');
    await side.keyboard.press('ArrowRight');
    await phone('ok', 360);
    for (const network of ['telegram', 'facebook']) {
      await side.keyboard.press('ArrowRight');
      await phone(network, 360);
    }
    await side.waitForSelector('[data-link-card]');
    await side.click('details summary');
    await side.type('details input', 'Меню пекарни');
    await side.waitForFunction(() =>
      document.querySelector('[data-link-card]')?.textContent?.includes('Меню пекарни'),
    );
    await toggleWidth(side, 430);
    await phone('facebook', 430);
    await pressNamed(side, /^Show the dark theme$/);
    await side.waitForSelector('.phone[data-dark="true"]');
    // The row of networks scrolls in itself, not the page.
    const across = await side.evaluate(() => document.documentElement.scrollWidth);
    expect(across).toBeLessThanOrEqual(380);
    expect(await faultsOf(side)).toEqual([]);
    if (folder) {
      await side.screenshot({
        path: join(folder, `${name}-side.png`) as `${string}.png`,
        fullPage: true,
      });
    }
    await pressNamed(side, /^All networks side by side$/);
    await side.waitForSelector('[role="dialog"] .phone');
    expect(await faultsOf(side)).toEqual([]);
    if (folder) {
      await side.screenshot({ path: join(folder, `${name}-side-sheet.png`) as `${string}.png` });
    }
    await pressNamed(side, /^Close$/);
    await setLook(side, { theme: 'light', language: 'ru' });
    await side.waitForFunction(() => document.documentElement.lang === 'ru');
    expect(await faultsOf(side)).toEqual([]);
    if (folder) {
      await side.screenshot({
        path: join(folder, `${name}-side-ru.png`) as `${string}.png`,
        fullPage: true,
      });
    }
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  // The driven Firefox never got to a frame of the video that it had recorded itself: not proven.
  const unproven = name === 'firefox';
  it.skipIf(unproven)('draws a video, also in the picture', { timeout: 120_000 }, async () => {
    const page = await openPlan(e2e, [{ text: 'Видео дня', pictures: 1 }]);
    expect(await putVideo(page)).toBeGreaterThan(500);
    await openSheet(page, 0);
    await choose(page, networks, ['VK']);
    await choose(page, widths, ['360']);
    await page.waitForFunction(
      () => (document.querySelector<HTMLVideoElement>('.phone video')?.readyState ?? 0) >= 2,
    );
    await keepFiles(page);
    await pressNamed(page, /^Save as PNG$/);
    await page.waitForFunction(() => /is in your downloads/.test(document.body.innerText), {
      timeout: 70_000,
    });
    const { bytes = [] } = (await lastFile(page)) ?? {};
    if (folder) keep(`${name}-video.png`, bytes);
    // The square of the video, in the middle of its place.
    const yellow = (await lookOf(page, bytes)).seen.filter((colour) => {
      const [red = 0, green = 0, blue = 255] = colour.split(',').map(Number);
      return red > 230 && Math.abs(green - 209) < 25 && blue < 140;
    });
    expect(yellow).not.toEqual([]);
  });

  it('is saved as a picture and as a page for approval', { timeout: 180_000 }, async () => {
    const page = await openPlan(e2e, [{ text: `${hostile}\n${running.ru[0]}`, pictures: 2 }]);
    await openSheet(page, 0);
    await choose(page, networks, ['VK', 'Instagram', 'Telegram']);
    await choose(page, widths, ['360']);
    await foldsOf(page, 3);
    await keepFiles(page);
    await pressNamed(page, /^Save all 3 as one PNG$/);
    await page.waitForFunction(() => /is in your downloads/.test(document.body.innerText), {
      timeout: 60_000,
    });
    const png = await lastFile(page);
    expect(png?.type).toBe('image/png');
    const look = await lookOf(page, png?.bytes ?? []);
    expect(look.width).toBe(2 * (3 * 378 + 2 * 28 + 2 * 32));
    expect(look.colours).toBeGreaterThan(40);
    if (folder) keep(`${name}-sheet.png`, png?.bytes ?? []);

    await pressNamed(page, /^Page for approval$/);
    await page.type('input[type="email"]', 'not an address');
    await pressNamed(page, /^Save the page$/);
    await page.waitForSelector('[role="alert"]');
    await page.$eval('input[type="email"]', (input) => (input as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
    await pressNamed(page, /^Save the page$/);
    await page.waitForFunction(() => /send it to the client/.test(document.body.innerText), {
      timeout: 60_000,
    });
    const html = await lastFile(page);
    expect(html?.type).toContain('text/html');
    const source = Buffer.from(html?.bytes ?? []).toString('utf8');
    if (folder) keep(`${name}-share.html`, html?.bytes ?? []);

    // The address is asked once: the next page has it already.
    const address = 'input[type="email"]';
    await pressNamed(page, /^Page for approval$/);
    await page.type(address, 'smm@example.org');
    await pressNamed(page, /^Save the page$/);
    await page.waitForFunction((css) => !document.querySelector(css), {}, address);
    await page.waitForFunction(() => /send it to the client/.test(document.body.innerText), {
      timeout: 60_000,
    });
    const byMail = Buffer.from((await lastFile(page))?.bytes ?? []).toString('utf8');
    expect(byMail).toContain('"address":"smm@example.org"');
    await closeSheet(page);
    await openSheet(page, 0);
    await pressNamed(page, /^Page for approval$/);
    expect(await page.$eval(address, (input) => (input as HTMLInputElement).value)).toBe(
      'smm@example.org',
    );

    const share = await e2e.session.newPage();
    await share.setContent(source, { waitUntil: 'load' });
    expect(await share.$$eval('figure img', (all) => all.map((one) => one.naturalWidth))).toEqual([
      804, 804, 804,
    ]);
    expect(await share.$eval('.text', (text) => text.textContent)).toContain(hostile);
    expect(
      await share.evaluate(() => ({
        pwned: (window as unknown as { pwned?: number }).pwned ?? null,
        scripts: document.scripts.length,
        links: document.links.length,
        images: document.images.length,
      })),
    ).toEqual({ pwned: null, scripts: 2, links: 0, images: 3 });
    await share.type('#comment', 'Заголовок короче');
    await share.click('#change');
    await share.waitForFunction(() => document.getElementById('told')?.textContent !== '');
    expect(await share.$eval('#letter', (box) => (box as HTMLTextAreaElement).value)).toMatch(
      /^Changes, please: Хлеб, [^]*\n\nЗаголовок короче$/,
    );
    if (folder) await share.screenshot({ path: join(folder, `${name}-share.png`) as 'a.png' });
    // Chromium itself asks about a file that it puts into the downloads.
    const asked = e2e.sandbox.unexpected().filter(({ path }) => !path.startsWith('/safebrowsing/'));
    expect(asked).toEqual([]);
  });
});
