import { describe, expect, it } from 'vitest';
import { networkIds } from '../../utils/networks/ids.ts';
import { setLook } from './insights-help.ts';
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
import { faultsOf, folder, networks, pictures, widths } from './phone-preview-look.ts';
import { browsers, withSession } from './setup.ts';

const table = measuredTable();
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
        // The name stands in the first line there, and "See more" is longer than the table's "more".
        const more = network === 'instagram' ? 'Хлеб '.length : network === 'facebook' ? 4 : 0;
        const shown = (seen ?? text.length) + more;
        for (const key of [`${network} ${language}`, `${network} ${language} ${width}`]) {
          const sum = sums.get(key) ?? { seen: 0, wanted: 0 };
          sums.set(key, { seen: sum.seen + shown, wanted: sum.wanted + wanted });
        }
      }
      await closeSheet(page);
    }
    const rows = [...sums].map(([key, { seen, wanted }]) => ({ key, ratio: seen / wanted }));
    if (folder) console.table(rows);
    // Four networks in two languages; their widths.
    expect(rows).toHaveLength(2 * 4 + 2 * (7 + 7 + 5 + 2));
    const off = rows.filter(({ key, ratio }) => {
      // The table is of one text a language: its own error is a word a line at a single width.
      const most = /\d/u.test(key) ? 0.15 : 0.1;
      return Math.abs(ratio - 1) > most;
    });
    expect(off).toEqual([]);
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

  it('cuts no letter of odd posts, and shows what has no text', { timeout: 120_000 }, async () => {
    const arabic =
      'نخبز كل صباح خبزا طازجا ونقدمه ساخنا مع القهوة والشاي في مخبزنا الصغير. '.repeat(8);
    const emoji = '👩🏽‍🍳🥐👨‍👩‍👧‍👦🇰🇿'.repeat(60);
    const odd = [arabic.trim(), emoji, 'без_пробелов'.repeat(60)];
    const page = await openPlan(e2e, [
      ...odd.map((text) => ({ text })),
      { text: '', pictures: 10 },
    ]);
    for (const [n, text] of odd.entries()) {
      const ends = new Set([0]);
      for (const { index, segment } of new Intl.Segmenter().segment(text)) {
        ends.add(index + segment.length);
      }
      await openSheet(page, n);
      await choose(page, networks, ['VK', 'Facebook', 'Instagram', 'YouTube']);
      await choose(page, widths, ['360', '390']);
      for (const { network, width, seen } of await foldsOf(page, 8)) {
        expect([network, width, seen !== null && seen > 0 && ends.has(seen)]).toEqual([
          network,
          width,
          true,
        ]);
      }
      await pictures(page, `${name}-odd-${n}`);
      await closeSheet(page);
    }
    await openSheet(page, odd.length);
    await choose(page, networks, ['VK', 'Telegram', 'X']);
    await choose(page, widths, ['412']);
    expect((await foldsOf(page, 3)).map(({ seen }) => seen)).toEqual([null, null, null]);
    const drawn = await page.$$eval('[role="dialog"] .phone', (phones) =>
      phones.map((phone) => phone.querySelectorAll('img').length),
    );
    expect(drawn).toEqual([10, 10, 4]);
    await pictures(page, `${name}-odd-ten`);
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
