import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { browsers, withSession } from './setup.ts';
import { composer, editor, publish, report } from './composer-help.ts';
import { markButton, panel, press } from './page-help.ts';
import { askAsSurface, cafe, picture, plan, planned, plannedIn, surface } from './surface.ts';

const wall = 'https://vk.com/teplyhleb';
/** Spaces and lines as editors turn them are the same. */
const flat = (value: string | null) => value?.replace(/\s+/gu, ' ').trim() ?? null;
const text = 'Утренний хлеб:\n\n— ржаной 🥖\n— пшеничный\n\nЖдём с 8:00, "Тёплый хлеб" & Ко';

describe.each(browsers)('open and fill in %s', (name) => {
  const e2e = withSession(name);

  /** The tab that shows the community's page. */
  async function tabOfWall(): Promise<Page> {
    const target = await e2e.session.browser.waitForTarget((one) => one.url().startsWith(wall), {
      timeout: 20_000,
    });
    const page = await target.page();
    if (!page) throw new Error('The tab is gone.');
    return page;
  }
  /** The skin is the sandbox's cookie: a page that nothing is filled into sets it. */
  const choose = async (skin: string) =>
    (await e2e.open(`https://vk.com/feed?skin=${skin}`)).close();

  it.each(['react', 'classic'])(
    'puts text and pictures in, and no more (%s skin)',
    async (skin) => {
      const ours = await surface(e2e);
      await choose(skin);
      const pictures = [picture('хлеб.png', 1_300_000), picture('b.png', 0)];
      const item = await plan(ours, text, pictures);

      const answer = await askAsSurface(ours, 'ui.fill', { uuid: item.uuid });
      expect(answer).toMatchObject({
        ok: true,
        answer: { outcome: 'filled', text: true, media: 2 },
      });
      const page = await tabOfWall();
      const holds = await composer(page);
      expect(flat(holds.text)).toBe(flat(text));
      expect(holds.pictures).toBe(2);
      const { state, journal } = await planned(ours, item.uuid);
      expect(state).toBe('unconfirmed');
      expect(journal.slice(1).map(({ to, cause }) => [to, cause])).toEqual([
        ['opened', 'opened-by-person'],
        ['filled', 'composer-holds-it'],
        ['unconfirmed', 'left-to-person'],
      ]);

      // Asked again, nothing is put in a second time, and no other tab is opened.
      const tabs = (await e2e.session.browser.pages()).length;
      expect(await askAsSurface(ours, 'ui.fill', { uuid: item.uuid })).toMatchObject({
        answer: { outcome: 'already' },
      });
      expect((await e2e.session.browser.pages()).length).toBe(tabs);
      expect(await composer(page)).toEqual(holds);
      expect((await report(page)).published).toEqual([]);

      await publish(page, skin);
      const [post, ...more] = (await report(page)).published;
      expect(more).toEqual([]);
      expect(post?.text).toBe(text);
      expect(post?.pictures.map((one) => [one.name, one.sha256])).toEqual(
        pictures.map((one) => [one.name, one.id]),
      );
      expect(e2e.sandbox.unexpected()).toEqual([]);
    },
  );

  it.each(['react', 'classic'])('leaves what the person wrote there (%s skin)', async (skin) => {
    const ours = await surface(e2e);
    const item = await plan(ours, text, [picture('b.png', 0)]);
    const page = await e2e.open(`${wall}?skin=${skin}`);
    await page.bringToFront();
    if (skin === 'react') {
      await (await page.waitForSelector('[data-testid="posting_create_post_button"]'))?.click();
    }
    await (await page.waitForSelector(editor))?.click();
    await page.keyboard.type('Моё, ещё не дописано');

    const answer = await askAsSurface(ours, 'ui.fill', { uuid: item.uuid });
    expect(answer).toMatchObject({ ok: true, answer: { outcome: 'part', text: false, media: 0 } });
    expect(await composer(page)).toEqual({ text: 'Моё, ещё не дописано', pictures: 0 });
    const { state, journal } = await planned(ours, item.uuid);
    expect([state, journal.at(-1)?.cause]).toEqual(['due', 'composer-refused']);

    // The person takes theirs away and asks again: the same tab is filled.
    await page.bringToFront();
    await page.click(editor);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    expect(await askAsSurface(ours, 'ui.fill', { uuid: item.uuid })).toMatchObject({
      answer: { outcome: 'filled', text: true, media: 1 },
    });
    expect(flat((await composer(page)).text)).toBe(flat(text));
    expect((await report(page)).published).toEqual([]);
  });

  it('presses the composer’s own opener alone, also through its menu', async () => {
    const ours = await surface(e2e);
    const item = await plan(ours, text, [picture('a.png', 0)], cafe);
    const page = await e2e.open('https://vk.com/kofe_utro?skin=react');
    await page.evaluate(() => {
      const pressed: string[] = [];
      Object.assign(window, { pressed });
      for (const type of ['click', 'mousedown', 'submit', 'keydown'] as const) {
        const note = (event: Event) => {
          const of = (event.target as Element).getAttribute('data-testid');
          if (!event.isTrusted) pressed.push(`${type} ${of}`);
        };
        addEventListener(type, note, true);
      }
    });
    expect(await askAsSurface(ours, 'ui.fill', { uuid: item.uuid })).toMatchObject({
      answer: { outcome: 'filled' },
    });
    expect(await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed)).toEqual(
      ['click group_publish_create_button', 'click group_publish_post_menu_item'],
    );
  });

  it.each(['react', 'classic'])(
    'pastes pictures where no file input is (%s skin)',
    async (skin) => {
      const ours = await surface(e2e);
      const pictures = [picture('a.png', 600_000), picture('b.png', 0)];
      const item = await plan(ours, text, pictures);
      const page = await e2e.open(`${wall}?skin=${skin}`);
      if (skin === 'react') {
        await (await page.waitForSelector('[data-testid="posting_create_post_button"]'))?.click();
      }
      await page.waitForSelector(editor);
      await page.evaluate(() => document.querySelector('input[type="file"]')?.remove());
      const answer = await askAsSurface(ours, 'ui.fill', { uuid: item.uuid });
      if (name === 'firefox') {
        // There is no other way in: that is said, and the text stands.
        expect(answer).toMatchObject({ answer: { outcome: 'part', text: true, media: 0 } });
        expect(flat((await composer(page)).text)).toBe(flat(text));
        return;
      }
      expect(answer).toMatchObject({ answer: { outcome: 'filled', text: true, media: 2 } });
      await publish(page, skin);
      expect((await report(page)).published[0]?.pictures.map((one) => one.sha256)).toEqual(
        item.media,
      );
    },
  );

  it('keeps the text when a picture is gone', async () => {
    const ours = await surface(e2e);
    await choose('react');
    const item = await plan(ours, text, [picture('a.png', 0), picture('b.png', 10)]);
    await ours.evaluate(
      (id) =>
        new Promise((resolve) => {
          indexedDB.open('groupmate').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const write = database.transaction('media', 'readwrite');
            write.objectStore('media').delete(id);
            write.oncomplete = resolve;
            database.close();
          };
        }),
      item.media[0] ?? '',
    );
    expect(await askAsSurface(ours, 'ui.fill', { uuid: item.uuid })).toMatchObject({
      answer: { outcome: 'part', text: true, media: 1 },
    });
    expect(flat((await composer(await tabOfWall())).text)).toBe(flat(text));
    const { state, journal } = await planned(ours, item.uuid);
    expect([state, journal.at(-1)?.cause, journal.at(-1)?.note]).toEqual([
      'due',
      'media-refused',
      '1/2',
    ]);
  });

  it('knows what is written in the composer, else what is marked in the page', async () => {
    const page = await e2e.open(`${wall}?skin=classic`);
    const words = await page.waitForSelector('.wall_post_text');
    const selected = await words?.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString().trim();
    });
    // Pressing a mark and moving into the panel leave it as it is.
    await press(await markButton(page, /^Engagement rate/));
    const frame = await panel(page);
    const draft = () =>
      frame.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { runtime: { sendMessage(message: unknown): Promise<{ answer: unknown }> } } | undefined
        >;
        const ask = { token: location.hash.slice(1) };
        const message = { groupmate: 'panel.draft', ask };
        return (await (browser ?? chrome)?.runtime.sendMessage(message))?.answer;
      });
    expect(selected).toMatch(/\p{L}/u);
    expect(await draft()).toEqual({ text: selected, from: 'selection' });
    await page.click('.page_current_info');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await draft()).toEqual({ text: '', from: 'none' });
    await page.click(editor);
    await page.keyboard.type('Завтра');
    expect(await draft()).toEqual({ text: 'Завтра', from: 'composer' });
  });

  it('goes on when the background is stopped in the middle', async () => {
    const ours = await surface(e2e);
    await choose('react');
    const item = await plan(ours, text, [picture('a.png', 6_000_000), picture('b.png', 4_000_000)]);
    // The surface's own question ends with the background that was asked.
    const asked = askAsSurface(ours, 'ui.fill', { uuid: item.uuid }).catch(() => null);
    const page = await tabOfWall();
    await e2e.session.stopWorker();
    await page.waitForSelector(editor, { timeout: 20_000 });
    await e2e.session.stopWorker();
    await plannedIn(ours, item.uuid, 'unconfirmed');
    const holds = await composer(page);
    expect(flat(holds.text)).toBe(flat(text));
    expect(holds.pictures).toBe(2);
    expect((await report(page)).published).toEqual([]);
    await asked;
  });

  it('a tab that is closed gives the item back', async () => {
    const ours = await surface(e2e);
    await choose('react');
    const item = await plan(ours, text, [picture('a.png', 8_000_000)]);
    const asked = askAsSurface(ours, 'ui.fill', { uuid: item.uuid }).catch(() => null);
    await (await tabOfWall()).close();
    const { journal } = await plannedIn(ours, item.uuid, 'due');
    expect(journal.at(-1)?.cause).toBe('tab-closed');
    expect(await asked).toMatchObject({ answer: { outcome: 'no-page' } });
  });
});
