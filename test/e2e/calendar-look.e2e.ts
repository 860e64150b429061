import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { at, chooseDay, dayIn, openCalendar, picture } from './calendar-help.ts';
import { community, planned } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, minutes: 12 * 60 }));
const bread = community(7, 'Тёплый хлеб', '#c2571a', { slots: everyDay });
const coffee = community(8, 'Кофе утром', '#2e8b57');
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const rubric = (n: number, name: string, colour: string, share: number) => ({
  ...{ uuid: id(300 + n), updatedAt: 0, updatedBy: 'test', community: 'vk:-7' },
  ...{ name, colour, share },
});
const rubrics = [
  rubric(1, 'Полезное', 'blue', 50),
  rubric(2, 'Развлечение', 'orange', 30),
  rubric(3, 'Продающее', 'green', 20),
];
const tenth = dayIn(1, 10);
const plan = [
  ...[2, 3, 5, 9, 10, 11, 16, 17, 22, 23].map((date, n) =>
    planned(n + 1, n % 3 ? 7 : 8, at(dayIn(1, date), 10 + n, 30), `Пост номер ${date} про хлеб`, {
      ...(n % 3 ? { rubric: id(n % 2 ? 302 : 301) } : {}),
      ...(n === 4 ? { until: at(dayIn(1, date + 1), 12) } : {}),
      ...(n === 1 ? { state: 'draft' } : {}),
    }),
  ),
  ...Array.from({ length: 5 }, (_, n) =>
    planned(50 + n, 7, at(tenth, 14, n * 10), `Ещё один ${n}`, { rubric: id(302) }),
  ),
];

interface AxeApi {
  run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
const faultsOf = (page: Page) =>
  page.evaluate(async () => {
    const api = (window as unknown as { axe: AxeApi }).axe;
    const { violations } = await api.run(document);
    return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html)}`);
  });

const views = [
  ['month', /^(Month|Месяц)$/, 'table[role="grid"]'],
  ['week', /^(Week|Неделя)$/, '[data-drop-scale] [data-chip]'],
  ['day', /^(Day|День)$/, '[data-drop-scale] [data-chip]'],
  ['list', /^(List|Список)$/, 'main [data-plan]'],
] as const;

describe.each(browsers)('the look of the calendar in %s', (name) => {
  const e2e = withSession(name);

  it.each([
    [{ theme: 'light', language: 'en' }, 1200],
    [{ theme: 'dark', language: 'ru' }, 1200],
    [{ theme: 'light', language: 'ru' }, 400],
  ] as const)(
    'has no fault that axe finds: %o, %i px',
    { timeout: 90_000 },
    async (look, width) => {
      const page = await openCalendar(e2e, { communities: [bread, coffee], plan, rubrics }, 1);
      await chooseDay(page, tenth);
      await setLook(page, look);
      await page.waitForFunction(
        (wanted) => document.documentElement.lang === wanted,
        {},
        look.language,
      );
      await page.setViewport({ width, height: 900 });
      await page.evaluate(
        await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'),
      );
      const kind = `${name}-${Object.values(look).join('-')}-${width}`;
      for (const [view, press, ready] of views) {
        await pressNamed(page, press);
        await page.waitForSelector(ready);
        expect(await faultsOf(page), view).toEqual([]);
        await picture(page, `${kind}-${view}`);
      }
      await pressNamed(page, /^(Plan a post|Запланировать пост)$/);
      await page.waitForSelector('[role="dialog"] textarea');
      await picture(page, `${kind}-form`);
      await pressNamed(page, /^(Close|Закрыть)$/);
      await page.evaluate(() => {
        location.hash = 'communities';
      });
      await pressNamed(page, /(Posting slots|Слоты для постов)$/);
      await pressNamed(page, /^(Add a time|Добавить время)$/);
      await page.waitForSelector('[data-slot-row]');
      expect(await faultsOf(page), 'slots').toEqual([]);
      await picture(page, `${kind}-slots`);
    },
  );
});
