import { db } from '../../db.ts';
import { findRival } from '../rivals.ts';
import { savePlanAll } from '../set.ts';
import type { PlanItem } from '../schema.ts';
import { isGood, type CsvRow } from './schema.ts';

/** Holds the rows against the plan and the own walls: what is there already is told, row by row. */
export function judged(rows: readonly CsvRow[], now: number): Promise<CsvRow[]> {
  return db.transaction('r', [db.plan, db.communities, db.posts], async () => {
    const all: CsvRow[] = [];
    for (const row of rows) {
      const { draft, asDraft } = row;
      const rival = draft && !asDraft ? await findRival(draft, undefined, now) : null;
      all.push({ ...row, rival });
    }
    return all;
  });
}

/**
 * Keeps the good rows, all or none. null: the plan has changed meanwhile and they must be judged
 * again; nothing was kept.
 */
export async function keepRows(rows: readonly CsvRow[], now: number): Promise<PlanItem[] | null> {
  const entries = rows.filter(isGood).map(({ draft, asDraft }) => ({ draft, asDraft }));
  const answer = await savePlanAll(entries, now);
  return 'saved' in answer ? answer.saved : null;
}

/** Takes them back: only what is still as it was kept. Returns how many went. */
export function takeBackRows(items: readonly PlanItem[]): Promise<number> {
  return db.transaction('rw', db.plan, async () => {
    const now = await db.plan.bulkGet(items.map(({ uuid }) => uuid));
    const untouched = items.filter((item, at) => now[at]?.updatedAt === item.updatedAt);
    await db.plan.bulkDelete(untouched.map(({ uuid }) => uuid));
    return untouched.length;
  });
}
