import { clockOf } from '../answering/rules.ts';
import { communityKey } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import { db } from '../db.ts';
import { engagementOf, networkNamed } from '../networks/index.ts';
import type { SeenPost } from '../readings/schema.ts';
import { instantAt, isZone } from '../text/zone.ts';
import {
  figuresOfAnswers,
  figuresOfPlan,
  figuresOfPosts,
  figuresOfTone,
  planKeptOf,
  tonesOf,
  type DayValues,
  type Shown,
  type Span,
} from './from-readings.ts';
import { dayAfter } from './rules.ts';
import { dayIn } from '../text/day-in.ts';

/** So many days back a day's figures go on being corrected by later readings. */
export const correctedDays = 7;

/** A calendar day of a zone as instants. */
export function spanOf(day: string, of: string): Span {
  const zone = isZone(of) ? of : 'UTC';
  return {
    from: instantAt({ day, minutes: 0 }, zone),
    to: instantAt({ day, minutes: 0 }, zone, 1),
  };
}

/**
 * The days (`YYYY-MM-DD` by the zone's clock) that moments fall on: today's and those that are still
 * corrected, each once.
 */
export function correctedBy(moments: readonly number[], zone: string, now: number): string[] {
  const today = dayIn(zone, now);
  const first = dayAfter(today, -correctedDays);
  const days = new Set(moments.map((at) => dayIn(zone, at)));
  return [...days].filter((day) => day >= first && day <= today);
}

/** What the pages of a community's network always show of a post. */
function shownBy({ network }: Community): Shown[] {
  const sometimes = networkNamed(network)?.engagementSometimes ?? [];
  const parts: Shown[] = engagementOf(network).filter((name) => !sometimes.includes(name));
  // A network whose ER is by views shows them.
  return networkNamed(network)?.denominator === 'views' ? [...parts, 'views'] : parts;
}

const within = (at: number | null, { from, to }: Span) => at !== null && at >= from && at < to;

/**
 * All that is stored of some near days of a community: their posts (given: the caller has them), their
 * comments, those of the threads in which we answered then, and their plan. Four queries by an index,
 * however many days: a page waits while they are read.
 */
export async function readDays(
  community: Community,
  days: readonly string[],
  posts: readonly SeenPost[],
  now: number,
): Promise<Map<string, DayValues>> {
  const key = communityKey(community);
  const spans = new Map(days.map((day) => [day, spanOf(day, community.zone)]));
  if (spans.size === 0) return new Map();
  const all = {
    from: Math.min(...[...spans.values()].map(({ from }) => from)),
    to: Math.max(...[...spans.values()].map(({ to }) => to)),
  };
  const written = await commentsIn(key, all);
  const answered = [...new Set(written.filter(({ ours }) => ours).map(({ post }) => post))];
  const [threads, items] = await Promise.all([
    answered.length ? db.comments.where('post').anyOf(answered).toArray() : [],
    db.plan
      .where('[community+dueAt]')
      .between([key, all.from], [key, all.to], true, false)
      .toArray(),
  ]);
  const own = posts.filter(({ ad }) => !ad);
  const clock = clockOf(community);
  const shown = shownBy(community);
  return new Map(
    [...spans].map(([day, span]) => {
      const ofDay = written.filter(({ waitingSince }) => within(waitingSince, span));
      const values: DayValues = {
        ...figuresOfPosts(
          own.filter(({ publishedAt }) => within(publishedAt, span)),
          shown,
        ),
        ...figuresOfAnswers(threads, span, clock, ofDay.length > 0),
        ...figuresOfTone(tonesOf(ofDay)),
        ...figuresOfPlan(
          planKeptOf(
            items.filter(({ dueAt }) => within(dueAt, span)),
            now,
          ),
        ),
      };
      return [day, values];
    }),
  );
}

/** Comments of a community by when they were written, or first seen where that is unknown. */
export async function commentsIn(community: string, { from, to }: Span) {
  const of = (waiting: 0 | 1) =>
    db.comments
      .where('[community+waiting+waitingSince]')
      .between([community, waiting, from], [community, waiting, to], true, false)
      .toArray();
  return (await Promise.all([of(0), of(1)])).flat();
}
