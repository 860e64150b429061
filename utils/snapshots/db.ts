import { Dexie, type EntityTable, type Table } from 'dexie';
import { refuseNewer } from '../db-newer.ts';
import type { Leaving, Making, Snapshot, SnapshotFile, SnapshotPart } from './schema.ts';

/**
 * Snapshots stand in a database of their own: what breaks or empties the main one does not take
 * them along. Tables and versions as in utils/db.ts.
 */
export class SnapshotDb extends Dexie {
  /** Whole ones alone. */
  snapshots!: EntityTable<Snapshot, 'id'>;
  files!: Table<SnapshotFile, [string, string]>;
  parts!: EntityTable<SnapshotPart, 'sha256'>;
  making!: EntityTable<Making, 'id'>;
  leaving!: EntityTable<Leaving, 'key'>;
  /** `checked`: when it was last found that nothing had changed. */
  facts!: Table<{ name: string; value: unknown }, string>;

  constructor(name = 'groupmate-snapshots') {
    super(name);
    this.version(1).stores({
      snapshots: 'id, madeAt',
      files: '[snapshot+name], sha256',
      parts: 'sha256, table',
      making: 'id',
      leaving: 'key',
      facts: 'name',
    });
    refuseNewer(this);
  }
}

export const snapshotDb = new SnapshotDb();
