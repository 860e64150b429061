import { z } from 'zod';
import { claimDoc, type ClaimDoc, type ClaimEnd } from '../schema.ts';
import { checkQueue, couchOf, CouchFault, faultEnd, faultOf } from './couch.ts';
import type { Asking, Couch, CouchAccount } from './couch.ts';
import { mayTake } from './may-take.ts';
import type { ClaimTry, Mirror } from './open.ts';

/**
 * Claims go to the server by themselves, each a PUT with the revision that was read (CouchDB's own
 * compare-and-set), not through RxDB's push. In RxDB a claim would stand here as held before the
 * server was asked, and one that was written while the server was away would be sent whenever it
 * comes back, after the person has long given up. The mirror's `queue` only follows the server.
 */
export interface ClaimAsk {
  /** This install. */
  by: string;
  /** How its person is called. */
  who: string;
  /** Epoch milliseconds. */
  now: number;
  leaseMs: number;
  /** The token of a claim that a person has looked at and said not to be out: it gives way. */
  instead?: string | undefined;
}

const stored = z.looseObject({ _rev: z.string() });
interface Read {
  claim: ClaimDoc | null;
  rev: string | null;
}

const pathOf = (brand: string, id: string) => `/queue-${brand}/${encodeURIComponent(id)}`;

async function readClaim(couch: Couch, brand: string, id: string): Promise<Read> {
  const { status, json } = await couch.ask('GET', pathOf(brand, id));
  if (status === 404) return { claim: null, rev: null };
  if (status !== 200) throw new CouchFault(await faultOf(couch, status));
  const there = stored.safeParse(json);
  if (!there.success) throw new CouchFault('not-couchdb');
  const claim = claimDoc.safeParse({ ...there.data, id });
  // Something stands there that nobody can read: it is not ours to write over.
  if (!claim.success) throw new CouchFault('refused', [id]);
  return { claim: claim.data, rev: there.data._rev };
}

/** false: somebody else was sooner. Throws a CouchFault when it is not known whether it stands. */
async function putClaim(couch: Couch, claim: ClaimDoc, rev: string | null): Promise<boolean> {
  const { id, ...rest } = claim;
  const body = { ...rest, ...(rev ? { _rev: rev } : {}) };
  const { status } = await couch.ask('PUT', pathOf(claim.brand, id), body);
  if (status === 201) return true;
  if (status === 409) return false;
  // "Accepted": some copies took it and others did not, so there is more than one.
  if (status === 202) throw new CouchFault('queue-not-single');
  throw new CouchFault(await faultOf(couch, status));
}

const tryOf = async (mirror: Mirror, id: string): Promise<ClaimTry | null> => {
  const found = await mirror.db.tries.findOne(id).exec();
  return found ? { id, token: found.token, want: found.want } : null;
};
const keepTry = (mirror: Mirror, one: ClaimTry) => mirror.db.tries.incrementalUpsert(one);
const dropTry = async (mirror: Mirror, id: string) => {
  await (await mirror.db.tries.findOne(id).exec())?.incrementalRemove();
};

/** What the server said, for those who read the mirror. */
async function show<End extends ClaimEnd>(mirror: Mirror, end: End): Promise<End> {
  if (end.end !== 'fault') await mirror.db.queue.incrementalUpsert(end.claim);
  return end;
}

/** More than that in a row are sooner only when something is wrong. */
const turns = 4;

async function claimNow(mirror: Mirror, couch: Couch, id: string, ask: ClaimAsk) {
  const { brand } = mirror;
  const { by, who, now, leaseMs, instead = null } = ask;
  const own = await tryOf(mirror, id);
  // It ended here and the server was not told: it is not ours to begin again.
  if (own?.want) await tell(mirror, couch, own);
  const ownToken = own && !own.want ? own.token : null;
  let [standing] = await Promise.all([readClaim(couch, brand, id), checkQueue(couch, brand)]);
  for (let turn = 0; turn < turns; turn += 1) {
    const may = mayTake({ claim: standing.claim, ownToken, now, instead });
    if (may === 'leave') break;
    const token = may === 'again' && ownToken ? ownToken : crypto.randomUUID();
    const leaseUntil = now + leaseMs;
    const wanted = { id, brand, state: 'held', by, who, token, at: now, leaseUntil } as const;
    // First here: if the answer is lost, the next try knows its own.
    await keepTry(mirror, { id, token, want: null });
    const stood = await putClaim(couch, wanted, standing.rev);
    // Only what the server gives back counts.
    standing = await readClaim(couch, brand, id);
    const { claim } = standing;
    if (claim?.token === token && claim.state === 'held') return { end: 'ours', claim } as const;
    if (stood && !claim) throw new CouchFault('offline');
  }
  if (!standing.claim) throw new CouchFault('offline');
  if (standing.claim.token !== ownToken) await dropTry(mirror, id);
  return { end: 'theirs', claim: standing.claim } as const;
}

