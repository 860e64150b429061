import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import { noteOf } from '../keys/rules.ts';
import { keysAtRest, restKey } from '../keys/store.ts';
import { networkNamed } from '../networks/index.ts';
import type { KeyFault, SendEnd } from '../networks/network-api.ts';
import { isKeyKnown, mayBegin, notBegun, publishAt, retryAfter } from './by-key.ts';
import { itemsIn } from './by-state.ts';
import { dropNotices, intend } from './notices.ts';
import type { Delivery, PlanCause, PlanItem, PlanState } from './schema.ts';
import { writeStep } from './store.ts';
import { withoutColleagues } from './unclaimed.ts';

/** The steps of a delivery by key, each one transaction, so that a death between two loses nothing. */

/** What may be sent now, soonest first. What its key does not let go waits. */
export async function toSend(now: number): Promise<PlanItem[]> {
  const [items, still] = await Promise.all([itemsIn(['armed', 'unknown']), keysAtRest(now)]);
  return items.filter((item) => !still.has(item.community) && mayBegin(item, now));
}

const tables = [db.plan, db.facts, db.keys];

/**
 * Writes that a request begins, and with what words; null when the item may not be sent any more.
 * On disk before this returns: after a power cut nobody may think that nothing was sent.
 */
export async function beginSending(
  uuid: string,
  now: number,
): Promise<{ item: PlanItem; publishAt: number | null } | null> {
  const begun = await db.transaction('rw', tables, async () => {
    const item = await db.plan.get(uuid);
    if (!item || !mayBegin(item, now)) return null;
    const before = item.delivery ?? notBegun;
    const at = publishAt(item, now);
    const delivery: Delivery = {
      ...before,
      tries: before.tries + 1,
      // After a definite no nothing is out: the hour of the key begins anew.
      firstTryAt: before.uncertain ? before.firstTryAt : now,
      publishAt: at,
    };
    return {
      item: await writeStep(item, 'sending', 'sending-begun', now, { delivery }),
      publishAt: at,
    };
  });
  if (begun) await reachDisk();
  return begun;
}

/** A small write that waits for the disk: with it, all before it are there too. */
async function reachDisk(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const write = db.backendDB().transaction('facts', 'readwrite', { durability: 'strict' });
    write.objectStore('facts').put({ name: 'lease:disk', value: null });
    write.oncomplete = () => resolve();
    write.onerror = write.onabort = () =>
      reject(write.error ?? new Error('The disk took nothing.'));
  });
}

interface Outcome {
  to: PlanState;
  cause: PlanCause;
  delivery: Partial<Delivery>;
  note?: string;
  /** The person has to be told. */
  tell?: boolean;
  change?: Partial<PlanItem>;
}

/** An uncertain one: asked for again where that is safe, else told. */
function unknown(
  item: PlanItem,
  now: number,
  fault: KeyFault,
  code: number | null,
  at?: number,
): Outcome {
  const retryAt = at === undefined ? retryAfter(item, now) : at;
  return {
    to: 'unknown',
    cause: 'answer-lost',
    delivery: { uncertain: true, retryAt, fault },
    note: noteOf(fault, code),
    tell: retryAt === null,
  };
}

async function outcomeOf(item: PlanItem, end: SendEnd, now: number): Promise<Outcome> {
  const clean = { uncertain: false, retryAt: null, fault: null };
  if (end.end === 'published' || end.end === 'held') {
    const community = await communityByKey(item.community);
    const url =
      networkNamed(item.network)?.postUrl(end.postId, community?.screenName ?? undefined) ?? null;
    return end.end === 'published'
      ? {
          to: 'sent',
          cause: 'network-published',
          delivery: clean,
          change: { livePost: `${item.network}:${end.postId}`, liveUrl: url },
        }
      : { to: 'handed-over', cause: 'network-holds-it', delivery: clean, change: { liveUrl: url } };
  }
  const { fault, code } = end;
  const uncertain = item.delivery?.uncertain ?? false;
  if (end.end === 'lost') return unknown(item, now, fault, code);
  if (end.end === 'refused') {
    // To a second request a no does not say how the first one went.
    if (uncertain)
      return { ...unknown(item, now, fault, code), delivery: { retryAt: null, fault }, tell: true };
    return {
      to: 'refused',
      cause: 'network-refused',
      delivery: { fault },
      note: noteOf(fault, code),
      tell: true,
    };
  }
  const wait = end.end === 'wait';
  await restKey(item.community, end, now);
  if (uncertain) {
    const at = wait ? now + end.ms : now;
    const still = isKeyKnown(item.delivery?.firstTryAt ?? null, at);
    const left = unknown(item, now, fault, code, still ? at : undefined);
    return still
      ? { ...left, tell: !wait }
      : { ...left, delivery: { retryAt: null, fault }, tell: true };
  }
  return {
    to: 'armed',
    cause: wait ? 'told-to-wait' : 'queue-stopped',
    delivery: { fault },
    note: noteOf(fault, code),
    tell: !wait,
  };
}

