import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { community, planned, rowsOf } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import { field, opened, sees } from './many-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const soon = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 15_000 });
const bakery = community(7, 'Тёплый хлеб', '#c2571a');

const folder = process.env['PICTURES'];
async function pictures(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const [look, width] of [
    [{ theme: 'light', language: 'ru' }, 1200],
    [{ theme: 'dark', language: 'ru' }, 1200],
    [{ theme: 'light', language: 'ru' }, 400],
    [{ theme: 'light', language: 'en' }, 1200],
  ] as const) {
    await setLook(page, look);
    await page.setViewport({ width, height: 1000 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    const file = `${name}-${Object.values(look).join('-')}-${width}.png`;
    await page.screenshot({ path: join(folder, file) as `${string}.png`, fullPage: true });
  }
  await setLook(page, { theme: 'light', language: 'en' });
  await page.setViewport({ width: 1200, height: 1000 });
}

/** The community's own calendar day so many days ago. */
const dayAgo = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Moscow', dateStyle: 'short' }).format(
    Date.now() - days * 86_400_000,
  );
const month = (day: string) => day.slice(0, 7);
const monthBefore = () => {
  const [year = 0, number = 1] = month(dayAgo(0)).split('-').map(Number);
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
};
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const shared = (n: number) => ({ uuid: uuid(n), updatedAt: n, updatedBy: 'test' });

const lastMonth = monthBefore();
const figures = (values: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(values).map(([metric, value]) => [metric, { value, source: 'typed', at: 1 }]),
  );
/** Every day of last month, so that the figures do not rest on today's date. */
const days = Array.from({ length: 28 }, (_, n) => ({
  ...shared(500 + n),
  community: 'vk:-7',
  day: `${lastMonth}-${String(n + 1).padStart(2, '0')}`,
  figures: figures({ likes: n % 2 ? 10 : 22, members: 12_000 + 20 * n }),
}));

async function type(page: Page, label: RegExp, text: string): Promise<ElementHandle> {
  const box = await field(page, label);
  await box.click();
  await page.keyboard.type(text);
  return box;
}
/** Chooses a metric for a new goal: its field has the focus then. */
async function begin(page: Page, metric: string): Promise<void> {
  await (await page.waitForSelector('main [role="combobox"]'))?.click();
  await (await page.waitForSelector(`[role="option"]::-p-text(${metric})`))?.click();
  await page.waitForFunction(
    (wanted) => document.activeElement?.closest('li')?.getAttribute('aria-label') === wanted,
    { timeout: 10_000 },
    metric,
  );
}
/** The text of a goal's row. */
const row = (page: Page, metric: string) =>
  page.evaluate(
    (name) =>
      document.querySelector(`main li[aria-label="${name}"]`)?.textContent?.replace(/\s+/gu, ' ') ??
      '',
    metric,
  );
const goals = async (page: Page) =>
  (await rowsOf(page, 'goals')).map((one) => [one['month'], one['metric'], one['target']]);

