import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { doneReminder, listOpenReminders } from '../reminders/store.ts';
import { isOwnFact, twinIndex, type Row } from './rules.ts';
import {
  keptTables,
  partRows,
  savedFact,
  undoFact,
  type KeptTable,
  type SavedFact,
  type StagedRow,
  type UndoFact,
} from './schema.ts';

/** Rows as pages by key, so that no table is ever whole in memory. */

export const tableOf = (table: KeptTable) => db.table<Row, string>(table);

/** The field that is the table's key. */
export const keyField = (table: KeptTable): string =>
  String(db.table(table).schema.primKey.keyPath);

export const keyOfRow = (table: KeptTable, row: Row): string => String(row[keyField(table)]);

/** The page after `last`; null begins. Facts of this install are left out. */
export async function nextPage(
  table: KeptTable,
  last: string | null,
): Promise<{ rows: Row[]; last: string | null }> {
  const rows = await tableOf(table)
    .where(':id')
    .above(last ?? Dexie.minKey)
    .limit(partRows)
    .toArray();
  const end = rows.length === partRows ? rows.at(-1) : undefined;
  return {
    rows: table === 'facts' ? rows.filter((row) => !isOwnFact(String(row['name']))) : rows,
    last: end ? keyOfRow(table, end) : null,
  };
}

/** Rows that a file would hold. */
export async function countKept(table: KeptTable): Promise<number> {
  if (table !== 'facts') return db.table(table).count();
  return db.facts.filter(({ name }) => !isOwnFact(name)).count();
}

/** Rows of all tables that a file would hold. `known`: what was counted already, by table. */
export async function countAll(known?: ReadonlyMap<string, number>): Promise<number> {
  const counts = await Promise.all(
    keptTables.map((table) =>
      // Not all facts are in a file.
      table === 'facts' ? countKept(table) : (known?.get(table) ?? countKept(table)),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Our row of the same thing under another id; undefined: none. */
export function twinOf(table: KeptTable, row: Row): Promise<Row | undefined> | undefined {
  const fields = twinIndex[table];
  if (!fields) return undefined;
  const wanted = Object.fromEntries(fields.map((field) => [field, row[field]]));
  if (Object.values(wanted).some((value) => typeof value !== 'string')) return undefined;
  return tableOf(table).where(wanted).first();
}

const ofTable = (side: string, table: StagedRow['table'], after: unknown) =>
  db.staged
    .where('[side+table+key]')
    .between([side, table, after], [side, table, Dexie.maxKey], false, true);

/** The page of waiting rows after `last`; null begins. */
export async function nextStaged(
  side: string,
  table: KeptTable,
  last: string | null,
): Promise<{ rows: Row[]; last: string | null }> {
  const staged = await ofTable(side, table, last ?? Dexie.minKey)
    .limit(partRows)
    .toArray();
  return {
    rows: staged.map(({ row }) => row),
    last: staged.length === partRows ? (staged.at(-1)?.key ?? null) : null,
  };
}

const ofSide = (side: string) =>
  // A shorter key stands before all that begin with it.
  db.staged.where('[side+table+key]').between([side], [side, Dexie.maxKey]);

export const countStaged = (side: string): Promise<number> => ofSide(side).count();

export async function clearStaged(side: string): Promise<void> {
  await ofSide(side).delete();
}

/** The side of rows that are not as they should be (utils/opening/aside.ts). */
export const asideSide = 'aside';

/** Checked files that were neither loaded nor left: a closed tab's. */
export async function clearAbandoned(): Promise<void> {
  const key = db.staged.where('[side+table+key]');
  await key.below([asideSide]).delete();
  await key.between([asideSide, Dexie.maxKey], ['before'], false, false).delete();
  await key.above(['before', Dexie.maxKey]).delete();
}

/** Rows of a table that were put aside. */
export async function rowsAside(table: KeptTable): Promise<Row[]> {
  return (await ofTable(asideSide, table, Dexie.minKey).toArray()).map(({ row }) => row);
}

export async function stagedSettings(side: string): Promise<unknown> {
  return (await db.staged.get([side, 'settings', 'settings']))?.row;
}

/** When a file was last saved; null: never. */
export async function lastSaved(): Promise<SavedFact | null> {
  const fact = savedFact.safeParse((await db.facts.get('backup'))?.value);
  return fact.success ? fact.data : null;
}

/** A file was saved: notes it, and the reminder to do so is done. */
export async function noteSaved(saved: SavedFact): Promise<void> {
  await db.facts.put({ name: 'backup', value: saved });
  for (const { uuid, kind } of await listOpenReminders()) {
    if (kind === 'backup') await doneReminder(uuid, saved.at);
  }
}

/** The load that can be taken back; null: none. */
export async function lastLoad(): Promise<UndoFact | null> {
  const fact = undoFact.safeParse((await db.facts.get('undo'))?.value);
  return fact.success ? fact.data : null;
}
