import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { networkIds } from '../../utils/networks/ids.ts';
import { keepFiles, lastFile, setLook } from './insights-help.ts';
import { pressNamed } from './page-help.ts';
import {
  choose,
  closeSheet,
  foldsOf,
  measuredTable,
  openPlan,
  openSheet,
  running,
  toggleWidth,
} from './phone-preview-help.ts';
import { browsers, withSession } from './setup.ts';

const folder = process.env['PICTURES'];
const table = measuredTable();
const networks = /^(Networks|Соцсети)$/;
const widths = /^(Width of|Ширина)/;
const hostile =
  '<script>window.pwned=1</script> " onload="window.pwned=2" javascript:alert(3) ' +
  '<img src=x onerror="window.pwned=4"> \'</script><!-- &lt;b&gt;';

interface AxeApi {
  run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: AxeApi }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Pictures for the eye, where PICTURES names a folder: each phone by itself. */
async function pictures(page: Page, kind: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${kind}.png`) as `${string}.png` });
  for (const phone of await page.$$('[role="dialog"] .phone')) {
    const of = await phone.evaluate(
      ({ dataset }) => `${dataset['network'] ?? ''}-${dataset['width'] ?? ''}`,
    );
    await phone.screenshot({ path: join(folder, `${kind}-${of}.png`) as `${string}.png` });
  }
}

/** Of a PNG: its size and how many colours stand at a hundred places of it. */
const lookOf = (page: Page, bytes: number[]) =>
  page.evaluate(async (all) => {
    const drawn = await createImageBitmap(new Blob([new Uint8Array(all)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(drawn.width, drawn.height);
    const paint = canvas.getContext('2d');
    paint?.drawImage(drawn, 0, 0);
    const { width, height } = drawn;
    const colours = new Set<string>();
    for (let n = 0; n < 2500; n++) {
      const x = Math.floor(((n % 50) + 0.5) * (width / 50));
      const y = Math.floor((Math.floor(n / 50) + 0.5) * (height / 50));
      colours.add([...(paint?.getImageData(x, y, 1, 1).data ?? [])].join());
    }
    return { width, height, colours: colours.size };
  }, bytes);

describe.each(browsers)('the phone preview in %s', (name) => {
  const e2e = withSession(name);

  if (!table) console.warn('preview-facts.json is not here: folds are not compared with it.');
  it.skipIf(!table)('folds where it was measured', { timeout: 240_000 }, async () => {
    const texts = [...running.ru, ...running.en];
    const page = await openPlan(
      e2e,
      texts.map((text) => ({ text })),
    );
    const all = [320, 360, 375, 390, 393, 412, 430];
    const sums = new Map<string, { seen: number; wanted: number }>();
    for (const [n, text] of texts.entries()) {
      const language = n < running.ru.length ? 'ru' : 'en';
      await openSheet(page, n);
      await choose(page, networks, ['VK', 'Facebook', 'Instagram', 'YouTube']);
      for (const width of [320, 375, 393, 430]) await toggleWidth(page, width);
      await choose(page, widths, all.map(String));
      for (const { network, width, seen } of await foldsOf(page, 4 * all.length)) {
        const wanted = wantedOf(network, width, language);
        if (wanted === undefined) continue;
        // The name stands in the first line there; the table leaves it out.
        const shown = (seen ?? text.length) + (network === 'instagram' ? 'Хлеб '.length : 0);
        const key = `${network} ${language} ${width}`;
        const sum = sums.get(key) ?? { seen: 0, wanted: 0 };
        sums.set(key, { seen: sum.seen + shown, wanted: sum.wanted + wanted });
      }
      await closeSheet(page);
    }
    const rows = [...sums].map(([key, { seen, wanted }]) => ({ key, ratio: seen / wanted }));
    if (folder) console.table(rows);
    expect(rows).toHaveLength(2 * (7 + 7 + 5 + 2));
    expect(rows.filter(({ ratio }) => Math.abs(ratio - 1) > 0.1)).toEqual([]);
  });

  it('draws a card of each network, side by side', { timeout: 240_000 }, async () => {
    const page = await openPlan(e2e, [
      {
        text: `${running.ru[0]}\n\nПодробности: https://teplyhleb.ru/hleb #хлеб @teplyhleb`,
        pictures: 3,
      },
      { text: `${running.ru[1]} https://teplyhleb.ru/pirog`, pictures: 0 },
    ]);
    for (const theme of ['light', 'dark'] as const) {
      await setLook(page, { theme, language: 'ru' });
      await page.waitForFunction(() => document.documentElement.lang === 'ru');
      for (const [n, kind] of ['pictures', 'link'].entries()) {
        await openSheet(page, n);
        const words = await page.$$eval('[role="dialog"] fieldset label', (labels) =>
          labels.map((label) => label.textContent ?? '').filter((word) => !/^\d+$/u.test(word)),
        );
        expect(words).toHaveLength(networkIds.length);
        await choose(page, networks, words);
        await choose(page, widths, ['360']);
        const dark = await page.$eval('.phone', (phone) => phone.getAttribute('data-dark'));
        if ((dark === 'true') !== (theme === 'dark')) {
          await pressNamed(page, /^Показать (тёмную|светлую) тему$/);
        }
        const folds = await foldsOf(page, networkIds.length);
        expect(folds.map(({ network }) => network).sort()).toEqual([...networkIds].sort());
        await page.waitForFunction(() =>
          [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
        );
        expect(await faultsOf(page), `${theme} ${kind}`).toEqual([]);
        await pictures(page, `${name}-${theme}-${kind}`);
        await closeSheet(page);
      }
    }
  });

  it('shows several widths of one network', async () => {
    const page = await openPlan(e2e, [{ text: running.ru[0] }]);
    await openSheet(page, 0);
    await toggleWidth(page, 440);
    await choose(page, widths, ['360', '412', '440']);
    const folds = await foldsOf(page, 3);
    expect(folds.map(({ width }) => width)).toEqual([360, 412, 440]);
    const wide = await page.$$eval('[role="dialog"] .phone', (phones) =>
      phones.map((phone) => Math.round(phone.getBoundingClientRect().width)),
    );
    expect(wide).toEqual([378, 430, 458]);
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
    if (folder) await keep(`${name}-sheet.png`, png?.bytes ?? []);

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
    if (folder) await keep(`${name}-share.html`, html?.bytes ?? []);

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
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});

/** What the table says fits; undefined: it does not say that. */
function wantedOf(network: string, width: number, language: 'ru' | 'en'): number | undefined {
  const roboto = width === 360 || width === 412;
  const [row, lines] =
    network === 'instagram'
      ? [roboto ? 'instagram_14_18_pad24' : 'instagram_sfproxy_14', 'v2']
      : network === 'youtube'
        ? ['youtube_14_20_pad24', 'v4']
        : network === 'facebook' && roboto
          ? ['facebook_15_20_pad24', 'v3']
          : network === 'vk' && !roboto
            ? ['vk_sfproxy_inter15', 'v6']
            : ['', ''];
  return table?.[row]?.[String(width)]?.[language]?.[lines];
}

async function keep(name: string, bytes: number[]): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(join(folder ?? '.', name), new Uint8Array(bytes));
}
