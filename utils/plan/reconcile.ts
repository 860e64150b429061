import { db } from '../db.ts';
import { dropNotices, dueNotice, intend } from './notices.ts';
import { reconcile, type Step } from './rules.ts';
import { itemsIn, movable } from './by-state.ts';
import { backToPlanned } from './clock.ts';
import { writeStep } from './store.ts';
import { wallsRead } from './walls.ts';

/**
 * Makes every step whose time has come, with the notices that must be shown, in one transaction:
 * a worker that dies here has done all of it or nothing. Returns the steps.
 */
export function reconcilePlan(now: number): Promise<Step[]> {
  return db.transaction('rw', db.plan, db.facts, async () => {
    const tooSoon = await itemsIn(['due', 'missed'], { from: now + 1 });
    const items = [...(await movable(now)), ...tooSoon];
    const found = [...backToPlanned(tooSoon, now), ...reconcile(items, now, await wallsRead())];
    for (const { uuid, to, cause } of found) {
      const item = items.find((one) => one.uuid === uuid);
      if (!item) continue;
      const over = cause === 'asks-no-more' && item.delivery;
      const change = over ? { delivery: { ...over, retryAt: null } } : {};
      await writeStep(item, to, cause, now, change);
      if (over) await intend('by-key');
      if (cause === 'time-came') await intend(dueNotice(uuid, item.dueAt));
      if (cause === 'clock-set-right') await dropNotices(uuid);
      // Many missed ones are one notice: after a holiday nobody wants twenty.
      if (cause === 'came-late') await intend('missed');
    }
    return found;
  });
}
