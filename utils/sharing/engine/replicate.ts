import { replicateCouchDB } from 'rxdb/plugins/replication-couchdb';
import type { RxCollection } from 'rxdb/plugins/core';
import type { ClaimDoc, SharedDoc, SyncEnd } from '../schema.ts';
import { sayWhatIsWanted } from './claim.ts';
import {
  checkAccess,
  couchOf,
  CouchFault,
  faultEnd,
  faultOf,
  type Asking,
  type Couch,
  type CouchAccount,
} from './couch.ts';
import { identityOf } from './identity.ts';
import {
  claimOf,
  contentOf,
  readChanges,
  readRows,
  readWritten,
  type Reading,
} from './incoming.ts';
import type { Mirror } from './open.ts';

interface Round {
  couch: Couch;
  brand: string;
  /** Ends it; the first fault that is told stands. */
  fail(error: unknown): void;
  /** Rejects when it failed, and never resolves. */
  failed: Promise<never>;
  isOver(): boolean;
  aside: Set<string>;
}

/**
 * What RxDB asks the server with. RxDB takes any answer for a good one and asks for ever when it
 * cannot read it: here the first fault ends the round, and what came is looked through.
 */
function watched(round: Round, reading: Reading): typeof fetch {
  const { couch, brand, aside } = round;
  const read = (path: string, json: unknown): unknown => {
    if (path.endsWith('/_changes')) return readChanges(json, reading, aside);
    if (path.endsWith('/_all_docs')) return readRows(json, brand);
    const { rows, refused } = readWritten(json);
    if (refused.length) throw new CouchFault('refused', refused);
    return rows;
  };
  return async (input, init) => {
    if (round.isOver()) throw new CouchFault('offline');
    try {
      const response = await couch.fetch(input, init);
      if (!response.ok) throw new CouchFault(await faultOf(couch, response.status));
      const text = await response.text().catch(() => {
        throw new CouchFault('offline');
      });
      const { pathname } = new URL(String(input));
      return new Response(JSON.stringify(read(pathname, JSON.parse(text))));
    } catch (error) {
      // No JSON, or of another shape: something else answers at this address.
      const fault = error instanceof CouchFault ? error : new CouchFault('not-couchdb');
      round.fail(fault);
      throw fault;
    }
  };
}

function startRound(couch: Couch, brand: string): Round {
  let over = false;
  let reject: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_done, no) => (reject = no));
  // It may fail while nobody waits for it.
  failed.catch(() => undefined);
  const fail = (error: unknown) => {
    over = true;
    reject(error);
  };
  return { couch, brand, fail, failed, isOver: () => over, aside: new Set() };
}

/** Once to the end, both ways or (claims) only from the server. */
async function runOnce<Doc extends SharedDoc | ClaimDoc>(
  round: Round,
  collection: RxCollection<Doc>,
  place: string,
  identity: string,
  both: boolean,
): Promise<{ pushed: number; pulled: number }> {
  const { couch, brand } = round;
  const reading = collection.name === 'content' ? contentOf(brand) : claimOf(brand);
  const replication = replicateCouchDB<Doc>({
    replicationIdentifier: `${place} ${identity}`,
    collection,
    url: `${couch.at(`/${place}-${brand}`)}/`,
    fetch: watched(round, reading),
    // A finished one-shot replication ignores `reSync()`: it is made anew each time.
    live: false,
    waitForLeadership: false,
    // After a fault its loops look once more whether they were stopped: soon.
    retryTime: 1,
    autoStart: false,
    pull: { batchSize: 500 },
    // What a proxy with the usual limit of 1 MB takes.
    ...(both
      ? { push: { batchSize: 100, modifier: (doc: Doc) => (doc.brand === brand ? doc : null) } }
      : {}),
  });
  const count = { pushed: 0, pulled: 0 };
  replication.sent$.subscribe(() => (count.pushed += 1));
  replication.received$.subscribe(() => (count.pulled += 1));
  replication.error$.subscribe((error) => round.fail(error));
  // `cancel()` waits in line behind the start, which waits for the end that never comes; `_cancel`
  // does not. (RxDB 17.6; measured: a cancel after a 403 did not return.)
  const started = replication.start();
  started.catch(() => undefined);
  try {
    await Promise.race([replication.startPromise, round.failed]);
  } finally {
    if (!replication.isStopped()) await replication._cancel();
    // The collection's own end would wait in that line too.
    replication.startQueue = Promise.resolve();
  }
  return count;
}

async function syncNow(
  mirror: Mirror,
  account: CouchAccount,
  password: string,
  asking: Asking,
): Promise<SyncEnd> {
  const { brand } = account;
  const stop = new AbortController();
  const signal = asking.signal ? AbortSignal.any([asking.signal, stop.signal]) : stop.signal;
  const couch = couchOf(account, password, { ...asking, signal });
  const round = startRound(couch, brand);
  try {
    await checkAccess(couch, brand);
    const [content, queue] = await Promise.all([
      identityOf(couch, `brand-${brand}`),
      identityOf(couch, `queue-${brand}`),
    ]);
    await sayWhatIsWanted(mirror, couch);
    const { pushed, pulled } = await runOnce(round, mirror.db.content, 'brand', content, true);
    await runOnce(round, mirror.db.queue, 'queue', queue, false);
    const aside = [...round.aside];
    return { end: 'done', pushed, pulled, ...(aside.length ? { aside } : {}) };
  } catch (error) {
    return faultEnd(error);
  } finally {
    stop.abort();
  }
}

const turns = new WeakMap<Mirror, Promise<unknown>>();

/**
 * One round with a brand's server: is all well (access, one copy of the queue), then what is new
 * here goes there and what is new there comes here, once, to the end. It never waits for a server
 * that does not answer: a request ends after `timeoutMs` (20 s), the first fault ends the round. What
 * was done until then stays done, and the next round goes on from there.
 *
 * `refused`: the server said no to single documents. Their batch and what comes after it waits until
 * they are changed or removed, for RxDB would else take them for sent; what comes here is not held up.
 *
 * Two at once on one mirror run one after another. Throws when the mirror is of another brand.
 */
export function syncBrand(
  mirror: Mirror,
  account: CouchAccount,
  password: string,
  asking: Asking = {},
): Promise<SyncEnd> {
  if (mirror.brand !== account.brand) throw new Error(`The mirror is ${mirror.brand}'s.`);
  const turn = (turns.get(mirror) ?? Promise.resolve()).then(() =>
    syncNow(mirror, account, password, asking),
  );
  turns.set(
    mirror,
    turn.catch(() => undefined),
  );
  return turn;
}
