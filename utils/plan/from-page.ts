import { communityKey } from '../communities/rules.ts';
import { listCommunities } from '../communities/store.ts';
import type { Community } from '../communities/schema.ts';
import { db } from '../db.ts';
import type { PlanItem } from './schema.ts';
import { nextFreeSlot, savePlan } from './store.ts';

/** What the person took from any page. */
export interface Taken {
  text: string;
  /** Ids of kept pictures. */
  media: string[];
  /** Where it was. */
  url: string;
}

/** The community for which something was planned last; else the first one; null: there is none. */
async function likelyCommunity(): Promise<Community | null> {
  const mine = await listCommunities('mine');
  const last = await db.plan.orderBy('dueAt').last();
  return mine.find((one) => communityKey(one) === last?.community) ?? mine[0] ?? null;
}

const longestText = 20_000;
const longestNote = 500;

/**
 * Keeps a draft of what was taken, with the page's address as its note. null: the person has no
 * community of their own yet, and nothing was kept.
 */
export async function draftFromPage(
  { text, media, url }: Taken,
  now: number,
): Promise<{ item: PlanItem; community: Community } | null> {
  const community = await likelyCommunity();
  if (!community) return null;
  const key = communityKey(community);
  const { network, zone } = community;
  const draft = {
    network,
    community: key,
    text: text.slice(0, longestText),
    media,
    dueAt: await nextFreeSlot(key, now),
    zone,
    note: url.slice(0, longestNote),
  };
  const answer = await savePlan(draft, now, { asDraft: true });
  return 'saved' in answer ? { item: answer.saved, community } : null;
}
