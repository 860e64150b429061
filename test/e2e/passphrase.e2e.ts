import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { addCommunities } from '../faults/posts.ts';
import { ROOT } from '../sandbox/extension.ts';
import { VK_KEYS } from '../sandbox/keys/vk-api.ts';
import { planned, rowsOf, seed } from './day-seed.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { askAsSurface, bakery, plannedIn } from './surface.ts';

const community = `vk:${bakery.id}`;
const phrase = 'четыре слова для ключа';
const field = 'section[data-community-key] input[type="password"]';
const sees = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

/** What a start of the browser does: the session's memory is empty. */
const restart = (page: Page) =>
  page.evaluate(async () => {
    type Session = { storage: { session: { remove(name: string): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Session>;
    await (browser ?? chrome).storage.session.remove('vault');
  });

describe.each(browsers)('the passphrase in %s', (name) => {
  const e2e = withSession(name, { locale: 'ru', width: 1000, height: 1000 });
  const atVk = () => e2e.sandbox.ask('https://api.vk.com/sandbox/posts') as { posts: unknown[] };
  const shot = async (page: Page, what: string) => {
    await page.evaluate(() =>
      document.querySelector('section[data-community-key]')?.scrollIntoView({ block: 'end' }),
    );
    const file = join(ROOT, '.output', 'passphrase', `${what}-${name}.png`);
    await e2e.session.screenshot(page, file);
  };
  async function card(): Promise<Page> {
    const page = await e2e.session.openExtensionPage('dashboard.html#communities');
    await pressNamed(page, /: Ключ$/);
    return page;
  }
  async function say(page: Page, words: string): Promise<void> {
    const input = await page.waitForSelector(field);
    await input?.click({ count: 3 });
    await input?.type(words);
    await page.keyboard.press('Enter');
  }
  async function sealedBy(page: Page): Promise<unknown[]> {
    return (await rowsOf(page, 'keys')).map(({ sealed }) => (sealed as { by: string }).by);
  }

  it('is set, asked for after a start, tried wrong and right, and taken away', async () => {
    const popup = await e2e.session.openExtensionPage('popup.html');
    await addCommunities(popup, ['vk']);
    const added = await askAsSurface(popup, 'ui.key.add', { community, key: VK_KEYS.bakery });
    expect(added).toMatchObject({ answer: { good: true } });
    const first = await card();
    await pressNamed(first, /^Задать парольную фразу…$/);
    await say(first, 'коротко');
    await sees(first, 'не меньше 12 знаков');
    await say(first, phrase);
    await sees(first, 'Парольная фраза задана.');
    expect(await sealedBy(first)).toEqual(['passphrase']);
    await shot(first, 'set');

    await restart(first);
    const page = await card();
    await sees(page, 'Посты по ключу ждут парольную фразу.');
    const due = Date.now() + 3_600_000;
    const item = planned(1, 7, due, 'Ржаной', { way: 'key', community, state: 'armed' });
    await seed(page, { plan: [item] });
    await askAsSurface(page, 'ui.changed', { what: 'plan' });
    await say(page, 'совсем другие слова');
    await sees(page, 'Фраза не подходит.');
    await shot(page, 'wrong');
    expect(atVk().posts).toEqual([]);
    await say(page, phrase);
    await plannedIn(page, item.uuid, 'handed-over');
    expect(atVk().posts).toHaveLength(1);
    await sees(page, 'её спросят после каждого запуска браузера');
    await pressNamed(page, /^Без парольной фразы$/);
    await sees(page, 'Парольная фраза снята.');
    expect(await sealedBy(page)).toEqual(['device']);
    expect(await page.content()).not.toContain(phrase);
  });

  it('that is forgotten takes the keys along, and only after asking', async () => {
    const popup = await e2e.session.openExtensionPage('popup.html');
    await addCommunities(popup, ['vk']);
    await askAsSurface(popup, 'ui.key.add', { community, key: VK_KEYS.bakery });
    await askAsSurface(popup, 'ui.key.protect', { passphrase: phrase });
    const due = Date.now() + 3_600_000;
    const item = planned(1, 7, due, 'Ржаной', { way: 'key', community, state: 'armed' });
    await restart(popup);
    await seed(popup, { plan: [item] });
    const page = await card();
    await pressNamed(page, /^Забыли фразу\?$/);
    await sees(page, 'Удалить все ключи?');
    await shot(page, 'forgotten');
    await pressNamed(page, /^Отмена$/);
    await page.waitForFunction(
      () => !document.querySelector('[role="alertdialog"], [role="dialog"]'),
    );
    expect(await sealedBy(page)).toEqual(['passphrase']);
    await pressNamed(page, /^Забыли фразу\?$/);
    await pressNamed(page, /^Удалить ключи$/);
    await sees(page, 'Ключи и парольная фраза удалены.');
    expect(await rowsOf(page, 'keys')).toEqual([]);
    const held = await plannedIn(page, item.uuid, 'planned');
    expect(held.journal.at(-1)?.cause).toBe('key-removed');
    // A new key can be pasted at once, sealed by the device.
    const again = await askAsSurface(page, 'ui.key.add', { community, key: VK_KEYS.bakery });
    expect(again).toMatchObject({ answer: { good: true } });
    expect(await sealedBy(page)).toEqual(['device']);
  });
});
