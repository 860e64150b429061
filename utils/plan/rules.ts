import { freeSlots, isTaken } from '../slots/rules.ts';
import type { Slot } from '../slots/schema.ts';
import { clockAt, instantAt, isZone } from '../text/zone.ts';
import { stepByKey } from './by-key.ts';
import { lastIn } from './likeness.ts';
import { graceMs, proofMs } from './spans.ts';
import type { PlanCause, PlanItem, PlanState } from './schema.ts';

export { alike, fingerprintOf, proves, readsLike, sameText } from './likeness.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export { graceMs, proofMs } from './spans.ts';
/** Opening a page and filling its composer takes seconds: after this it led nowhere. */
export const stuckMs = 10 * minute;

/**
 * Every step that an item may take, and why. What is not here may not happen. A state beside itself
 * is a change that leaves the item where it is (its text, its time, another try).
 */
export const steps: { readonly [from in PlanState]: { readonly [to in PlanState]?: string } } = {
  draft: {
    draft: 'a draft is written on',
    planned: 'the person gave it a time',
    armed: 'the same, and its key sends it now',
  },
  planned: {
    draft: 'the person took it back to write on',
    planned: 'its text or time was changed',
    due: 'its time came',
    missed: 'its time passed while nobody could be told',
    opened: 'the person publishes ahead of time',
    live: 'the person published it without us',
    skipped: 'the person said so',
    armed: 'its key sends it now',
  },
  due: {
    due: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person moved it, or a clock that ran ahead was set right',
    armed: 'the person leaves it to its key',
    opened: 'its page was opened for it',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  opened: {
    opened: 'the person tries again',
    filled: 'the composer holds it',
    due: 'the composer could not be filled, or its page was closed',
    planned: 'the same, ahead of its time',
    unconfirmed: 'the same, but an earlier filling may have been published',
    live: 'the wall shows it',
    skipped: 'the person said so',
  },
  filled: {
    opened: 'the person tries again',
    unconfirmed: 'only the person knows whether it was published',
    live: 'the wall shows it',
    skipped: 'the person said so',
  },
  unconfirmed: {
    opened: 'the person says that it was not published, and tries again',
    live: 'the wall shows it',
    'not-found': 'the wall was read well after and does not hold it',
    skipped: 'the person said so',
  },
  live: {},
  'not-found': {
    'not-found': 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another time',
    armed: 'the same, and its key sends it now',
    opened: 'the person tries again',
    live: 'the wall shows it after all',
    skipped: 'the person said so',
  },
  missed: {
    missed: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another time, or a clock that ran ahead was set right',
    armed: 'the same, and its key sends it now',
    opened: 'the person publishes it now',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  skipped: {
    planned: 'the person changed their mind',
    armed: 'the same, and its key sends it now',
  },
  armed: {
    sending: 'its request begins',
    planned: 'its key was taken away before it went',
    missed: 'it was kept back until its time had passed',
    refused: 'there is no key to send it with',
    opened: 'the person publishes it by hand',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  sending: {
    armed: 'the network said to come later: it is not out',
    sent: 'the network published it',
    'handed-over': 'the network holds it for its time',
    refused: 'the network said no',
    unknown: 'its answer was lost',
    live: 'the wall shows it',
  },
  sent: {
    live: 'the wall shows it',
  },
  'handed-over': {
    live: 'the wall shows it',
    'not-found': 'the wall was read well after its time and does not hold it',
    skipped: 'the person deleted it there',
  },
  refused: {
    refused: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another time',
    armed: 'the same, and its key sends it now',
    opened: 'the person publishes it by hand',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  unknown: {
    sending: 'asked for again under the same idempotency key',
    unknown: 'the network can no longer be asked for it safely',
    sent: 'its answer came late: the network published it',
    'handed-over': 'its answer came late: the network holds it',
    armed: 'the person says that it is not out, and sends it again',
    opened: 'the person says that it is not out, and publishes it by hand',
    live: 'the wall shows it, or the person says that it is out',
    'not-found': 'the wall was read well after and does not hold it',
    skipped: 'the person said so',
  },
};

export const mayStep = (from: PlanState, to: PlanState): boolean => steps[from][to] !== undefined;

/** Nothing more happens to such an item by itself. */
export const isOpen = ({ state }: Pick<PlanItem, 'state'>) =>
  state !== 'live' && state !== 'skipped' && state !== 'sent';

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
 * posts read. Told by what the rows say alone, so it may run at any time, and twice.
 */
export function reconcile(
  items: readonly Reconciled[],
  now: number,
  walls: ReadonlyMap<string, number> = new Map(),
): Step[] {
  const found: Step[] = [];
  for (const item of items) {
    const { uuid, state: from } = item;
    const since = item.journal.at(-1)?.at ?? now;
    const byKey = stepByKey(item, now, walls.get(item.community));
    if (byKey) {
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
    for (let minutes = opens; minutes <= closes; minutes += 30) {
      const at = instantAt({ day: start.day, minutes }, known, ahead);
      if (at >= from && !isTaken(at, taken, gap)) return at;
    }
  }
  return Math.max(from, taken.at(-1) ?? from) + Math.max(gap, minute);
}

/** How far back a text that was published stands against a new one. */
export const rivalMs = 90 * day;
