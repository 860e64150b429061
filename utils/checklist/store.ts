import { communityByKey, listCommunities } from '../communities/store.ts';
import { communityKey } from '../communities/rules.ts';
import { allWaitingIn, countAllWaiting } from '../conversations/store.ts';
import { listBursts } from '../answering/store.ts';
import { db } from '../db.ts';
import { pacedPosts } from '../insights/pace.ts';
import { listSigns } from '../health/store.ts';
import { countNewMentions } from '../mentions/store.ts';
import { countModeration } from '../moderation/store.ts';
import { stamp } from '../install.ts';
import { countNewSince } from '../welcome/store.ts';
import { ahead } from './ahead.ts';
import { checklistRows, dayBefore, dayIn } from './rules.ts';
import type { Daily, PopupRecord, TypedMetric } from './schema.ts';

type Figures = Partial<Omit<Daily, 'uuid' | 'updatedAt' | 'updatedBy' | 'community' | 'day'>>;

const noFigures = {
  members: null,
  posts: null,
  er: null,
  waiting: null,
  reach: null,
  visits: null,
} as const;

/** Keeps a day's figures; what is not given stays as it was. */
export async function noteDaily(
  community: string,
  day: string,
  figures: Figures,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.daily, db.facts, async () => {
    const known = await db.daily.get({ community, day });
    const changed = Object.entries(figures).some(
      ([name, value]) => (known?.[name as keyof Figures] ?? null) !== value,
    );
    if (known && !changed) return;
    await db.daily.put({
      ...noFigures,
      ...known,
      ...figures,
      community,
      day,
      ...(await stamp(now, known?.uuid)),
    });
  });
}

/** Keeps a typed figure for the community's today. null clears it. */
export async function typeFigure(
  community: string,
  metric: TypedMetric,
  value: number | null,
  now: number,
): Promise<void> {
  const known = await communityByKey(community);
  if (!known) return;
  await noteDaily(community, dayIn(known.zone, now), { [metric]: value }, now);
}

/** What the popup shows: small enough to be drawn from one stored record. */
export async function popupRecord(now: number): Promise<PopupRecord> {
  const mine = await listCommunities('mine');
  const communities = await Promise.all(
    mine.map(async (community) => {
      const key = communityKey(community);
      const day = dayIn(community.zone, now);
      const [today, yesterday, waiting, total] = await Promise.all([
        db.daily.get({ community: key, day }),
        db.daily.get({ community: key, day: dayBefore(day) }),
        allWaitingIn(key, 3),
        countAllWaiting(key),
      ]);
      // The clock's figure is counted now: an answer given a minute ago must not wait for a visit.
      const fresh = today && { ...today, waiting: today.waiting === null ? null : total };
      return {
        key,
        network: community.network,
        name: community.name,
        url: community.url,
        colour: community.colour,
        zone: community.zone,
        answering: community.answering ?? null,
        day,
        rows: checklistRows(fresh, yesterday),
        lastSeenAt: community.lastSeenAt,
        // Without texts: what is not shown need not be stored twice.
        waiting: waiting.map((one) => ({
          ...{ key: one.key, url: one.url, author: one.author },
          ...{ since: one.since, private: one.private },
        })),
      };
    }),
  );
  const problems = await db.problems
    .where('lastAt')
    .above(now - 86_400_000)
    // A changed page has its own sign, with what still works.
    .filter(({ what }) => what !== 'page-changed')
    .count();
  const paced = await pacedPosts(now);
  const health = await listSigns(now);
  const newPeople = await countNewSince(new Date(now).setHours(0, 0, 0, 0));
  return {
    version: 4,
    madeAt: now,
    communities,
    problems,
    paced,
    health,
    newPeople,
    mentions: await countNewMentions(),
    moderation: await countModeration(),
    bursts: (await listBursts(now)).map(({ community, name, kind, count }) => {
      return { community, name, kind, count };
    }),
    ...(await ahead(now)),
  };
}
