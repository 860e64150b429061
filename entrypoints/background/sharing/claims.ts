import { openPassword } from '../../../utils/sharing/accounts.ts';
import { brandOf } from '../../../utils/sharing/brand-of.ts';
import {
  claimToTell,
  itemOfClaim,
  leases,
  postClaimId,
} from '../../../utils/sharing/claim-words.ts';
import { claim, finish } from '../../../utils/sharing/engine/claim.ts';
import { withMirror, type Mirror } from '../../../utils/sharing/engine/open.ts';
import { postBefore, sharedId } from '../../../utils/sharing/ids.ts';
import type { KeptAccount, SeenClaim } from '../../../utils/sharing/local-schema.ts';
import type { ClaimDoc, ClaimEnd, SharingFault } from '../../../utils/sharing/schema.ts';
import { changedClaims } from './mirror-rows.ts';
import { noteState, stateOf } from './state.ts';
import type { BrandRound, SharingWorld } from './world.ts';

const pageClaims = 500;

/** What the server said of a claim, or why it said nothing, for surfaces to read. */
async function noteSeen(
  { db, now }: SharingWorld,
  brand: string,
  id: string,
  end: ClaimEnd,
): Promise<void> {
  await db.transaction('rw', db.sharedClaims, async () => {
    const known = await db.sharedClaims.get(id);
    const fault = end.end === 'fault' ? end.fault : null;
    const seen = end.end === 'fault' ? (known?.claim ?? null) : end.claim;
    await db.sharedClaims.put({ id, brand, claim: seen, fault, seenAt: now() });
  });
}

/** The account that is on and shares this post; null: nobody's but ours. */
export async function accountOfPost(world: SharingWorld, uuid: string) {
  const { db } = world;
  const accounts = (await db.sharedAccounts.toArray()).filter(({ on }) => on);
  if (accounts.length === 0) return null;
  const id = sharedId('plan', uuid);
  const [item, mark] = await Promise.all([db.plan.get(uuid), db.sharedMarks.get(id)]);
  if (!item) return null;
  // Of one that is still a draft here, too, once it is to be published.
  const brand = brandOf(id, { ...item, state: 'planned' }, accounts, mark?.brand ?? null);
  return accounts.find((one) => one.brand === brand) ?? null;
}

interface Wish {
  leaseMs: number;
  /** The token of a claim that gives way: a person looked. */
  instead?: string | undefined;
}

/** Asks the server for a claim. */
export async function askClaim(
  world: SharingWorld,
  account: KeptAccount,
  id: string,
  { leaseMs, instead }: Wish,
): Promise<ClaimEnd> {
  const end = await withPassword(world, account, (mirror, password) => {
    const ask = { by: world.me, who: account.who, now: world.now(), leaseMs, instead };
    return claim(mirror, account, password, id, ask, askingOf(world));
  });
  await noteSeen(world, account.brand, id, end);
  return end;
}

export const askingOf = ({ fetch }: SharingWorld) => (fetch ? { fetch } : {});

async function withPassword<End>(
  world: SharingWorld,
  account: KeptAccount,
  task: (mirror: Mirror, password: string) => Promise<End>,
): Promise<End | { end: 'fault'; fault: SharingFault }> {
  if (!(await world.allowed(account.url))) return { end: 'fault', fault: 'not-allowed' };
  const opened = await openPassword(account);
  if (typeof opened === 'string') return { end: 'fault', fault: opened };
  return withMirror(account.brand, (mirror) => task(mirror, opened.password), world.place);
}

/** How asking for the right to publish went. `until`: the lease ends then; null: nobody shares it. */
export type Claimed =
  | { right: 'ours'; until: number | null }
  | { right: 'theirs'; claim: ClaimDoc }
  | { right: 'fault'; fault: SharingFault };

/**
 * The right to publish a planned item: only `ours` gives it, and an item that nobody shares is ours.
 * Asked again by the same install it is the same claim.
 */
export async function claimPost(
  world: SharingWorld,
  uuid: string,
  way: 'key' | 'hand',
): Promise<Claimed> {
  const account = await accountOfPost(world, uuid);
  if (!account) return { right: 'ours', until: null };
  const id = postClaimId(uuid, await world.db.plan.get(uuid));
  const seen = (await world.db.sharedClaims.get(id))?.claim;
  // We did not know whether it is out, and the person who is told so here said that it is not.
  const ownDoubt = seen?.by === world.me && seen.state === 'uncertain' ? seen.token : undefined;
  const end = await askClaim(world, account, id, { leaseMs: leases[way], instead: ownDoubt });
  if (end.end === 'ours') return { right: 'ours', until: end.claim.leaseUntil };
  if (end.end === 'theirs') return { right: 'theirs', claim: end.claim };
  return { right: 'fault', fault: end.fault };
}

/** Claims that this install holds, of one post or of all of a brand. */
const held = async ({ db, me }: SharingWorld, of: (one: SeenClaim) => boolean) =>
  (await db.sharedClaims.where('id').startsWith(postBefore).toArray()).filter(
    (one) => of(one) && one.claim?.by === me && one.claim.state === 'held',
  );

/** Tells colleagues how a post of ours went, as its state says. What fails goes with a round. */
export async function tellPost(world: SharingWorld, uuid: string): Promise<void> {
  for (const { id, brand } of await held(world, ({ id }) => itemOfClaim(id) === uuid)) {
    const account = await world.db.sharedAccounts.get(brand);
    const want = claimToTell(await world.db.plan.get(uuid));
    if (!account?.on || want === null) continue;
    const end = await withPassword(world, account, (mirror, password) =>
      finish(mirror, account, password, id, want, askingOf(world)),
    );
    if (end) await noteSeen(world, account.brand, id, end);
  }
}

/**
 * In a round: claims of ours whose lease ended while nobody was there to tell (the worker died, the
 * wall showed the post later). One that still runs is told by who took it: it may be between
 * claiming and publishing just now. What is out is said at once, for it can only be out.
 */
export async function tellClaims({ world, account }: BrandRound): Promise<void> {
  for (const { id, claim: own } of await held(world, ({ brand }) => brand === account.brand)) {
    const uuid = itemOfClaim(id);
    if (!uuid || !own) continue;
    const want = claimToTell(await world.db.plan.get(uuid));
    const isOver = own.leaseUntil <= world.now();
    if (want === 'done' || (want !== null && isOver)) await tellPost(world, uuid);
  }
}

/** Claims that came or changed, for surfaces to read. */
export async function noteClaims({ world, account, mirror }: BrandRound): Promise<void> {
  const { db } = world;
  const { brand } = account;
  for (let since = (await stateOf(db, brand)).seen.queue; ;) {
    const page = await changedClaims(mirror, since, pageClaims);
    if (page.claims.length === 0) return;
    const seenAt = world.now();
    const open = page.claims.filter(({ claim: one }) => one && one.state !== 'free');
    const gone = page.claims.filter((one) => !open.includes(one));
    await db.sharedClaims.bulkPut(
      open.map(({ id, claim: one }) => ({ id, brand, claim: one, fault: null, seenAt })),
    );
    await db.sharedClaims.bulkDelete(gone.map(({ id }) => id));
    since = page.seen;
    await noteState(db, brand, ({ seen }) => ({ seen: { ...seen, queue: page.seen } }));
  }
}
