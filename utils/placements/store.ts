import { Dexie } from 'dexie';
import { communityByKey, listCommunities } from '../communities/store.ts';
import { communityKey } from '../communities/rules.ts';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { dayAfter } from '../metrics/rules.ts';
import { daysOf, listOf, noteFigures } from '../metrics/store.ts';
import { suggestFollowers, type NoSuggestion, type Suggestion } from './rules.ts';
import { isWebAddress } from '../text/links-to.ts';
import { placementDraft, type Placement } from './schema.ts';
import type { PlacementDraft, PlacementRefusal } from './schema.ts';
import { spendOffers, type SpendOffer } from './totals.ts';
import { dayIn } from '../text/day-in.ts';

const inCommunity = (community: string) =>
  db.placements.where('[community+day]').between([community], [community, Dexie.maxKey]);

/** The newest first. null: of all communities. */
export async function listPlacements(community: string | null): Promise<Placement[]> {
  const all = community === null ? db.placements.toCollection() : inCommunity(community);
  const found = await all.toArray();
  return found.sort((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title));
}

/** Of a community's days (both included), by their day. */
export const placementsBetween = (
  community: string,
  first: string,
  last: string,
): Promise<Placement[]> =>
  db.placements
    .where('[community+day]')
    .between([community, first], [community, last], true, true)
    .toArray();

const refusals: Readonly<Record<string, PlacementRefusal>> = {
  title: 'title',
  day: 'day',
  cost: 'cost',
  currency: 'cost',
  page: 'page',
  link: 'link',
  erid: 'erid',
  followers: 'result',
  visits: 'result',
  leads: 'result',
};

/** Keeps a new placement, or changes one (`uuid`). */
export function savePlacement(
  draft: PlacementDraft,
  now: number,
  uuid?: string,
): Promise<Placement | { refused: PlacementRefusal }> {
  return db.transaction('rw', db.placements, db.facts, async () => {
    const parsed = placementDraft.safeParse(draft);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path[0];
      return { refused: refusals[String(field)] ?? 'text' };
    }
    const { page, link } = parsed.data;
    if (!isWebAddress(page)) return { refused: 'page' };
    if (!isWebAddress(link)) return { refused: 'link' };
    const kept: Placement = { ...parsed.data, ...(await stamp(now, uuid)) };
    await db.placements.put(kept);
    return kept;
  });
}

export const deletePlacement = (uuid: string): Promise<void> => db.placements.delete(uuid);

/** Puts a deleted one back as it was. */
export async function restorePlacement(row: Placement, now: number): Promise<void> {
  await db.placements.put({ ...row, ...(await stamp(now, row.uuid)) });
}

/** What the days around suggest of a placement's followers. null: the community is not known. */
export async function suggestionFor(
  draft: Pick<PlacementDraft, 'community' | 'day'>,
  uuid: string | null,
  now: number,
): Promise<Suggestion | NoSuggestion | null> {
  const community = await communityByKey(draft.community);
  if (!community) return null;
  const [days, all] = await Promise.all([
    daysOf(draft.community, dayAfter(draft.day, -30), dayAfter(draft.day, 3)),
    listPlacements(draft.community),
  ]);
  const others = all.filter((one) => one.uuid !== uuid);
  return suggestFollowers(draft, days, others, dayIn(community.zone, now));
}

/** A sum of placements that a day's ad spend lacks or says otherwise. */
export interface OpenOffer extends SpendOffer {
  /** What the day says now; null: nothing. */
  has: number | null;
}

/** Days whose ad spend may be taken from the placements; nothing is written. */
export async function openOffers(community: string | null): Promise<OpenOffer[]> {
  const offers = spendOffers(await listPlacements(community));
  const open: OpenOffer[] = [];
  for (const offer of offers) {
    const day = await db.daily.get({ community: offer.community, day: offer.day });
    const has = day?.figures.adSpend?.value ?? null;
    const { currency } = await listOf(offer.community);
    // A day in another currency would be a wrong figure, not a missing one.
    if (currency !== null && offer.currency !== currency) continue;
    if (has !== offer.sum) open.push({ ...offer, has });
  }
  return open;
}

/** The person agreed: the day's ad spend is this sum; null clears it (taking that back). */
export async function takeSpend(
  { community, day }: Pick<SpendOffer, 'community' | 'day'>,
  sum: number | null,
  now: number,
): Promise<void> {
  await noteFigures(community, day, { adSpend: sum }, { source: 'typed' }, now);
}

/** Communities that placements are made for, with their currency. */
export async function placementCommunities() {
  const mine = await listCommunities('mine');
  return Promise.all(
    mine.map(async (community) => {
      const key = communityKey(community);
      return { ...community, key, currency: (await listOf(key)).currency };
    }),
  );
}
export type PlacementCommunity = Awaited<ReturnType<typeof placementCommunities>>[number];
