import { Dexie, type EntityTable } from 'dexie';
import { db } from '../db.ts';
import type { MembersReading, PostCounts } from './schema.ts';
import { superfluous, toThin } from './thinning.ts';

const { minKey } = Dexie;

interface Read {
  id: string;
  at: number;
}

/** The readings of a span, by the thing that they are of. */
async function readIn<Row extends MembersReading | PostCounts>(
  table: EntityTable<Row, 'id'>,
  community: string,
  [from, to]: readonly [number, number],
  thingOf: (row: Row) => string,
): Promise<Map<string, Read[]>> {
  const rows = await table
    .where('[community+at]')
    .between([community, from === -Infinity ? minKey : from], [community, to])
    .toArray();
  const things = new Map<string, Read[]>();
  for (const row of rows) {
    const { id, at } = row;
    const known = things.get(thingOf(row));
    if (known) known.push({ id, at });
    else things.set(thingOf(row), [{ id, at }]);
  }
  return things;
}

/** The key of a thing's first reading of all: it may lie long before the span. */
async function firstOf(index: 'post' | 'community', thing: string): Promise<string | undefined> {
  const range = [[thing, minKey] as const, [thing, Dexie.maxKey] as const] as const;
  const rows =
    index === 'post'
      ? await db.postCounts
          .where('[post+at]')
          .between(...range)
          .limit(1)
          .primaryKeys()
      : await db.members
          .where('[community+at]')
          .between(...range)
          .limit(1)
          .primaryKeys();
  return rows[0];
}

/**
 * Thins the readings of every community (rules: thinning.ts), one community at a time, so that a
 * worker that dies loses nothing but the rest of its walk. `last`: when it ran before; only what has
 * aged since is read. Returns how many rows went.
 */
export async function thinReadings(now: number, last: number | null = null): Promise<number> {
  let gone = 0;
  const spans = toThin(now, last);
  const goingOf = async (things: Map<string, Read[]>, index: 'post' | 'community') => {
    const going: string[] = [];
    for (const [thing, readings] of things) {
      // A single one is the last of its hour or day.
      if (readings.length < 2) continue;
      const first = last === null ? undefined : await firstOf(index, thing);
      going.push(...superfluous(readings, now, first));
    }
    return going;
  };
  for (const { network, id } of await db.communities.toArray()) {
    const community = `${network}:${id}`;
    for (const span of spans) {
      await db.transaction('rw', db.members, db.postCounts, async () => {
        const members = await readIn(db.members, community, span, (row) => row.community);
        const counts = await readIn(db.postCounts, community, span, ({ post }) => post);
        const goingMembers = await goingOf(members, 'community');
        const goingCounts = await goingOf(counts, 'post');
        await db.members.bulkDelete(goingMembers);
        await db.postCounts.bulkDelete(goingCounts);
        gone += goingMembers.length + goingCounts.length;
      });
    }
  }
  return gone;
}

const everyMs = 86_400_000;
/** This install's own: what a file brings was thinned elsewhere, or not at all. */
const factName = 'thinned';

/** Once a day; the moment is kept, because a worker lives for minutes. */
export async function thinDaily(now: number): Promise<void> {
  const kept = (await db.facts.get(factName))?.value;
  // A clock that was set back must not stop it for years.
  const last = typeof kept === 'number' && kept <= now ? kept : null;
  if (last !== null && now - last < everyMs) return;
  await thinReadings(now, last);
  // Only now: a worker that dies in the middle of it does the same span again.
  await db.facts.put({ name: factName, value: now });
}

/** Readings came from elsewhere (a file), of any age: the next run looks at all of them. */
export async function thinAllNext(): Promise<void> {
  await db.facts.delete(factName);
}
