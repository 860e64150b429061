import { db } from '../db.ts';
import { installId } from '../install.ts';
import { postClaimId } from '../sharing/claim-words.ts';
import { dropNotices, intend } from './notices.ts';
import { mayStep } from './rules.ts';
import type { PlanItem } from './schema.ts';
import { writeStep } from './store.ts';

/** What colleagues with whom the plan is shared have to do with a delivery (utils/sharing). */

/** Is the item shared at all? What is not is nobody's but ours. */
export const isSharedItem = async (uuid: string): Promise<boolean> =>
  (await db.sharedMarks.get(`plan:${uuid}`)) !== undefined;

/** Items but those that a colleague's computer has begun: it tells how they ended. */
export async function withoutColleagues(items: readonly PlanItem[]): Promise<PlanItem[]> {
  const me = await installId();
  const own: PlanItem[] = [];
  for (const item of items) {
    const isMine = item.updatedBy === me || !(await isSharedItem(item.uuid));
    const seen = isMine ? undefined : await db.sharedClaims.get(postClaimId(item.uuid, item));
    if (isMine || seen?.claim?.by === me) own.push(item);
  }
  return own;
}

/** Its time came and the server did not answer: tried again so long, then the person is told. */
export const claimPatienceMs = 5 * 60_000;

/**
 * Nobody can know whether a colleague publishes it, so it is not published, and told as missed once
 * that has lasted. Returns whether it was.
 */
export function missUnclaimed(uuid: string, fault: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.plan, db.facts, async () => {
    const item = await db.plan.get(uuid);
    if (!item || now - item.dueAt < claimPatienceMs || !mayStep(item.state, 'missed')) return false;
    await dropNotices(uuid);
    await writeStep(item, 'missed', 'no-claim', now, {}, fault);
    await intend('missed');
    return true;
  });
}

/**
 * The person looked at the wall for what a colleague began: it is out, or it is ours to publish from
 * now on (by key at once, by hand it is due anew). null: it is gone, or published already.
 */
export function takenOver(uuid: string, out: boolean, now: number): Promise<PlanItem | null> {
  return db.transaction('rw', db.plan, db.facts, async () => {
    const item = await db.plan.get(uuid);
    if (!item) return null;
    await dropNotices(uuid);
    if (out) {
      return mayStep(item.state, 'live') ? writeStep(item, 'live', 'out-says-person', now) : item;
    }
    const to = item.way === 'key' ? 'armed' : 'due';
    let before = item;
    if (before.state !== to && !mayStep(before.state, to)) {
      // As if its page had been opened here and led nowhere.
      if (!mayStep(before.state, 'opened') || !mayStep('opened', to)) return null;
      before = await writeStep(before, 'opened', 'taken-over', now);
    }
    const change = { dueAt: Math.max(item.dueAt, now), delivery: null };
    return writeStep(before, to, 'taken-over', now, change);
  });
}
