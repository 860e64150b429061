import { browser } from '#imports';

/**
 * A page of ours for somebody who pressed outside of the browser's window (a notification, a menu):
 * a new tab in the window that they used last, brought to the front. `place`: `dashboard.html#plan`.
 */
export async function openPage(place: string): Promise<void> {
  const url = browser.runtime.getURL('/') + place;
  // Android has tabs but no windows.
  const windows = browser.windows as typeof browser.windows | undefined;
  let tab;
  try {
    tab = await browser.tabs.create({ url });
  } catch (error) {
    // No window is open that may have it (all are closed, or there are private ones alone).
    if (!windows) throw error;
    await windows.create({ url, focused: true });
    return;
  }
  // It may lie minimised, or behind another program's.
  if (windows && tab.windowId !== undefined) {
    await windows.update(tab.windowId, { focused: true }).catch(() => undefined);
  }
}
