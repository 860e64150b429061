import type { ClaimDoc } from './schema.ts';

/**
 * What a colleague's claim says of a post. `held`: they publish it now. `done`: they have.
 * `stopped`: they began and their time ran out. `uncertain`: they could not see whether it is out.
 * The last two want a person who looks at the wall. `none`: nothing stands in the way.
 */
export type PostClaim = 'held' | 'done' | 'stopped' | 'uncertain' | 'none';

/** `claim`: another install's; null: there is none. */
export function claimSays(
  claim: Pick<ClaimDoc, 'state' | 'leaseUntil'> | null,
  now: number,
): PostClaim {
  if (!claim || claim.state === 'free') return 'none';
  if (claim.state === 'held') return claim.leaseUntil > now ? 'held' : 'stopped';
  return claim.state;
}

/** It may be out, and only somebody who looks at the wall can say. */
export function wantsLook(
  claim: Pick<ClaimDoc, 'state' | 'leaseUntil'> | null,
  now: number,
): boolean {
  const says = claimSays(claim, now);
  return says === 'stopped' || says === 'uncertain';
}
