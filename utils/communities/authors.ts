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

/**
 * Is an author of this name the community itself? Facebook calls a Page by a number in one place and
 * by its handle in another: where the ids differ, an equal name says that it is one and the same.
 */
export function isSameAuthor(name: string | null, community: Pick<Community, 'name'>): boolean {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  return name !== null && plain(name) !== '' && plain(name) === plain(community.name);
}

/**
 * Ids in whose name a post of the community may go out; null: anybody's. Beside those that may answer
 * all that bear its very name, which may be the community itself by another id.
 */
export async function postAuthors(community: Community): Promise<string[] | null> {
  const allowed = allowedAuthors(community);
  if (!allowed) return null;
  const [accounts, others] = await Promise.all([
    db.identities.where({ network: community.network }).toArray(),
    db.communities.filter(({ network }) => network === community.network).toArray(),
  ]);
  const same = [...accounts, ...others].filter(({ name }) => isSameAuthor(name, community));
  return [...new Set([...allowed, ...same.map(({ id }) => id)])];
}

/** Ids in whose name an answer may go out; null: of a community that is not ours, anybody's. */
export function allowedAuthors(community: Community | undefined): string[] | null {
  if (community?.role !== 'mine') return null;
  const { id, screenName, answersAs = [] } = community;
  return [id, ...(screenName === null ? [] : [screenName]), ...answersAs];
}
