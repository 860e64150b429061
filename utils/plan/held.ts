import { db } from '../db.ts';
import { rivalFor } from './rivals.ts';
import type { PlanItem, PlanState, Rival } from './schema.ts';
import { writeStep } from './store.ts';
import { mayStep } from './rules.ts';

/** What came out meanwhile by another way is not published a second time without the person's word. */

/** Of planned items those that are out, or may be; what is only planned too is not out yet. */
const outStates: readonly PlanState[] = [
  ...(['filled', 'unconfirmed', 'live'] as const),
  ...(['sending', 'sent', 'handed-over', 'unknown'] as const),
];

/** For each planned item whose time has come, what stands on a wall in the same words. */
export async function twinsOf(
  items: readonly PlanItem[],
  now: number,
): Promise<Map<string, Rival>> {
  const twins = new Map<string, Rival>();
  for (const item of items) {
    if (item.state !== 'planned' || item.dueAt > now) continue;
    const rival = await rivalFor({ draft: item, known: item, now, states: outStates });
    if (rival) twins.set(item.uuid, rival);
  }
  return twins;
}

/** What a held item is held for, as it is now; null when that is gone. */
export async function twinOf(item: PlanItem, now: number): Promise<Rival | null> {
  const twins = await twinsOf(
    [{ ...item, state: 'planned', dueAt: Math.min(item.dueAt, now) }],
    now,
  );
  return twins.get(item.uuid) ?? null;
}

/**
 * The person has seen both and wants it out all the same: what it was held for holds it no more. It
 * is planned for now, so that it is due as any other. null: it is not held any more.
 */
export function letStand(uuid: string, now: number): Promise<PlanItem | null> {
  return db.transaction('rw', db.plan, db.facts, async () => {
    const item = await db.plan.get(uuid);
    if (item?.state !== 'held' || !mayStep('held', 'planned')) return null;
    const despite = [...(item.despite ?? []), ...(item.twin ? [item.twin] : [])].slice(-50);
    return writeStep(item, 'planned', 'changed', now, { despite, twin: null, dueAt: now });
  });
}
