import { browser } from '#imports';
import { covers, type Access } from '../../utils/access/rules.ts';
import { askTab } from '../../utils/messages.ts';
import { networkOf } from '../../utils/networks/index.ts';
import type { Network } from '../../utils/networks/network.ts';

/** The tab that the popup was opened over, as far as the browser tells. */
export interface CurrentTab {
  id: number;
  /** Its address; null where the browser does not tell it. */
  url: string | null;
  /** It has come whole. */
  complete: boolean;
}

/** `activeTab` tells the address of the tab over which the person pressed our icon, and no other. */
export async function currentTab(): Promise<CurrentTab | null> {
  const own = browser.runtime.getURL('/');
  const tabs = await browser.tabs.query({ currentWindow: true });
  const active = tabs.find((tab) => tab.active);
  // On Android the popup is a tab itself: the one before it is meant.
  const tab = active?.url?.startsWith(own)
    ? tabs
        .filter(({ url }) => !url?.startsWith(own))
        .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
    : active;
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, complete: tab.status === 'complete' };
}

/** The network whose page it is, when Groupmate may not read this very page yet; else null. */
export function closedHere(
  tab: CurrentTab | null,
  access: Readonly<Record<string, Access>>,
): Network | null {
  const url = tab?.url ? URL.parse(tab.url) : null;
  const network = url && networkOf(url);
  const granted = (network && access[network.id]?.granted) ?? [];
  return network && url && !granted.some((pattern) => covers(pattern, url)) ? network : null;
}

/** A page that Groupmate may read, has come whole, and yet no script of ours lives in it. */
export async function isLifeless(
  tab: CurrentTab | null,
  access: Readonly<Record<string, Access>>,
): Promise<boolean> {
  if (!tab?.url || !tab.complete || !networkOf(tab.url) || closedHere(tab, access)) return false;
  return askTab(tab.id, 'tab.here', {}).then(
    () => false,
    () => true,
  );
}
