import { browser } from '#imports';
import type { Network } from './networks/network.ts';

/** One permission a network: its pages. */
export const originsOf = ({ matches }: Pick<Network, 'matches'>) => ({ origins: [...matches] });

/** May Groupmate read the network's pages? */
export const isAllowed = (network: Pick<Network, 'matches'>): Promise<boolean> =>
  browser.permissions.contains(originsOf(network));

/**
 * Calls back at once, and whenever a permission was given or withdrawn, here or in the browser's
 * own pages; gives the end of it.
 */
export function watchAccess(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  changed();
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
