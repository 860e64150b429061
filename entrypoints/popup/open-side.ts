import { browser } from '#imports';

interface SidePanelApi {
  open(options: { windowId: number }): Promise<void>;
}
type WithSidePanel = typeof globalThis & { chrome?: { sidePanel?: SidePanelApi } };

/** This window's id, asked before any press: nothing may be awaited between press and opening. */
let windowId: number | null = null;
void browser.windows
  .getCurrent()
  .then(({ id }) => (windowId = id ?? null))
  .catch(() => undefined);

/** Opens the side panel (Firefox: the sidebar) beside the page. Call it in the press itself. */
export async function openSide(): Promise<void> {
  // The polyfill does not know Chromium's API, and Firefox does not have it.
  const { sidePanel } = (globalThis as WithSidePanel).chrome ?? {};
  if (sidePanel && windowId !== null) await sidePanel.open({ windowId });
  else if ('sidebarAction' in browser) await browser.sidebarAction.open();
  else await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
