import { Dexie } from 'dexie';
import { communityKey } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import { listCommunities } from '../communities/store.ts';
import { db } from '../db.ts';
import { firstLine } from '../text/first-line.ts';
import { paceOf, youngUpTo, type Pace } from './growth.ts';
import { compareByAge } from './store.ts';
import { usualPosts } from './usual.ts';

/** A young post that takes off, or that hardly anybody sees. */
export interface PacedPost {
  key: string;
  url: string;
  /** The first line of its text; '' for pictures alone. */
  line: string;
  /** The community's name and colour. */
  community: string;
  colour: string;
  pace: Pace;
  /** 2.4: so many times the usual views at this age. */
  times: number;
  /** Milliseconds after publishing, at the last reading. */
  age: number;
  /** Against how many earlier posts. */
  n: number;
}

/** What was read longer ago says nothing of now. */
const freshMs = 12 * 3_600_000;

/** What was found of a community's young posts; kept, because it rests on some fifty curves. */
interface KeptPaces {
  /** What it was found from: another newest reading or another number of young posts is news. */
  from: string;
  posts: { key: string; pace: Pace; times: number; age: number; n: number }[];
}
// A fact ends with its community's key: so it goes with it (`forgetCommunity`).
const factOf = (community: string) => `pace:${community}`;

function isKept(value: unknown): value is KeptPaces {
  return typeof value === 'object' && value !== null && 'from' in value && 'posts' in value;
}

/** Of a community whose posts were read lately: from the kept ones unless something was read since. */
async function pacesOf(community: Community, now: number): Promise<KeptPaces['posts']> {
  const key = communityKey(community);
  const newest = await db.posts
    .where('[community+lastSeenAt]')
    .between([key, Dexie.minKey], [key, Dexie.maxKey])
    .last();
  if (!newest || now - newest.lastSeenAt > freshMs) return [];
  const since = now - youngUpTo;
  const youngIn = () =>
    db.posts.where('[community+publishedAt]').between([key, since], [key, Dexie.maxKey]);
  const [kept, count] = await Promise.all([db.facts.get(factOf(key)), youngIn().count()]);
  const from = `${newest.lastSeenAt}/${count}`;
  if (isKept(kept?.value) && kept.value.from === from) return kept.value.posts;
  const young = await youngIn().toArray();
  const compare = compareByAge(young.length ? await usualPosts(community, now) : []);
  const posts: KeptPaces['posts'] = [];
  for (const post of young) {
    const matched = await compare.of(post);
    const pace = paceOf(matched);
    if (!matched || !pace) continue;
    const { times, age, n } = matched;
    posts.push({ key: post.key, pace, times, age, n });
  }
  await db.facts.put({ name: factOf(key), value: { from, posts } satisfies KeptPaces });
  return posts;
}

/**
 * Fast risers and dead posts of the person's own communities, published in the last 48 hours and
 * read in the last 12; the newest first, at most `most`.
 */
export async function pacedPosts(now: number, most = 3): Promise<PacedPost[]> {
  const found: { at: number; post: PacedPost }[] = [];
  for (const community of await listCommunities('mine')) {
    const paces = await pacesOf(community, now);
    const posts = await db.posts.bulkGet(paces.map(({ key }) => key));
    for (const [i, paced] of paces.entries()) {
      const post = posts[i];
      const at = post?.publishedAt ?? null;
      if (!post || at === null || at > now || now - at > youngUpTo) continue;
      if (now - post.lastSeenAt > freshMs) continue;
      const { name, colour } = community;
      const told = { ...paced, url: post.url, line: firstLine(post.text) };
      found.push({ at, post: { ...told, community: name, colour } });
    }
  }
  return found
    .sort((a, b) => b.at - a.at)
    .slice(0, most)
    .map(({ post }) => post);
}
