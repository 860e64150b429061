import { Dexie } from 'dexie';
import { changeCommunity, communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import type { BestHour } from '../insights/what-works.ts';
import type { FormTimes } from '../plan/form.ts';
import { isZone } from '../text/zone.ts';
import { freeSlots, gapOf, newSlots, slotsOfHours, tidied } from './rules.ts';
import { mostSlots } from './schema.ts';

/** What stands in the way of a new post: a draft has no time that counts, what is skipped is gone. */
const counts = (state: string) => state !== 'draft' && state !== 'skipped';

/** When posts of a community (`network:id`) go out or went out, in a time; ascending. */
async function takenIn(community: string, from: number, to: number): Promise<number[]> {
  const items = await db.plan
    .where('[community+dueAt]')
    .between([community, from], [community, to === Infinity ? Dexie.maxKey : to])
    .toArray();
  return items.filter(({ state }) => counts(state)).map(({ dueAt }) => dueAt);
}

const day = 86_400_000;

/**
 * Free times among what is planned. `find` gets what is taken (ascending) and gives times in order;
 * a full plan reaches years ahead while the next free time is mostly near, so it is asked with ever
 * more of the plan, until nothing that was not read could stand in its answer's way.
 */
export async function freeAmong(
  community: string,
  { now, gap }: { now: number; gap: number },
  find: (taken: readonly number[]) => number[],
): Promise<number[]> {
  const near = Math.max(gap, 60_000);
  for (let ahead = 4 * day; ; ahead *= 4) {
    const to = ahead > 400 * day ? Infinity : now + ahead;
    const found = find(await takenIn(community, now - near, to));
    if (to === Infinity || (found.at(-1) ?? Infinity) + near <= to) return found;
  }
}

/** The next free ones of a community's own slots; none where it has none. */
export async function freeSlotsOf(community: string, now: number, most = 3): Promise<number[]> {
  const known = await communityByKey(community);
  if (!known?.slots?.length) return [];
  const gap = gapOf(known);
  const zone = isZone(known.zone) ? known.zone : 'UTC';
  const { slots } = known;
  return freeAmong(community, { now, gap }, (taken) =>
    freeSlots(slots, zone, { taken, gap, now, most }),
  );
}

/** Adds hours that are clearly better to a community's slots. How many were new. */
export async function takeAsSlots(
  community: string,
  best: readonly Pick<BestHour, 'hour'>[],
  now: number,
): Promise<number> {
  return db.transaction('rw', [db.communities, db.facts], async () => {
    const known = await communityByKey(community);
    if (!known) return 0;
    const kept = known.slots ?? [];
    const added = newSlots(slotsOfHours(best), kept).slice(0, mostSlots - kept.length);
    if (added.length) await changeCommunity(community, { slots: tidied([...kept, ...added]) }, now);
    return added.length;
  });
}

/** What a planning form asks about a community's times (utils/plan/form.ts). */
export const formTimes: FormTimes = {
  freeSlots: (community) => freeSlotsOf(community, Date.now()),
  takeSlots: (community, best) => takeAsSlots(community, best, Date.now()),
};
