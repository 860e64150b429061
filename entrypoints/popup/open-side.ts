import { browser } from '#imports';

interface SidePanelApi {
  open(options: { windowId: number }): Promise<void>;
}
interface SidebarApi {
  open(): Promise<void>;
}
/** The polyfill does not know Chromium's API, and Firefox has one of its own. */
type Beside = typeof browser & { sidePanel?: SidePanelApi; sidebarAction?: SidebarApi };
type WithChrome = typeof globalThis & { chrome?: Beside };

/** This window's id, asked before any press: nothing may be awaited between press and opening. */
let windowId: number | null = null;
void browser.windows
  .getCurrent()
  .then(({ id }) => (windowId = id ?? null))
  .catch(() => undefined);

/** Opens the side panel (Firefox: the sidebar) beside the page. Call it in the press itself. */
export async function openSide(): Promise<void> {
  const sidePanel = (globalThis as WithChrome).chrome?.sidePanel;
  const { sidebarAction } = browser as Beside;
  if (sidePanel && windowId !== null) await sidePanel.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
