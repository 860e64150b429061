import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { composer, report } from './composer-help.ts';
import { community, planned, rowsOf, seed, type Rows } from './day-seed.ts';
import { marksWhen, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { askAsSurface, picture, plan, planned as itemIn, surface } from './surface.ts';

const hour = 3_600_000;
const wall = 'https://vk.com/teplyhleb';
const bread = community(7, 'Тёплый хлеб', '#c2571a');
const coffee = community(8, 'Кофе утром', '#2e8b57');
const said =
  'В субботу на ярмарке у пруда: ржаной хлеб с тмином, булочки с корицей и горячий сбитень. ' +
  'Приходите с детьми к десяти утра.';
const alike = said.replace('В субботу', 'В воскресенье').replace('у пруда', 'на площади');

const unknown = { value: null, precision: null };
/** A post that was seen on a wall. */
const seen = (id: string, of: number, text: string) => ({
  ...{ key: `vk:${id}`, network: 'vk', id, community: `vk:-${of}` },
  ...{ url: `https://vk.com/wall${id}`, text, publishedAt: Date.now() - hour, attachments: [] },
  ...{ pinned: false, ad: false, repost: false, likes: unknown, reposts: unknown },
  ...{ comments: unknown, views: unknown, followers: unknown },
  ...{ firstSeenAt: Date.now() - hour, lastSeenAt: Date.now() },
});

const sees = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const seesNot = (page: Page, text: string) =>
  page.waitForFunction((wanted) => !document.body.innerText.includes(wanted), {}, text);

async function write(page: Page, text: string): Promise<void> {
  await page.focus('textarea');
  await page.evaluate((words) => {
    document.execCommand('selectAll');
    document.execCommand('insertText', false, words);
  }, text);
}

// Extension pages can be opened by automation in Chromium only.
describe.runIf(browsers.includes('chromium'))('never twice in chromium', () => {
  const e2e = withSession('chromium');

  async function opened(path: string, rows: Rows): Promise<Page> {
    const first = await e2e.session.openExtensionPage('dashboard.html#settings');
    await first.waitForSelector('main h1');
    await seed(first, rows);
    const page = await e2e.session.openExtensionPage(path);
    await first.close();
    await page.setViewport({ width: 1280, height: 1000 });
    return page;
  }
  const shot = (page: Page, name: string) =>
    page.screenshot({ path: `.output/twice-${name}.png` as `${string}.png` });

  it('shows what is alike while one writes, with what differs, and lets both stand', async () => {
    const posts = [seen('-7_1', 7, said)];
    const page = await opened('dashboard.html#plan/new', { communities: [bread], posts });
    await page.waitForSelector('textarea');
    await write(page, said);
    await sees(page, 'The same text is there already.');
    await write(page, alike);
    await sees(page, 'like another post');
    const marked = await page.$$eval('mark', (all) => all.map((one) => one.textContent?.trim()));
    expect(marked).toEqual(['воскресенье', 'на площади:', 'субботу', 'у пруда:']);
    await shot(page, 'near');
    await pressNamed(page, /^Save to the plan$/);
    await pressNamed(page, /^Different posts: keep both$/);
    await seesNot(page, 'like another post');
    await pressNamed(page, /^Save to the plan$/);
    await page.waitForFunction(() => !document.querySelector('textarea'));
    const [item] = await rowsOf(page, 'plan');
    expect(item).toMatchObject({ text: alike, state: 'planned', despite: ['vk:-7_1'] });
  });

  it('says what stands too near in time, and offers the next time', async () => {
    const at = Math.ceil((Date.now() + 30 * hour) / hour) * hour;
    const rows = {
      communities: [{ ...bread, zone: 'UTC', minGap: 90 }],
      plan: [planned(1, 7, at, 'Булки с корицей', { zone: 'UTC' })],
    };
    const page = await opened('dashboard.html#plan/new', rows);
    await page.waitForSelector('textarea');
    await write(page, 'Совсем другой пост о пирогах');
    const [day, time] = [
      new Date(at).toISOString().slice(0, 10),
      new Date(at).toISOString().slice(11, 16),
    ];
    for (const [type, value] of [
      ['date', day],
      ['time', time],
    ] as const) {
      await page.$eval(
        `input[type="${type}"]`,
        (input, chosen) => {
          const { set } =
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
          set?.call(input, chosen);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
      );
    }
    await sees(page, 'Булки с корицей');
    await sees(page, 'Posts stand at least 90 minutes apart.');
    await pressNamed(page, /^Save to the plan$/);
    await sees(page, 'Keep this time');
    await shot(page, 'clash');
    await pressNamed(page, /^Move to /);
    await seesNot(page, 'Too near');
    await pressNamed(page, /^Save to the plan$/);
    await page.waitForFunction(() => !document.querySelector('textarea'));
    const items = await rowsOf(page, 'plan');
    expect(items.map(({ dueAt }) => dueAt).sort()).toEqual([at, at + 1.5 * hour]);
  });

  it('holds what came out meanwhile, shows both, and publishes on a word', async () => {
    const rows = {
      communities: [bread, coffee],
      plan: [planned(1, 7, Date.now() - 1000, said)],
      posts: [seen('-8_1', 8, said)],
    };
    const page = await opened('dashboard.html#plan', rows);
    await askAsSurface(page, 'ui.changed', { what: 'plan' });
    await sees(page, 'Already out');
    await pressNamed(page, /^Compare$/);
    await sees(page, 'This post is out already');
    await shot(page, 'held');
    // Behind the dialog the row has the same word.
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')];
      buttons.find(({ textContent }) => textContent === 'Skip')?.click();
    });
    await page.waitForFunction(() => !document.body.innerText.includes('Already out'));
    expect(await rowsOf(page, 'plan')).toMatchObject([{ state: 'skipped', twin: 'vk:-8_1' }]);
  });

  it('crops a picture to a shape and keeps the original and its description', async () => {
    const page = await opened('dashboard.html#plan/new', { communities: [bread] });
    await page.waitForSelector('textarea');
    const drawn = await page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1600, 900];
      const context = canvas.getContext('2d');
      if (context) {
        context.fillStyle = '#c2571a';
        context.fillRect(0, 0, 1600, 900);
        context.fillStyle = '#2e8b57';
        context.fillRect(600, 200, 400, 500);
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    });
    await page.evaluate((base64) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'ярмарка.png', { type: 'image/png' }));
      transfer.items.add(new File([new Uint8Array(21 * 2 ** 20)], 'огромный.png'));
      if (!input) return;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, drawn);
    await sees(page, '1600×900');
    await sees(page, 'Drag this file into the post’s form yourself');
    await pressNamed(page, /^Crop and describe 1$/);
    await pressNamed(page, /^1:1$/);
    await page.waitForSelector('canvas');
    await page.evaluate(() => {
      const areas = [...document.querySelectorAll<HTMLTextAreaElement>('textarea')];
      areas.at(-1)?.focus();
      document.execCommand('insertText', false, 'Прилавок с хлебом');
    });
    await shot(page, 'crop');
    await pressNamed(page, /^Done$/);
    await sees(page, '900×900');
    await shot(page, 'cropped');
    await write(page, 'Ярмарка');
    await pressNamed(page, /^Save to the plan$/);
    await page.waitForFunction(() => !document.querySelector('textarea'));
    const media = await rowsOf(page, 'media');
    const part = media.find(({ width }) => width === 900);
    const original = media.find(({ width }) => width === 1600);
    expect(part).toMatchObject({ height: 900, alt: 'Прилавок с хлебом', from: original?.['id'] });
    expect(await rowsOf(page, 'plan')).toMatchObject([{ media: [part?.['id']] }]);
  });

  it('reads well in Russian, dark and narrow', async () => {
    const posts = [seen('-7_1', 7, said)];
    const page = await opened('sidepanel.html', { communities: [bread], posts });
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      };
      const settings = { language: 'ru', theme: 'dark', off: [], checklistAt: null };
      await chrome.storage.local.set({
        settings: { ...settings, backupEvery: 'never', clashes: 'all' },
      });
    });
    await page.reload();
    await page.setViewport({ width: 400, height: 1100 });
    await page.waitForSelector('textarea');
    await write(page, alike);
    await sees(page, 'Похоже на другой пост');
    await page.evaluate(() => document.querySelector('mark')?.scrollIntoView({ block: 'center' }));
    await shot(page, 'narrow');
  });
});