/**
 * Asks for the right to publish `post:<uuid>` or to answer `answer:<network:id>`. Only `ours` gives
 * it: the server has it, and was read after that. A fault is no claim, whatever became of it there;
 * asking again finds it. `theirs` with a lease that ran out, or `uncertain`, is for a person, who
 * says so by `instead`.
 */
export async function claim(
  mirror: Mirror,
  account: CouchAccount,
  password: string,
  id: string,
  ask: ClaimAsk,
  asking: Asking = {},
): Promise<ClaimEnd> {
  const couch = couchOf(account, password, asking);
  try {
    return await show(mirror, await claimNow(mirror, couch, id, ask));
  } catch (error) {
    return faultEnd(error);
  }
}

/** Changes a claim of ours on the server; `theirs` when it is not ours any more. */
async function change(
  mirror: Mirror,
  couch: Couch,
  own: ClaimTry,
  to: Partial<Pick<ClaimDoc, 'state' | 'leaseUntil'>>,
): Promise<ClaimEnd | null> {
  for (let turn = 0; turn < turns; turn += 1) {
    const { claim: stands, rev } = await readClaim(couch, mirror.brand, own.id);
    if (!stands) return null;
    if (stands.token !== own.token) return show(mirror, { end: 'theirs', claim: stands });
    const changed = { ...stands, ...to };
    if (await putClaim(couch, changed, rev)) return show(mirror, { end: 'ours', claim: changed });
  }
  throw new CouchFault('offline');
}

async function tell(mirror: Mirror, couch: Couch, own: ClaimTry): Promise<ClaimEnd | null> {
  if (!own.want) return null;
  const end = await change(mirror, couch, own, { state: own.want });
  await dropTry(mirror, own.id);
  return end;
}

/** What could not be said when it was to be. Throws a CouchFault when it still cannot. */
export async function sayWhatIsWanted(mirror: Mirror, couch: Couch): Promise<void> {
  for (const { id, token, want } of await mirror.db.tries.find().exec()) {
    if (want) await tell(mirror, couch, { id, token, want });
  }
}

/**
 * Says how a claim of ours ended: `done` (it is out), `uncertain` (it may be), `free` (it is
 * certainly not). Kept here first: after a fault the next round with the server says it. null: this
 * install holds no such claim. `theirs`: a colleague has taken it over meanwhile.
 */
export async function finish(
  mirror: Mirror,
  account: CouchAccount,
  password: string,
  id: string,
  state: 'done' | 'free' | 'uncertain',
  asking: Asking = {},
): Promise<ClaimEnd | null> {
  const known = await tryOf(mirror, id);
  if (!known) return null;
  const own = { ...known, want: state };
  await keepTry(mirror, own);
  try {
    return await tell(mirror, couchOf(account, password, asking), own);
  } catch (error) {
    return faultEnd(error);
  }
}

/** Gives a claim of ours back: others may have it. As `finish` with `free`. */
export const release = (
  mirror: Mirror,
  account: CouchAccount,
  password: string,
  id: string,
  asking: Asking = {},
) => finish(mirror, account, password, id, 'free', asking);

/** Makes the lease of a claim of ours end later. null: this install holds no such claim. */
export async function renew(
  mirror: Mirror,
  account: CouchAccount,
  password: string,
  id: string,
  lease: Pick<ClaimAsk, 'now' | 'leaseMs'>,
  asking: Asking = {},
): Promise<ClaimEnd | null> {
  const own = await tryOf(mirror, id);
  if (!own || own.want) return null;
  const leaseUntil = lease.now + lease.leaseMs;
  try {
    return await change(mirror, couchOf(account, password, asking), own, { leaseUntil });
  } catch (error) {
    return faultEnd(error);
  }
}
