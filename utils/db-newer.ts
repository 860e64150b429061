import type { Dexie } from 'dexie';

/** The data was written by a newer Groupmate than this one. */
export class NewerData extends Error {
  override name = 'NewerData';
}

/**
 * Dexie opens a newer database as it finds it, and code that does not know its rows would write
 * older ones among them. Ours stays shut then. To be called when all versions are declared.
 */
export function refuseNewer(db: Dexie): void {
  // The browser's number is Dexie's by ten; Dexie uses the nine between for its own repairs.
  const mostKnown = db.verno * 10 + 9;
  db.on(
    'ready',
    () => {
      const installed = db.backendDB().version;
      if (installed > mostKnown) throw new NewerData(`${installed} > ${mostKnown}`);
    },
    // At each opening, not the first alone.
    true,
  );
}