describe.each(browsers)('the right account and all files in %s', (name) => {
  const e2e = withSession(name);

  it('puts nothing in where it would go out in another name, until the person wants that', async () => {
    const ours = await surface(e2e);
    const item = await plan(ours, said, [picture('a.png', 0)]);
    const page = await e2e.open(`${wall}?skin=classic&as_me`);
    await marksWhen(page, (all) => all.length > 0);
    expect(await askAsSurface(ours, 'ui.fill', { uuid: item.uuid })).toMatchObject({
      ok: true,
      answer: { outcome: 'other-author', text: false, media: 0 },
    });
    expect((await composer(page)).text?.trim()).toBe('');
    const { state, journal } = await itemIn(ours, item.uuid);
    expect([state, journal.at(-1)?.cause]).toEqual(['due', 'other-author']);
    expect(await askAsSurface(ours, 'ui.fill', { uuid: item.uuid, anyAuthor: true })).toMatchObject(
      {
        answer: { outcome: 'filled', text: true, media: 1 },
      },
    );
    expect((await report(page)).published).toEqual([]);
  });

  it('hands a video over in chunks, or says that it has no way in', async () => {
    const ours = await surface(e2e);
    const item = await plan(ours, said, [picture('a.png', 0), picture('clip.mp4', 3_000_000)]);
    const page = await e2e.open(`${wall}?skin=classic`);
    // Before Groupmate has come to this tab it would open another one.
    await marksWhen(page, (all) => all.length > 0);
    const answer = await askAsSurface(ours, 'ui.fill', { uuid: item.uuid });
    if (name === 'firefox') {
      expect(answer).toMatchObject({
        answer: { outcome: 'part', text: true, media: 1, lost: ['clip.mp4'] },
      });
      const { journal } = await itemIn(ours, item.uuid);
      expect(journal.at(-1)).toMatchObject({ cause: 'media-refused', note: '1/2 · clip.mp4' });
    } else expect(answer).toMatchObject({ answer: { outcome: 'filled', text: true, media: 2 } });
    expect((await composer(page)).text?.replace(/\s+/gu, ' ').trim()).toBe(said);
  });
});
