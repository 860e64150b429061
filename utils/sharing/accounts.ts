import { db } from '../db.ts';
import { hasPassphrase, seal, unseal, VaultLocked } from '../keys/vault.ts';
import { unmark } from './forget.ts';
import type { AccountInfo, KeptAccount } from './local-schema.ts';
import { sharedKinds, type SharedAccount } from './schema.ts';

/** The accounts of this computer. The password is sealed as keys are, and comes back to nobody. */

function infoOf(kept: KeptAccount): AccountInfo {
  const { brand, title, url, user, who, communities, common, on, addedAt } = kept;
  return { brand, title, url, user, who, communities, common, on, addedAt, by: kept.sealed.by };
}

/** All accounts without their passwords, by what people call them. */
export const listAccounts = async (): Promise<AccountInfo[]> =>
  (await db.sharedAccounts.toArray())
    .map(infoOf)
    .sort((a, b) => a.title.localeCompare(b.title) || a.brand.localeCompare(b.brand));

export const anyAccountOn = async (): Promise<boolean> =>
  (await db.sharedAccounts.toArray()).some(({ on }) => on);

/** The password, for the background alone, right before it is used. */
export async function openPassword(
  account: Pick<KeptAccount, 'sealed'>,
): Promise<{ password: string } | 'locked' | 'denied'> {
  try {
    return { password: await unseal(account.sealed) };
  } catch (error) {
    // Sealed by a key or a passphrase that is gone: as good as a wrong one.
    return error instanceof VaultLocked && (await hasPassphrase()) ? 'locked' : 'denied';
  }
}

/** Why an account was not kept: see SharingRefusal (utils/sharing-messages.ts). */
type Refused = 'taken' | 'locked' | 'no-password';

/**
 * Adds an account, or changes the brand's. `password` null: the kept one stays. All rows are looked
 * at anew then, for what belongs to it may be others. A community that was taken from its list stays
 * as it is here and at colleagues, and is no longer shared from here.
 */
export async function saveAccount(
  account: SharedAccount,
  password: string | null,
): Promise<Refused | null> {
  const known = await db.sharedAccounts.get(account.brand);
  let sealed = known?.sealed;
  try {
    if (password !== null) sealed = await seal(password);
  } catch (error) {
    if (error instanceof VaultLocked) return 'locked';
    throw error;
  }
  if (!sealed) return 'no-password';
  const kept = sealed;
  const tables = [db.sharedAccounts, db.sharedMarks, db.sharedDirty, ...sharedTables()];
  return db.transaction('rw', tables, async () => {
    const others = (await db.sharedAccounts.toArray()).filter(
      ({ brand }) => brand !== account.brand,
    );
    const isTaken = others.some(
      ({ common, communities }) =>
        (common && account.common) || communities.some((one) => account.communities.includes(one)),
    );
    if (isTaken) return 'taken';
    const before = new Set([...(known?.communities ?? []), ...(known?.left ?? [])]);
    account.communities.forEach((one) => before.delete(one));
    const left = [...before];
    await db.sharedAccounts.put({ ...account, sealed: kept, left });
    await unmark(account.brand, left);
    await lookAtAll();
    return null;
  });
}

/**
 * Forgets an account with all that was noted of it. Rows stay here, and on the server. Was it the
 * last, nothing of sharing is left.
 */
export function removeAccount(brand: string): Promise<void> {
  const { sharedAccounts, sharedMarks, sharedDirty, sharedClaims, sharedState } = db;
  const tables = [sharedAccounts, sharedMarks, sharedDirty, sharedClaims, sharedState];
  return db.transaction('rw', tables, async () => {
    await sharedAccounts.delete(brand);
    await sharedMarks.where({ brand }).delete();
    await sharedClaims.where({ brand }).delete();
    await sharedState.delete(brand);
    if ((await sharedAccounts.count()) === 0) await sharedDirty.clear();
  });
}

export const sharedTables = () => sharedKinds.map((kind) => db.table<object, string>(kind));

/** Every row of the shared kinds, and every one that has a mark, is to be looked at. In a transaction. */
export async function lookAtAll(): Promise<void> {
  const ids: unknown[] = await db.sharedMarks.toCollection().primaryKeys();
  for (const table of sharedTables()) {
    const keys = await table.toCollection().primaryKeys();
    ids.push(...keys.map((key) => `${table.name}:${key}`));
  }
  const known = new Set(await db.sharedDirty.toCollection().primaryKeys());
  const more = [...new Set(ids.map(String))].filter((id) => !known.has(id));
  await db.sharedDirty.bulkPut(more.map((id) => ({ id, write: 0 })));
}
