/**
 * Counts what leaves the database while something runs: rows by table, by whatever way they are
 * read (one, many, a cursor). Keys that are only counted are not rows.
 */
interface Tally {
  rows: Record<string, number>;
  queries: number;
}
const reading = ['get', 'getAll', 'openCursor', 'openKeyCursor', 'getAllKeys'] as const;

type Source = Record<(typeof reading)[number], (...given: unknown[]) => IDBRequest>;
interface Prototypes {
  IDBObjectStore: { prototype: Source };
  IDBIndex: { prototype: Source };
}

export async function countRows(work: () => Promise<unknown>): Promise<Tally> {
  const tally: Tally = { rows: {}, queries: 0 };
  const { IDBObjectStore: store, IDBIndex: index } = globalThis as unknown as Prototypes;
  const undo: (() => void)[] = [];
  for (const { prototype } of [store, index]) {
    for (const name of reading) {
      const original = prototype[name];
      prototype[name] = function (this: IDBObjectStore | IDBIndex, ...given) {
        const table = 'objectStore' in this ? this.objectStore.name : this.name;
        const request = original.apply(this as unknown as Source, given);
        tally.queries++;
        // A cursor's request succeeds at each of its steps.
        request.addEventListener('success', () => {
          const { result } = request as { result: unknown };
          const came = Array.isArray(result)
            ? result.length
            : Number(result !== undefined && result !== null);
          tally.rows[table] = (tally.rows[table] ?? 0) + came;
        });
        return request;
      };
      undo.push(() => {
        prototype[name] = original;
      });
    }
  }
  try {
    await work();
  } finally {
    for (const back of undo) back();
  }
  return tally;
}
