import { db } from '../db.ts';
import type { SeenPost } from '../readings/schema.ts';
import { itemsIn } from './by-state.ts';
import { quickPrints } from './printed.ts';
import { samePrintsOf } from './prints.ts';
import { plannedLike } from './rivals.ts';
import { isOpen, mayStep } from './rules.ts';
import { planState, type PlanItem } from './schema.ts';

/** Which items posts of a wall can prove: found by the index, whatever else is planned. */

/** Of these posts those that prove an item already; one that a key told of waits for its proof. */
export async function livePostsAmong(keys: readonly string[]): Promise<string[]> {
  const items = await db.plan.where('livePost').anyOf(keys).toArray();
  return items.flatMap(({ state, livePost }) => (mayStep(state, 'live') ? [] : (livePost ?? [])));
}

/** Far ahead lie thousands: of these only what reads like one of the posts. */
const begun = planState.options.filter(
  (state) => state !== 'draft' && state !== 'planned' && isOpen({ state }),
);

/** Soonest first. */
export async function provable(posts: readonly SeenPost[]): Promise<PlanItem[]> {
  const found = new Map((await itemsIn(begun)).map((item) => [item.uuid, item]));
  const told = await db.plan
    .where('livePost')
    .anyOf(posts.map(({ key }) => key))
    .toArray();
  for (const item of told) found.set(item.uuid, item);
  const prints = posts.flatMap(({ text }) => samePrintsOf(quickPrints(text)));
  for (const item of await plannedLike([...new Set(prints)])) found.set(item.uuid, item);
  return [...found.values()].sort((a, b) => a.dueAt - b.dueAt);
}
