import { writeBackup, type RowSource } from '../backup/export.ts';
import { isOwnFact, type Row } from '../backup/rules.ts';
import { partRows, type KeptTable } from '../backup/schema.ts';
import { keyOfRow } from '../backup/store.ts';
import { db } from '../db.ts';
import { sampleRowsIn } from '../sample/here.ts';
import { sampleFact, sampleFactName } from '../sample/schema.ts';

/** There is nothing to save: the browser has no data of ours. */
export class NothingThere extends Error {
  override name = 'NothingThere';
}

/** The data as it stands, whatever its version: no step is made, nothing is written. */
function openAsItIs(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => {
      // It was not there: asking for it must not make one.
      opening.transaction?.abort();
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => {
      const absent = opening.error?.name === 'AbortError';
      reject(absent ? new NothingThere() : (opening.error ?? new Error('The data is shut.')));
    };
  });
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Not answered.'));
  });

/** What the tables keep for their own indexes, and hand to nobody (utils/db.ts). */
function handedOut(table: KeptTable, stored: Row): Row {
  const row = { ...stored } as Record<string, unknown>;
  if (table === 'people') delete row['words'];
  if (table === 'plan' || table === 'posts') delete row['prints'];
  return row;
}

function rowsAsTheyAre(there: IDBDatabase, sample: RowSource['inSample']): RowSource {
  const storeOf = (table: KeptTable) =>
    there.objectStoreNames.contains(table)
      ? there.transaction(table, 'readonly').objectStore(table)
      : null;
  return {
    database: Math.floor(there.version / 10),
    inSample: sample,
    // The bar shows what is done; how much there is is not worth a second walk here.
    count: () => Promise.resolve(0),
    // Those of before stand in a table of their own, and stay in it.
    aside: () => Promise.resolve([]),
    async page(table, last) {
      const store = storeOf(table);
      if (!store) return { rows: [], last: null };
      const after = last === null ? null : IDBKeyRange.lowerBound(last, true);
      const page = (await answered(store.getAll(after, partRows))) as Row[];
      const end = page.length === partRows ? page.at(-1) : undefined;
      const rows = page
        .filter((row) => table !== 'facts' || !isOwnFact(String(row['name'])))
        .map((row) => handedOut(table, row));
      return { rows, last: end ? keyOfRow(table, end) : null };
    },
  };
}

/**
 * A kept file (utils/backup/schema.ts) of data that Groupmate cannot open: read by the browser alone,
 * in the version that it has. Can be loaded by a Groupmate that knows that version; what does not
 * fit stands aside in it. Throws NothingThere.
 */
export async function rescue(app: string, now: number, name = db.name): Promise<Blob> {
  const there = await openAsItIs(name);
  try {
    const facts = there.objectStoreNames.contains('facts')
      ? ((await answered(
          there.transaction('facts', 'readonly').objectStore('facts').get(sampleFactName),
        )) as { value?: unknown } | undefined)
      : undefined;
    const sample = sampleFact.safeParse(facts?.value);
    const source = rowsAsTheyAre(there, sampleRowsIn(sample.success ? sample.data : null));
    const { stream } = writeBackup(app, now, undefined, () => Promise.resolve(source));
    return await new Response(stream, { headers: { 'content-type': 'application/zip' } }).blob();
  } finally {
    there.close();
  }
}
