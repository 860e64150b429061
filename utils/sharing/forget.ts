import { db } from '../db.ts';
import { communitiesOf } from './brand-of.ts';
import { sharedId } from './ids.ts';
import type { SharedKind } from './schema.ts';

/**
 * Forgetting, where rows are shared. A person's note goes with the next round from the server and
 * from each colleague's computer as well, whoever wrote it: it is about somebody who is to be
 * forgotten. What stays is an id that holds nothing. (CouchDB keeps a removed row's older versions
 * until it compacts the database, which it does by itself.) A community is forgotten on this
 * computer alone: it is the colleagues' too, and one who leaves a client must not take the team's
 * work along.
 */

/**
 * A shared row is to be forgotten: what was noted of it here goes at once, and its document with the
 * next round, also when a colleague has changed it meanwhile. Inside the transaction that deletes
 * the row.
 */
export async function forgetShared(kind: SharedKind, uuid: string): Promise<void> {
  const id = sharedId(kind, uuid);
  const mark = await db.sharedMarks.get(id);
  if (!mark) return;
  const { brand, made } = mark;
  await db.sharedMarks.put({ id, brand, row: {}, edits: {}, clashes: [], made, forgotten: 1 });
}

/** The rows of these communities are no longer agreed with anybody: nothing of them goes or comes. */
export async function unmark(brand: string, communities: readonly string[]): Promise<void> {
  if (communities.length === 0) return;
  await db.sharedMarks
    .where({ brand })
    .filter(({ id, row }) => {
      const of = communitiesOf(id, row);
      return of.length > 0 && of.every((one) => communities.includes(one));
    })
    .delete();
}

/** This computer lets go of a community in every brand. Inside the transaction that forgets it. */
export async function leaveCommunity(key: string): Promise<void> {
  for (const account of await db.sharedAccounts.toArray()) {
    const { brand, communities, left } = account;
    if (!communities.includes(key)) continue;
    await db.sharedAccounts.update(brand, {
      communities: communities.filter((one) => one !== key),
      left: [...new Set([...left, key])],
    });
    await unmark(brand, [...left, key]);
  }
}
