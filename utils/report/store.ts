import { outcomesIn } from '../answering/store.ts';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import { overview, overviewTables, portrait, portraitTables } from '../insights/store.ts';
import { commentsIn, spanOf } from '../metrics/read-day.ts';
import { daysOf, listOf } from '../metrics/store.ts';
import { latestMembership } from '../people/membership-store.ts';
import { listRubrics } from '../rubrics/store.ts';
import { goalsIn, placementsIn } from './others.ts';
import type { CommunityReport, Report } from './report.ts';
import { communityReport } from './rules.ts';
import { spanBefore, type DaySpan } from './span.ts';
import { dayIn, ownZone } from '../text/day-in.ts';

const instants = ({ first, last }: DaySpan, zone: string) => ({
  from: spanOf(first, zone).from,
  to: spanOf(last, zone).to,
});

/** The report on one community by its own clock; null: it is not known (any more). */
async function onCommunity(
  key: string,
  span: DaySpan,
  now: number,
): Promise<CommunityReport | null> {
  const community = await communityByKey(key);
  if (!community) return null;
  const { zone } = community;
  const range = instants(span, zone);
  const before = spanBefore(span);
  const [all, ofBefore] = [await overview(key, range), await overview(key, instants(before, zone))];
  if (!all) return null;
  const [days, list, people, membership, outcomes, comments, plan, rubrics] = await Promise.all([
    daysOf(key, spanBefore(before).first, span.last),
    listOf(key),
    portrait(key, range),
    latestMembership(key),
    outcomesIn(community, range),
    commentsIn(key, range),
    db.plan
      .where('[community+dueAt]')
      .between([key, range.from], [key, range.to], true, false)
      .toArray(),
    listRubrics(key),
  ]);
  const [goals, placements] = [await goalsIn(key, span), await placementsIn(key, span)];
  return communityReport({
    ...{ community, span, range, now, list, days, overview: all, before: ofBefore },
    ...{ portrait: people, membership, outcomes, comments, plan, rubrics, goals, placements },
  });
}

/** What `reportOf` rests on. */
export const reportTables = [
  ...overviewTables,
  ...portraitTables,
  ...['daily', 'metricLists', 'membershipPortraits', 'plan', 'goals', 'placements'],
];

/**
 * A client's report. Communities that are not known are left out; one after another, because each
 * reads all posts of its span.
 */
export async function reportOf(
  client: string,
  communities: readonly string[],
  span: DaySpan,
  now: number,
): Promise<Report> {
  const found: CommunityReport[] = [];
  for (const key of communities) {
    const one = await onCommunity(key, span, now);
    if (one) found.push(one);
  }
  return { client, span, before: spanBefore(span), madeAt: now, communities: found };
}

/** The day by a community's clock, or this computer's where it is not known. */
export async function todayOf(key: string | undefined, now: number): Promise<string> {
  const community = key === undefined ? undefined : await communityByKey(key);
  return dayIn(community?.zone ?? ownZone(), now);
}
