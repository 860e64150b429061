import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { isOpen } from './rules.ts';
import { planState, type PlanItem, type PlanState } from './schema.ts';

/**
 * Planned items by their state, through the index: what is over grows for years and is never walked
 * over for what is open.
 */
const inState = (state: PlanState, from: number | null = null, to: number | null = null) =>
  db.plan
    .where('[state+dueAt]')
    .between([state, from ?? Dexie.minKey], [state, to ?? Dexie.maxKey], true, true);

const openStates = planState.options.filter((state) => isOpen({ state }));

/** Under way, waiting for the person, or not finished: few, whatever their time. */
export const asideStates = openStates.filter((state) => state !== 'planned');

/** Soonest first. `most`: of each state. */
export async function itemsIn(
  states: readonly PlanState[],
  { from, to, most = Infinity }: { from?: number; to?: number; most?: number } = {},
): Promise<PlanItem[]> {
  const found = await Promise.all(
    states.map((state) => {
      const items = inState(state, from, to);
      return (most === Infinity ? items : items.limit(most)).toArray();
    }),
  );
  return found.flat().sort((a, b) => a.dueAt - b.dueAt);
}

export async function countIn(states: readonly PlanState[]): Promise<number> {
  const counts = await Promise.all(states.map((state) => inState(state).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Was anything ever planned? */
export const hasPlan = async (): Promise<boolean> => (await db.plan.limit(1).count()) > 0;

/** Everything that is not live or skipped, soonest first. */
export const openPlan = (): Promise<PlanItem[]> => itemsIn(openStates);

/** What `reconcile` (rules.ts) may move at `now`: the rest of the plan lies ahead or waits. */
export async function movable(now: number): Promise<PlanItem[]> {
  const [timed, begun] = await Promise.all([
    itemsIn(['planned', 'armed', 'handed-over'], { to: now }),
    itemsIn(['opened', 'filled', 'unconfirmed', 'unknown']),
  ]);
  return [...timed, ...begun].sort((a, b) => a.dueAt - b.dueAt);
}

/** Items that share a writing with others. */
export const inSets = (): Promise<PlanItem[]> => db.plan.where('set').above('').toArray();
