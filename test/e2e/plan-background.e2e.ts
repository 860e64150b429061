import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { browsers, withSession } from './setup.ts';

/**
 * The plan's background in a real browser: notification, badge and the one ticker. Chromium alone
 * gives a test the extension's own pages.
 */

/** What the browser itself says it holds for us. */
interface Told {
  notifications: string[];
  badge: string;
  title: string;
  ticker: number | undefined;
  states: string[];
}

interface BrowserApi {
  notifications: { getAll(): Promise<Record<string, unknown>> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

function told(page: Page): Promise<Told> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: BrowserApi };
    const alarms = await chrome.alarms.getAll();
    const rows = await new Promise<{ state: string }[]>((resolve, reject) => {
      const opening = indexedDB.open('groupmate');
      opening.onerror = () => reject(new Error('The database does not open.'));
      opening.onsuccess = () => {
        const database = opening.result;
        const all = database.transaction('plan').objectStore('plan').getAll();
        all.onsuccess = () => {
          database.close();
          resolve(all.result as { state: string }[]);
        };
      };
    });
    return {
      notifications: Object.keys(await chrome.notifications.getAll()),
      badge: await chrome.action.getBadgeText({}),
      title: await chrome.action.getTitle({}),
      ticker: alarms.find(({ name }) => name === 'tick')?.scheduledTime,
      states: rows.map(({ state }) => state).sort(),
    };
  });
}

/** Tells the background that the plan was changed, as a surface does, and waits for its answer. */
function changed(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: BrowserApi };
    return chrome.runtime.sendMessage({ groupmate: 'ui.changed', ask: { what: 'plan' } });
  });
}

/** Planned items, each so many minutes late, written as the store writes them. */
function plan(page: Page, late: readonly number[]): Promise<void> {
  return page.evaluate(async (minutes) => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('groupmate');
      opening.onerror = () => reject(new Error('The database does not open.'));
      opening.onsuccess = () => {
        const database = opening.result;
        const writing = database.transaction('plan', 'readwrite');
        for (const minute of minutes) {
          const at = Date.now() - 3_600_000;
          writing.objectStore('plan').put({
            uuid: crypto.randomUUID(),
            updatedAt: at,
            updatedBy: 'test',
            network: 'vk',
            community: 'vk:-7',
            text: `Пост, который опоздал на ${minute} мин`,
            media: [],
            dueAt: Date.now() - minute * 60_000,
            zone: 'Europe/Moscow',
            state: 'planned',
            livePost: null,
            liveUrl: null,
            journal: [{ at, from: null, to: 'planned', cause: 'saved', note: null }],
          });
        }
        writing.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    });
  }, late);
}

describe.runIf(browsers.includes('chromium'))('the plan in chromium', () => {
  const e2e = withSession('chromium');

  it('tells what is due and what was missed once, over deaths of the worker', async () => {
    const page = await e2e.session.openExtensionPage('dashboard.html');
    expect(await changed(page)).toEqual({ ok: true, answer: null });
    const ticker = (await told(page)).ticker;
    expect(ticker).toBeTypeOf('number');

    await plan(page, [1, 40, 50]);
    expect(await changed(page)).toEqual({ ok: true, answer: null });
    const first = await told(page);
    expect(first.states).toEqual(['due', 'missed', 'missed']);
    expect(first.notifications.map((id) => id.replace(/:.*/, '')).sort()).toEqual([
      'due',
      'missed',
    ]);
    expect(first.badge).toBe('3');
    expect(first.title).toMatch(/1 .+\n2 /);

    // Taken away by the person: nothing may bring them back.
    await page.evaluate(async (ids) => {
      const { chrome } = globalThis as unknown as {
        chrome: { notifications: { clear(id: string): Promise<boolean> } };
      };
      for (const id of ids) await chrome.notifications.clear(id);
    }, first.notifications);
    for (let death = 0; death < 3; death++) {
      await e2e.session.stopWorker();
      expect(await changed(page)).toEqual({ ok: true, answer: null });
    }
    const last = await told(page);
    expect(last).toEqual({ ...first, notifications: [], ticker: last.ticker });
    // The minute went on: no start of the worker began it again.
    const later = Math.round(((last.ticker ?? 0) - (ticker ?? 0)) / 1000);
    expect([0, 60]).toContain(later);
  });

  it('takes a notification away when its item is no longer due', async () => {
    const page = await e2e.session.openExtensionPage('dashboard.html');
    await changed(page);
    await plan(page, [1]);
    await changed(page);
    expect((await told(page)).notifications.length).toBe(1);
    await page.evaluate(async () => {
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('groupmate');
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('plan', 'readwrite');
          writing.objectStore('plan').clear();
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      });
    });
    await changed(page);
    expect(await told(page)).toMatchObject({ notifications: [], badge: '', states: [] });
  });
});
