import { db } from '../db.ts';
import { dueNotice, heldNotice, intend } from './notices.ts';
import { reconcile, type Step } from './rules.ts';
import { movable } from './by-state.ts';
import { writeStep } from './store.ts';
import { twinsOf } from './held.ts';
import { wallsRead } from './walls.ts';

/**
 * Makes every step whose time has come, with the notices that must be shown, in one transaction:
 * a worker that dies here has done all of it or nothing. Returns the steps.
 */
export function reconcilePlan(now: number): Promise<Step[]> {
  return db.transaction('rw', db.plan, db.facts, db.communities, db.posts, async () => {
    const items = await movable(now);
    const twins = await twinsOf(items, now);
    const found = reconcile(items, now, await wallsRead(), new Set(twins.keys()));
    for (const { uuid, to, cause } of found) {
      const item = items.find((one) => one.uuid === uuid);
      if (!item) continue;
      const twin = to === 'held' ? twins.get(uuid) : undefined;
      await writeStep(item, to, cause, now, twin && { twin: twin.id }, twin?.url ?? null);
      if (cause === 'rival-appeared') await intend(heldNotice(uuid, item.dueAt));
      if (cause === 'time-came') await intend(dueNotice(uuid, item.dueAt));
      // Many missed ones are one notice: after a holiday nobody wants twenty.
      if (cause === 'came-late') await intend('missed');
    }
    return found;
  });
}
