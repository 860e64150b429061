import { describe, expect, it } from 'vitest';
import { notices } from './first-minute-help.ts';
import { hasMenu, pressMenu } from './many-help.ts';
import { claimCommunity } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';

const wall = 'https://vk.com/teplyhleb?skin=react';
const link = 'https://hleb.example/shop?size=2';

/** Rows of a table, through a page of ours. */
const rows = (table: string) =>
  new Promise<{ body?: string; text?: string }[]>((resolve) => {
    const opening = indexedDB.open('groupmate');
    opening.onsuccess = () => {
      const all = opening.result.transaction(table).objectStore(table).getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result as { body?: string; text?: string }[]);
      };
    };
  });

/** The first community says how its links are tagged, as its card does. */
const tagLinks = () =>
  new Promise<void>((resolve) => {
    const opening = indexedDB.open('groupmate');
    opening.onsuccess = () => {
      const write = opening.result.transaction('communities', 'readwrite');
      const store = write.objectStore('communities');
      const all = store.getAll();
      all.onsuccess = () => {
        const utm = { source: 'vk', medium: 'social', campaign: '', content: '', sites: [] };
        store.put({ ...(all.result[0] as object), utm });
      };
      write.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

describe.each(browsers)('the context menu in %s', (name) => {
  const e2e = withSession(name);

  it('makes a template of a selection, and gives a link its tags', async () => {
    const ours = await surface(e2e);
    const page = await e2e.open(wall);
    await page.bringToFront();
    await claimCommunity(page);
    if (name === 'chromium') {
      for (const id of ['draft-selection', 'template-selection', 'draft-image', 'utm-link']) {
        expect([id, await hasMenu(ours, id)]).toEqual([id, true]);
      }
    }

    const text = 'Спасибо! Приходите завтра: с утра будет ржаной.';
    await pressMenu(e2e, page, {
      menuItemId: 'template-selection',
      selectionText: text,
    } as { menuItemId: string });
    const bodies = async () => (await ours.evaluate(rows, 'templates')).map(({ body }) => body);
    await expect.poll(bodies, { timeout: 15_000 }).toContain(text);

    const press = () =>
      pressMenu(e2e, page, { menuItemId: 'utm-link', linkUrl: link } as { menuItemId: string });
    await press();
    // A Firefox without a screen keeps no notification.
    if (name === 'chromium') {
      await expect
        .poll(() => notices(ours), { timeout: 15_000 })
        .toContain('drafted:communities:no-tags');
    }
    expect(await ours.evaluate(rows, 'plan')).toEqual([]);

    await ours.evaluate(tagLinks);
    await press();
    await page.evaluate(() => {
      const box = document.body.appendChild(document.createElement('textarea'));
      box.id = 'pasted';
    });
    const tagged = `${link}&utm_source=vk&utm_medium=social`;
    // Copied; or, where the page gives no clipboard away, kept in a draft: never lost.
    const arrived = async () => {
      const drafts = (await ours.evaluate(rows, 'plan')).map((item) => item.text);
      if (drafts.length > 0) return drafts;
      await page.$eval('#pasted', (box) => {
        (box as HTMLTextAreaElement).value = '';
        (box as HTMLTextAreaElement).focus();
      });
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      return [await page.$eval('#pasted', (box) => (box as HTMLTextAreaElement).value)];
    };
    await expect.poll(arrived, { timeout: 15_000 }).toEqual([tagged]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
