import type { Dexie } from 'dexie';

/**
 * Declares a database's versions (`db.version(n).stores(…)` inside `declare`). With each of them
 * Dexie works out the tables of all versions anew: for 27 that was a third of what the background
 * took to start. Here that waits until all are there, and is done once.
 */
export function declareVersions(db: Dexie, declare: () => void): void {
  // Dexie's own place for add-ons, of this one database.
  const { prototype } = db.Version;
  const parse = prototype._parseStoresSpec;
  prototype._parseStoresSpec = () => undefined;
  try {
    declare();
  } finally {
    prototype._parseStoresSpec = parse;
  }
  db.version(db.verno).stores({});
}
