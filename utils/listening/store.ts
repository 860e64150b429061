import { db } from '../db.ts';
import { keysAtRest, restKey } from '../keys/store.ts';
import type { NotDone } from '../networks/network-api.ts';
import { intend } from '../plan/notices.ts';
import { retryAfter } from './rules.ts';
import type { Listener } from './schema.ts';

const well = { fault: null, code: null, retryAt: null, tries: 0, failed: false } as const;

/** Hears of this community's comments (`network:id`) from now on. */
export async function startListening(community: string, network: string, now: number) {
  const known = await db.listeners.get(community);
  await db.listeners.put({
    ...{ community, network, since: now, place: null, heardAt: null, passedAt: null },
    ...known,
    ...well,
  });
}

export async function stopListening(community: string): Promise<void> {
  await db.listeners.delete(community);
}

/** null: nobody listens. */
export async function listenerOf(community: string): Promise<Listener | null> {
  return (await db.listeners.get(community)) ?? null;
}

/** Those that may be listened to now. */
export async function listenersNow(now: number): Promise<Listener[]> {
  const [all, still] = await Promise.all([db.listeners.toArray(), keysAtRest(now)]);
  return all.filter(
    ({ community, failed, retryAt }) => !failed && (retryAt ?? 0) <= now && !still.has(community),
  );
}

/** The network let us in: it goes on at `place`. Says nothing of hearing. false: nobody listens. */
export async function notePlace(community: string, place: string): Promise<boolean> {
  return (await db.listeners.update(community, { place })) > 0;
}

/** What was heard is stored: it goes on at `place`. false: the person listens no more. */
export async function noteHeard(
  community: string,
  place: string | null,
  now: number,
  passed = false,
): Promise<boolean> {
  const change = { ...well, place, heardAt: now, ...(passed ? { passedAt: now } : {}) };
  return (await db.listeners.update(community, change)) > 0;
}

/** Nothing is asked without a connection; the next wake looks again. */
export async function noteListenerOffline(community: string): Promise<void> {
  await db.listeners.update(community, { fault: 'offline', code: null });
}

/** The person has read that some passed by. */
export async function notePassedSeen(community: string): Promise<void> {
  await db.listeners.update(community, { passedAt: null });
}

/** Nothing could be heard: it is tried again, waits, or waits for the person. Returns whether the last. */
export function noteDeaf(
  community: string,
  end: NotDone | { end: 'no-key' | 'locked' },
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.listeners, db.keys, db.facts, async () => {
    const known = await db.listeners.get(community);
    if (!known) return false;
    const fault = 'fault' in end ? end.fault : end.end;
    const code = 'code' in end ? end.code : null;
    const tries = known.tries + 1;
    const failed = end.end === 'refused' || end.end === 'no-key';
    const retryAt =
      end.end === 'wait' ? now + end.ms : end.end === 'lost' ? retryAfter(tries, now) : null;
    await db.listeners.update(community, { fault, code, tries, failed, retryAt });
    if (end.end === 'wait' || end.end === 'stop') await restKey(community, end, now);
    if (end.end === 'stop') await intend('by-key');
    return failed;
  });
}
