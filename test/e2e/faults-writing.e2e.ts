import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../sandbox/extension.ts';
import { pressOn, says } from './data-help.ts';
import { community, planned, rowsOf, seed } from './day-seed.ts';
import { fillDisk, makeRoom } from './faults-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';

const template = {
  uuid: '00000000-0000-4000-8000-0000000000aa',
  ...{ updatedAt: Date.now(), updatedBy: 'test', title: 'Вечерний заказ', body: 'Везём завтра' },
  ...{ tags: [], language: 'ru', starter: null },
};

describe.each(browsers)('writing in a broken world in %s', (name) => {
  const e2e = withSession(name, { locale: 'ru', width: 1100, height: 900 });
  const shot = (page: Page, what: string) =>
    e2e.session.screenshot(page, join(ROOT, '.output', 'faults', `${what}-${name}.png`));

  /** The templates' page with this one in its editor, and another text in it. */
  async function writing(text: string): Promise<Page> {
    const page = await e2e.session.openExtensionPage('dashboard.html#templates');
    await page.bringToFront();
    await says(page, template.title);
    await pressNamed(page, /^Вечерний заказ$/);
    await page.waitForSelector('[role="dialog"] textarea');
    await page.focus('[role="dialog"] textarea');
    await page.$eval('[role="dialog"] textarea', (one) => (one as HTMLTextAreaElement).select());
    await page.keyboard.type(text);
    return page;
  }
  const texts = async (page: Page) =>
    (await rowsOf(page, 'templates'))
      .filter(({ title }) => String(title).includes('Вечерний заказ'))
      .map(({ body }) => body)
      .sort();

  it('a full disk: a sentence, nothing half written, and the text is still there', async () => {
    const other = await surface(e2e);
    await seed(other, { templates: [template] });
    const page = await writing('Привезём к вечеру');
    await fillDisk(page);
    await pressOn(page, 'Сохранить');
    await says(page, 'Для данных не осталось места');
    await shot(page, 'full');
    expect(await texts(other)).toEqual([template.body]);
    await makeRoom(page);
    await pressOn(page, 'Сохранить');
    await expect.poll(() => texts(other)).toEqual(['Привезём к вечеру']);
  });

  it('two dashboards and one template: the second is told, sees both and keeps both', async () => {
    const other = await surface(e2e);
    await seed(other, { templates: [template] });
    const first = await writing('Из первого окна');
    const second = await writing('Из второго окна');
    await first.bringToFront();
    await pressOn(first, 'Сохранить');
    await expect.poll(() => texts(other)).toEqual(['Из первого окна']);
    await second.bringToFront();
    await pressOn(second, 'Сохранить');
    await says(second, 'Этот шаблон изменили в другом окне');
    await says(second, 'Из первого окна');
    await shot(second, 'two-windows');
    expect(await texts(other)).toEqual(['Из первого окна']);
    await pressOn(second, 'Оставить оба');
    await expect.poll(() => texts(other)).toEqual(['Из второго окна', 'Из первого окна']);
  });

  it('a damaged row is put aside: all others are there, and a surface that broke opens again', async () => {
    const other = await surface(e2e);
    const bread = community(1, 'Пекарня', '#3b76d4');
    const good = planned(1, 1, Date.now() + 3_600_000, 'Ржаной хлеб');
    const odd = { uuid: 'odd', title: 'Сломан', language: 'ru', tags: [], communities: [] };
    await seed(other, {
      communities: [bread],
      plan: [good],
      // With what the list asks for, and without what a card draws.
      templates: [template, odd],
      people: [{ key: 'odd', lastSeenAt: 5 }],
    });
    const page = await e2e.session.openExtensionPage('dashboard.html#templates');
    await page.bringToFront();
    await says(page, 'Что-то сломалось');
    await pressOn(page, 'Открыть заново');
    await says(page, template.title);
    expect(await rowsOf(other, 'staged')).toMatchObject(
      [
        { side: 'aside', table: 'templates', key: 'odd', row: odd },
        { side: 'aside', table: 'people', key: 'odd' },
      ].sort((a, b) => a.table.localeCompare(b.table)),
    );
    expect((await rowsOf(other, 'plan')).map(({ uuid }) => uuid)).toEqual([good.uuid]);
  });
});

describe.runIf(browsers.includes('chromium'))('a browser that keeps nothing, chromium', () => {
  const e2e = withSession('chromium', { locale: 'ru' });

  it('is told on the surface, with no file to save', async () => {
    const page = await e2e.session.newPage();
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      };
    });
    await page.goto(`chrome-extension://${e2e.session.extensionId}/dashboard.html#plan`);
    await page.bringToFront();
    await says(page, 'не даёт Groupmate места для данных');
    expect(await page.$$('[data-fault] button')).toHaveLength(1);
  });
});
