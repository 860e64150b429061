import { mergeRows, refersTo, sameRow, type Row } from './rules.ts';
import type { KeptTable, TableDifference } from './schema.ts';
import { keyOfRow, tableOf, twinOf } from './store.ts';

/** What merging one row of a file comes to. */
export interface Merged {
  verdict: 'added' | 'newerInFile' | 'newerHere' | 'same';
  /** What stands here afterwards. */
  row: Row;
}

/**
 * Compares the rows of one file with ours, table by table in the order of `keptTables`: rows
 * that stand here under another id are remembered for those that name them (`refersTo`).
 */
export function comparer(): (table: KeptTable, rows: readonly Row[]) => Promise<Merged[]> {
  const renamed = new Map<string, string>();
  return async (table, rows) => {
    const refers = refersTo[table];
    const named: readonly Row[] =
      refers && renamed.size
        ? rows.map((row) => {
            const to = renamed.get(`${refers.table}:${String(row[refers.field])}`);
            return to === undefined ? row : { ...row, [refers.field]: to };
          })
        : rows;
    const known = await tableOf(table).bulkGet(named.map((row) => keyOfRow(table, row)));
    const merged: Merged[] = [];
    for (const [index, row] of named.entries()) {
      // Awaiting what is no promise, row after row, would let Dexie lose its transaction.
      const twin = known[index] ? undefined : twinOf(table, row);
      const here = twin ? await twin : known[index];
      if (here && here['uuid'] !== row['uuid'] && 'uuid' in row) {
        renamed.set(`${table}:${String(row['uuid'])}`, String(here['uuid']));
      }
      merged.push(mergedRow(table, here, row));
    }
    return merged;
  };
}

function mergedRow(table: KeptTable, here: Row | undefined, file: Row): Merged {
  if (!here) return { verdict: 'added', row: file };
  if (sameRow(table, here, file)) return { verdict: 'same', row: here };
  const row = mergeRows(table, here, file);
  if (!sameRow(table, row, here)) return { verdict: 'newerInFile', row };
  return { verdict: sameButId(table, here, file) ? 'same' : 'newerHere', row: here };
}

/** Equal but for the id and who wrote it: nothing that a person would call a difference. */
function sameButId(table: KeptTable, here: Row, file: Row): boolean {
  if (here['uuid'] === file['uuid']) return false;
  const { uuid, updatedAt, updatedBy } = here;
  return sameRow(table, here, { ...file, uuid, updatedAt, updatedBy });
}

export const noDifference = (table: KeptTable): TableDifference => ({
  table,
  added: 0,
  newerInFile: 0,
  newerHere: 0,
  same: 0,
  onlyHere: 0,
});
