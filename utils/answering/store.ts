import type { SeenComment } from '../comments/schema.ts';
import { communityKey } from '../communities/rules.ts';
import { listCommunities } from '../communities/store.ts';
import type { Community } from '../communities/schema.ts';
import { db } from '../db.ts';
import { burstOf, historyDays, hour, leastForBurst, type Burst } from './burst.ts';
import { outcomesOf, type Outcome } from './first-reply.ts';
import { clockOf } from './rules.ts';

const day = 24 * hour;
/** Threads begin before the range that is asked about; most answers come within days. */
const threadDays = 30;

/** Comments of a community by when they were written, waiting or not. */
async function commentsBetween(community: string, from: number, to: number) {
  const of = (waiting: 0 | 1): Promise<SeenComment[]> =>
    db.comments
      .where('[community+waiting+waitingSince]')
      .between([community, waiting, from], [community, waiting, to], true, true)
      .toArray();
  return (await Promise.all([of(0), of(1)])).flat();
}

/** What became of the comments of a range. */
export async function outcomesIn(
  community: Community,
  range: { from: number; to: number },
): Promise<Outcome[]> {
  const from = range.from - threadDays * day;
  const comments = await commentsBetween(communityKey(community), from, Infinity);
  return outcomesOf(comments, range, clockOf(community));
}

/** A burst that was noted. */
export interface KeptBurst extends Burst {
  /** `network:id` */
  community: string;
  /** When it was first seen. */
  at: number;
  /** The notification was shown. */
  told: boolean;
  /** The person has seen it. */
  seen: boolean;
}
const factOf = (community: string) => `burst:${community}`;
/** One wave is told once: what comes within so long belongs to it. */
const sameWave = 6 * hour;
/** Older ones are yesterday's. */
const shownFor = day;

function isBurst(value: unknown): value is KeptBurst {
  return typeof value === 'object' && value !== null && 'count' in value && 'seen' in value;
}

/** Angry or toxic, by this computer's own label. */
export const isNegative = ({ triage }: Pick<SeenComment, 'triage'>): boolean =>
  triage?.tone === 'negative' || triage?.toxic === true;

/** Looks whether a burst has begun in a community that was just read. True: there is news. */
export async function lookForBurst(community: Community, now: number): Promise<boolean> {
  const key = communityKey(community);
  const toMoment = (comment: SeenComment) =>
    comment.ours || comment.writtenAt === null
      ? []
      : [{ at: comment.writtenAt, negative: isNegative(comment) }];
  // Most readings end here, with a few rows looked at.
  const recent = (await commentsBetween(key, now - hour, now)).flatMap(toMoment);
  if (recent.length < leastForBurst) return false;
  const from = now - (historyDays + 1) * day;
  const moments = (await commentsBetween(key, from, now)).flatMap(toMoment);
  const { zone, firstSeenAt: knownSince } = community;
  const burst = burstOf(moments, { now, zone, knownSince });
  if (!burst) return false;
  return db.transaction('rw', db.facts, async () => {
    const known = (await db.facts.get(factOf(key)))?.value;
    const wave = isBurst(known) && now - known.at < sameWave ? known : null;
    // A wave that turns angry is news of its own.
    const isNews = !wave || (wave.kind === 'many' && burst.kind === 'negative');
    const value: KeptBurst = isNews
      ? { ...burst, community: key, at: now, told: false, seen: false }
      : { ...wave, count: Math.max(wave.count, burst.count) };
    await db.facts.put({ name: factOf(key), value });
    return isNews;
  });
}

/** Of the person's own communities, from the last day, with their names. */
export async function listBursts(now: number): Promise<(KeptBurst & { name: string })[]> {
  const mine = await listCommunities('mine');
  const kept = await db.facts.bulkGet(mine.map((one) => factOf(communityKey(one))));
  return kept.flatMap((fact, at) => {
    const value = fact?.value;
    if (!isBurst(value) || value.seen || now - value.at > shownFor) return [];
    return [{ ...value, name: mine[at]?.name ?? value.community }];
  });
}

async function change(community: string, changes: Partial<KeptBurst>): Promise<void> {
  await db.transaction('rw', db.facts, async () => {
    const known = (await db.facts.get(factOf(community)))?.value;
    if (!isBurst(known)) return;
    await db.facts.put({ name: factOf(community), value: { ...known, ...changes } });
  });
}
export const burstTold = (community: string) => change(community, { told: true });
export const burstSeen = (community: string) => change(community, { seen: true });
