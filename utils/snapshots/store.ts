import { keptTables } from '../backup/schema.ts';
import { snapshotDb } from './db.ts';
import { isDue, sizeBudget, staying } from './rules.ts';
import type { Snapshot, SnapshotFile } from './schema.ts';
import { ownZone } from '../text/day-in.ts';

/** Whole ones, latest first. */
export const listSnapshots = (): Promise<Snapshot[]> =>
  snapshotDb.snapshots.orderBy('madeAt').reverse().toArray();

/** Bytes of all snapshots together: parts that several share are counted once. */
export async function sizeOfAll(): Promise<number> {
  const sizes = new Map<string, number>();
  await snapshotDb.files.each(({ sha256, packed }) => sizes.set(sha256, packed));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Files of a snapshot in the order of the kept file. */
export async function filesOf(snapshot: string): Promise<SnapshotFile[]> {
  const place = ({ table }: SnapshotFile) => (table === null ? -1 : keptTables.indexOf(table));
  const all = await snapshotDb.files
    .where('[snapshot+name]')
    .between([snapshot, ''], [snapshot, '\uffff'])
    .toArray();
  return all.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

/** Is one to be made, by this computer's day? */
export async function isDueNow(now: number): Promise<boolean> {
  const [newest] = await listSnapshots();
  const checked = (await snapshotDb.facts.get('checked'))?.value;
  const at = Math.max(newest?.madeAt ?? 0, typeof checked === 'number' ? checked : 0);
  return isDue(at === 0 ? null : at, now, ownZone());
}

/** Takes snapshots away, and the parts that no other one needs. */
export async function dropSnapshots(ids: readonly string[]): Promise<void> {
  const { snapshots, files, parts, making } = snapshotDb;
  await snapshotDb.transaction('rw', snapshots, files, parts, making, async () => {
    for (const id of ids) {
      await snapshots.delete(id);
      await files.where('[snapshot+name]').between([id, ''], [id, '\uffff']).delete();
    }
    await dropUnused();
  });
}

/** Inside a transaction over `files` and `parts`. */
export async function dropUnused(): Promise<void> {
  const used = new Set(await snapshotDb.files.orderBy('sha256').uniqueKeys());
  const all = await snapshotDb.parts.toCollection().primaryKeys();
  await snapshotDb.parts.bulkDelete(all.filter((hash) => !used.has(hash)));
}

/** By age first; then the oldest until all fit into the budget. The newest always stays. */
export async function thinSnapshots(now: number, budget = sizeBudget): Promise<void> {
  const all = await listSnapshots();
  const stay = staying(all, now, ownZone());
  const old = all.filter(({ id }) => !stay.has(id)).map(({ id }) => id);
  if (old.length) await dropSnapshots(old);
  const left = all.filter(({ id }) => stay.has(id));
  while (left.length > 1 && (await sizeOfAll()) > budget) {
    const oldest = left.pop();
    if (oldest) await dropSnapshots([oldest.id]);
  }
}

/** Only the newest stays: makes room. */
export async function keepNewest(): Promise<void> {
  const [, ...older] = await listSnapshots();
  await dropSnapshots(older.map(({ id }) => id));
}
