import { communityKey, keyOf } from '../../utils/communities/rules.ts';
import { communityByKey } from '../../utils/communities/store.ts';
import type { Community } from '../../utils/communities/schema.ts';
import { db } from '../../utils/db.ts';
import { usualPosts } from '../../utils/insights/usual.ts';
import type { Mark } from '../../utils/messages.ts';
import { networks } from '../../utils/networks/index.ts';
import type { NetworkId, PlaceName } from '../../utils/networks/network.ts';
import type { PageReading } from '../../utils/readings/schema.ts';
import { storeReading } from '../../utils/readings/store.ts';
import { noteVisit } from '../../utils/readings/visits.ts';
import { noteFailure } from './failures.ts';
import { afterReading } from './inbox.ts';
import { afterReadingWords } from './mentions.ts';
import { afterReadingFlags } from './moderation.ts';
import { labelComments } from './triage.ts';
import { tickDays } from './day-figures.ts';
import { marksFor, type PostsOf } from './marks/index.ts';
import { proveByReading } from './plan.ts';
import { soonPopupRecord } from './popup-record.ts';

/** Stores a batch, ticks the day of its community, and gives the marks of what was in it. */
export async function keepReading(reading: PageReading, now: number): Promise<Mark[]> {
  const network = networks[reading.network];
  const before = await communityBefore(reading, network.id);
  const { community, turned, conversations, met } = await storeReading(reading, network, now);
  if (community && reading.opened) {
    await noteVisit(communityKey(community), before?.lastSeenAt ?? null, now);
  }
  const owners = new Set(
    [...reading.posts.map(({ key }) => key), ...reading.comments.map((c) => c.fields.postId.value)]
      .map((post) => (post ? network.ownerOf(post) : null))
      .filter((owner) => owner !== null)
      .map((owner) => keyOf(network.id, owner)),
  );
  if (community) owners.add(communityKey(community));
  for (const { community: answered } of conversations) owners.add(answered);
  const posts = reading.posts.map(({ key }) => keyOf(network.id, key));
  // The plan's failure must not take the marks with it.
  await proveByReading(reading, posts, community, now).catch((error: unknown) =>
    noteFailure('plan', error),
  );
  // Read once for the day's row and for the marks.
  const read = new Map<string, ReturnType<PostsOf>>();
  const postsOf: PostsOf = (one, at) => {
    const asked = read.get(one.uuid) ?? usualPosts(one, at);
    read.set(one.uuid, asked);
    return asked;
  };
  // Labels come with the marks; a failure there must not take the marks with it.
  await labelComments(reading.comments.map(({ key }) => keyOf(network.id, key))).catch(
    (error: unknown) => noteFailure('triage', error),
  );
  // After the labels, which both rest on.
  const commentKeys = reading.comments.map(({ key }) => keyOf(network.id, key));
  await afterReadingFlags(commentKeys, now);
  await afterReadingWords(reading, network, now);
  const mine: Community[] = [];
  for (const owner of owners) {
    const known = await communityByKey(owner);
    if (known?.role !== 'mine') continue;
    await tickDays(known, reading, now, postsOf);
    mine.push(known);
  }
  // After the labels: an angry wave is told by them.
  const news = await afterReading(mine, turned, now).catch((error: unknown) =>
    noteFailure('inbox', error).then(() => false),
  );
  const keys: { place: PlaceName; key: string }[] = [
    ...reading.posts.map(({ key }) => ({ place: 'post' as const, key })),
    ...reading.comments.map(({ key }) => ({ place: 'comment' as const, key })),
    ...(reading.people ?? []).map(({ key }) => ({ place: 'person' as const, key })),
  ];
  const inBatch = new Set(reading.comments.map(({ key }) => key));
  for (const { id } of turned) if (!inBatch.has(id)) keys.push({ place: 'comment', key: id });
  // The marks of a dialogue move to the message that came in last.
  for (const { lastIncoming } of conversations)
    keys.push({ place: 'message', key: lastIncoming.id });
  // The strip speaks of all that was read: it changes with every batch.
  const strip = reading.page.kind === 'community' ? community?.id : undefined;
  if (strip) keys.push({ place: 'community', key: strip });
  const marks = await marksFor(network.id, keys, now, postsOf);
  // The page waits for its marks, not for the popup: it asks for its record itself when it opens.
  if (mine.length || met > 0 || news) soonPopupRecord();
  return marks;
}

/** The page's community as it was before this reading: a visit is told by when it was last seen. */
async function communityBefore(reading: PageReading, network: NetworkId) {
  const id = reading.community?.fields.id.value;
  if (id) return communityByKey(keyOf(network, id));
  const screenName = reading.page.community;
  return screenName ? db.communities.get({ network, screenName }) : undefined;
}
