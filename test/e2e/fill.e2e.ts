import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { browsers, withSession } from './setup.ts';
import { askAsSurface, picture, plan, planned, plannedIn, surface } from './surface.ts';

const wall = 'https://vk.com/teplyhleb';
const text = 'Утренний хлеб:\n\n— ржаной 🥖\n— пшеничный\n\nЖдём с 8:00, "Тёплый хлеб" & Ко';
const editor = '[data-testid="posting_base_screen_input_message"], #post_field';
const shown = '[data-testid="posting_attachment_item"], .page_preview_photo_wrap';

interface Report {
  published: { text: string; pictures: { name: string; size: number; sha256: string }[] }[];
}
const report = (page: Page): Promise<Report> =>
  page.evaluate(async () => (await fetch('/sandbox/state')).json() as Promise<never>);

/** What the composer of the page holds now. */
const composer = (page: Page) =>
  page.evaluate(
    (field, item) => ({
      text: document.querySelector<HTMLElement>(field)?.innerText ?? null,
      pictures: document.querySelectorAll(item).length,
    }),
    editor,
    shown,
  );
const flat = (value: string | null) => value?.replace(/\s+/gu, ' ').trim() ?? null;

/** *Next* and *publish*, pressed by the person; only here in all of this file. */
async function publish(page: Page, skin: string): Promise<void> {
  await page.bringToFront();
  if (skin === 'react') {
    await page.click('[data-testid="posting_base_screen_next"]');
    await page.click('[data-testid="posting_submit_button"]');
  } else await page.click('#send_post');
  await page.waitForFunction(
    async () => (await (await fetch('/sandbox/state')).json()).published.length > 0,
  );
}

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
      expect(answer).toEqual({ ok: true, answer: { outcome: 'filled', text: true, media: 2 } });
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
    expect(answer).toEqual({ ok: true, answer: { outcome: 'part', text: false, media: 0 } });
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
