import { browser } from '#imports';
import { covers } from '../../utils/access/rules.ts';
import type { Community } from '../../utils/communities/schema.ts';
import { networkNamed, pageOf } from '../../utils/networks/index.ts';

type Named = Pick<Community, 'network' | 'id' | 'screenName' | 'url'>;

/** Is this the address of the community's own page? */
export function showsCommunity(url: string, { network, id, screenName }: Named): boolean {
  const page = pageOf(url);
  if (page?.kind !== 'community' || page.network !== network || !page.community) return false;
  const named = page.community.toLowerCase();
  return named === id.toLowerCase() || named === screenName?.toLowerCase();
}

/** May our script live in the community's page? Without that nothing can be filled in there. */
export async function mayFill(community: Named): Promise<boolean> {
  const address = addressOf(community);
  const matches = networkNamed(community.network)?.matches ?? [];
  const own = address === null ? [] : matches.filter((each) => covers(each, new URL(address)));
  return own.length > 0 && browser.permissions.contains({ origins: own });
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

/** The page of the community that has the composer; null where every page of its own has it. */
const composerPage = (community: Named, at: string): string | null =>
  networkNamed(community.network)?.composerUrl?.(community, URL.parse(at)) ?? null;

/** Is this a page of the community where its posts are written? */
export function hasComposer(url: string, community: Named): boolean {
  if (!showsCommunity(url, community)) return false;
  const page = composerPage(community, url);
  return page === null || pageOf(page)?.url === pageOf(url)?.url;
}

/** Where a post of the community is written; null when that is not known. */
function addressOf(community: Named): string | null {
  const own = pageOf(community.url)
    ? community.url
    : networkNamed(community.network)?.ownerUrl(community.id);
  return composerPage(community, community.url) ?? own ?? null;
}

/** A tab that shows the community's page already, the one in use first; null when there is none. */
export async function tabOf(community: Named): Promise<number | null> {
  const known = networkNamed(community.network);
  if (!known) return null;
  const tabs = await browser.tabs.query({ url: [...known.matches] });
  const fitting = tabs
    .filter(({ url, discarded }) => !discarded && url && hasComposer(url, community))
    .sort(
      (a, b) =>
        Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    );
  return fitting[0]?.id ?? null;
}

/** Opens the community's page in a new tab at the front. Throws when the browser opens none. */
export async function openTab(community: Named): Promise<number> {
  const url = addressOf(community);
  if (!url) throw new Error('The address of this community is not known.');
  const tab = await browser.tabs.create({ url, active: true });
  if (tab.id === undefined) throw new Error('The browser opened no tab.');
  await showTab(tab.id);
  return tab.id;
}
