import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { sizeOfAll, listSnapshots } from '../snapshots/store.ts';
import { kindOfTable, oldMs, useKinds, type UseKind } from './rules.ts';

export interface KindUse {
  kind: UseKind;
  /** Rows; of snapshots and pictures how many there are. */
  count: number;
  /** Bytes, about: measured on some rows and reckoned for the rest. */
  size: number;
}

/** So many rows from each end of a table are measured. */
const measured = 60;
const encoder = new TextEncoder();
const sizeOf = (row: unknown) => encoder.encode(JSON.stringify(row) ?? '').length;

async function tableUse(name: string, count: number): Promise<{ count: number; size: number }> {
  const table = db.table<object>(name);
  if (name === 'media') {
    let [pictures, size] = [0, 0];
    await db.media.each((row) => {
      pictures += 1;
      size += row.size;
    });
    return { count: pictures, size };
  }
  if (count === 0) return { count, size: 0 };
  const first = await table.limit(measured).toArray();
  const more = count > measured ? Math.min(measured, count - measured) : 0;
  const last = more ? await table.reverse().limit(more).toArray() : [];
  const sample = [...first, ...last];
  const sum = sample.reduce((bytes, row) => bytes + sizeOf(row), 0);
  return { count, size: Math.round((sum / sample.length) * count) };
}

/** Rows of every table: a million of readings are counted for seconds, so once for all who ask. */
export async function tableCounts(): Promise<ReadonlyMap<string, number>> {
  const { tables } = db;
  const counts = await Promise.all(tables.map((table) => table.count()));
  return new Map(tables.map(({ name }, at) => [name, counts[at] ?? 0]));
}

/** What each kind takes here; those that take nothing are left out. */
export async function listUse(counts: ReadonlyMap<string, number>): Promise<KindUse[]> {
  const uses = new Map<UseKind, KindUse>(
    useKinds.map((kind) => [kind, { kind, count: 0, size: 0 }]),
  );
  const add = (kind: UseKind, more: { count: number; size: number }) => {
    const use = uses.get(kind);
    if (!use) return;
    use.count += more.count;
    use.size += more.size;
  };
  for (const { name } of db.tables)
    add(kindOfTable(name), await tableUse(name, counts.get(name) ?? 0));
  add('snapshots', { count: (await listSnapshots()).length, size: await sizeOfAll() });
  return [...uses.values()].filter(({ count }) => count > 0);
}

/** Keys of posts that nobody has seen for a year and that no planned post became. */
export async function oldPosts(now: number): Promise<string[]> {
  const planned = new Set<unknown>(await db.plan.orderBy('livePost').uniqueKeys());
  const keys: string[] = [];
  await db.posts
    .filter(({ lastSeenAt, key }) => lastSeenAt < now - oldMs && !planned.has(key))
    .each(({ key }) => keys.push(key));
  return keys;
}

/**
 * Keys of comments that nobody has seen for a year: those that wait, that a reminder speaks of,
 * that are open for moderation, and whose label the person set right, are not among them.
 */
export async function oldComments(now: number): Promise<string[]> {
  const held = new Set<unknown>([
    ...(await db.reminders.orderBy('comment').uniqueKeys()),
    ...(await db.corrections.toCollection().primaryKeys()),
  ]);
  const keys: string[] = [];
  await db.comments
    .filter(
      ({ key, lastSeenAt, waiting, moderation }) =>
        lastSeenAt < now - oldMs && waiting === 0 && !moderation?.open && !held.has(key),
    )
    .each(({ key }) => keys.push(key));
  return keys;
}

/** Deleted at one go: little enough not to hold up what else is written. */
const atOnce = 500;

async function inParts(
  keys: readonly string[],
  drop: (some: string[]) => Promise<void>,
): Promise<number> {
  for (let from = 0; from < keys.length; from += atOnce)
    await drop(keys.slice(from, from + atOnce));
  return keys.length;
}

/** Deletes what `oldPosts` names, with figures and rubrics of these posts; how many. */
export async function deleteOldPosts(now: number): Promise<number> {
  const { posts, postCounts, postRubrics } = db;
  return inParts(await oldPosts(now), (keys) =>
    db.transaction('rw', posts, postCounts, postRubrics, async () => {
      for (const key of keys) {
        await postCounts
          .where('[post+at]')
          .between([key, Dexie.minKey], [key, Dexie.maxKey])
          .delete();
      }
      await postRubrics.where('post').anyOf(keys).delete();
      await posts.bulkDelete(keys);
    }),
  );
}

/** Deletes what `oldComments` names; how many. People and notes on them stay. */
export async function deleteOldComments(now: number): Promise<number> {
  return inParts(await oldComments(now), (keys) => db.comments.bulkDelete(keys));
}
