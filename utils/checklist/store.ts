import { listCommunities } from '../communities/store.ts';
import { communityKey } from '../communities/rules.ts';
import { allWaitingIn, countAllWaiting } from '../conversations/store.ts';
import { listBursts } from '../answering/store.ts';
import { db } from '../db.ts';
import { monthOfDay } from '../goals/month.ts';
import type { Pace, PacedGoal } from '../goals/rules.ts';
import { pacedGoals } from '../goals/store.ts';
import { pacedPosts } from '../insights/pace.ts';
import { listSigns } from '../health/store.ts';
import { countNewMentions } from '../mentions/store.ts';
import { countModeration } from '../moderation/store.ts';
import { tasksToday } from '../tasks/store.ts';
import { sampleHere } from '../sample/here.ts';
import { brandStates } from '../sharing/shown.ts';
import { signOf } from '../sharing/sign.ts';
import { instantAt } from '../text/zone.ts';
import { countNewIn, countNewSince } from '../welcome/store.ts';
import { ahead } from './ahead.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import type { Daily } from '../metrics/schema.ts';
import { daysOf, listOf } from '../metrics/store.ts';
import { checklistRows, firstShown, wasRead } from './rules.ts';
import type { PopupRecord, RowGoal } from './schema.ts';
import { lastOpened } from './walk.ts';
import { dayIn, ownZone } from '../text/day-in.ts';

/** What the popup shows: small enough to be drawn from one stored record. */
export async function popupRecord(now: number): Promise<PopupRecord> {
  const mine = await listCommunities('mine');
  const made = await Promise.all(
    mine.map(async (community) => {
      const key = communityKey(community);
      const day = dayIn(community.zone, now);
      const [days, list, waiting, total, opened, goals] = await Promise.all([
        daysOf(key, firstShown(day), day),
        listOf(key),
        allWaitingIn(key, 3),
        countAllWaiting(key),
        lastOpened(key),
        pacedGoals(key, monthOfDay(day), day),
      ]);
      // The clock's figure is counted now: an answer given a minute ago must not wait for a visit.
      const fresh = days.map((row) => (row.day === day ? withWaiting(row, total) : row));
      const today = fresh.find((row) => row.day === day);
      const shown = {
        key,
        network: community.network,
        name: community.name,
        url: community.url,
        colour: community.colour,
        zone: community.zone,
        answering: community.answering ?? null,
        day,
        rows: checklistRows(list.metrics, day, fresh, new Map(goals.map(rowGoal))),
        currency: list.currency,
        read: wasRead(today),
        openedAt: opened !== null && dayIn(community.zone, opened) === day ? opened : null,
        lastSeenAt: community.lastSeenAt,
        // Without texts: what is not shown need not be stored twice.
        waiting: waiting.map((one) => ({
          ...{ key: one.key, url: one.url, author: one.author },
          ...{ since: one.since, private: one.private },
        })),
      };
      const { name, url, colour, zone } = community;
      // Who waits is known of a day whose pages were read.
      const known = today?.figures.waiting ? total : null;
      const newPeople = await countNewIn(key, instantAt({ day, minutes: 0 }, zone));
      return { shown, ground: { key, name, url, colour, zone, waiting: known, newPeople } };
    }),
  );
  const communities = made.map(({ shown }) => shown);
  const grounds = made.map(({ ground }) => ground);
  const problems = await db.problems
    .where('lastAt')
    .above(now - 86_400_000)
    // A changed page has its own sign, with what still works.
    .filter(({ what }) => what !== 'page-changed')
    .count();
  const paced = await pacedPosts(now);
  const health = await listSigns(now);
  const newPeople = await countNewSince(new Date(now).setHours(0, 0, 0, 0));
  const sharing = signOf(await brandStates());
  return {
    version: 6,
    madeAt: now,
    communities,
    tasks: await tasksToday(grounds, ownZone(), now),
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
    ...(sharing && { sharing }),
    ...(await ahead(now)),
  };
}

const willMeet: Record<Pace['state'], RowGoal['met']> = {
  ...{ ahead: true, on: true, behind: false },
  ...{ early: null, unmeasured: null },
};

const rowGoal = ({ goal, pace }: PacedGoal): [MetricId, RowGoal] => [
  goal.metric,
  { target: goal.target, value: pace.value, met: willMeet[pace.state] },
];

/** A day's row with those who wait as they are now; without them where they were not counted. */
function withWaiting(row: Daily, total: number): Daily {
  const { waiting } = row.figures;
  return waiting
    ? { ...row, figures: { ...row.figures, waiting: { ...waiting, value: total } } }
    : row;
}
