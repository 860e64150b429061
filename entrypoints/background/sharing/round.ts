import { openPassword } from '../../../utils/sharing/accounts.ts';
import { withMirror } from '../../../utils/sharing/engine/open.ts';
import { syncBrand } from '../../../utils/sharing/engine/replicate.ts';
import { sharedKinds, type SharingFault } from '../../../utils/sharing/schema.ts';
import { kindOf } from '../../../utils/sharing/ids.ts';
import { askingOf, noteClaims, tellClaims } from './claims.ts';
import { changedRows } from './mirror-rows.ts';
import { fetchPictures, sendPictures } from './pictures.ts';
import { settleRows } from './rows.ts';
import { noteAside, noteEnd, noteState, stateOf, unsentOf } from './state.ts';
import type { BrandRound, SharingWorld } from './world.ts';

/** So many rows are settled at once: a transaction of ours must not hold up the person. */
const pageRows = 200;
/** Settling what came may give something to send (a merge, a twin); that goes at once, so often. */
const turnsAtMost = 3;

/**
 * One round with every account that is on: what was written here goes to the mirror, mirror and
 * server are brought into step, what came goes into the rows, pictures go with them. May be broken
 * off at any await: each step is written before the next, and looked at again by the next round.
 * false: another round is running.
 */
export async function runSharing(world: SharingWorld): Promise<boolean> {
  if (!(await world.hold())) return false;
  try {
    const all = await world.db.sharedAccounts.toArray();
    const accounts = all.filter(({ on }) => on);
    for (const account of accounts) {
      if (!(await world.hold())) return false;
      try {
        await withMirror(
          account.brand,
          (mirror) => runBrand({ world, mirror, account, accounts }),
          world.place,
        );
      } catch (error) {
        await world.failed(error);
      }
    }
    return true;
  } finally {
    await world.letGo();
  }
}

async function runBrand(round: BrandRound): Promise<void> {
  const { world, account } = round;
  let fault: SharingFault | null = null;
  for (let turn = 0; turn < turnsAtMost; turn++) {
    await settleWritten(round);
    if (turn > 0 && !(await hasMore(round))) break;
    // Also without a server: then it is known how much waits.
    fault = await inStep(round);
    await settleArrived(round);
    if (fault) break;
  }
  if (!fault) await fetchPictures(round);
  await noteEnd(world.db, account.brand, fault, world.now());
}

/** What was written here since it was last agreed. */
async function settleWritten(round: BrandRound): Promise<void> {
  const { db } = round.world;
  const isSample = await round.world.sample();
  const ids = await db.sharedDirty.toCollection().primaryKeys();
  for (let n = 0; n < ids.length; n += pageRows) {
    await settleRows(round, ids.slice(n, n + pageRows), isSample);
  }
}

/** Did settling make something that the server has not heard of? */
async function hasMore({ world: { db }, account: { brand } }: BrandRound): Promise<boolean> {
  return (await unsentOf(db, brand).count()) > 0 || (await stateOf(db, brand)).gone > 0;
}

/** Brings mirror and server into step; null: it went well. */
async function inStep(round: BrandRound): Promise<SharingFault | null> {
  const { world, account, mirror } = round;
  if (!(await world.allowed(account.url))) return 'not-allowed';
  const opened = await openPassword(account);
  if (typeof opened === 'string') return opened;
  // Before the rows that name them: nobody may be told of a picture that is not there.
  const unsent = await sendPictures(round, opened.password);
  if (unsent) return unsent;
  await tellClaims(round);
  const end = await syncBrand(mirror, account, opened.password, askingOf(world));
  if (end.end === 'fault') return end.fault;
  for (const id of end.aside ?? []) await noteAside(round, id, 'document');
  await noteSent(round);
  return null;
}

/** The server has heard of all that was in the mirror. */
async function noteSent({ world: { db }, account: { brand } }: BrandRound): Promise<void> {
  await unsentOf(db, brand).modify((mark) => void delete mark.unsent);
  await noteState(db, brand, () => ({ gone: 0 }));
}

const known: ReadonlySet<string> = new Set(sharedKinds);

/** What was written to the mirror since it was last looked through, by us or by colleagues. */
async function settleArrived(round: BrandRound): Promise<void> {
  const { world, account, mirror } = round;
  const isSample = await world.sample();
  const { seen } = await stateOf(world.db, account.brand);
  for (let since = seen.content; ;) {
    const page = await changedRows(mirror, since, pageRows);
    if (page.ids.length === 0) break;
    for (const id of page.ids) {
      // A newer version shares more kinds than this one knows.
      if (!known.has(kindOf(id))) await noteAside(round, id, 'kind');
    }
    const ids = page.ids.filter((id) => known.has(kindOf(id)));
    await settleRows(round, ids, isSample);
    since = page.seen;
    await noteState(world.db, account.brand, (state) => ({
      seen: { ...state.seen, content: page.seen },
    }));
  }
  await noteClaims(round);
}
