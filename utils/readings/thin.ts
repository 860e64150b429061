import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { keptWhole, superfluous } from './thinning.ts';

const { minKey } = Dexie;

interface Read {
  id: string;
  at: number;
}

/**
 * Thins the readings of every community (rules: thinning.ts), one community at a time, so that a
 * worker that dies loses nothing but the rest of its walk. Returns how many rows went.
 */
export async function thinReadings(now: number): Promise<number> {
  let gone = 0;
  for (const { network, id } of await db.communities.toArray()) {
    const community = `${network}:${id}`;
    const old = [
      [community, minKey],
      [community, now - keptWhole],
    ] as const;
    await db.transaction('rw', db.members, db.postCounts, async () => {
      const members = await db.members
        .where('[community+at]')
        .between(...old)
        .toArray();
      const counts = await db.postCounts
        .where('[community+at]')
        .between(...old)
        .toArray();
      const byPost = new Map<string, Read[]>();
      for (const { id: row, at, post } of counts) {
        byPost.set(post, [...(byPost.get(post) ?? []), { id: row, at }]);
      }
      const posts = [...byPost.values()].flatMap((readings) => superfluous(readings, now));
      const superfluousMembers = superfluous(members, now);
      await db.postCounts.bulkDelete(posts);
      await db.members.bulkDelete(superfluousMembers);
      gone += posts.length + superfluousMembers.length;
    });
  }
  return gone;
}

const everyMs = 86_400_000;
const factName = 'thinned-at';

/** Once a day; the moment is kept, because a worker lives for minutes. */
export async function thinDaily(now: number): Promise<void> {
  const last = (await db.facts.get(factName))?.value;
  // A clock that was set back must not stop it for years.
  if (typeof last === 'number' && last <= now && now - last < everyMs) return;
  await db.facts.put({ name: factName, value: now });
  await thinReadings(now);
}
