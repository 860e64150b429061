import { isAnswerClaim } from '../ids.ts';
import type { ClaimDoc } from '../schema.ts';

/** What stands on the server for an id, null: nothing, and what is known here of it. */
export interface Standing {
  claim: ClaimDoc | null;
  /** The token of this install's last try at it; null: there was none. */
  ownToken: string | null;
  now: number;
  /** The token of the claim that a person looked at and said not to be out; null: nobody did. */
  instead: string | null;
}

/**
 * `take`: with a new token, over what stands. `again`: it is our own try whose answer was lost.
 * `leave`: another's.
 *
 * Clocks decide nothing about posts: one whose holder's lease ran out stays another's until a person
 * has looked at the wall, for the holder may have published it and died before saying so.
 */
export function mayTake(standing: Standing): 'take' | 'again' | 'leave' {
  const { claim, ownToken, now, instead } = standing;
  if (!claim || claim.state === 'free') return 'take';
  if (claim.state === 'done') return 'leave';
  if (claim.token === instead) return 'take';
  if (claim.state === 'uncertain') return 'leave';
  if (claim.token === ownToken) return 'again';
  // Of a comment: a lease that ran out may be taken over, for nothing was published yet.
  return isAnswerClaim(claim.id) && claim.leaseUntil <= now ? 'take' : 'leave';
}
