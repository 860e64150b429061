import { listCommunities } from '../communities/store.ts';
import { communityKey } from '../communities/rules.ts';
import { allWaitingIn, countAllWaiting } from '../conversations/store.ts';
import { listBursts } from '../answering/store.ts';
import { db } from '../db.ts';
import { pacedPosts } from '../insights/pace.ts';
import { listSigns } from '../health/store.ts';
import { countNewMentions } from '../mentions/store.ts';
import { countModeration } from '../moderation/store.ts';
import { sampleHere } from '../sample/here.ts';
import { countNewSince } from '../welcome/store.ts';
import { ahead } from './ahead.ts';
import { dayAfter } from '../metrics/rules.ts';
import type { Daily } from '../metrics/schema.ts';
import { daysOf, listOf } from '../metrics/store.ts';
import { checklistRows, dayIn, shownDays } from './rules.ts';
import type { PopupRecord } from './schema.ts';

/** What the popup shows: small enough to be drawn from one stored record. */
export async function popupRecord(now: number): Promise<PopupRecord> {
  const mine = await listCommunities('mine');
  const communities = await Promise.all(
    mine.map(async (community) => {
      const key = communityKey(community);
      const day = dayIn(community.zone, now);
      const [days, list, waiting, total] = await Promise.all([
        daysOf(key, dayAfter(day, -shownDays), day),
        listOf(key),
        allWaitingIn(key, 3),
        countAllWaiting(key),
      ]);
      // The clock's figure is counted now: an answer given a minute ago must not wait for a visit.
      const fresh = days.map((row) => (row.day === day ? withWaiting(row, total) : row));
      return {
        key,
        network: community.network,
        name: community.name,
        url: community.url,
        colour: community.colour,
        zone: community.zone,
        answering: community.answering ?? null,
        day,
        rows: checklistRows(list.metrics, day, fresh),
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
    version: 5,
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
    ...((await sampleHere()) && { sample: true as const }),
    ...(await ahead(now)),
  };
}

/** A day's row with those who wait as they are now; without them where they were not counted. */
function withWaiting(row: Daily, total: number): Daily {
  const { waiting } = row.figures;
  return waiting
    ? { ...row, figures: { ...row.figures, waiting: { ...waiting, value: total } } }
    : row;
}
