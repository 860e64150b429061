import { db } from './db.ts';

/** A holder that said nothing for so long is dead: another may take over. */
export const leaseMs = 30_000;

interface Lease {
  owner: string;
  until: number;
}
/** An owner may say in which run of the browser it lives (utils/session.ts): `<run>/<own id>`. */
const runOf = (owner: string) => (owner.includes('/') ? owner.slice(0, owner.indexOf('/')) : '');
const factOf = (name: string) => `lease:${name}`;

function isLease(value: unknown): value is Lease {
  return typeof value === 'object' && value !== null && 'owner' in value && 'until' in value;
}

/**
 * Takes the right to do something alone, over all contexts of this profile and over a worker's
 * death. The same owner may take it again, for longer. false: somebody holds it. It must be given back, else it lasts 30 seconds.
 */
export function takeLease(name: string, owner: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.facts, async () => {
    const kept = (await db.facts.get(factOf(name)))?.value;
    // One that ends later than any could was taken before the clock was set back.
    const held =
      isLease(kept) &&
      kept.owner !== owner &&
      kept.until > now &&
      kept.until <= now + leaseMs &&
      // The browser was started since: nobody of before lives.
      runOf(kept.owner) === runOf(owner);
    if (held) return false;
    await db.facts.put({ name: factOf(name), value: { owner, until: now + leaseMs } });
    return true;
  });
}

/** Gives it back, unless another has taken over meanwhile. */
export async function giveLease(name: string, owner: string): Promise<void> {
  await db.transaction('rw', db.facts, async () => {
    const kept = (await db.facts.get(factOf(name)))?.value;
    if (isLease(kept) && kept.owner === owner) await db.facts.delete(factOf(name));
  });
}
