import { keptTables, type KeptTable } from '../backup/schema.ts';
import { asideSide, keyOfRow, nextPage } from '../backup/store.ts';
import { checkRow } from '../backup/tables.ts';
import { db } from '../db.ts';

/** Pictures and small values have readers of their own, which doubt what they read. */
const looked = keptTables.filter((table) => table !== 'media' && table !== 'facts');

/**
 * Rows that are not as they should be (a damaged profile) are put aside, so that they stop no other:
 * nothing is deleted, the next saved file holds them (`aside/`). Walks over everything, so it is for
 * when something has failed. Returns how many of each table, `plan 1`; none: [].
 */
export async function setAside(): Promise<string[]> {
  const moved: string[] = [];
  for (const table of looked) {
    const count = await setAsideIn(table);
    if (count) moved.push(`${table} ${count}`);
  }
  return moved;
}

async function setAsideIn(table: KeptTable): Promise<number> {
  let moved = 0;
  let last: string | null = null;
  do {
    const page = await nextPage(table, last);
    for (const row of page.rows) {
      if (checkRow(table, row).fits) continue;
      const key = keyOfRow(table, row);
      await db.transaction('rw', db.table(table), db.staged, async () => {
        await db.staged.put({ side: asideSide, table, key, row });
        await db.table(table).delete(key);
      });
      moved += 1;
    }
    ({ last } = page);
  } while (last !== null);
  return moved;
}
