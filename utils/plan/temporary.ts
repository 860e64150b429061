import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { firstLine } from '../text/first-line.ts';
import type { PlanItem } from './schema.ts';
import { ownZone } from '../text/day-in.ts';

/**
 * Temporary posts: when one is out, a reminder to delete it waits for its `until`, with its link.
 * Groupmate deletes nothing itself. That a reminder is needed is written with the step that tells
 * it, in its transaction; the next reconcile makes it. A worker that dies in between makes it later,
 * under the item's own id: never two, and one that the person was done with does not come again.
 */
const prefix = 'temporary:';

/** Never out, so there is nothing to delete. Everything else may be out. */
const inside = new Set<PlanItem['state']>(['draft', 'planned', 'due', 'missed', 'skipped']);

/** Inside the transaction of an item's step; `before`: the item as it was. */
export async function noteTemporary(item: PlanItem, before: PlanItem): Promise<void> {
  if ((item.until ?? null) === null && (before.until ?? null) === null) return;
  await db.facts.put({ name: prefix + item.uuid, value: { uuid: item.uuid } });
}

/** Makes the reminders that were noted, and brings those that are there up to what is known. */
export async function keepTemporary(): Promise<number> {
  const names = await db.facts.where('name').startsWith(prefix).primaryKeys();
  for (const name of names) {
    await db.transaction('rw', [db.facts, db.plan, db.reminders, db.communities], async () => {
      await keep(name.slice(prefix.length));
      await db.facts.delete(name);
    });
  }
  return names.length;
}

async function keep(uuid: string): Promise<void> {
  const item = await db.plan.get(uuid);
  const known = await db.reminders.get(uuid);
  // Its row alone was deleted: the post is still out, and so is the reminder.
  if (!item || known?.doneAt) return;
  const at = item.until ?? null;
  if (at === null || inside.has(item.state)) {
    if (known) await db.reminders.delete(uuid);
    return;
  }
  const url = item.liveUrl ?? (await communityByKey(item.community))?.url ?? null;
  const moved = known?.since !== at;
  await db.reminders.put({
    uuid,
    kind: 'delete-post',
    text: firstLine(item.text).slice(0, 300),
    // Snoozed meanwhile: only another `until` sets it anew.
    at: moved ? at : known.at,
    repeat: 'no',
    since: at,
    zone: ownZone(),
    comment: null,
    url,
    shownAt: moved ? null : known.shownAt,
    doneAt: null,
  });
}

/** Says when a post that is planned or out is to be deleted; null: never. null when it is gone. */
export function setUntil(uuid: string, until: number | null, now: number) {
  return db.transaction('rw', [db.plan, db.facts], async () => {
    const item = await db.plan.get(uuid);
    if (!item) return null;
    const next: PlanItem = { ...item, ...(await stamp(now, uuid)), until };
    await db.plan.put(next);
    await db.facts.put({ name: prefix + uuid, value: { uuid } });
    return next;
  });
}
