import { db } from '../db.ts';
import { keyOf } from './rules.ts';
import type { Community } from './schema.ts';
import { communityByKey, communityByScreenName } from './store.ts';

/** The name of an account or community in whose name one may write; null when we know none. */
export async function nameOfAuthor(network: string, id: string): Promise<string | null> {
  const key = keyOf(network, id);
  const community = (await communityByKey(key)) ?? (await communityByScreenName(network, id));
  if (community) return community.name;
  const account = (await db.identities.get(key)) ?? (await db.people.get(key));
  return account?.name || null;
}

/** Ids in whose name an answer may go out; null: of a community that is not ours, anybody's. */
export function allowedAuthors(community: Community | undefined): string[] | null {
  if (community?.role !== 'mine') return null;
  const { id, screenName, answersAs = [] } = community;
  return [id, ...(screenName === null ? [] : [screenName]), ...answersAs];
}
