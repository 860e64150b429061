import type { KeptTable } from '../backup/schema.ts';

/**
 * A snapshot: all of the data at a moment, kept inside the profile in a database of its own. It is
 * what a kept file holds (utils/backup/schema.ts) without the bytes of pictures: these are taken by
 * their hash from what is still there when it is restored.
 */
export interface Snapshot {
  id: string;
  /** Epoch milliseconds: when its making began. */
  madeAt: number;
  /** Groupmate's version, and the database's. */
  app: string;
  database: number;
  /** Rows of each table that has any. */
  tables: Partial<Record<KeptTable, number>>;
  rows: number;
  /** Bytes that its parts take here, packed. Parts that others share are counted in each. */
  size: number;
}

/** One file of a snapshot; its bytes stand in `parts` under their hash, once for all snapshots. */
export interface SnapshotFile {
  snapshot: string;
  /** As in the kept file: `tables/posts-0001.jsonl`. */
  name: string;
  /** null: the settings. */
  table: KeptTable | null;
  /** Of the bytes unpacked. */
  sha256: string;
  size: number;
  /** Bytes that they take here. */
  packed: number;
  rows: number;
}

/** The bytes of files, packed by gzip. */
export interface SnapshotPart {
  sha256: string;
  table: KeptTable | null;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A snapshot that is being made, and how far: a worker that died goes on from here. */
export interface Making {
  id: 'now';
  snapshot: string;
  madeAt: number;
  app: string;
  database: number;
  /** The table that is read; null: all are through. */
  table: KeptTable | null;
  /** The key of its last row that is kept; null: none yet. */
  last: string | null;
  /** Parts of this table so far, by their folder. */
  numbers: { tables: number; aside: number };
}

/**
 * Somebody or something is being forgotten. Written before anything is deleted, taken away when no
 * snapshot holds it any more: whatever dies meanwhile, the next wake ends it.
 */
export interface Leaving {
  key: string;
  kind: 'person' | 'community';
  /** As rows that do not tell an id name them; '' when that is not known. */
  name: string;
}

/** What came of a wish for a snapshot. */
export type MakingEnd =
  | 'made'
  /** Nothing has changed since the last one. */
  | 'same'
  /** This day has one. */
  | 'not-due'
  /** Another context makes it. */
  | 'busy';
