import { openKey, takeAnswer } from '../../utils/keys/store.ts';
import { giveLease, takeLease } from '../../utils/lease.ts';
import { mediaBy } from '../../utils/media/store.ts';
import { networkApis } from '../../utils/networks/api.ts';
import type { PostByKey, SendEnd } from '../../utils/networks/network-api.ts';
import {
  beginSending,
  endSending,
  refuseSending,
  settleOrphans,
  toSend,
} from '../../utils/plan/deliveries.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';
import { isSharedItem, missUnclaimed } from '../../utils/plan/unclaimed.ts';
import type { Claimed } from './sharing/claims.ts';

/** What delivering needs of the world: the networks' servers, or a test's. */
export interface DeliveryWorld {
  now(): number;
  /** Who takes the lease (utils/session.ts). */
  owner: string;
  online(): boolean;
  /** Never throws, and ends before the lease does. */
  send(network: string, key: string, post: PostByKey): Promise<SendEnd>;
  /**
   * The right to publish an item that is shared with colleagues; `ours` also for what is not shared.
   * Only with it a request begins.
   */
  claim(item: PlanItem): Promise<Claimed>;
  /** Its state says how it went: colleagues are told. Never throws. */
  tell(uuid: string): Promise<unknown>;
  /** One that could not even be prepared; the others go on. */
  failed(error: unknown): Promise<unknown>;
}

const lease = 'deliver';

/** A request that takes longer is given up: shorter than a lease, and than a worker is let live. */
const requestMs = 25_000;

/** The networks' own servers. */
export const sendByApi: DeliveryWorld['send'] = async (network, key, post) => {
  const api = networkApis[network];
  return api
    ? api.send(key, post, AbortSignal.timeout(requestMs))
    : { end: 'refused', fault: 'no-key', code: null };
};

/**
 * Sends what is armed, one after another, and asks again for what is uncertain where that is safe.
 * May be broken off at any await: before each request its row says that it begins. Returns whether
 * anything changed; null when another delivers.
 */
export async function deliver(world: DeliveryWorld): Promise<boolean | null> {
  if (!(await takeLease(lease, world.owner, world.now()))) return null;
  let changed = false;
  try {
    // Nobody but the holder of the lease sends: a request that is still written down is an orphan.
    changed = (await settleOrphans(world.now())) > 0;
    const tried = new Set<string>();
    for (;;) {
      const next = (await toSend(world.now())).find(({ uuid }) => !tried.has(uuid));
      if (!next || !world.online()) return changed;
      tried.add(next.uuid);
      // Anew before each request, for it may take nearly as long as a lease.
      if (!(await takeLease(lease, world.owner, world.now()))) return changed;
      try {
        changed = (await sendOne(next, world)) || changed;
      } catch (error) {
        await world.failed(error);
      }
    }
  } finally {
    await giveLease(lease, world.owner);
  }
}

async function sendOne(next: PlanItem, world: DeliveryWorld): Promise<boolean> {
  const { uuid, community } = next;
  const opened = await openKey(community);
  // A colleague may have its key: here it is left alone, and told when its time has passed.
  if (opened === 'no-key' && (await isSharedItem(uuid))) return false;
  if (opened === 'no-key') return (await refuseSending(uuid, 'no-key', world.now())) !== null;
  // Waits for the passphrase; when its time has passed it is missed, and told.
  if (opened === 'locked') return false;
  const pictures = await mediaBy(next.media);
  if (pictures.length !== next.media.length) {
    // A colleague's that have not come yet.
    if (await isSharedItem(uuid)) return false;
    return (await refuseSending(uuid, 'bad-pictures', world.now())) !== null;
  }
  const claimed = await world.claim(next);
  if (claimed.right === 'theirs') return false;
  if (claimed.right === 'fault') return missUnclaimed(uuid, claimed.fault, world.now());
  // It may have taken long, and another delivers by now.
  if (!(await takeLease(lease, world.owner, world.now()))) return false;
  const captcha = await takeAnswer(community);
  // The computer may have slept since; a colleague who looked may have taken over.
  if (claimed.until !== null && world.now() >= claimed.until) return false;
  const begun = await beginSending(uuid, world.now());
  if (!begun) return false;
  const { text, network } = begun.item;
  const end = await world.send(network, opened.key, {
    owner: opened.owner,
    text,
    pictures: pictures.map(({ name, type, bytes }) => ({ name, type, bytes })),
    guid: uuid,
    publishAt: begun.publishAt,
    captcha,
  });
  await endSending(uuid, end, world.now());
  await world.tell(uuid);
  return true;
}