/** Writes how a request ended. One that somebody gave up meanwhile hears only of its success. */
export function endSending(uuid: string, end: SendEnd, now: number): Promise<PlanItem | null> {
  return db.transaction('rw', [...tables, db.communities], async () => {
    const item = await db.plan.get(uuid);
    if (!item) return null;
    const outcome = await outcomeOf(item, end, now);
    if (item.state === 'unknown') {
      if (outcome.to !== 'sent' && outcome.to !== 'handed-over') return null;
      outcome.cause = 'answer-came-late';
    } else if (item.state !== 'sending') return null;
    return write(item, outcome, now);
  });
}

async function write(item: PlanItem, outcome: Outcome, now: number): Promise<PlanItem> {
  const { to, cause, change, note, tell } = outcome;
  const delivery = { ...(item.delivery ?? notBegun), ...outcome.delivery };
  await dropNotices(item.uuid);
  const written = await writeStep(item, to, cause, now, { ...change, delivery }, note ?? null);
  if (tell) await intend('by-key');
  return written;
}

/** Items whose request nobody waits for any more: its worker is dead. Only under the lease. */
export function settleOrphans(now: number): Promise<number> {
  const around = [db.communities, db.sharedMarks, db.sharedClaims];
  return db.transaction('rw', [...tables, ...around], async () => {
    const orphans = await withoutColleagues(await itemsIn(['sending']));
    for (const item of orphans) await write(item, unknown(item, now, 'no-answer', null), now);
    return orphans.length;
  });
}

/** An armed item that no key can send. */
export function refuseSending(
  uuid: string,
  fault: KeyFault,
  now: number,
): Promise<PlanItem | null> {
  return db.transaction('rw', tables, async () => {
    const item = await db.plan.get(uuid);
    if (item?.state === 'unknown') {
      // It may be out, and nobody can ask any more.
      return write(
        item,
        { to: 'unknown', cause: 'asks-no-more', delivery: { retryAt: null, fault }, tell: true },
        now,
      );
    }
    if (item?.state !== 'armed') return null;
    return write(
      item,
      {
        to: 'refused',
        cause: 'no-key',
        delivery: { fault },
        note: noteOf(fault, null),
        tell: true,
      },
      now,
    );
  });
}

/** The person looked: it is not out. It is sent again, as something new. */
export function sendAgain(uuid: string, now: number): Promise<PlanItem | null> {
  return db.transaction('rw', tables, async () => {
    const item = await db.plan.get(uuid);
    if (item?.state !== 'unknown') return null;
    const dueAt = Math.max(item.dueAt, now);
    await dropNotices(uuid);
    return writeStep(item, 'armed', 'not-out-says-person', now, { dueAt, delivery: null });
  });
}

/** The person looked: it is out. */
export function itIsOut(uuid: string, now: number): Promise<PlanItem | null> {
  return db.transaction('rw', tables, async () => {
    const item = await db.plan.get(uuid);
    if (item?.state !== 'unknown') return null;
    await dropNotices(uuid);
    return writeStep(item, 'live', 'out-says-person', now);
  });
}

/**
 * After a kept file was loaded: what it says was about to be sent may have been sent since it was
 * saved. Inside the loading's transaction.
 */
export async function doubtLoaded(now: number): Promise<void> {
  const passed = await itemsIn(['planned'], { to: now });
  const about = await itemsIn(['armed', 'sending']);
  for (const item of [...passed.filter(({ way }) => way === 'key'), ...about]) {
    let doubted = item;
    if (doubted.state === 'planned') {
      doubted = await writeStep(doubted, 'armed', 'armed-for-key', now);
    }
    if (doubted.state === 'armed') {
      doubted = await writeStep(doubted, 'sending', 'sending-begun', now);
    }
    const outcome = unknown(doubted, now, 'no-answer', null);
    const delivery = { uncertain: true, retryAt: null };
    await write(doubted, { ...outcome, delivery, tell: true }, now);
  }
}
