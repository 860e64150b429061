import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { community, rowsOf } from './day-seed.ts';
import { keepFiles, setLook } from './insights-help.ts';
import { field, filesOf, hasMenu, opened, picture, pressMenu, sees, write } from './many-help.ts';
import { marksWhen, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const utm = {
  source: '{network}',
  medium: 'social',
  campaign: '{community}',
  content: '',
  sites: ['shop.ru'],
};
const bread = community(7, 'Тёплый хлеб', '#c2571a', { screenName: 'teplyhleb', utm });
const coffee = community(8, 'Кофе утром', '#2e8b57');
const channel = community(9, 'Тёплый хлеб', '#3b76d4', {
  network: 'telegram',
  id: 'teplyhleb',
  screenName: 'teplyhleb',
  url: 'https://t.me/s/teplyhleb',
});
const rows = { communities: [bread, coffee, channel] };
const plan = async (page: Page) =>
  (await rowsOf(page, 'plan')) as {
    text: string;
    state: string;
    community: string;
    dueAt: number;
    set?: string;
    note?: string;
    media: string[];
    repeats?: { run: number };
  }[];

describe.each(browsers)('many at once in %s', (name) => {
  const e2e = withSession(name);

  it('plans one post for three communities, each with its own text', async () => {
    const page = await opened(e2e, 'dashboard.html#plan/new', rows);
    await write(page, /^Post text$/, 'Ржаной https://shop.ru/rye#top');
    await pressNamed(page, /^To several communities/);
    await sees(page, 'Same text as for');
    await pressNamed(page, /^One by one$/);
    await picture(page, 'many');
    await pressNamed(page, /^Plan 3 posts$/);
    // Nothing of a set is kept while two of its texts are one.
    await sees(page, 'Not saved: the same text is there already');
    expect(await plan(page)).toEqual([]);
    const other = await field(page, /^Text: Кофе утром/);
    expect(await other.evaluate((one) => (one as HTMLTextAreaElement).value)).toContain('Ржаной');
    await write(page, /^Text: Кофе утром/, 'К утреннему кофе печём ржаной');
    await pressNamed(page, /^Tag 1 link$/);
    await pressNamed(page, /^Plan 3 posts$/);
    await sees(page, 'Together with:');
    const kept = (await plan(page)).sort((a, b) => a.dueAt - b.dueAt);
    expect(kept.map(({ state }) => state)).toEqual(['planned', 'planned', 'planned']);
    expect(new Set(kept.map(({ set }) => set)).size).toBe(1);
    expect(kept.map(({ dueAt }) => (dueAt - (kept[0]?.dueAt ?? 0)) / 60_000)).toEqual([0, 15, 30]);
    const texts = Object.fromEntries(kept.map((item) => [item.community, item.text]));
    expect(texts).toEqual({
      'vk:-7':
        'Ржаной https://shop.ru/rye?utm_source=vk&utm_medium=social&utm_campaign=teplyhleb#top',
      'vk:-8': 'К утреннему кофе печём ржаной',
      'telegram:teplyhleb': 'Ржаной https://shop.ru/rye#top',
    });
    await picture(page, 'together');
  });

  it('makes a post come again, and stops it with a way back', async () => {
    const page = await opened(e2e, 'dashboard.html#plan/new', rows);
    await write(page, /^Post text$/, 'Итоги недели в пекарне');
    await pressNamed(page, /^Repeat…$/);
    await pressNamed(page, /^Another variant$/);
    await write(page, /^Variant 2$/, 'Что ели на этой неделе наши гости');
    await sees(page, 'The variants last for 2 posts');
    await picture(page, 'repeat');
    await pressNamed(page, /^Save the recurrence$/);
    await sees(page, 'Recurring: run 2');
    const kept = (await plan(page)).sort((a, b) => a.dueAt - b.dueAt);
    expect(kept.length).toBeGreaterThan(7);
    expect(kept.slice(0, 3).map(({ state, repeats }) => [state, repeats?.run])).toEqual([
      ['planned', 0],
      ['planned', 1],
      ['draft', 2],
    ]);
    await pressNamed(page, /^Recurring: run 2$/);
    await sees(page, 'Stop from');
    await picture(page, 'stop');
    await pressNamed(page, /^Stop from/);
    await expect.poll(async () => (await plan(page)).length).toBe(1);
    await pressNamed(page, /^Undo$/);
    await expect.poll(async () => (await plan(page)).length).toBe(kept.length);
  });

  it('reads a table as a dry run, takes it, and gives the plan back as files', async () => {
    const page = await opened(e2e, 'dashboard.html#plan', rows);
    await keepFiles(page);
    const file = join(await mkdtemp(join(tmpdir(), 'groupmate-csv-')), 'posts.csv');
    const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const lines = [
      'Дата;Время;Сообщество;Текст',
      `${day};10:00;Кофе утром;Раф с апельсином`,
      `${day};25:00;Кофе утром;Не выйдет`,
      `${day};11:00;vk.com/teplyhleb;раф с апельсином!`,
      ';;Кофе утром;=Идея на потом',
    ];
    await writeFile(file, lines.join('\r\n'));
    await pressNamed(page, /^Files and recurring posts$/);
    await pressNamed(page, /^Load posts from CSV/);
    const input = await page.waitForSelector('[role="dialog"] input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await sees(page, 'The time “25:00” is not understood');
    await sees(page, 'Same text as in row 2');
    await picture(page, 'csv');
    expect(await plan(page)).toEqual([]);
    await pressNamed(page, /^Add 2 posts$/);
    await sees(page, '2 posts added');
    expect((await plan(page)).map(({ text, state }) => `${state} ${text}`).sort()).toEqual([
      'draft =Идея на потом',
      'planned Раф с апельсином',
    ]);
    const saved: Record<string, string> = {};
    for (const kind of ['Calendar (ICS)', 'Table (CSV)']) {
      // A dialog that is closing takes the focus back, and with it an opened menu away.
      await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
      await pressNamed(page, /^Files and recurring posts$/);
      await pressNamed(page, /^Save the plan to a file/);
      await pressNamed(page, new RegExp(`^${kind.replace(/[()]/gu, '\\$&')}$`));
      await sees(page, kind.startsWith('Cal') ? '1 post' : 'Such a file');
      await picture(page, `save-${kind.slice(0, 3)}`);
      await pressNamed(page, /^Save the file$/);
      await expect
        .poll(async () => (await filesOf(page)).length)
        .toBeGreaterThan(Object.keys(saved).length);
      saved[kind] = (await filesOf(page)).at(-1) ?? '';
    }
    expect(saved['Calendar (ICS)']).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(saved['Calendar (ICS)']).toContain(`DTSTART:${day.replaceAll('-', '')}T070000Z`);
    expect(saved['Table (CSV)']).toContain('Раф с апельсином');
    expect(saved['Table (CSV)']).not.toMatch(/(?:^|[,;])=/mu);
  });

  it('makes a draft of what is marked on a page, and of a picture', async () => {
    const ours = await opened(e2e, 'dashboard.html#plan', rows);
    await expect.poll(() => hasMenu(ours, 'draft-selection'), { timeout: 10_000 }).toBe(true);
    expect(await hasMenu(ours, 'draft-image')).toBe(true);
    expect(await hasMenu(ours, 'draft-nothing')).toBe(false);
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await marksWhen(page, (all) => all.length > 0);
    await page.evaluate(() => {
      const two = document.createElement('div');
      two.innerHTML = '<p>Первая строка</p><p>Вторая строка</p>';
      document.body.append(two);
      getSelection()?.selectAllChildren(two);
    });
    const selected = {
      menuItemId: 'draft-selection',
      selectionText: 'Первая строка Вторая строка',
    };
    await pressMenu(e2e, page, selected);
    const drafts = async () => (await plan(ours)).filter(({ state }) => state === 'draft');
    await expect.poll(async () => (await drafts()).length, { timeout: 10_000 }).toBe(1);
    const [draft] = await drafts();
    // The lines of the page, not the browser's one line of them.
    expect(draft?.text).toMatch(/^Первая строка\n+Вторая строка$/);
    expect(draft?.note).toMatch(/^https:\/\/vk\.com\/teplyhleb/);

    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
    const image = { menuItemId: 'draft-image', srcUrl: `data:image/png;base64,${pixel}` };
    await pressMenu(e2e, page, image);
    await expect
      .poll(async () => (await drafts()).map(({ media }) => media.length).sort(), {
        timeout: 10_000,
      })
      .toEqual([0, 1]);
    // A picture that the site gives to nobody: the draft is kept, and the person is told.
    await pressMenu(e2e, page, {
      menuItemId: 'draft-image',
      srcUrl: 'https://vk.com/nothing.png',
    } as never);
    await expect.poll(async () => (await drafts()).length, { timeout: 10_000 }).toBe(3);
    await ours.bringToFront();
    await sees(ours, 'vk.com/teplyhleb');
    await picture(ours, 'drafts');
  });

  it('tags as the client wants, said once on the community’s card', async () => {
    const plain = community(7, 'Тёплый хлеб', '#c2571a');
    const page = await opened(e2e, 'dashboard.html#communities', { communities: [plain] });
    await pressNamed(page, /: UTM tags of links$/);
    await pressNamed(page, /^Tag links in posts/);
    await write(page, /^The client’s sites$/, 'https://shop.ru/, blog.ru');
    await page.keyboard.press('Tab');
    const kept = async () =>
      (await rowsOf(page, 'communities'))[0]?.['utm'] as { sites: string[] } | undefined;
    await expect.poll(async () => (await kept())?.sites).toEqual(['shop.ru', 'blog.ru']);
    await sees(page, '?utm_source=vk&utm_medium=social');
    await page.evaluate(() => document.querySelector('code')?.scrollIntoView({ block: 'end' }));
    await picture(page, 'utm-card');
  });

  it.runIf(process.env['MANY_PICTURES'])('looks well in Russian, dark and narrow', async () => {
    const page = await opened(e2e, 'dashboard.html#plan/new', rows);
    await setLook(page, { language: 'ru', theme: 'dark' });
    await page.reload();
    await page.evaluate(() => (location.hash = '#plan/new'));
    await page.reload();
    await page.setViewport({ width: 420, height: 1400 });
    await write(page, /^Текст поста$/, 'Ржаной https://shop.ru/rye#top');
    await pressNamed(page, /^В несколько сообществ/);
    await sees(page, 'Такой же текст');
    await picture(page, 'ru-many');
    await pressNamed(page, /^Назад к одному/);
    await pressNamed(page, /^Повторять…$/);
    await pressNamed(page, /^Ещё вариант$/);
    await sees(page, 'Вариантов хватит');
    await picture(page, 'ru-repeat');
    await page.setViewport({ width: 1200, height: 900 });
    await picture(page, 'ru-repeat-wide');
  });
});
