import type { Page } from 'puppeteer';

/** What tests of reminders ask of the browser, from one of our own pages. */

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** A busy machine takes its time. */
export const patiently = { timeout: 15_000 };

/** The uuid that `reminder(n, …)` of day-seed.ts gives. */
export const uuidOf = (n: number) => `00000000-0000-4000-8000-${String(200 + n).padStart(12, '0')}`;

/** The id of its notification. */
export const shown = (n: number) => [`reminder:${uuidOf(n)}`];

export interface BrowserApi {
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    onClicked: { dispatch?(id: string): void };
    onButtonClicked?: { dispatch?(id: string, button: number): void };
  };
  action: { getBadgeText(of: object): Promise<string> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Asks the background to look at everything anew, as a surface does; answered when it has. */
export const wake = (page: Page) =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', BrowserApi>;
    const api = browser ?? chrome;
    return api.runtime.sendMessage({ groupmate: 'ui.changed', ask: { what: 'reminders' } });
  });

/** Ids of our notifications, and the badge. */
export const told = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', BrowserApi>;
    const api = browser ?? chrome;
    const shown = Object.keys(await api.notifications.getAll()).sort();
    return { shown, badge: await api.action.getBadgeText({}) };
  });

/** Sets the person's quiet hours (null: none); the rest of the settings is as on the first day. */
export const setQuiet = (page: Page, quiet: object | null) =>
  page.evaluate(async (value) => {
    interface Storage {
      storage: { local: { set(items: object): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage>;
    await (browser ?? chrome).storage.local.set({ settings: { quiet: value } });
  }, quiet);

export const sees = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
export const seesNot = (page: Page, text: string) =>
  page.waitForFunction((wanted) => !document.body.innerText.includes(wanted), {}, text);
