import { networkIds, type NetworkId } from '../../utils/networks/ids.ts';
import { networks } from '../../utils/networks/index.ts';
import type { PreviewAuthor } from './card.ts';

/**
 * In whose name a post is drawn on a network: the chosen community, else the person's own one
 * there, else the chosen one's name and colour under that network's rules.
 */
export function authorOn(
  network: NetworkId,
  chosen: PreviewAuthor,
  own: readonly PreviewAuthor[],
): PreviewAuthor {
  const there = (one: PreviewAuthor) => one.network === network;
  if (there(chosen)) return chosen;
  return (
    own.find(there) ?? { ...chosen, network, rules: networks[network].rules, screenName: null }
  );
}

/** Every network: the chosen one first, then those of own communities, then the others. */
export function networksInOrder(
  chosen: PreviewAuthor,
  own: readonly PreviewAuthor[],
): readonly NetworkId[] {
  const rank = (id: NetworkId) =>
    id === chosen.network ? 0 : own.some(({ network }) => network === id) ? 1 : 2;
  return networkIds.toSorted((a, b) => rank(a) - rank(b));
}
