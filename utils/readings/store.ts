import { Dexie } from 'dexie';
import { keyOf } from '../communities/rules.ts';
import { communityByKey, communityByScreenName, noteCommunity } from '../communities/store.ts';
import { settlePost } from '../comments/store.ts';
import type { SeenComment } from '../comments/schema.ts';
import type { Conversation } from '../conversations/schema.ts';
import { keepMessages } from '../conversations/store.ts';
import { keepComments } from './keep-comment.ts';
import type { Community } from '../communities/schema.ts';
import { db } from '../db.ts';
import type { Addresses } from './keep-comment.ts';
import { keepPeople } from '../welcome/store.ts';
import { countsDiffer, seenPost } from './rules.ts';
import type { Identity, PageReading, PostCounts, PostReading, SeenPost } from './schema.ts';

/** A members reading is kept when the number changed, or once an hour. */
const membersEvery = 3_600_000;

/** What a reading changed. */
export interface Stored {
  /** The community that the page belongs to; null when it could not be told. */
  community: Community | null;
  /** Comments whose clock started or stopped, also such as were not in this reading. */
  turned: SeenComment[];
  /** Dialogues that were seen. */
  conversations: Conversation[];
  /** How many names of its lists are first contacts. */
  met: number;
}

/**
 * Stores what one page showed. Posts and comments are kept only for communities whose own page
 * the person has opened: a feed of friends leaves nothing behind.
 */
export async function storeReading(
  reading: PageReading,
  network: Addresses,
  now: number,
): Promise<Stored> {
  return db.transaction('rw', db.tables, async () => {
    if (reading.identity?.fields.id.value) await noteIdentity(reading, now);
    const community = await storeCommunity(reading, network, now);
    const turned: SeenComment[] = [];
    if (reading.posts.length) await storePosts(reading.posts, network, now);
    for (const post of await keepComments(reading, network, now)) {
      const owner = network.ownerOf(post);
      const of = owner ? await communityByKey(keyOf(network.id, owner)) : undefined;
      turned.push(...(await settlePost(keyOf(network.id, post), of?.role === 'mine')));
    }
    const messaged = reading.messages?.length
      ? await communityOfMessages(reading, community)
      : null;
    const conversations = await keepMessages(reading, network, messaged, now);
    const met = await keepPeople(reading, network, now);
    return { community, turned, conversations, met };
  });
}

/** Whose dialogues a page shows (`network:id`): the address says, else what stands on the page. */
async function communityOfMessages(
  { network, page }: PageReading,
  shown: Community | null,
): Promise<string | null> {
  const named = page.community;
  const known = named
    ? ((await communityByKey(keyOf(network, named))) ??
      (await communityByScreenName(network, named)))
    : shown;
  return known ? keyOf(network, known.id) : null;
}

async function noteIdentity(reading: PageReading, now: number): Promise<void> {
  const { id, name } = reading.identity?.fields ?? {};
  if (!id?.value) return;
  const identity: Identity = {
    key: keyOf(reading.network, id.value),
    network: reading.network,
    id: id.value,
    name: name?.value ?? '',
    lastSeenAt: now,
  };
  await db.identities.put(identity);
}

/** The page's community: by the header's id, else by the owner of the posts on its wall. */
async function storeCommunity(
  reading: PageReading,
  network: Addresses,
  now: number,
): Promise<Community | null> {
  const { page, community } = reading;
  const wallOwner = page.post
    ? network.ownerOf(page.post)
    : page.kind === 'community'
      ? network.ownerOf(reading.posts.find((post) => !post.fields.ad.value)?.key ?? '')
      : null;
  const told = community?.fields.id.value;
  const id = told && network.isLastingId(told) ? told : wallOwner;
  if (!id) {
    const known = page.community && (await communityByScreenName(network.id, page.community));
    if (!known) return null;
    await storeMembers(reading, known, now);
    return known;
  }
  const name = community?.fields.name.value;
  const key = keyOf(network.id, id);
  if (!name) return (await communityByKey(key)) ?? null;
  const screenName = community.fields.screenName.value ?? page.community;
  const stored = await noteCommunity(
    {
      network: network.id,
      id,
      screenName: screenName === id ? null : screenName,
      name,
      url: network.ownerUrl(screenName ?? id) ?? network.ownerUrl(id) ?? page.url,
    },
    now,
  );
  await storeMembers(reading, stored, now);
  return stored;
}

