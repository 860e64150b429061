import { db } from '../db.ts';
import type { PlanDraft, PlanItem, Rival } from './schema.ts';
import { PlanRefused, savePlan, type PlanRefusal } from './store.ts';

/** What stands against the text for one community of a set. */
export interface SetRival {
  /** Its place among the drafts. */
  place: number;
  rival: Rival;
}

/** Thrown by `savePlanSet`: which draft was not taken, and why. */
export class SetRefused extends Error {
  override name = 'SetRefused';
  readonly key: PlanRefusal;
  readonly place: number;
  constructor(key: PlanRefusal, place: number) {
    super(`The draft ${place} was not planned: ${key}.`);
    this.key = key;
    this.place = place;
  }
}

class Rivals extends Error {
  readonly rivals: SetRival[];
  constructor(rivals: SetRival[]) {
    super('Some texts are there already.');
    this.rivals = rivals;
  }
}

/**
 * Keeps many items, all or none: what was added before stands against those that follow. Throws
 * SetRefused, or zod's error.
 */
export async function savePlanAll(
  entries: readonly { draft: PlanDraft; asDraft: boolean }[],
  now: number,
): Promise<{ saved: PlanItem[] } | { rivals: SetRival[] }> {
  const around = [db.plan, db.facts, db.media, db.communities, db.posts];
  try {
    const saved = await db.transaction('rw', around, async () => {
      const items: PlanItem[] = [];
      const rivals: SetRival[] = [];
      for (const [place, { draft, asDraft }] of entries.entries()) {
        const answer = await savePlan(draft, now, { asDraft }).catch((error: unknown) => {
          throw error instanceof PlanRefused ? new SetRefused(error.key, place) : error;
        });
        if ('rival' in answer) rivals.push({ place, rival: answer.rival });
        else items.push(answer.saved);
      }
      // All that stands against them is told at once; half of them is never kept.
      if (rivals.length > 0) throw new Rivals(rivals);
      return items;
    });
    return { saved };
  } catch (error) {
    if (error instanceof Rivals) return { rivals: error.rivals };
    throw error;
  }
}

/**
 * Plans one post for many communities, all or none, as items that share `set`. Texts of one network
 * must differ. Throws as `savePlanAll` does.
 */
export function savePlanSet(drafts: readonly PlanDraft[], now: number, asDraft = false) {
  const set = drafts.length > 1 ? crypto.randomUUID() : null;
  return savePlanAll(
    drafts.map((draft) => ({ draft: { ...draft, set }, asDraft })),
    now,
  );
}
