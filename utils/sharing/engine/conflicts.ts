import { deepEqual, type RxConflictHandler } from 'rxdb/plugins/core';
import { sharedDoc, type SharedDoc } from '../schema.ts';
import { mergeDocs } from './merge.ts';

type Stored = SharedDoc & { _deleted: boolean };

/** What stands there for a row that was removed: nothing of the row is kept, here or on the server. */
export const removedDoc = (id: string, brand: string, kind: SharedDoc['kind']): SharedDoc => ({
  id,
  brand,
  kind,
  row: {},
  edits: {},
  clashes: [],
  made: { at: 0, who: '' },
});

/** null: removed, or nothing that fits (what another program put there). */
function alive(stored: Stored | undefined): SharedDoc | null {
  if (!stored || stored._deleted) return null;
  const read = sharedDoc.safeParse(stored);
  return read.success ? read.data : null;
}

/** How RxDB settles a document that was changed here and on the server since they agreed. */
export const contentMerge: RxConflictHandler<SharedDoc> = {
  isEqual: (one, other) => deepEqual(one, other),
  resolve({ assumedMasterState, realMasterState, newDocumentState }) {
    const base = alive(assumedMasterState);
    const merged = mergeDocs(base, alive(newDocumentState), alive(realMasterState));
    const { id, brand, kind } = newDocumentState;
    return Promise.resolve(
      merged ? { ...merged, _deleted: false } : { ...removedDoc(id, brand, kind), _deleted: true },
    );
  },
};
