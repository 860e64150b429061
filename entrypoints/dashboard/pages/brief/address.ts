import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';

const begins = 'brief/';

/** Where a community's brief stands: under the page of communities. */
export const briefAddress = (community: Pick<Community, 'network' | 'id'>): string =>
  `#communities/${begins}${encodeURIComponent(communityKey(community))}`;

/** Whose brief the rest of an address names (`network:id`); null: none's. */
export function briefIn(rest: string): string | null {
  if (!rest.startsWith(begins)) return null;
  try {
    return decodeURIComponent(rest.slice(begins.length));
  } catch {
    // Somebody's own address with a broken `%`.
    return null;
  }
}
