import { Dexie } from 'dexie';
import { db } from '../db.ts';
import type { SeenPost } from '../readings/schema.ts';
import { ageMatched, type AgeMatched, type Curve } from './growth.ts';
import { ownPosts } from './what-works.ts';

const { minKey, maxKey } = Dexie;

/** A post is held against this many earlier ones: enough for a median, few enough to read. */
const held = 40;

/** What was read of a post over time, its last visit too: equal counts are not kept twice. */
async function curveOf(post: SeenPost): Promise<Curve> {
  const readings = await db.postCounts
    .where('[post+at]')
    .between([post.key, minKey], [post.key, maxKey])
    .toArray();
  const last = {
    at: post.lastSeenAt,
    likes: post.likes.value,
    reposts: post.reposts.value,
    comments: post.comments.value,
    views: post.views.value,
  };
  const seen = readings.some(({ at }) => at === last.at) ? readings : [...readings, last];
  return { key: post.key, publishedAt: post.publishedAt ?? 0, readings: seen };
}

/** Compares posts of one community; each earlier post is read once for all of them. */
export interface AgeCompare {
  /** By views. null: nothing can be said (see `ageMatched`). */
  of(post: SeenPost): Promise<AgeMatched | null>;
}

/** `posts`: of one community, from `recentPosts`. */
export function compareByAge(posts: readonly SeenPost[]): AgeCompare {
  const sorted = ownPosts(posts).sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  const curves = new Map<string, Promise<Curve>>();
  const curve = (post: SeenPost) => {
    const asked = curves.get(post.key) ?? curveOf(post);
    curves.set(post.key, asked);
    return asked;
  };
  return {
    async of(post) {
      const { publishedAt } = post;
      if (publishedAt === null || post.ad || post.repost) return null;
      const earlier = sorted.filter((other) => (other.publishedAt ?? 0) < publishedAt);
      const others = await Promise.all(earlier.slice(0, held).map(curve));
      return ageMatched(await curveOf(post), others);
    },
  };
}
