import { describe, expect, it } from 'vitest';
import { reminder, rowsOf, seed } from './day-seed.ts';
import { minute, shown, told, uuidOf, wake, type BrowserApi, patiently } from './reminders-help.ts';
import { browsers, withSession } from './setup.ts';

describe.runIf(browsers.includes('chromium'))('notifications with buttons in chromium', () => {
  const e2e = withSession('chromium');

  it('are answered by a worker that was ended: later, then done', async () => {
    const page = await e2e.session.openExtensionPage('dashboard.html#settings');
    await page.waitForSelector('main h1');
    await seed(page, { reminders: [reminder(1, Date.now() - minute, 'Отчёт')] });
    await wake(page);
    expect((await told(page)).shown).toEqual(shown(1));
    const press = async (button: number) => {
      await e2e.session.stopWorker();
      await wake(page);
      const worker = await e2e.session.worker();
      await worker.evaluate(
        (id, which) => {
          const { chrome } = globalThis as unknown as { chrome: BrowserApi };
          const { dispatch } = chrome.notifications.onButtonClicked ?? {};
          if (!dispatch) throw new Error('There are no buttons.');
          chrome.notifications.onButtonClicked?.dispatch?.(id, which);
        },
        `reminder:${uuidOf(1)}`,
        button,
      );
    };
    const at = async () => (await rowsOf(page, 'reminders')).map((one) => Number(one['at']))[0];
    const before = Date.now();
    await press(0);
    await expect
      .poll(async () => Number(await at()) - before, patiently)
      .toBeGreaterThan(14 * minute);
    await expect.poll(async () => (await told(page)).shown, patiently).toEqual([]);
    await press(1);
    await expect
      .poll(async () => (await rowsOf(page, 'reminders'))[0]?.['doneAt'], patiently)
      .toEqual(expect.any(Number));
  });
});
