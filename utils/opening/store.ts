import { db } from '../db.ts';
import { dataFaultOf, type DataFault } from './rules.ts';

/** As Dexie counts them. null: there is none, or the browser does not say. */
async function installedVersion(): Promise<number | null> {
  try {
    const all = await indexedDB.databases();
    const version = all.find(({ name }) => name === db.name)?.version;
    return version === undefined ? null : Math.floor(version / 10);
  } catch {
    return null;
  }
}

/**
 * Opens the data, also after it could not be opened once; null: it is open. Waits no longer than
 * until the browser says that another window stands in the way. Never throws.
 */
export async function openData(): Promise<DataFault | null> {
  if (db.isOpen()) return null;
  try {
    return await new Promise((resolve, reject) => {
      db.on('blocked', () => resolve('waiting'));
      db.open().then(() => resolve(null), reject);
    });
  } catch (error) {
    return dataFaultOf(error, await installedVersion(), db.verno);
  }
}
