import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { addCommunities } from '../faults/posts.ts';
import { ROOT } from '../sandbox/extension.ts';
import type { Fault } from '../sandbox/keys/faults.ts';
import { VK_KEYS } from '../sandbox/keys/vk-api.ts';
import { rowsOf } from './day-seed.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { askAsSurface, bakery } from './surface.ts';

const community = `vk:${bakery.id}`;
const sees = (page: Page, text: RegExp) =>
  page.waitForFunction(
    (wanted) => new RegExp(wanted, 'u').test(document.body.innerText.replaceAll('\u00a0', ' ')),
    { timeout: 45_000 },
    text.source,
  );

describe.each(browsers)('the portrait of a membership in %s', (name) => {
  const e2e = withSession(name, { locale: 'ru', width: 1100, height: 1000 });
  const faults = (...all: Omit<Fault, 'method'>[]) =>
    e2e.sandbox.ask(
      'https://api.vk.com/sandbox/faults',
      all.map((fault) => ({ method: 'groups.getMembers', ...fault })),
    );
  const shot = (page: Page, what: string) =>
    e2e.session.screenshot(page, join(ROOT, '.output', 'membership', `${what}-${name}.png`));
  const asked = () =>
    e2e.sandbox.requests.filter(({ path }) => path.includes('groups.getMembers')).length;

  async function withKey(): Promise<Page> {
    const page = await e2e.session.openExtensionPage('popup.html');
    await addCommunities(page, ['vk']);
    expect(
      await askAsSurface(page, 'ui.key.add', { community, key: VK_KEYS.bakery }),
    ).toMatchObject({ answer: { good: true } });
    return page;
  }

  it('is asked for, shows how far it is, and stands as sums of a sample', async () => {
    const page = await withKey();
    const insights = await e2e.session.openExtensionPage('dashboard.html#insights');
    await sees(insights, /До 10 000 подписчиков смотрим всех/);
    await pressNamed(insights, /^Запросить у ВКонтакте$/);
    await sees(insights, /Просмотрено [\d ]+ из 5 000 \(всего 12 480\)/);
    await shot(insights, 'looking');
    await sees(insights, /Подписчики: выборка 5 000 из 12 480, \d+ \S+\. \d+ из них — удал/);
    await sees(insights, /не указали: [\d ]+\. Доли могут расходиться .* на ±\d,\d п\. п\./);
    await insights.evaluate(() =>
      [...document.querySelectorAll('h2')]
        .find((head) => head.textContent?.startsWith('Все подписчики'))
        ?.scrollIntoView(),
    );
    await shot(insights, 'portrait');
    const [portrait] = await rowsOf(page, 'membershipPortraits');
    expect(portrait).toMatchObject({ community, sampled: 5000, of: 12_480, source: 'vk-api' });
    expect(JSON.stringify(portrait)).not.toMatch(/Кольцова|7\.11/);
    expect(await rowsOf(page, 'membershipJobs')).toEqual([]);
    expect(asked()).toBe(51);
    expect(e2e.sandbox.unexpected()).toEqual([]);
    expect(e2e.sandbox.ask('https://api.vk.com/sandbox/posts')).toMatchObject({ wrongs: [] });
  });

  it('is stopped at a word; a check for robots holds it until the person has answered', async () => {
    const page = await withKey();
    const insights = await e2e.session.openExtensionPage('dashboard.html#insights');
    await pressNamed(insights, /^Запросить у ВКонтакте$/);
    await sees(insights, /Просмотрено [1-9][\d ]* из 5 000/);
    await pressNamed(insights, /^Остановить$/);
    await sees(insights, /Недосмотренное не сохранилось/);
    await sees(insights, /До 10 000 подписчиков смотрим всех/);
    expect(await rowsOf(page, 'membershipPortraits')).toEqual([]);

    const redirect_uri = 'https://id.vk.com/not_robot_captcha?domain=vk.com&session_token=sandbox';
    faults({ kind: 'error', code: 14, more: { redirect_uri, remixstlid: 1 } });
    await pressNamed(insights, /^Запросить у ВКонтакте$/);
    await sees(insights, /Соцсеть просит подтвердить, что вы не робот/);
    await shot(insights, 'held');
    await pressNamed(insights, /^К плану/);
    await sees(insights, /Отправка остановлена/);
    await insights.type('form input', 'sandbox-success-token');
    await pressNamed(insights, /^Продолжить$/);
    await expect
      .poll(() => rowsOf(page, 'membershipPortraits').then((rows) => rows.length), {
        timeout: 45_000,
      })
      .toBe(1);
    expect(e2e.sandbox.requests.some(({ body }) => body?.includes('sandbox-success-token'))).toBe(
      true,
    );
  });

  it('says why VK does not give it, and goes on when the person says so', async () => {
    await withKey();
    faults({ kind: 'error', code: 15 });
    const insights = await e2e.session.openExtensionPage('dashboard.html#insights');
    await pressNamed(insights, /^Запросить у ВКонтакте$/);
    await sees(insights, /Этому ключу ВКонтакте не отдаёт подписчиков/);
    await shot(insights, 'refused');
    await pressNamed(insights, /^Продолжить$/);
    await sees(insights, /Подписчики: выборка 5 000 из 12 480/);
  });
});
