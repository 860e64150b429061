import type { Table } from 'dexie';
import type { PlainRow } from '../../../utils/sharing/brand-of.ts';
import { kindOf } from '../../../utils/sharing/ids.ts';
import type { SharedMark } from '../../../utils/sharing/local-schema.ts';
import { sharedKinds, type SharedDoc } from '../../../utils/sharing/schema.ts';
import type { BrandRound } from './world.ts';

/** A row as JSON keeps it. */
export const plain = (row: object): PlainRow => JSON.parse(JSON.stringify(row)) as PlainRow;

export type Db = BrandRound['world']['db'];
/** The table of the kind in `<kind>:<uuid>`. */
export const rowsTable = (db: Db, id: string): Table<Record<string, unknown>, string> =>
  db.table(kindOf(id));

/** All that a settled row may touch. */
export const settledTables = (db: Db): Table[] => [
  ...sharedKinds.map((kind) => db.table(kind)),
  ...[db.sharedMarks, db.sharedDirty, db.sharedState, db.sharedAccounts, db.facts],
  ...[db.templateUses, db.variantUses],
];

/** The mark of a row that agrees with this document. */
export const markOf = (doc: SharedDoc, unsent: boolean): SharedMark => {
  const { id, brand, row, edits, clashes, made } = doc;
  return {
    ...{ id, brand, row, edits, clashes, made },
    ...(clashes.length ? { clashing: 1 as const } : {}),
    ...(unsent ? { unsent: 1 as const } : {}),
  };
};
