import { encoded, lines } from '../backup/export.ts';
import { keptTables } from '../backup/schema.ts';
import { sha256 } from '../sha256.ts';
import { db } from '../db.ts';
import { giveLease, leaseMs, takeLease } from '../lease.ts';
import { readSettings } from '../settings.ts';
import { snapshotDb } from './db.ts';
import { packed } from './packed.ts';
import { staleMs } from './rules.ts';
import type { Making, MakingEnd, Snapshot, SnapshotFile } from './schema.ts';
import { nextSlice } from './slices.ts';
import { dropSnapshots, filesOf, isDueNow, listSnapshots, thinSnapshots } from './store.ts';

interface Wish {
  now: () => number;
  /** Groupmate's version. */
  app: string;
  /** Who takes the lease (utils/session.ts). */
  owner: string;
  /** Asked for by the person: also when this day has one. */
  byHand?: boolean;
}

const lease = 'snapshot';

/** Meanwhile somebody was forgotten, or another began anew: what was read so far is given up. */
class Overtaken extends Error {
  override name = 'Overtaken';
}

/**
 * Makes today's snapshot, or goes on with one that was broken off. Each slice is kept in one
 * transaction together with how far it is, so this may end at any await; only a whole one becomes
 * a snapshot, and only then do old ones go.
 */
export async function makeSnapshot({ now, app, owner, byHand }: Wish): Promise<MakingEnd> {
  if (!byHand && !(await isDueNow(now()))) return 'not-due';
  let heldAt = now();
  if (!(await takeLease(lease, owner, heldAt))) return 'busy';
  try {
    let making = await begun(now(), app);
    for (let more = true; more;) {
      if (now() - heldAt > leaseMs / 3) {
        heldAt = now();
        // Somebody took over while this computer slept: they go on from here.
        if (!(await takeLease(lease, owner, heldAt))) return 'busy';
      }
      const next: Making | null = await slice(making);
      if (next) making = next;
      else more = false;
    }
    const end = await finished(making, now());
    if (end === 'made') await thinSnapshots(now());
    return end;
  } catch (error) {
    if (error instanceof Overtaken) return 'busy';
    throw error;
  } finally {
    await giveLease(lease, owner);
  }
}

/** The one that was broken off, unless it is of another day or version; else a new one. */
async function begun(now: number, app: string): Promise<Making> {
  const known = await snapshotDb.making.get('now');
  const fits =
    known?.app === app && known.database === db.verno && Math.abs(now - known.madeAt) < staleMs;
  if (known && fits) return known;
  if (known) await dropSnapshots([known.snapshot]);
  const snapshot = crypto.randomUUID();
  const making: Making = {
    ...{ id: 'now', snapshot, madeAt: now, app, database: db.verno },
    ...{ table: keptTables[0], last: null, numbers: { tables: 0, aside: 0 } },
  };
  const settings = encoded(await readSettings());
  await keep(
    making,
    [{ name: 'settings.json', table: null, bytes: settings, rows: 0, snapshot }],
    true,
  );
  return making;
}

type Filled = Omit<SnapshotFile, 'sha256' | 'size' | 'packed'> & {
  bytes: Uint8Array<ArrayBuffer>;
};

/** Keeps files and how far it is, all or nothing. Throws Overtaken. */
async function keep(making: Making, filled: readonly Filled[], first = false): Promise<void> {
  const { files, parts, making: rows } = snapshotDb;
  const ready = await Promise.all(filled.map(kept));
  await snapshotDb.transaction('rw', files, parts, rows, async () => {
    const now = await rows.get('now');
    if (!first && now?.snapshot !== making.snapshot) throw new Overtaken();
    for (const { file, part } of ready) {
      if (part) await parts.put(part);
      // The one that had the same part was dropped in this moment.
      else if (!(await parts.where('sha256').equals(file.sha256).count())) throw new Overtaken();
      await files.put(file);
    }
    await rows.put(making);
  });
}

async function kept({ bytes, ...rest }: Filled) {
  const hash = await sha256(bytes);
  const file = { ...rest, sha256: hash, size: bytes.length };
  // Most parts are yesterday's: these are not packed again.
  const known = await snapshotDb.files.where('sha256').equals(hash).first();
  if (known) return { file: { ...file, packed: known.packed }, part: null };
  const small = await packed(bytes);
  return {
    file: { ...file, packed: small.length },
    part: { sha256: hash, table: rest.table, bytes: small },
  };
}

/** The next part of a table; null: all tables are through. */
async function slice(making: Making): Promise<Making | null> {
  const { snapshot, table, last } = making;
  if (table === null) return null;
  const { good, odd, last: end } = await nextSlice(table, last);
  const numbers = { ...making.numbers };
  const part = (folder: keyof Making['numbers'], rows: string[]): Filled[] => {
    if (!rows.length) return [];
    numbers[folder] += 1;
    const name = `${folder}/${table}-${String(numbers[folder]).padStart(4, '0')}.jsonl`;
    return [{ snapshot, name, table, bytes: lines(rows), rows: rows.length }];
  };
  const filled = [...part('tables', good), ...part('aside', odd)];
  const following = keptTables[keptTables.indexOf(table) + 1] ?? null;
  const next: Making =
    end !== null
      ? { ...making, last: end, numbers }
      : { ...making, table: following, last: null, numbers: { tables: 0, aside: 0 } };
  await keep(next, filled);
  return next;
}

/** Equal in every file: whatever else may differ, no row does. */
async function sameAs(files: readonly SnapshotFile[], other: string): Promise<boolean> {
  const others = new Map((await filesOf(other)).map((file) => [file.name, file.sha256]));
  return (
    others.size === files.length && files.every(({ name, sha256 }) => others.get(name) === sha256)
  );
}

/** Makes it one of the snapshots, in one transaction, or notes that nothing has changed. */
async function finished(making: Making, now: number): Promise<MakingEnd> {
  const id = making.snapshot;
  const files = await filesOf(id);
  const [newest] = await listSnapshots();
  if (newest && (await sameAs(files, newest.id))) {
    await dropSnapshots([id]);
    await snapshotDb.transaction('rw', snapshotDb.making, snapshotDb.facts, async () => {
      await snapshotDb.making.clear();
      await snapshotDb.facts.put({ name: 'checked', value: now });
    });
    return 'same';
  }
  const tables: Snapshot['tables'] = {};
  for (const { name, table, rows } of files) {
    if (table && name.startsWith('tables/')) tables[table] = (tables[table] ?? 0) + rows;
  }
  const { madeAt, app, database } = making;
  const size = files.reduce((sum, file) => sum + file.packed, 0);
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  await snapshotDb.transaction('rw', snapshotDb.snapshots, snapshotDb.making, async () => {
    if ((await snapshotDb.making.get('now'))?.snapshot !== id) throw new Overtaken();
    await snapshotDb.snapshots.put({ id, madeAt, app, database, tables, rows, size });
    await snapshotDb.making.clear();
  });
  return 'made';
}
