import type { Community } from '../communities/schema.ts';
import { communityKey } from '../communities/rules.ts';
import type { SeenPost } from '../readings/schema.ts';
import { recentPosts } from '../readings/store.ts';
import { youngUpTo } from './growth.ts';
import { baseline, headlinePosts } from './rules.ts';
import { ownPosts } from './what-works.ts';

/** A post is held against this many earlier ones: enough for a median, few enough to read. */
export const held = 40;
/** A pace is told of this many days (`postsPerDay`). */
const fewDays = 30;

/**
 * The posts that a community's usual figures rest on: its ER-20 median, its pace, and the earlier
 * posts of a young one. 90 days of them; where 30 days hold enough for all of these, only those, and
 * every figure is the same.
 */
export async function usualPosts(community: Community, now: number): Promise<SeenPost[]> {
  const key = communityKey(community);
  const few = await recentPosts(key, now, fewDays);
  const headline = baseline(few, community.denominator);
  const earlier = ownPosts(few).filter(({ publishedAt }) => now - (publishedAt ?? 0) > youngUpTo);
  const enough = (headline?.n ?? 0) >= headlinePosts && earlier.length >= held;
  return enough ? few : recentPosts(key, now);
}
