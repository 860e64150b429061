import { communityKey } from '../communities/rules.ts';
import { listCommunities } from '../communities/store.ts';
import { db } from '../db.ts';
import { recentPosts } from '../readings/store.ts';
import { firstLine } from '../text/first-line.ts';
import { paceOf, youngUpTo, type Pace } from './growth.ts';
import { compareByAge } from './store.ts';

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

/**
 * Fast risers and dead posts of the person's own communities, published in the last 48 hours and
 * read in the last 12; the newest first, at most `most`.
 */
export async function pacedPosts(now: number, most = 3): Promise<PacedPost[]> {
  const found: { at: number; post: PacedPost }[] = [];
  for (const community of await listCommunities('mine')) {
    const key = communityKey(community);
    const young = await db.posts
      .where('[community+publishedAt]')
      .between([key, now - youngUpTo], [key, now])
      .filter(({ lastSeenAt }) => now - lastSeenAt <= freshMs)
      .toArray();
    // Earlier posts and their curves are read only for communities that posted lately.
    if (young.length === 0) continue;
    const compare = compareByAge(await recentPosts(key, now));
    for (const post of young) {
      const matched = await compare.of(post);
      const pace = paceOf(matched);
      if (!matched || !pace) continue;
      const { times, age, n } = matched;
      const { name, colour } = community;
      const told = {
        key: post.key,
        url: post.url,
        line: firstLine(post.text),
        pace,
        times,
        age,
        n,
      };
      found.push({ at: post.publishedAt ?? 0, post: { ...told, community: name, colour } });
    }
  }
  return found
    .sort((a, b) => b.at - a.at)
    .slice(0, most)
    .map(({ post }) => post);
}
