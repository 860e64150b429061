import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { colourFor } from './rules.ts';
import type { Community, CommunityRole } from './schema.ts';

/** What a page said of a community. */
export interface SeenCommunity {
  network: string;
  id: string;
  screenName: string | null;
  name: string;
  url: string;
}

/** `key` is `network:id`. */
export async function communityByKey(key: string): Promise<Community | undefined> {
  const [network = '', ...id] = key.split(':');
  return db.communities.get({ network, id: id.join(':') });
}

/** By the name that stands in addresses. */
export function communityByScreenName(network: string, screenName: string) {
  return db.communities.where({ network, screenName }).first();
}

export function listCommunities(role?: CommunityRole): Promise<Community[]> {
  return role
    ? db.communities.where({ role }).sortBy('name')
    : db.communities.toCollection().sortBy('name');
}

/** Adds the community, or notes what changed about it. Its role, zone and colour stay. */
export async function noteCommunity(seen: SeenCommunity, now: number): Promise<Community> {
  const known = await db.communities.get({ network: seen.network, id: seen.id });
  if (known) {
    const changed =
      known.name !== seen.name ||
      (seen.screenName !== null && known.screenName !== seen.screenName) ||
      known.url !== seen.url;
    const next: Community = {
      ...known,
      name: seen.name,
      screenName: seen.screenName ?? known.screenName,
      url: seen.url,
      lastSeenAt: now,
      // A visit alone is no change that a team would have to hear of.
      ...(changed ? await stamp(now, known.uuid) : {}),
    };
    await db.communities.put(next);
    return next;
  }
  const added: Community = {
    ...(await stamp(now)),
    ...seen,
    role: 'seen',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    colour: colourFor(await db.communities.count()),
    denominator: 'views',
    firstSeenAt: now,
    lastSeenAt: now,
  };
  await db.communities.add(added);
  return added;
}

/** Changes what the person decides about a community. Returns null when it is not known. */
export async function changeCommunity(
  key: string,
  change: Partial<Pick<Community, 'role' | 'zone' | 'colour' | 'denominator'>>,
  now: number,
): Promise<Community | null> {
  const known = await communityByKey(key);
  if (!known) return null;
  const next = { ...known, ...change, ...(await stamp(now, known.uuid)) };
  await db.communities.put(next);
  return next;
}
