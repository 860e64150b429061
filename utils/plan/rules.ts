import { clockAt, instantAt, isZone } from '../text/zone.ts';
import { lastIn } from './likeness.ts';
import type { PlanCause, PlanItem, PlanState } from './schema.ts';

export { alike, fingerprintOf, nearFrom, proves, readsLike, sameText } from './likeness.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** An item that is at most this late is still told as due; a later one is missed. */
export const graceMs = 15 * minute;
/** Opening a page and filling its composer takes seconds: after this it led nowhere. */
export const stuckMs = 10 * minute;
/** A wall that was opened so long after the filling would show the post. */
export const proofMs = 2 * minute;

/**
 * Every step that an item may take, and why. What is not here may not happen. A state beside itself
 * is a change that leaves the item where it is (its text, its time, another try).
 */
export const steps: { readonly [from in PlanState]: { readonly [to in PlanState]?: string } } = {
  draft: {
    draft: 'a draft is written on',
    planned: 'the person gave it a time',
  },
  planned: {
    draft: 'the person took it back to write on',
    planned: 'its text or time was changed',
    due: 'its time came',
    missed: 'its time passed while nobody could be told',
    held: 'its time came, and the same text is out already',
    opened: 'the person publishes ahead of time',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  due: {
    due: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person moved it',
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
    opened: 'the person tries again',
    live: 'the wall shows it after all',
    skipped: 'the person said so',
  },
  missed: {
    missed: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another time',
    opened: 'the person publishes it now',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  held: {
    held: 'its text was changed a little',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another text or time',
    opened: 'the person publishes it all the same',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  skipped: {
    planned: 'the person changed their mind',
  },
};

export const mayStep = (from: PlanState, to: PlanState): boolean => steps[from][to] !== undefined;

/** Nothing more happens to such an item by itself. */
export const isOpen = ({ state }: Pick<PlanItem, 'state'>) =>
  state !== 'live' && state !== 'skipped';

/** Its text may be changed: no composer holds it now. */
export const mayChange = ({ state }: Pick<PlanItem, 'state'>) =>
  mayStep(state, state) && state !== 'opened';

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
  items: readonly Pick<PlanItem, 'uuid' | 'state' | 'dueAt' | 'journal' | 'community'>[],
  now: number,
  walls: ReadonlyMap<string, number> = new Map(),
  twins: ReadonlySet<string> = new Set(),
): Step[] {
  const found: Step[] = [];
  for (const item of items) {
    const { uuid, state: from } = item;
    const since = item.journal.at(-1)?.at ?? now;
    if (from === 'planned' && item.dueAt <= now && twins.has(uuid)) {
      // Also a late one: that it is out already matters more than that it is late.
      found.push({ uuid, from, to: 'held', cause: 'rival-appeared' });
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

/** Posts of one community stand at least this far apart. */
const apart = hour;
const opens = 9 * 60;
const closes = 21 * 60;

/** The next half hour between 9 and 21 in a zone, 10 minutes ahead, an hour from every taken one. */
export function nextFreeSlot(taken: readonly number[], zone: string, now: number): number {
  const from = now + 10 * minute;
  // A zone that this browser does not know must not stop anybody from moving a post.
  const known = isZone(zone) ? zone : 'UTC';
  const start = clockAt(now, known);
  for (let ahead = 0; ahead < 366; ahead++) {
    for (let minutes = opens; minutes <= closes; minutes += 30) {
      const at = instantAt({ day: start.day, minutes }, known, ahead);
      if (at >= from && taken.every((other) => Math.abs(other - at) >= apart)) return at;
    }
  }
  return Math.max(from, ...taken) + apart;
}

/** How far back a text that was published stands against a new one. */
export const rivalMs = 90 * day;
