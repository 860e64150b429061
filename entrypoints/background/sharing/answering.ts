import { leases } from '../../../utils/sharing/claim-words.ts';
import { release } from '../../../utils/sharing/engine/claim.ts';
import { withMirror } from '../../../utils/sharing/engine/open.ts';
import { openPassword } from '../../../utils/sharing/accounts.ts';
import { answerClaimId } from '../../../utils/sharing/ids.ts';
import type { Answer } from '../../../utils/messages.ts';
import { askClaim, askingOf } from './claims.ts';
import type { SharingWorld } from './world.ts';

/**
 * Who answers which comment now. Soft: it forbids nothing, and a server that does not answer stops
 * nobody from answering. Said again each minute while the panel is open; a lease that nobody renews
 * ends by itself.
 */
export async function sayAnswering(
  world: SharingWorld,
  comment: string,
  on: boolean,
): Promise<Answer<'ui.sharing.answering'>> {
  const community = (await world.db.comments.get(comment))?.community;
  const accounts = await world.db.sharedAccounts.toArray();
  const account = accounts.find(
    (one) => one.on && community !== undefined && one.communities.includes(community),
  );
  if (!account) return { who: 'alone' };
  const id = answerClaimId(comment);
  if (!on) {
    await stopAnswering(world, account.brand, id);
    return { who: 'me' };
  }
  const end = await askClaim(world, account, id, { leaseMs: leases.answer });
  if (end.end === 'fault') return { who: 'unknown' };
  return end.end === 'ours' ? { who: 'me' } : { who: 'theirs', claim: end.claim };
}

async function stopAnswering(world: SharingWorld, brand: string, id: string): Promise<void> {
  const account = await world.db.sharedAccounts.get(brand);
  const seen = await world.db.sharedClaims.get(id);
  // A colleague's stays theirs.
  if (!account || seen?.claim?.by !== world.me) return;
  await world.db.sharedClaims.delete(id);
  const opened = await openPassword(account);
  if (typeof opened === 'string') return;
  await withMirror(
    brand,
    (mirror) => release(mirror, account, opened.password, id, askingOf(world)),
    world.place,
  );
}
