import { freeSlots, isTaken } from '../slots/rules.ts';
import type { Slot } from '../slots/schema.ts';
import { clockAt, instantAt, isZone } from '../text/zone.ts';
import { stepByKey } from './by-key.ts';
import { lastIn } from './likeness.ts';
import { graceMs, proofMs } from './spans.ts';
import { mayStep } from './steps.ts';
import type { PlanCause, PlanItem, PlanState } from './schema.ts';

export { mayStep, steps } from './steps.ts';
export { alike, fingerprintOf, nearFrom, proves, readsLike, sameText } from './likeness.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export { graceMs, proofMs } from './spans.ts';
/** Opening a page and filling its composer takes seconds: after this it led nowhere. */
export const stuckMs = 10 * minute;

/** Nothing more happens to such an item by itself. */
export const isOpen = ({ state }: Pick<PlanItem, 'state'>) =>
  state !== 'live' && state !== 'skipped' && state !== 'sent';

/** What waits for the person's decision; nothing of it happens by itself. */
export const toldStates: readonly PlanState[] = [
  'missed',
  'not-found',
  'unknown',
  'refused',
  'held',
];

/** Its time came and it is not known to be out: the person decides. */
export const isTold = ({ state }: Pick<PlanItem, 'state'>) => toldStates.includes(state);

/** Its text may be changed: no composer holds it now, no network, and no request that was lost. */
export const mayChange = ({ state }: Pick<PlanItem, 'state'>) =>
  mayStep(state, state) && state !== 'opened' && state !== 'unknown';

/** Items whose time has come and that wait for the person, soonest first. */
export function dueNow<Item extends Pick<PlanItem, 'state' | 'dueAt'>>(
  items: readonly Item[],
  now: number,
): Item[] {
  return items
    .filter(({ state, dueAt }) => state === 'due' || (state === 'planned' && dueAt <= now))
    .sort((a, b) => a.dueAt - b.dueAt);
}

/**
 * Where an opened item goes when nothing came of it: what may have been published stays uncertain,
 * what was opened ahead of its time waits for it again.
 */
export function backFrom(item: Pick<PlanItem, 'journal' | 'dueAt'>, now: number): PlanState {
  if (lastIn(item, ['filled', 'unconfirmed']) !== null) return 'unconfirmed';
  return item.dueAt > now ? 'planned' : 'due';
}

/** What reconcile looks at. */
export type Reconciled = Pick<
  PlanItem,
  'uuid' | 'state' | 'dueAt' | 'journal' | 'community' | 'way' | 'delivery'
>;

export interface Step {
  uuid: string;
  from: PlanState;
  to: PlanState;
  cause: PlanCause;
}

/**
 * What has to happen now. `walls`: for each community, when its wall was last opened and its newest
 * posts read. `twins`: uuids of items whose text came out meanwhile by another way. Told by what the rows say alone, so it may run at any time, and twice.
 */
export function reconcile(
  items: readonly Reconciled[],
  now: number,
  walls: ReadonlyMap<string, number> = new Map(),
  twins: ReadonlySet<string> = new Set(),
): Step[] {
  const found: Step[] = [];
  for (const item of items) {
    const { uuid, state: from } = item;
    const since = item.journal.at(-1)?.at ?? now;
    const byKey = stepByKey(item, now, walls.get(item.community));
    if (from === 'planned' && item.dueAt <= now && twins.has(uuid)) {
      // Also a late one: that it is out already matters more than that it is late.
      found.push({ uuid, from, to: 'held', cause: 'rival-appeared' });
    } else if (byKey) {
      found.push({ uuid, from, ...byKey });
    } else if (from === 'planned' && item.dueAt <= now) {
      const late = now - item.dueAt > graceMs;
      found.push({
        uuid,
        from,
        ...(late ? { to: 'missed', cause: 'came-late' } : { to: 'due', cause: 'time-came' }),
      });
    } else if (from === 'opened' && Math.abs(now - since) > stuckMs) {
      // Both ways: a clock that was set back must not hold an item in a state without a way out.
      found.push({ uuid, from, to: backFrom(item, now), cause: 'tab-closed' });
    } else if (from === 'filled' && Math.abs(now - since) > stuckMs) {
      found.push({ uuid, from, to: 'unconfirmed', cause: 'left-to-person' });
    } else if (from === 'unconfirmed') {
      const filledAt = lastIn(item, ['filled', 'unconfirmed']) ?? since;
      const readAt = walls.get(item.community);
      if (readAt !== undefined && readAt - filledAt >= proofMs) {
        found.push({ uuid, from, to: 'not-found', cause: 'not-on-wall' });
      }
    }
  }
  return found;
}

const opens = 9 * 60;
const closes = 21 * 60;

/**
 * The next time at which nothing (`taken`, ascending) stands nearer than the gap: one of the
 * community's own slots; without slots the next half hour between 9 and 21, 10 minutes ahead.
 */
export function nextFreeSlot(
  taken: readonly number[],
  zone: string,
  now: number,
  { slots = [], gap = hour }: { slots?: readonly Slot[]; gap?: number } = {},
): number {
  const from = now + 10 * minute;
  // A zone that this browser does not know must not stop anybody from moving a post.
  const known = isZone(zone) ? zone : 'UTC';
  const [free] = freeSlots(slots, known, { taken, gap, now });
  if (free !== undefined) return free;
  const start = clockAt(now, known);
  for (let ahead = 0; ahead < 366; ahead++) {
    const instantOf = (minutes: number) => instantAt({ day: start.day, minutes }, known, ahead);
    const first = instantOf(opens);
    // Clocks are hardly ever changed by day, and asking the zone is what takes long.
    const steady = instantOf(closes) - first === (closes - opens) * minute;
    for (let minutes = opens; minutes <= closes; minutes += 30) {
      const at = steady ? first + (minutes - opens) * minute : instantOf(minutes);
      if (at >= from && !isTaken(at, taken, gap)) return at;
    }
  }
  return Math.max(from, taken.at(-1) ?? from) + Math.max(gap, minute);
}

/** How far back a text that was published stands against a new one. */
export const rivalMs = 90 * day;
