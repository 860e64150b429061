import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import * as forty from '../unit/insights/forty-posts.ts';
import { rowsOf, seed } from './day-seed.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

/** A part of the page by its title, as plain text. */
const part = (page: Page, title: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('main section')]
        .find((one) => one.querySelector('h2')?.textContent === wanted)
        ?.textContent?.replace(/\s+/g, ' ') ?? '',
    title,
  );

/** Keeps every file that the page hands to the downloads. */
const keepFiles = (page: Page) =>
  page.evaluate(() => {
    const files: Blob[] = [];
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return made(file);
    };
    Object.assign(window, { files });
  });
const lastFile = (page: Page) =>
  page.evaluate(async () => {
    const file = (window as unknown as { files: Blob[] }).files.at(-1);
    return file ? { type: file.type, bytes: [...new Uint8Array(await file.arrayBuffer())] } : null;
  });

const setLook = (page: Page, look: object) =>
  page.evaluate(
    (settings) =>
      (
        globalThis as unknown as Record<
          'chrome',
          { storage: { local: { set(items: object): Promise<void> } } }
        >
      ).chrome.storage.local.set({ settings }),
    look,
  );

const setDate = (page: Page, label: string, value: string) =>
  page.evaluate(
    (name, text) => {
      const field = [...document.querySelectorAll('label')].find(
        (one) => one.textContent === name,
      )?.control;
      if (!(field instanceof HTMLInputElement)) throw new Error(`No field ${name}.`);
      // React listens to the native setter's change only.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );

describe.each(browsers)('insights in %s', (name) => {
  const e2e = withSession(name);

  async function opened(): Promise<Page> {
    const first = await e2e.session.openExtensionPage('dashboard.html#settings');
    await first.waitForSelector('main h1');
    await seed(first, {
      communities: [forty.community, forty.rival],
      posts: [...forty.posts, ...forty.rivalPosts],
      members: forty.members,
      comments: forty.comments,
    });
    expect(await rowsOf(first, 'posts')).toHaveLength(50);
    await first.evaluate(() => {
      location.hash = 'insights';
    });
    await first.waitForSelector('fieldset input[type="radio"]');
    await first.evaluate(() => {
      [...document.querySelectorAll('label')]
        .find(({ textContent }) => textContent === 'Own dates')
        ?.click();
    });
    await first.waitForSelector('input[type="date"]');
    await setDate(first, 'First day', '2025-10-06');
    await setDate(first, 'Last day', '2025-11-02');
    await first.waitForSelector('svg.recharts-surface');
    await first.waitForFunction(() => document.body.innerText.includes('Mine and competitors'));
    return first;
  }

  it('shows the forty posts’ figures, and how each was computed', async () => {
    const page = await opened();
    expect(await part(page, 'Members')).toMatch(/10,440\+440since October 5/);
    expect(await part(page, 'ER-20, median')).toMatch(/5\.0%from 20 posts/);
    expect(await part(page, 'ER-20, median')).toContain('Left out: ads 1, reposts 1.');
    expect(await part(page, 'ER-20, median')).toContain('Engagements = likes + comments + shares');
    expect(await part(page, 'ERview, average')).toMatch(/5\.7%from 37 posts/);
    expect(await part(page, 'ERview, average')).toContain('1 post is left out');
    expect(await part(page, 'LR, likes')).toMatch(/3\.0%from 37 posts/);
    expect(await part(page, 'TR, comments')).toMatch(/1\.5%from 38 posts/);
    expect(await part(page, 'Posts a day')).toMatch(/1\.4over 28 days/);

    expect(await part(page, 'What works: format')).toMatch(/Video810\.5|Video811%|Video8(10|11)%/);
    expect(await part(page, 'What works: format')).toMatch(/Photo164\.8%.*below/);
    expect(await part(page, 'What works: format')).toMatch(/Link32\.0%.*too few posts/);
    expect(await part(page, 'What works: hashtags')).toContain('#рецепт8');
    expect(await part(page, 'When posts do better')).toMatch(
      /Tue, (18:00|6:00 PM) is clearly better here: mean ER 11% against 5\.7%, n = 8/,
    );
    const people = await part(page, 'Who comments');
    for (const figure of ['New2 · 40%', 'Core1 · 20%', 'Women2', 'Unknown1', '5People', '12Comm'])
      expect(people).toContain(figure);
    expect(people).toContain('a hint, not a fact');
    const compare = await part(page, 'Mine and competitors');
    expect(compare).toMatch(/Булочная напротивCompetitor——8\.0%/);
    expect(compare).toMatch(/Пекарня «Сорок постов»Mine10,440\+4405\.0%/);
  });

  it('walks the hours with arrow keys, and calls no hour best from a few posts', async () => {
    const page = await opened();
    const focus = '[role="gridcell"][tabindex="0"]';
    await page.focus(focus);
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await label()).toMatch(/^Sun, 9:00 AM: no posts|^Sun, 09:00: no posts/);
    await page.keyboard.press('ArrowDown');
    expect(await label()).toMatch(/^Mon, .*: 4 posts, too few to say anything \(needs 8\)/);
    for (const key of ['ArrowDown', 'End', ...Array<string>(5).fill('ArrowLeft')])
      await page.keyboard.press(key as 'End');
    expect(await label()).toMatch(/^Tue, .*: 8 posts, mean ER 11%, 90 % interval .*, above/);
    expect(await part(page, 'When posts do better')).toMatch(/too few to say|mean ER 11%, 90/);
  });

  it('gives a CSV that a Russian spreadsheet opens, and sorts by every column', async () => {
    const page = await opened();
    await keepFiles(page);
    await setLook(page, { language: 'ru' });
    await page.waitForFunction(() => document.body.innerText.includes('Мои и конкуренты'));
    await pressNamed(page, /^CSV: Посты$/);
    await page.waitForFunction(() => (window as unknown as { files: Blob[] }).files.length > 0);
    const file = await lastFile(page);
    expect(file?.type).toContain('text/csv');
    expect(file?.bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(new Uint8Array(file?.bytes ?? [])).split('\r\n');
    expect(lines[0]).toBe('Пост;Когда;Формат;ER;Просмотры;Лайки;Комменты;Репосты;Отклик;Ссылка');
    expect(lines).toHaveLength(38 + 2);
    expect(lines[1]).toBe(
      'Пост 1;2025-10-06 09:00;Фото;4;1000;24;12;4;40;https://vk.com/wall-40_1',
    );
    expect(lines[3]).toMatch(/^Пост 3 #рецепт;2025-10-07 18:30;Видео;11;2000;132;66;22;220;/);
    // Unknown is an empty cell, and what looks like a formula is text.
    expect(lines[7]).toMatch(/^Пост 7 #новости;2025-10-10 09:00;Ссылка;;1000;;6;2;;/);
    expect(lines[12]).toMatch(/^"'=Пост 12; ""пирог"" #рецепт";/);

    await pressNamed(page, /^CSV: Что заходит: формат$/);
    await page.waitForFunction(() => (window as unknown as { files: Blob[] }).files.length > 1);
    const formats = new TextDecoder().decode(new Uint8Array((await lastFile(page))?.bytes ?? []));
    expect(formats).toContain('\r\nФото;16;4,75;');

    const firstCell = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('table')]
            .find((table) => table.caption?.textContent === 'Посты')
            ?.querySelector('tbody th')?.textContent,
      );
    expect(await firstCell()).toBe('Пост 40');
    const heads = await page.$$eval('table', (tables) =>
      tables
        .filter((table) => table.caption?.textContent === 'Посты')
        .flatMap((table) => [...table.querySelectorAll('thead th')].map((th) => th.textContent)),
    );
    for (const [i, head] of heads.entries()) {
      await page.evaluate((at) => {
        [...document.querySelectorAll('table')]
          .find((table) => table.caption?.textContent === 'Посты')
          ?.querySelectorAll('thead button')
          [at]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }, i);
      await page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('th[aria-sort]')].some(
            ({ textContent }) => textContent === wanted,
          ),
        {},
        head,
      );
      if (head === 'ER') expect(await firstCell()).toBe('Пост 3 #рецепт');
    }
  });

  it('draws a chart as a picture that is not empty', async () => {
    const page = await opened();
    await keepFiles(page);
    // A browser that gives no clipboard: the picture goes to the downloads, where it can be seen.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: {} });
    });
    for (const title of ['ER of each post', 'When posts do better', 'Posts']) {
      const before = await page.evaluate(
        () => (window as unknown as { files: Blob[] }).files.length,
      );
      // The toast of the picture before may lie over the next button.
      await page.evaluate((label) => {
        [...document.querySelectorAll('button')].find((one) => one.ariaLabel === label)?.click();
      }, `Copy picture: ${title}`);
      await page.waitForFunction(
        (n) => (window as unknown as { files: Blob[] }).files.length > n,
        {},
        before,
      );
      const drawn = await page.evaluate(async () => {
        const file = (window as unknown as { files: Blob[] }).files.at(-1);
        if (!file) throw new Error('no file');
        const image = await createImageBitmap(file);
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
        const colours = new Set<number>();
        for (let i = 0; i < pixels.length; i += 4 * 7)
          colours.add((pixels[i] ?? 0) * 65536 + (pixels[i + 1] ?? 0) * 256 + (pixels[i + 2] ?? 0));
        return { type: file.type, width: image.width, colours: colours.size };
      });
      expect(drawn.type).toBe('image/png');
      expect(drawn.width).toBeGreaterThan(800);
      expect(drawn.colours).toBeGreaterThan(30);
    }
  });

  it('suggests the better hour in the plan, and tells in the popup of a post that takes off', async () => {
    const page = await e2e.session.openExtensionPage('dashboard.html#settings');
    await page.waitForSelector('main h1');
    const now = Date.now();
    const week = 7 * 86_400_000;
    const ahead = Math.floor((now - forty.range.to) / week) * week;
    const moved = forty.posts.map((post) => ({
      ...post,
      publishedAt: (post.publishedAt ?? 0) + ahead,
      lastSeenAt: post.lastSeenAt + ahead,
    }));
    const young = { ...moved[0], key: 'vk:-40_99', id: '-40_99', text: 'Новый торт' };
    await seed(page, {
      communities: [forty.community],
      posts: [
        ...moved,
        {
          ...young,
          url: 'https://vk.com/wall-40_99',
          publishedAt: now - 6 * 3_600_000,
          lastSeenAt: now,
          views: { value: 5000, precision: 0 },
        },
      ],
      // Read in the first hour: with the last visit a day later that is a curve.
      postCounts: moved.map(({ key, community, publishedAt }) => ({
        id: `${key}@${publishedAt + 3_600_000}`,
        post: key,
        community,
        at: publishedAt + 3_600_000,
        likes: 1,
        reposts: 1,
        comments: 1,
        views: 900,
      })),
    });
    await page.evaluate(() => {
      location.hash = 'plan/new';
    });
    await pressNamed(page, /^Tue .* is clearly better here, n = 8$/);
    const clock = () =>
      page.$$eval('form input', (inputs) =>
        inputs.flatMap(({ type, value }) => (['date', 'time'].includes(type) ? value : [])),
      );
    await expect.poll(async () => (await clock())[1]).toBe('18:00');
    const [date = ''] = await clock();
    expect(new Date(`${date}T12:00Z`).getUTCDay()).toBe(2);
    expect(Date.parse(`${date}T15:00Z`)).toBeGreaterThan(now);

    const popup = await e2e.session.openExtensionPage('popup.html');
    await popup.waitForFunction(() => document.body.innerText.includes('Новый торт'));
    const told = await popup.evaluate(() => document.body.innerText);
    expect(told).toMatch(/Takes off: ×[45](\.\d)? of the usual views at 6 ?hr?, n = \d\d/);
  });

  it('teaches when there is nothing, and has no fault that axe finds, light and dark', async () => {
    const empty = await e2e.session.openExtensionPage('dashboard.html#insights');
    await empty.waitForFunction(() =>
      document.body.innerText.includes('Your communities will be here'),
    );
    const page = await opened();
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    await page.evaluate(axe);
    for (const theme of ['light', 'dark']) {
      await setLook(page, { theme });
      await page.waitForFunction(
        (wanted) => document.documentElement.dataset['theme'] === wanted,
        {},
        theme,
      );
      const faults = await page.evaluate(async () => {
        const api = (window as unknown as { axe: AxeApi }).axe;
        const { violations } = await api.run(document);
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' ')
              .slice(0, 600)}`,
        );
      });
      expect(faults).toEqual([]);
    }
  });
});

interface AxeApi {
  run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
