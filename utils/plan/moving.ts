import { Dexie } from 'dexie';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { gapOf } from '../slots/rules.ts';
import { clashOf, isMovable } from './calendar.ts';
import { dropNotices } from './notices.ts';
import type { PlanItem } from './schema.ts';
import { writeStep } from './store.ts';

/** Why something stayed where it is. `held`: a composer holds it, it is out, or it is gone. */
export type MoveRefusal =
  { kind: 'past' | 'held' } | { kind: 'clash'; other: PlanItem; gap: number };

export type MoveAnswer = { moved: PlanItem; before: PlanItem } | { refused: MoveRefusal };

/**
 * Puts an item at another time, by hand in the calendar: not into the past, and not nearer to
 * another post of its community than its gap. A draft stays a draft; its time counts for nothing,
 * so nothing is in its way.
 */
export function moveTo(uuid: string, at: number, now: number): Promise<MoveAnswer> {
  const tables = [db.plan, db.facts, db.communities];
  return db.transaction('rw', tables, async (): Promise<MoveAnswer> => {
    const before = await db.plan.get(uuid);
    if (!before || !isMovable(before) || !Number.isFinite(at)) return { refused: { kind: 'held' } };
    if (at <= now) return { refused: { kind: 'past' } };
    if (before.state === 'draft') {
      return { moved: await writeStep(before, 'draft', 'moved', now, { dueAt: at }), before };
    }
    const { community } = before;
    const gap = gapOf(await communityByKey(community));
    const near = Math.max(gap, 60_000);
    const others = await db.plan
      .where('[community+dueAt]')
      .between([community, at - near], [community, at + near], false, false)
      .toArray();
    const other = clashOf(before, at, others, gap);
    if (other) return { refused: { kind: 'clash', other, gap } };
    await dropNotices(uuid);
    return { moved: await writeStep(before, 'planned', 'moved', now, { dueAt: at }), before };
  });
}

/**
 * Takes a move back: the row is as it was before. false: something else has happened to it since,
 * and that stays.
 */
export function takeMoveBack(
  { moved, before }: { moved: PlanItem; before: PlanItem },
  now: number,
): Promise<boolean> {
  return db.transaction('rw', [db.plan, db.facts], async () => {
    const known = await db.plan.get(moved.uuid);
    if (!known || known.journal.length !== moved.journal.length || known.dueAt !== moved.dueAt) {
      return false;
    }
    if (known.state !== moved.state) return false;
    await db.plan.put({ ...before, ...(await stamp(now, before.uuid)) });
    return true;
  });
}

interface Range {
  from: number;
  /** Not in it. */
  to: number;
}

/** Of a community or of all, by time. */
const plannedIn = (community: string | null, { from, to }: Range) =>
  community === null
    ? db.plan.where('dueAt').between(from, to)
    : db.plan
        .where('[community+dueAt]')
        .between([community, from], [community, to === Infinity ? Dexie.maxKey : to]);

/** Of a community or of all, in a range of instants, by time. */
export function listIn(
  community: string | null,
  range: Range,
  most = Infinity,
): Promise<PlanItem[]> {
  const found = plannedIn(community, range);
  return (most === Infinity ? found : found.limit(most)).toArray();
}

/** As `listIn`, but no more than the last ones of the range. */
export async function lastIn(
  community: string | null,
  range: Range,
  most: number,
): Promise<PlanItem[]> {
  return (await plannedIn(community, range).reverse().limit(most).toArray()).reverse();
}
