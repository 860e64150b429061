import { db } from '../db.ts';
import type { SeenPost } from '../readings/schema.ts';

/**
 * When was a community's wall last opened and its top read? Only then its silence proves anything:
 * an old tab, a feed or one post's page says nothing about what was published since.
 */
interface Wall {
  openedAt: number;
  /** Of the last visit whose top was read; null: of none. */
  readAt: number | null;
}
const prefix = 'wall:';
/** One of so many newest posts must be among those read: the newest may have been deleted. */
const top = 3;

async function wallOf(community: string): Promise<Wall | null> {
  const value = (await db.facts.get(prefix + community))?.value;
  return typeof value === 'object' && value !== null && 'openedAt' in value
    ? (value as Wall)
    : null;
}

/** Notes a batch of posts from a community's own wall. `opened`: the first since it was opened. */
export async function noteWall(
  community: string,
  posts: readonly SeenPost[],
  opened: boolean,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.facts, db.posts, async () => {
    const known = await wallOf(community);
    const wall = opened ? { openedAt: now, readAt: known?.readAt ?? null } : known;
    if (!wall) return;
    const newest = await db.posts
      .where('[community+publishedAt]')
      .between([community, 0], [community, Infinity])
      .reverse()
      .limit(top)
      .primaryKeys();
    if (posts.some(({ key }) => newest.includes(key))) wall.readAt = wall.openedAt;
    await db.facts.put({ name: prefix + community, value: wall });
  });
}

/** For each community (`network:id`) the time since which its wall's silence counts. */
export async function wallsRead(): Promise<Map<string, number>> {
  const facts = await db.facts.where('name').startsWith(prefix).toArray();
  const read = new Map<string, number>();
  for (const { name, value } of facts) {
    const { readAt } = value as Wall;
    if (typeof readAt === 'number') read.set(name.slice(prefix.length), readAt);
  }
  return read;
}
