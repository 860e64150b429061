import { db } from '../db.ts';
import { dropNotices, dueNotice, heldNotice, intend } from './notices.ts';
import { reconcile, type Step } from './rules.ts';
import { itemsIn, movable } from './by-state.ts';
import { backToPlanned } from './clock.ts';
import { writeStep } from './store.ts';
import { twinsOf } from './held.ts';
import { wallsRead } from './walls.ts';

/**
 * Makes every step whose time has come, with the notices that must be shown, in one transaction:
 * a worker that dies here has done all of it or nothing. Returns the steps.
 */
export function reconcilePlan(now: number): Promise<Step[]> {
  const around = [db.plan, db.facts, db.communities, db.posts];
  return db.transaction('rw', around, async () => {
    const tooSoon = await itemsIn(['due', 'missed'], { from: now + 1 });
    const items = [...(await movable(now)), ...tooSoon];
    const twins = await twinsOf(items, now);
    const step = reconcile(items, now, await wallsRead(), new Set(twins.keys()));
    const found = [...backToPlanned(tooSoon, now), ...step];
    for (const { uuid, to, cause } of found) {
      const item = items.find((one) => one.uuid === uuid);
      if (!item) continue;
      const over = cause === 'asks-no-more' && item.delivery;
      const twin = to === 'held' ? twins.get(uuid) : undefined;
      const change = {
        ...(over && { delivery: { ...over, retryAt: null } }),
        ...(twin && { twin: twin.id }),
      };
      await writeStep(item, to, cause, now, change, twin?.url ?? null);
      if (over) await intend('by-key');
      if (cause === 'rival-appeared') await intend(heldNotice(uuid, item.dueAt));
      if (cause === 'time-came') await intend(dueNotice(uuid, item.dueAt));
      if (cause === 'clock-set-right') await dropNotices(uuid);
      // Many missed ones are one notice: after a holiday nobody wants twenty.
      if (cause === 'came-late') await intend('missed');
    }
    return found;
  });
}