describe.each(browsers)('goals in %s', (name) => {
  const e2e = withSession(name);

  it('are set in place, copied to the next month, and told with their pace', async () => {
    const page = await opened(e2e, 'dashboard.html#goals', { communities: [bakery], daily: days });
    await sees(page, 'No goals for this month yet');
    await pressNamed(page, /^Previous month$/);
    await begin(page, 'Likes');
    await page.keyboard.type('many');
    await page.keyboard.press('Enter');
    await sees(page, 'A figure is needed here');
    await page.keyboard.press('Escape');
    await page.keyboard.type('300');
    await page.keyboard.press('Enter');
    await soon(() => goals(page)).toEqual([[lastMonth, 'likes', 300]]);
    await soon(() => row(page, 'Likes')).toMatch(/of 300.*Reached/u);
    await begin(page, 'Members');
    await page.keyboard.type('13 000');
    await page.keyboard.press('Tab');
    await soon(() => row(page, 'Members')).toMatch(/12,540 of 13,000.*Not reached/u);
    await pictures(page, `${name}-goals-over`);

    await pressNamed(page, /^This month$/);
    await sees(page, 'No goals for this month yet');
    await pressNamed(page, /^Take last month’s$/);
    await soon(async () => (await goals(page)).length).toBe(4);
    await soon(() => row(page, 'Likes')).toContain('Not measured');
    await pressNamed(page, /^Remove goal: Likes$/);
    await soon(async () => (await goals(page)).length).toBe(3);
    await pressNamed(page, /^Undo$/);
    await soon(async () => (await goals(page)).length).toBe(4);
    await pictures(page, `${name}-goals`);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('begin in the brief, which serves the rest: address, competitor, ideas of a post', async () => {
    let page = await opened(e2e, 'dashboard.html#communities', {
      communities: [bakery],
      plan: [planned(9, 7, Date.now() + 86_400_000, 'Почему черствеет хлеб?\n\nПотому')],
    });
    await (await page.waitForSelector('a[href="#communities/brief/vk%3A-7"]'))?.click();
    await sees(page, 'Ten first steps');
    await type(page, /^What the community is for$/, 'Заказы на выходные');
    await sees(page, '1 of 10 steps');
    const open = async (step: RegExp) => {
      const line = await page.waitForFunction(
        (pattern) =>
          [...document.querySelectorAll('summary')].find((one) =>
            new RegExp(pattern, 'u').test(one.textContent ?? ''),
          ),
        {},
        step.source,
      );
      await (line as ElementHandle<Element>).click();
    };
    await open(/Similar communities/);
    await type(page, /^Address of the community$/, 'vk.com/kofe_utro');
    await page.keyboard.press('Tab');
    await sees(page, 'Stands among your competitors now');
    await open(/Tone and form of address/);
    await pressNamed(page, /^Informal$/);
    await open(/Thirty headlines/);
    await type(page, /^Thirty headlines$/, '1. Почему черствеет хлеб\n2. Пять ошибок');
    await open(/^\d*Tags/);
    await type(page, /^Tags$/, 'рецепт');
    await open(/KPI and budget/);
    await type(page, /^Budget of this month$/, '50 000');
    await page.keyboard.press('Tab');
    await soon(async () => (await rowsOf(page, 'briefs'))[0]).toMatchObject({
      tasks: 'Заказы на выходные',
      headlines: ['Почему черствеет хлеб', 'Пять ошибок'],
      tags: ['#рецепт'],
      similar: [{ url: 'vk.com/kofe_utro' }],
    });
    await soon(() => rowsOf(page, 'daily')).toMatchObject([
      { community: 'vk:-7', figures: { budget: { value: 50_000, source: 'typed' } } },
    ]);
    await soon(async () =>
      (await rowsOf(page, 'communities')).map(({ id, role, address }) => [id, role, address]),
    ).toEqual(
      expect.arrayContaining([
        ['-7', 'mine', 'ty'],
        ['kofe_utro', 'competitor', undefined],
      ]),
    );
    await pictures(page, `${name}-brief`);

    // What was written is there again, and on paper.
    // Opened anew: Firefox tells nobody that a page of an extension was reloaded.
    await page.close();
    page = await e2e.session.openExtensionPage('dashboard.html#communities/brief/vk%3A-7');
    await page.bringToFront();
    await sees(page, 'Ten first steps');
    const paper = await page.$eval('main pre', (one) => one.textContent);
    expect(paper).toContain('Заказы на выходные');
    expect(paper).toContain('1. Почему черствеет хлеб\n2. Пять ошибок');

    await page.evaluate(() => {
      location.hash = 'plan/new';
    });
    await open(/From the brief/);
    await sees(page, '1 unused');
    await pictures(page, `${name}-ideas`);
    await pressNamed(page, /^Пять ошибок$/);
    await pressNamed(page, /^#рецепт$/);
    await soon(async () =>
      (await field(page, /^Post text$/)).evaluate((one) => (one as HTMLTextAreaElement).value),
    ).toBe('Пять ошибок\n\n#рецепт');
    expect(
      await page.$$eval('button', (all) => all.map(({ textContent }) => textContent)),
    ).toContain('Почему черствеет хлеб(used)');
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
