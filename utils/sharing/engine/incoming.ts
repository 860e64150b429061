import { z } from 'zod';
import { claimDoc, sharedDoc, sharedKinds } from '../schema.ts';
import { removedDoc } from './conflicts.ts';

// What a CouchDB says, looked through before RxDB stores it: the zod border of the mirror.

const stored = z.looseObject({
  _id: z.string(),
  _rev: z.string(),
  _deleted: z.boolean().optional(),
});
const change = z.looseObject({ id: z.string(), doc: stored.nullable() });
const changes = z.looseObject({ results: z.array(change), last_seq: z.unknown() });
const row = z.looseObject({
  id: z.string().optional(),
  value: z.looseObject({ rev: z.string(), deleted: z.boolean().optional() }).optional(),
  doc: stored.nullable().optional(),
});
const rows = z.looseObject({ rows: z.array(row) });
const written = z.array(
  z.looseObject({ id: z.string(), error: z.unknown().optional(), status: z.number().optional() }),
);

type Stored = z.infer<typeof stored>;
/** What stands in the mirror for a document of the server; null: it is none of ours. */
export type Reading = (doc: Stored) => object | null;

const kindIn = (id: string) => sharedKinds.find((kind) => id.startsWith(`${kind}:`));

export const contentOf =
  (brand: string): Reading =>
  (doc) => {
    const kind = kindIn(doc._id);
    // A removed one says nothing but its id, whatever its tombstone holds.
    if (doc._deleted) return kind ? removedDoc(doc._id, brand, kind) : null;
    const read = sharedDoc.safeParse({ ...doc, id: doc._id });
    if (!read.success || read.data.brand !== brand || read.data.kind !== kind) return null;
    return read.data;
  };

export const claimOf =
  (brand: string): Reading =>
  (doc) => {
    const read = claimDoc.safeParse({ ...doc, id: doc._id });
    return read.success && read.data.brand === brand ? read.data : null;
  };

/** As RxDB wants it: the id is CouchDB's. */
const dressed = (from: Stored, found: object, deleted: boolean) => {
  const { id: _id, ...rest } = found as { id: string };
  return { ...rest, _id, _rev: from._rev, ...(deleted ? { _deleted: true } : {}) };
};

/**
 * An answer of `_changes`. What is none of ours (another program's document, one of another brand,
 * one that is not whole) is named in `aside` and stands as an empty tombstone: leaving it out would
 * make the page look like the last one, for RxDB counts.
 */
export function readChanges(json: unknown, reading: Reading, aside: Set<string>): unknown {
  const read = changes.parse(json);
  const results = read.results.map((one) => {
    const doc = one.doc ?? { _id: one.id, _rev: '0-0', _deleted: true };
    const found = reading(doc);
    if (found) return { ...one, doc: dressed(doc, found, doc._deleted ?? false) };
    if (!doc._deleted && !one.id.startsWith('_design/')) aside.add(one.id);
    return {
      ...one,
      doc: { _id: `aside:${one.id}`.slice(0, 120), _rev: doc._rev, _deleted: true },
    };
  });
  return { ...read, results };
}

/**
 * An answer of `_all_docs`. CouchDB gives no document for a removed one; RxDB would then write over
 * it unasked. With a tombstone in its place the removal is a version like others, and is merged.
 */
export function readRows(json: unknown, brand: string): unknown {
  const read = rows.parse(json);
  return {
    ...read,
    rows: read.rows.map((one) => {
      const { id, value, doc } = one;
      if (doc || !id || !value?.deleted) return one;
      const gone = { _id: id, _rev: value.rev, _deleted: true };
      const found = contentOf(brand)(gone);
      return { ...one, doc: found ? dressed(gone, found, true) : gone };
    }),
  };
}

/** An answer of `_bulk_docs`: conflicts are RxDB's to settle, any other "no" is named. */
export function readWritten(json: unknown): { rows: unknown; refused: string[] } {
  const read = written.parse(json).map((one) => {
    const conflict = one.error === 'conflict' || one.status === 409;
    return conflict ? { ...one, error: 'conflict' } : one;
  });
  const refused = read.filter(({ error }) => error && error !== 'conflict').map(({ id }) => id);
  return { rows: read, refused };
}
