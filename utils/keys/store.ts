import { storage } from '#imports';
import { db } from '../db.ts';
import type { CaptchaAnswer, NotDone } from '../networks/network-api.ts';
import { writeStep } from '../plan/store.ts';
import { itemsIn } from '../plan/by-state.ts';
import { mayUse } from './rules.ts';
import type { KeptKey, KeyInfo } from './schema.ts';
import { seal, unseal, VaultLocked } from './vault.ts';

/** Answers to a network's check, until they are used: gone with the browser. */
const answers = storage.defineItem<Record<string, CaptchaAnswer>>('session:captcha', {
  fallback: {},
});

const infoOf = ({ sealed, ...rest }: KeptKey): KeyInfo => ({ ...rest, by: sealed.by });

/** What is known of a community's key (`network:id`), without the key; null: it has none. */
export async function keyInfo(community: string): Promise<KeyInfo | null> {
  const kept = await db.keys.get(community);
  return kept ? infoOf(kept) : null;
}

export async function keyInfos(): Promise<KeyInfo[]> {
  return (await db.keys.toArray()).map(infoOf);
}

/** Seals and keeps a key that the network has found good. Throws VaultLocked. */
export async function keepKey(
  community: string,
  key: string,
  of: Pick<KeptKey, 'network' | 'owner' | 'name'>,
  now: number,
): Promise<KeyInfo> {
  const sealed = await seal(key);
  const kept: KeptKey = {
    community,
    network: of.network,
    owner: of.owner,
    name: of.name.slice(0, 300),
    sealed,
    addedAt: now,
    checkedAt: now,
    fault: null,
    stop: null,
    waitUntil: null,
  };
  await db.keys.put(kept);
  return infoOf(kept);
}

/** The key itself, for the background alone, right before it is used. */
export async function openKey(
  community: string,
): Promise<{ key: string; owner: string } | 'no-key' | 'locked'> {
  const kept = await db.keys.get(community);
  if (!kept) return 'no-key';
  try {
    return { key: await unseal(kept.sealed), owner: kept.owner };
  } catch (error) {
    if (error instanceof VaultLocked) return 'locked';
    // Sealed by a key that is gone: as good as none.
    return 'no-key';
  }
}

export async function noteCheck(community: string, fault: string | null, now: number) {
  await db.keys.update(community, { fault, checkedAt: now });
}

/** Communities whose key may not be used now: it was stopped, or told to wait. */
export async function keysAtRest(now: number): Promise<ReadonlySet<string>> {
  const keys = await db.keys.toArray();
  return new Set(keys.flatMap((key) => (mayUse(key, now) ? [] : key.community)));
}

/**
 * A network that wants to be left alone for a while, or wants the person: everything of this key
 * stands still. Inside the transaction of whoever was told so.
 */
export async function restKey(
  community: string,
  end: Extract<NotDone, { end: 'wait' | 'stop' }>,
  now: number,
): Promise<void> {
  if (end.end === 'wait') await db.keys.update(community, { waitUntil: now + end.ms });
  else {
    const { fault, url, sid } = end;
    await db.keys.update(community, { stop: { fault, at: now, url, sid } });
  }
}

/** The person has done what was asked: it goes on. `answer`: letters or a token, if there are. */
export async function goOnWithKey(community: string, answer: string): Promise<void> {
  const kept = await db.keys.get(community);
  if (!kept) return;
  if (answer) {
    const all = await answers.getValue();
    await answers.setValue({ ...all, [community]: { sid: kept.stop?.sid ?? null, answer } });
  }
  await db.keys.update(community, { stop: null, waitUntil: null });
}

/** The answer to the network's check, once. */
export async function takeAnswer(community: string): Promise<CaptchaAnswer | null> {
  const { [community]: answer, ...rest } = await answers.getValue();
  if (answer) await answers.setValue(rest);
  return answer ?? null;
}

/**
 * Deletes a key. What was planned to go by it is by hand from then on, and nothing of it is lost.
 * Returns how many posts that were.
 */
export function removeKey(community: string, now: number): Promise<number> {
  const tables = [db.keys, db.plan, db.facts, db.membershipJobs, db.listeners];
  return db.transaction('rw', tables, async () => {
    await db.keys.delete(community);
    await db.membershipJobs.delete(community);
    await db.listeners.delete(community);
    const waiting = (await itemsIn(['planned', 'armed'])).filter(
      (item) => item.community === community && item.way === 'key',
    );
    for (const item of waiting) {
      await writeStep(item, 'planned', 'key-removed', now, { way: 'hand', delivery: null });
    }
    return waiting.length;
  });
}
