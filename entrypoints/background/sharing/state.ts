import type { GroupmateDb } from '../../../utils/db.ts';
import { kindOf } from '../../../utils/sharing/ids.ts';
import type { SharedState } from '../../../utils/sharing/local-schema.ts';
import type { SharingFault } from '../../../utils/sharing/schema.ts';
import type { BrandRound } from './world.ts';

const fresh = (brand: string): SharedState => ({
  ...{ brand, lastSuccessAt: null, lastTryAt: null, fault: null, waiting: 0, clashes: 0 },
  ...{ aside: [], gone: 0, seen: { content: null, queue: null } },
});

export const stateOf = async (db: GroupmateDb, brand: string): Promise<SharedState> =>
  (await db.sharedState.get(brand)) ?? fresh(brand);

/** Changes what is known of a brand's rounds; nothing when its account is gone meanwhile. */
export function noteState(
  db: GroupmateDb,
  brand: string,
  change: (state: SharedState) => Partial<SharedState>,
): Promise<void> {
  return db.transaction('rw', db.sharedState, db.sharedAccounts, async () => {
    if (!(await db.sharedAccounts.get(brand))) return;
    const state = await stateOf(db, brand);
    await db.sharedState.put({ ...state, ...change(state) });
  });
}

/** Rows of a brand that the server has not heard of yet. */
export const unsentOf = (db: GroupmateDb, brand: string) =>
  db.sharedMarks.where({ unsent: 1 }).filter((mark) => mark.brand === brand);

const asideAtMost = 50;

/** Something of colleagues that this version does not understand: it waits for a newer one. */
export async function noteAside(
  { world, account }: BrandRound,
  id: string,
  field: string,
): Promise<void> {
  let isNew = false;
  await noteState(world.db, account.brand, ({ aside }) => {
    isNew = !aside.includes(id);
    return { aside: isNew ? [...aside, id].slice(-asideAtMost) : aside };
  });
  const kind = kindOf(id);
  if (isNew)
    await world.failed(new Error(`A colleague's ${kind} was not understood at "${field}".`));
}

/** How the round ended, and how much waits. */
export async function noteEnd(
  db: GroupmateDb,
  brand: string,
  fault: SharingFault | null,
  now: number,
): Promise<void> {
  const unsent = await unsentOf(db, brand).count();
  const clashes = await db.sharedMarks
    .where({ clashing: 1 })
    .filter((one) => one.brand === brand)
    .count();
  await noteState(db, brand, ({ gone }) => ({
    ...{ lastTryAt: now, fault, clashes, waiting: unsent + gone },
    ...(fault === null ? { lastSuccessAt: now } : {}),
  }));
}
