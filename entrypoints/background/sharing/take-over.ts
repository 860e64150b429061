import { leases, postClaimId } from '../../../utils/sharing/claim-words.ts';
import type { Answer } from '../../../utils/messages.ts';
import { takenOver } from '../../../utils/plan/unclaimed.ts';
import { accountOfPost, askClaim, tellPost } from './claims.ts';
import type { SharingWorld } from './world.ts';

/**
 * A person has looked at the wall for a post that a colleague began and did not end. `out`: it is
 * there, and nobody publishes it again. Not out: the claim becomes ours by compare-and-set (a
 * colleague who looked at the same time and was sooner keeps it), and the post is this computer's
 * to publish. A claim that still runs, and one that is done, is not taken over.
 */
export async function takeOver(
  world: SharingWorld,
  uuid: string,
  out: boolean,
): Promise<Answer<'ui.sharing.take-over'>> {
  const account = await accountOfPost(world, uuid);
  if (!account) return { done: false, fault: null };
  const id = postClaimId(uuid, await world.db.plan.get(uuid));
  const leaseMs = leases.hand;
  let end = await askClaim(world, account, id, { leaseMs });
  if (end.end === 'theirs') {
    const { state, leaseUntil, token } = end.claim;
    const runs = state === 'held' && leaseUntil > world.now();
    if (state === 'done' || runs) return { done: false, fault: null };
    end = await askClaim(world, account, id, { leaseMs, instead: token });
  }
  if (end.end === 'fault') return { done: false, fault: end.fault };
  if (end.end === 'theirs') return { done: false, fault: null };
  await takenOver(uuid, out, world.now());
  if (out) await tellPost(world, uuid);
  return { done: true, fault: null };
}
