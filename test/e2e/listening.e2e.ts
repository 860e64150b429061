import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { addCommunities } from '../faults/posts.ts';
import { ROOT } from '../sandbox/extension.ts';
import { VK_KEYS } from '../sandbox/keys/vk-api.ts';
import { personNamed } from '../sandbox/vk/content/owners.ts';
import { rowsOf } from './day-seed.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { askAsSurface, bakery } from './surface.ts';

const community = `vk:${bakery.id}`;
const group = -Number(bakery.id);
const sees = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

describe.each(browsers)('comments by a key’s events in %s', (name) => {
  const e2e = withSession(name, { locale: 'ru', width: 1100, height: 1000 });
  const tell = (path: string, body: unknown) =>
    e2e.sandbox.ask(`https://api.vk.com/sandbox/${path}`, body);
  const shot = async (page: Page, what: string) => {
    await page.evaluate(() =>
      document.querySelector('[data-key-events]')?.scrollIntoView({ block: 'center' }),
    );
    await e2e.session.screenshot(page, join(ROOT, '.output', 'listening', `${what}-${name}.png`));
  };
  const reply = (id: number, text: string, over: object = {}) => ({
    type: 'wall_reply_new',
    group_id: group,
    object: {
      ...{ id, from_id: personNamed('Гульнара').id, date: Math.floor(Date.now() / 1000), text },
      ...{ post_owner_id: -group, owner_id: -group, post_id: 501, ...over },
    },
  });

  it('is switched on in the key’s card, and a comment waits without its page being opened', async () => {
    const popup = await e2e.session.openExtensionPage('popup.html');
    await addCommunities(popup, ['vk']);
    const added = await askAsSurface(popup, 'ui.key.add', { community, key: VK_KEYS.bakery });
    expect(added).toMatchObject({ answer: { good: true } });
    const page = await e2e.session.openExtensionPage('dashboard.html#communities');
    await pressNamed(page, /: Ключ$/);
    const on = () =>
      page.waitForSelector('[data-key-events] [role="switch"]').then((found) => found?.click());

    tell('long-poll', false);
    await on();
    await sees(page, 'Во ВКонтакте выключен Long Poll API');
    await shot(page, 'off-there');
    tell('long-poll', true);
    await on();
    await sees(page, 'Слушаю. Последний ответ ВКонтакте');
    await shot(page, 'on');

    const question = 'А пирог с вишней на субботу можно?';
    tell('events', [reply(90_001, `[club${group}|Пекарня], а пирог с вишней на субботу можно?`)]);
    tell('events', [reply(90_002, question)]);
    await expect.poll(() => rowsOf(page, 'comments').then((all) => all.length)).toBe(2);
    const [addressed, row] = await rowsOf(page, 'comments');
    expect(addressed).toMatchObject({ text: 'Пекарня, а пирог с вишней на субботу можно?' });
    expect(row).toMatchObject({
      ...{ key: `vk:-${group}_90002`, authorName: 'Гульнара Сафина', waiting: 1, text: question },
    });
    const inbox = await e2e.session.openExtensionPage('dashboard.html#inbox');
    await sees(inbox, question);
    await sees(inbox, 'Гульнара Сафина');
    await shot(inbox, 'inbox');

    await page.bringToFront();
    tell('faults', [{ method: 'a_check', kind: 'error', code: 3 }]);
    await sees(page, 'часть комментариев могла пройти мимо');
    await shot(page, 'passed');
    await pressNamed(page, /^Понятно$/);
    await page.waitForFunction(() => !document.body.innerText.includes('могла пройти мимо'));

    await on();
    await page.waitForFunction(() => !document.body.innerText.includes('Слушаю.'));
    expect(await rowsOf(page, 'listeners')).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
    expect(tell('posts', undefined)).toMatchObject({ wrongs: [] });
  });
});
