import { browser } from '#imports';
import type { Community } from '../../utils/communities/schema.ts';
import { networkNamed, pageOf } from '../../utils/networks/index.ts';

type Named = Pick<Community, 'network' | 'id' | 'screenName' | 'url'>;

/** Where a post of the community is written; null when that is its own page. */
const composerOf = ({ network, id }: Pick<Named, 'network' | 'id'>): URL | null =>
  URL.parse(networkNamed(network)?.composerUrl?.(id) ?? '');

/** Is this the address of the page where the community's posts are written, usually its own? */
export function showsCommunity(url: string, { network, id, screenName }: Named): boolean {
  const page = pageOf(url);
  if (page?.kind !== 'community' || page.network !== network || !page.community) return false;
  const composer = composerOf({ network, id });
  if (composer && composer.host !== URL.parse(url)?.host) return false;
  const named = page.community.toLowerCase();
  return named === id.toLowerCase() || named === screenName?.toLowerCase();
}

/** May our script live in the network's pages? Without that nothing can be filled in there. */
export async function mayFill({ network }: Named): Promise<boolean> {
  const known = networkNamed(network);
  return !!known && browser.permissions.contains({ origins: [...known.matches] });
}

/** To the front, with its window. False when it is not there any more. */
export async function showTab(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    // Android has tabs but no windows.
    if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return tab !== undefined;
  } catch {
    return false;
  }
}

/** A tab that shows the community's page already, the one in use first; null when there is none. */
export async function tabOf(community: Named): Promise<number | null> {
  const known = networkNamed(community.network);
  if (!known) return null;
  const tabs = await browser.tabs.query({ url: [...known.matches] });
  const fitting = tabs
    .filter(({ url, discarded }) => !discarded && url && showsCommunity(url, community))
    .sort(
      (a, b) =>
        Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    );
  return fitting[0]?.id ?? null;
}

/** Opens the community's page in a new tab at the front. Throws when the browser opens none. */
export async function openTab(community: Named): Promise<number> {
  const composer = composerOf(community);
  const isThere = composer ? URL.parse(community.url)?.host === composer.host : false;
  const own = pageOf(community.url)
    ? community.url
    : networkNamed(community.network)?.ownerUrl(community.id);
  const url = composer && !isThere ? composer.href : own;
  if (!url) throw new Error('The address of this community is not known.');
  const tab = await browser.tabs.create({ url, active: true });
  if (tab.id === undefined) throw new Error('The browser opened no tab.');
  await showTab(tab.id);
  return tab.id;
}