async function storeMembers(reading: PageReading, community: Community, now: number) {
  const followers = reading.community?.fields.followers;
  if (followers?.state !== 'read' || followers.value === null) return;
  const key = keyOf(community.network, community.id);
  const last = await lastMembers(key);
  const same = last?.members === followers.value;
  if (last && same && now - last.at < membersEvery) return;
  await db.members.put({
    id: `${key}@${now}`,
    community: key,
    at: now,
    members: followers.value,
    precision: followers.precision ?? 0,
  });
}

/** The latest members reading of a community (`network:id`). */
export function lastMembers(community: string) {
  return db.members
    .where('[community+at]')
    .between([community, Dexie.minKey], [community, Dexie.maxKey])
    .last();
}

/** The posts of one batch together: asked for one after another they take most of a reading's time. */
async function storePosts(
  readings: readonly PostReading[],
  network: Addresses,
  now: number,
): Promise<void> {
  const of = readings.map((reading) => {
    const owner = network.ownerOf(reading.key);
    return { reading, community: owner && keyOf(network.id, owner) };
  });
  const owners = new Map(
    await Promise.all(
      [...new Set(of.flatMap(({ community }) => community ?? []))].map(
        async (key) => [key, [await communityByKey(key), await lastMembers(key)]] as const,
      ),
    ),
  );
  const kept = await db.posts.bulkGet(readings.map(({ key }) => keyOf(network.id, key)));
  // By key: a post may stand twice in a batch, and what was read last is what is kept.
  const seen = new Map<string, SeenPost>();
  for (const [i, { reading, community }] of of.entries()) {
    const [known, members] = owners.get(community ?? '') ?? [];
    if (!known || !community) continue;
    const before = seen.get(keyOf(network.id, reading.key)) ?? kept[i];
    const post = seenPost(reading, before, {
      network: network.id,
      community,
      url: network.postUrl(reading.key, known.screenName),
      followers: { value: members?.members ?? null, precision: members?.precision ?? null },
      now,
    });
    seen.set(post.key, post);
  }
  const posts = [...seen.values()];
  const counts = await Promise.all(posts.map((post) => freshCounts(post, now)));
  await db.posts.bulkPut(posts);
  await db.postCounts.bulkPut(counts.filter((each) => each !== null));
}

/** The row of a post's counts; null when they are as they were. */
async function freshCounts(post: SeenPost, now: number): Promise<PostCounts | null> {
  const counts = {
    likes: post.likes.value,
    reposts: post.reposts.value,
    comments: post.comments.value,
    views: post.views.value,
  };
  const last = await db.postCounts
    .where('[post+at]')
    .between([post.key, Dexie.minKey], [post.key, Dexie.maxKey])
    .last();
  if (!countsDiffer(counts, last)) return null;
  const { key, community } = post;
  return { id: `${key}@${now}`, post: key, community, at: now, ...counts };
}

/** `key` is `network:id`. */
export function postByKey(key: string): Promise<SeenPost | undefined> {
  return db.posts.get(key);
}

export function countPosts(community: string): Promise<number> {
  return db.posts
    .where('[community+lastSeenAt]')
    .between([community, Dexie.minKey], [community, Dexie.maxKey])
    .count();
}

/** Posts of a community published within the last `days` days, for medians and pace. */
export function recentPosts(community: string, now: number, days = 90): Promise<SeenPost[]> {
  return db.posts
    .where('[community+publishedAt]')
    .between([community, now - days * 86_400_000], [community, now + 86_400_000])
    .toArray();
}

/** Members readings of the last `days` days, oldest first. */
export function recentMembers(community: string, now: number, days = 62) {
  return db.members
    .where('[community+at]')
    .between([community, now - days * 86_400_000], [community, Dexie.maxKey])
    .toArray();
}
