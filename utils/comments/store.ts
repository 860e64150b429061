import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { waitingComments } from './rules.ts';
import type { SeenComment } from './schema.ts';

const { minKey, maxKey } = Dexie;

/** `key` is `network:id`. */
export function commentByKey(key: string): Promise<SeenComment | undefined> {
  return db.comments.get(key);
}

/** Comments of a community that wait for our answer, the longest waiting first. */
export function waitingIn(community: string, limit = Infinity): Promise<SeenComment[]> {
  return db.comments
    .where('[community+waiting+waitingSince]')
    .between([community, 1, minKey], [community, 1, maxKey])
    .limit(limit)
    .toArray();
}

export function countWaiting(community: string): Promise<number> {
  return db.comments
    .where('[community+waiting+waitingSince]')
    .between([community, 1, minKey], [community, 1, maxKey])
    .count();
}

/** All comments of a community that were seen. */
export function countComments(community: string): Promise<number> {
  return (
    db.comments
      .where('[community+waiting+waitingSince]')
      // One array twice in a key is refused by the standard: a shorter bound means the same.
      .between([community], [community, maxKey])
      .count()
  );
}

/**
 * Tells anew which comments under a post wait. `mine`: the person answers for its community.
 * Returns those whose clock started or stopped.
 */
export async function settlePost(post: string, mine: boolean): Promise<SeenComment[]> {
  const comments = await db.comments.where({ post }).toArray();
  comments.sort((a, b) => (a.writtenAt ?? a.firstSeenAt) - (b.writtenAt ?? b.firstSeenAt));
  const waiting = mine ? waitingComments(comments) : new Set<string>();
  const changed = comments
    .filter((comment) => (comment.waiting === 1) !== waiting.has(comment.key))
    .map((comment) => ({ ...comment, waiting: waiting.has(comment.key) ? 1 : 0 }) as const);
  if (changed.length) await db.comments.bulkPut(changed);
  return changed;
}

/** After a community became *mine* or ceased to be: all its posts anew. */
export async function settleCommunity(community: string, mine: boolean): Promise<void> {
  const posts = await db.posts
    .where('[community+lastSeenAt]')
    .between([community, minKey], [community, maxKey])
    .primaryKeys();
  for (const post of posts) await settlePost(post, mine);
}

/**
 * The network says that a comment on a wall of the person's own was deleted: nobody waits for an
 * answer to it, and if it was an answer, another is waited for. What was written stays; read again,
 * it is there again.
 */
export async function noteGone(key: string, goneAt: number): Promise<void> {
  await db.transaction('rw', db.comments, async () => {
    const comment = await db.comments.get(key);
    if (!comment || comment.goneAt !== undefined) return;
    await db.comments.update(key, { goneAt });
    await settlePost(comment.post, true);
  });
}

/** The person says that no answer is needed, or takes that back. */
export async function dismissComment(key: string, dismissedAt: number | null): Promise<void> {
  await db.transaction('rw', db.comments, async () => {
    const comment = await db.comments.get(key);
    if (!comment) return;
    await db.comments.update(key, { dismissedAt });
    // Only a comment of a community that is ours can have been marked as waiting.
    await settlePost(comment.post, comment.waiting === 1 || dismissedAt === null);
  });
}
