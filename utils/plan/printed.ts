import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
import { printsOf } from './prints.ts';

/** Tables whose rows are found by their text, through the index `*prints`. */
const printedTables = new Set(['plan', 'posts']);

/** A row as it stands in the table; outside of it nobody sees the numbers. */
interface Printed {
  text: string;
  prints?: number[];
}

// Only to be quick: a wall's posts are written again at each visit, with the same texts.
const known = new Map<string, number[]>();
const knownAtMost = 300;

export function quickPrints(text: string): number[] {
  const before = known.get(text);
  if (before) return before;
  const prints = printsOf(text);
  if (known.size >= knownAtMost) known.clear();
  known.set(text, prints);
  return prints;
}

function withPrints(ask: DBCoreMutateRequest): DBCoreMutateRequest {
  if (ask.type !== 'add' && ask.type !== 'put') return ask;
  const values = ask.values.map((row: Printed) => ({
    ...row,
    prints: quickPrints(row.text ?? ''),
  }));
  return { ...ask, values };
}

/**
 * Every write of these tables, by whatever way and in its own transaction, writes the numbers too:
 * no store can forget them. Not a hook, which would change the caller's own row.
 */
export const printing: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'prints',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      if (!printedTables.has(name)) return table;
      return { ...table, mutate: (ask) => table.mutate(withPrints(ask)) };
    },
  }),
};

/** Hands a row out without its numbers. Also of a row that is not there. */
export function withoutPrints<Row>(row: Row): Row {
  if (typeof row === 'object' && row !== null && 'prints' in row) delete row.prints;
  return row;
}

/** Rows of before: `since` is how far back anything can stand against a new text. */
export const lacksPrints =
  (since: number) =>
  (row: Printed & { dueAt?: number; lastSeenAt?: number; state?: string }): boolean =>
    (row.dueAt ?? row.lastSeenAt ?? 0) >= since ||
    (row.state !== undefined && row.state !== 'live' && row.state !== 'skipped');

export function addPrints(row: Printed): void {
  // Also of a row that is not as it should be: it must not keep all others shut.
  row.prints = typeof row.text === 'string' ? printsOf(row.text) : [];
}
