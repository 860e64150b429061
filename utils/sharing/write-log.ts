import {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import { sharedKinds } from './schema.ts';

/** DBCoreRangeType.Any, which exists for the compiler alone. */
const anyKey = 3;
const kinds: ReadonlySet<string> = new Set(sharedKinds);
const log = 'sharedDirty';
const accounts = 'sharedAccounts';

/** Of this context; rows are compared by it, so that a write during a round is not crossed out. */
let writes = Date.now() * 1000;
/** Is anything shared at all? Asked once a transaction, in the transaction itself. */
const asked = new WeakMap<DBCoreTransaction, Promise<boolean>>();

function isShared(core: DBCore, trans: DBCoreTransaction): Promise<boolean> {
  const known = asked.get(trans);
  if (known) return known;
  const table = core.table(accounts);
  const range = { type: anyKey, lower: undefined, upper: undefined };
  const answer = table
    .count({ trans, query: { index: table.schema.primaryKey, range } })
    .then((count) => count > 0);
  asked.set(trans, answer);
  return answer;
}

/** The keys that a request writes or deletes; of a range only those that stand in it. */
function keysOf(
  core: DBCore,
  name: string,
  ask: DBCoreMutateRequest,
): readonly unknown[] | Promise<readonly unknown[]> {
  if (ask.type === 'delete') return ask.keys;
  const { primaryKey: index } = core.table(name).schema;
  if (ask.type !== 'deleteRange') return ask.values.map((row) => index.extractKey?.(row));
  const { trans, range } = ask;
  return core
    .table(name)
    .query({ trans, query: { index, range }, values: false, limit: Infinity })
    .then(({ result }) => result);
}

// Chained, not awaited: what is no promise of Dexie's would let it lose its transaction.
const written = (core: DBCore, name: string, ask: DBCoreMutateRequest): Promise<unknown> =>
  isShared(core, ask.trans).then((shared) => {
    if (!shared) return undefined;
    const note = (keys: readonly unknown[]) => {
      if (keys.length === 0) return undefined;
      const values = keys.map((key) => ({ id: `${name}:${String(key)}`, write: (writes += 1) }));
      return core.table(log).mutate({ type: 'put', trans: ask.trans, values });
    };
    const keys = keysOf(core, name, ask);
    return keys instanceof Array ? note(keys) : (keys as Promise<readonly unknown[]>).then(note);
  });

/**
 * Every write and deletion of a shared kind, by whatever way and in whatever context, is written
 * down in the same transaction: no store can forget it, and a death loses neither or both. One small
 * row by the row's id; nothing while there is no account (one count a transaction).
 */
export const loggingWrites: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'sharing',
  create: (core) => ({
    ...core,
    transaction(tables, mode, options) {
      const more = mode === 'readwrite' && tables.some((name) => kinds.has(name));
      const all = more ? [...new Set([...tables, log, accounts])] : tables;
      return core.transaction(all, mode, options);
    },
    table(name) {
      const table = core.table(name);
      if (!kinds.has(name)) return table;
      return {
        ...table,
        mutate(ask) {
          // While the database is brought to a new version nobody shares, and the log may not be.
          const { mode } = ask.trans as Partial<IDBTransaction>;
          if (mode === 'versionchange') return table.mutate(ask);
          return written(core, name, ask).then(() => table.mutate(ask));
        },
      };
    },
  }),
};
