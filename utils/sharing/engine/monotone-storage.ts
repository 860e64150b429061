import type { RxStorage } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';

type DexieStorage = ReturnType<typeof getRxStorageDexie>;

/**
 * RxDB finds what is to be pushed by the time of its last write by this computer's clock. A clock
 * that was a year ahead and is set right would hide every later edit for a year. So no write gets an
 * earlier time than the latest that is stored.
 */
export function monotoneDexie(): RxStorage<unknown, unknown> {
  const storage = getRxStorageDexie();
  const create: DexieStorage['createStorageInstance'] = storage.createStorageInstance.bind(storage);
  const createStorageInstance: DexieStorage['createStorageInstance'] = async (params) => {
    const instance = await create(params);
    const { dexieTable } = await instance.internals;
    const newest: unknown = await dexieTable.orderBy('_meta.lwt').last();
    let latest = (newest as { _meta: { lwt: number } } | undefined)?._meta.lwt ?? 0;
    const write = instance.bulkWrite.bind(instance);
    instance.bulkWrite = (rows, context) => {
      for (const { document } of rows) {
        // The steps are those of RxDB's own clock: two decimals.
        if (document._meta.lwt <= latest) document._meta.lwt = Math.round(latest * 100 + 1) / 100;
        latest = document._meta.lwt;
      }
      return write(rows, context);
    };
    return instance;
  };
  storage.createStorageInstance = createStorageInstance;
  return storage as RxStorage<unknown, unknown>;
}
