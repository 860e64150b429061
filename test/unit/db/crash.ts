import { Dexie } from 'dexie';
import { db } from '../../../utils/db.ts';

/**
 * A worker that is killed: from the nth call of the database (or of the world) on, nothing answers
 * any more, and what was not committed is undone, as IndexedDB does it.
 */
let left = Infinity;

export const died = 'The worker was killed.';

/** True when this call is one that the worker did not live to make. */
export function deadNow(): boolean {
  left -= 1;
  return left < 0;
}

/** The worker makes so many calls and dies at the next. */
export function dieAfter(calls: number): void {
  left = calls;
}
/** Another worker begins. Returns whether the one before was killed. */
export function bringBack(): boolean {
  const was = left < 0;
  left = Infinity;
  return was;
}

type Call<Ask, Got> = (ask: Ask) => Promise<Got>;
const mortal =
  <Ask, Got>(call: Call<Ask, Got>): Call<Ask, Got> =>
  (ask) =>
    deadNow() ? (Dexie.Promise.reject(new Error(died)) as unknown as Promise<Got>) : call(ask);

db.use({
  stack: 'dbcore',
  name: 'crash',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        mutate: mortal((ask) => table.mutate(ask)),
        get: mortal((ask) => table.get(ask)),
        getMany: mortal((ask) => table.getMany(ask)),
        query: mortal((ask) => table.query(ask)),
        openCursor: mortal((ask) => table.openCursor(ask)),
        count: mortal((ask) => table.count(ask)),
      };
    },
  }),
});
