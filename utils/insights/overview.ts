import type { Community } from '../communities/schema.ts';
import type { MembersReading, SeenPost } from '../readings/schema.ts';
import { membersByDay, type MembersDay } from './members.ts';
import type { Range } from './range.ts';
import { averageErDay, averageErView, loveRate, medianOf, talkRate, type Rate } from './rates.ts';
import { baseline, changeSince, er, median, postsPerDay, type Baseline } from './rules.ts';
import { bestHours, byFormat, byHourOfWeek, byLength, byRubric, ownPosts } from './what-works.ts';

/** All that the page *Insights* shows of one community in a range; pure, from what was read. */

/** A post on the time line. */
export interface PostPoint {
  post: SeenPost;
  at: number;
  /** Percent by the community's denominator; null: unknown. */
  er: number | null;
  approximate: boolean;
}

/** Members at the end of a range against a reading before. */
export interface Growth {
  change: number;
  approximate: boolean;
  /** The reading that it is counted from. */
  from: number;
  /** False: readings do not reach back to the range's beginning, so only since its first one. */
  whole: boolean;
}

interface Basics {
  /** Own posts of the range: no ads, no reposts, dated. Oldest first. */
  posts: PostPoint[];
  /** Posts of the range that are counted in no rate. */
  leftOut: { ads: number; reposts: number };
  /** The last reading of the range; null without one. */
  members: { at: number; value: number; approximate: boolean } | null;
  /** null when there are no two readings. */
  growth: Growth | null;
  headline: Baseline | null;
  /** Reposts count too, ads and the pinned post do not. */
  perDay: ReturnType<typeof postsPerDay>;
}

export interface Overview extends Basics {
  range: Range;
  /** What every ER here is divided by. */
  by: Community['denominator'];
  days: MembersDay[];
  averageErView: Rate | null;
  averageErDay: Rate | null;
  loveRate: Rate | null;
  talkRate: Rate | null;
  hours: ReturnType<typeof byHourOfWeek>;
  best: ReturnType<typeof bestHours>;
  formats: ReturnType<typeof byFormat>;
  lengths: ReturnType<typeof byLength>;
  rubrics: ReturnType<typeof byRubric>;
}

const within = ({ from, to }: Range, at: number | null) => at !== null && at >= from && at < to;

function growthIn(members: readonly MembersReading[], range: Range): Growth | null {
  const whole = changeSince(members, range.from);
  if (whole) return { ...whole, whole: true };
  const first = Math.min(...members.map(({ at }) => at));
  const since = changeSince(members, first);
  return since && { ...since, whole: false };
}

function basicsOf(
  by: Community['denominator'],
  posts: readonly SeenPost[],
  members: readonly MembersReading[],
  range: Range,
): Basics {
  const seen = posts.filter(({ publishedAt }) => within(range, publishedAt));
  const own = ownPosts(seen);
  const ads = seen.filter(({ ad }) => ad).length;
  const last = members
    .filter(({ at }) => within(range, at))
    .reduce<MembersReading | null>((a, b) => (a && a.at > b.at ? a : b), null);
  return {
    posts: own
      .map((post): PostPoint => {
        const rate = er(post, by);
        const approximate = rate?.approximate ?? false;
        return { post, at: post.publishedAt ?? 0, er: rate?.value ?? null, approximate };
      })
      .sort((a, b) => a.at - b.at),
    leftOut: { ads, reposts: seen.length - own.length - ads },
    members: last && { at: last.at, value: last.members, approximate: last.precision > 0 },
    growth: last && growthIn(members, range),
    headline: baseline(own, by),
    perDay: postsPerDay(seen, range.to, range.from - 1),
  };
}

/**
 * `posts` of the range (an undated one is in no range); `members` of the range and the last reading
 * before it.
 */
export function overviewOf(
  { denominator: by, zone }: Pick<Community, 'denominator' | 'zone'>,
  posts: readonly SeenPost[],
  members: readonly MembersReading[],
  range: Range,
): Overview {
  const basics = basicsOf(by, posts, members, range);
  const own = basics.posts.map(({ post }) => post);
  const base = by === 'views' ? 'views' : 'followers';
  return {
    ...basics,
    range,
    by,
    days: membersByDay(members, posts, zone, range),
    averageErView: averageErView(own),
    averageErDay: averageErDay(own, basics.perDay?.days ?? 0),
    loveRate: medianOf(own, (post) => loveRate(post, base)),
    talkRate: medianOf(own, (post) => talkRate(post, base)),
    hours: byHourOfWeek(own, by, zone),
    best: bestHours(own, by, zone),
    formats: byFormat(own, by),
    lengths: byLength(own, by),
    rubrics: byRubric(own, by),
  };
}

/** One community in a comparison: medians, because one lucky post must not win it. */
export interface Compared {
  community: Pick<Community, 'network' | 'id' | 'name' | 'role' | 'colour' | 'url' | 'denominator'>;
  members: Basics['members'];
  growth: Growth | null;
  posts: number;
  perDay: number | null;
  /** Median views; null when unknown. */
  views: number | null;
  /** By the community's own denominator. */
  er: Baseline | null;
}

export function compared(
  community: Community,
  posts: readonly SeenPost[],
  members: readonly MembersReading[],
  range: Range,
): Compared {
  const { network, id, name, role, colour, url, denominator } = community;
  const all = basicsOf(denominator, posts, members, range);
  return {
    community: { network, id, name, role, colour, url, denominator },
    members: all.members,
    growth: all.growth,
    posts: all.posts.length,
    perDay: all.perDay?.value ?? null,
    views: median(all.posts.flatMap(({ post }) => post.views.value ?? [])),
    er: all.headline,
  };
}
