import { Dexie } from 'dexie';
import { noCoachSettings } from '../coach/rules.ts';
import { communityKey } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import {
  changeCommunity,
  communityByKey,
  communityByScreenName,
  noteCommunity,
} from '../communities/store.ts';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { holdUnchanged } from '../meanwhile.ts';
import { networks, pageOf } from '../networks/index.ts';
import { emptyBrief, ideasIn, type BriefIdeas } from './rules.ts';
import { brief, type Brief, type BriefContent } from './schema.ts';

/** undefined: nobody has begun one. */
export function briefOf(community: string): Promise<Brief | undefined> {
  return db.briefs.get({ community });
}

/**
 * Keeps what was written; what is not named stays. Throws for more than the limits. `was`: what these
 * fields were when they were taken to be changed; others by now: throws ChangedMeanwhile.
 */
export async function keepBrief(
  community: string,
  change: Partial<BriefContent>,
  now: number,
  was?: BriefContent,
): Promise<Brief> {
  return db.transaction('rw', db.briefs, db.facts, async () => {
    const known = await briefOf(community);
    const fields = Object.keys(change) as (keyof BriefContent)[];
    if (was) holdUnchanged<BriefContent>(was, known ?? emptyBrief, fields);
    const signed = await stamp(now, known?.uuid);
    const kept = brief.parse({ ...emptyBrief, ...known, ...change, community, ...signed });
    await db.briefs.put(kept);
    return kept;
  });
}

/** The form of address: templates and the coach speak by it. */
export async function keepAddress(
  community: string,
  address: 'ty' | 'vy',
  now: number,
): Promise<void> {
  const known = await communityByKey(community);
  if (!known) return;
  const manner = address === 'ty' ? ('informal' as const) : ('formal' as const);
  const coach = { ...(known.coach ?? noCoachSettings), manner };
  await changeCommunity(community, { address, coach }, now);
}

/** What an address in the brief turned out to be. */
export type Watched =
  | { watched: Community }
  /** One of the person's own: its role stays. */
  | { mine: Community }
  /** No community's address in a network that we know. */
  | { unknown: true };

/** Makes the community of an address one of the competitors. It is met by name when it is visited. */
export async function watchCompetitor(url: string, name: string, now: number): Promise<Watched> {
  const page = pageOf(/^[a-z]+:\/\//iu.test(url.trim()) ? url.trim() : `https://${url.trim()}`);
  if (!page || page.kind === 'messages' || page.community === null) return { unknown: true };
  const { network, community: named } = page;
  const key = `${network}:${named}`;
  const known = (await communityByKey(key)) ?? (await communityByScreenName(network, named));
  if (known?.role === 'mine') return { mine: known };
  if (known) {
    const changed = await changeCommunity(communityKey(known), { role: 'competitor' }, now);
    return changed ? { watched: changed } : { unknown: true };
  }
  await noteCommunity(
    {
      network,
      id: named,
      // Its id, until the page tells a lasting one (`noteCommunity` puts that in its place).
      screenName: null,
      name: name.trim() || named,
      url: networks[network].ownerUrl(named) ?? page.url,
    },
    now,
  );
  const changed = await changeCommunity(key, { role: 'competitor' }, now);
  return changed ? { watched: changed } : { unknown: true };
}

/** Older posts have been forgotten by their readers. */
const usedMs = 365 * 86_400_000;

/** What the brief offers where posts are written; undefined: nothing. */
export async function briefIdeas(community: string, now: number): Promise<BriefIdeas | undefined> {
  const kept = await briefOf(community);
  if (!kept || kept.topics.length + kept.headlines.length + kept.tags.length === 0)
    return undefined;
  const { topics, headlines, tags } = kept;
  // Asked by whoever shows them: a form offers many communities and shows the ideas of one.
  return {
    topics,
    headlines,
    tags,
    used: () => usedIdeas(community, [...headlines, ...topics], now),
  };
}

/** At least this much of the plan is read at a time, so that a press in between is answered. */
const sliceMs = 30 * 86_400_000;

/** Those of these that a post of the last year or one that lies ahead holds. */
async function usedIdeas(
  community: string,
  ideas: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  // From what lies far ahead back to a year ago.
  let to: unknown = Dexie.maxKey;
  for (let from = now + usedMs; to !== from; from = Math.max(from - sliceMs, now - usedMs)) {
    const left = ideas.filter((idea) => !used.has(idea));
    if (left.length === 0) break;
    const planned = await db.plan
      .where('[community+dueAt]')
      .between([community, from], [community, to])
      .toArray();
    const texts = planned.filter(({ state }) => state !== 'skipped').map(({ text }) => text);
    for (const idea of ideasIn(left, texts)) used.add(idea);
    to = from;
  }
  return used;
}
