import type { Community } from './schema.ts';

/** How other rows name a community, person, post or comment: unique over all networks. */
export const keyOf = (network: string, id: string) => `${network}:${id}`;

export const communityKey = (community: Pick<Community, 'network' | 'id'>) =>
  keyOf(community.network, community.id);

/**
 * All of a community but when it was seen: equal before and after a visit that only saw it again. What
 * is asked anew whenever the community changes goes by it.
 */
export const unvisited = (community: Community): string =>
  JSON.stringify({ ...community, lastSeenAt: 0 });

/** Colours that tell clients apart; calm ones that hold 3:1 against white and near-black. */
export const communityColours = [
  '#3b76d4',
  '#c2571a',
  '#2e8b57',
  '#a3479b',
  '#b08600',
  '#1f8a94',
  '#c43d5b',
  '#6a62c9',
] as const;

/** The colour of the nth community. */
export const colourFor = (n: number): string =>
  communityColours[n % communityColours.length] ?? communityColours[0];
