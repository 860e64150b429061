import { describe, expect, it } from 'vitest';
import { keepFiles, lastFile, openInsights, setLook } from './insights-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

describe.each(browsers)('what leaves insights in %s', (name) => {
  const e2e = withSession(name);

  it('gives a CSV that a Russian spreadsheet opens, and sorts by every column', async () => {
    const page = await openInsights(e2e);
    await keepFiles(page);
    await setLook(page, { language: 'ru' });
    await page.waitForFunction(() => document.body.innerText.includes('Мои и конкуренты'));
    await pressNamed(page, /^CSV: Посты$/);
    await page.waitForFunction(() => (window as unknown as { files: Blob[] }).files.length > 0);
    const file = await lastFile(page);
    expect(file?.type).toContain('text/csv');
    expect(file?.bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(new Uint8Array(file?.bytes ?? [])).split('\r\n');
    expect(lines[0]).toBe(
      'Пост;Когда;Формат;Рубрика;ER;Просмотры;Лайки;Комменты;Репосты;Отклик;ER из;Ссылка',
    );
    expect(lines).toHaveLength(38 + 2);
    expect(lines[1]).toBe(
      'Пост 1;2025-10-06 09:00;Фото;;4;1000;24;12;4;40;лайки + комментарии + репосты;https://vk.com/wall-40_1',
    );
    expect(lines[3]).toMatch(/^Пост 3 #рецепт;2025-10-07 18:30;Видео;;11;2000;132;66;22;220;/);
    // Unknown is an empty cell, and what looks like a formula is text.
    expect(lines[7]).toMatch(/^Пост 7 #новости;2025-10-10 09:00;Ссылка;;;1000;;6;2;;/);
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
    const page = await openInsights(e2e);
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
});
