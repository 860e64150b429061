import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { forgetting, type ToForget } from './forgetting.ts';
import { keptTables, type KeptTable, type StagedRow } from './schema.ts';

/**
 * Forgets in what is kept for the way back from the last load, and in a checked file that waits to
 * be loaded. Inside a transaction over `staged` and `people`, after the tables themselves.
 */
export async function forgetStaged(what: ToForget): Promise<void> {
  const plan = forgetting(what);
  const sides = new Set<string>();
  // The index begins with the side: as many steps as there are sides.
  for (let last = ''; ;) {
    const next = await db.staged.where('[side+table+key]').above([last, Dexie.maxKey]).first();
    if (!next) break;
    last = next.side;
    sides.add(last);
  }
  for (const side of sides) {
    for (const table of plan.lookedAt) {
      await rowsOf(side, table).each(({ row }) => plan.look(table, row));
    }
  }
  const met = [...plan.met];
  const known = await db.people.bulkGet(met);
  plan.go(met.filter((_person, index) => known[index] === undefined));
  for (const side of sides) {
    for (const table of plan.swept === 'all' ? keptTables : plan.swept) {
      await rowsOf(side, table).modify((staged: StagedRow, ref) => {
        const row = plan.sweep(table, staged.row);
        if (row === null) delete (ref as { value?: StagedRow }).value;
        else if (row !== staged.row) staged.row = row;
      });
    }
  }
}

const rowsOf = (side: string, table: KeptTable) =>
  db.staged
    .where('[side+table+key]')
    .between([side, table, Dexie.minKey], [side, table, Dexie.maxKey]);
