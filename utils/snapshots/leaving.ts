import { lines } from '../backup/export.ts';
import { forgetting, type Forgetting, type ToForget } from '../backup/forgetting.ts';
import type { Row } from '../backup/rules.ts';
import { sha256 } from '../sha256.ts';
import { db } from '../db.ts';
import { snapshotDb } from './db.ts';
import { packed, unpacked } from './packed.ts';
import type { SnapshotPart } from './schema.ts';
import { dropSnapshots, filesOf, listSnapshots } from './store.ts';

/**
 * Says that somebody or something is being forgotten: before anything is deleted, so that
 * whatever dies meanwhile, no snapshot keeps them. What is being made is given up.
 */
export async function beginLeaving(what: ToForget): Promise<void> {
  const { leaving, making } = snapshotDb;
  const half = await snapshotDb.transaction('rw', leaving, making, async () => {
    await leaving.put(what);
    const known = await making.get('now');
    await making.clear();
    return known?.snapshot;
  });
  if (half) await dropSnapshots([half]);
}

/** It was not forgotten after all. */
export const leaveNothing = (key: string): Promise<void> => snapshotDb.leaving.delete(key);

/**
 * Rewrites every snapshot without those who are being forgotten. A snapshot that cannot be read is
 * dropped. Done again it does nothing; every wake ends what was broken off.
 */
export async function sweepSnapshots(): Promise<void> {
  for (const one of await snapshotDb.leaving.toArray()) {
    await sweepOne(one);
    await snapshotDb.leaving.delete(one.key);
  }
}

async function sweepOne(what: ToForget): Promise<void> {
  const plan = forgetting(what);
  for (const table of plan.lookedAt) {
    await eachPart(plan, table, (_part, rows) => rows.forEach((row) => plan.look(table, row)));
  }
  await goStrangers(plan);
  const tables = await snapshotDb.parts.orderBy('table').uniqueKeys();
  for (const table of tables) {
    const name = String(table) as SnapshotPart['table'];
    if (name === null || (plan.swept !== 'all' && !plan.swept.includes(name))) continue;
    await eachPart(plan, name, (part, rows) => sweepPart(plan, part, rows));
  }
  for (const { id } of await listSnapshots()) await countAgain(id);
}

/** Who was met in the community and is known nowhere any more goes out of the snapshots too. */
async function goStrangers(plan: Forgetting): Promise<void> {
  const met = [...plan.met];
  const known = await db.people.bulkGet(met);
  plan.go(met.filter((_person, index) => known[index] === undefined));
}

type Rows = Row[];

/** Every part of a table, one after another; those that cannot be read go with their snapshots. */
async function eachPart(
  plan: Forgetting,
  table: NonNullable<SnapshotPart['table']>,
  work: (part: SnapshotPart, rows: Rows) => unknown,
): Promise<void> {
  for (const hash of await snapshotDb.parts.where({ table }).primaryKeys()) {
    const part = await snapshotDb.parts.get(hash);
    if (!part) continue;
    const rows = await rowsOf(part, (text) => plan.mayHold(table, text));
    if (rows) {
      await work(part, rows);
      continue;
    }
    const users = await snapshotDb.files.where({ sha256: hash }).toArray();
    await dropSnapshots([...new Set(users.map(({ snapshot }) => snapshot))]);
  }
}

/** None, when it is not worth reading; null: it cannot be read. */
async function rowsOf(
  { bytes }: SnapshotPart,
  isWorth: (text: string) => boolean,
): Promise<Rows | null> {
  try {
    const text = new TextDecoder().decode(await unpacked(bytes));
    if (!isWorth(text)) return [];
    const all = text.split('\n').slice(0, -1);
    return all.map((line) => JSON.parse(line) as Row);
  } catch {
    return null;
  }
}

/** The part without what is forgotten, under its new hash, in all snapshots at once. */
async function sweepPart(plan: Forgetting, part: SnapshotPart, rows: Rows): Promise<void> {
  const { table, sha256: old } = part;
  if (table === null) return;
  const left = rows.map((row) => plan.sweep(table, row));
  if (left.every((row, index) => row === rows[index])) return;
  const whole = left.filter((row) => row !== null);
  const bytes = lines(whole.map((row) => JSON.stringify(row)));
  const hash = await sha256(bytes);
  const small = await packed(bytes);
  const { parts, files } = snapshotDb;
  await snapshotDb.transaction('rw', parts, files, async () => {
    const users = files.where({ sha256: old });
    if (whole.length) {
      await parts.put({ sha256: hash, table, bytes: small });
      await users.modify({
        ...{ sha256: hash, size: bytes.length, packed: small.length, rows: whole.length },
      });
    } else await users.delete();
    await parts.delete(old);
  });
}

async function countAgain(id: string): Promise<void> {
  const files = await filesOf(id);
  const tables: Record<string, number> = {};
  for (const { name, table, rows } of files) {
    if (table && name.startsWith('tables/')) tables[table] = (tables[table] ?? 0) + rows;
  }
  await snapshotDb.snapshots.update(id, {
    tables,
    rows: Object.values(tables).reduce((sum, count) => sum + count, 0),
    size: files.reduce((sum, { packed: size }) => sum + size, 0),
  });
}
