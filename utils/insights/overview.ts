import type { Community } from '../communities/schema.ts';
import type { MembersReading, SeenPost } from '../readings/schema.ts';
import { averageErDay, averageErView, loveRate, medianOf, talkRate, type Rate } from './rates.ts';
import { baseline, changeSince, er, median, postsPerDay, type Baseline } from './rules.ts';
import { bestHours, byFormat, byHourOfWeek, byLength, byRubric, ownPosts } from './what-works.ts';

/** All that the page *Insights* shows of one community in a range; pure, from what was read. */

const day = 86_400_000;

export interface Range {
  /** Epoch milliseconds; `to` is not in it. */
  from: number;
  to: number;
}

/** A day of the members' line, with what was published on it: growth and its reasons. */
export interface MembersDay {
  /** The reading's moment. */
  at: number;
  members: number;
  approximate: boolean;
  /** Against the reading before; null for the first. */
  change: number | null;
  /** Posts published since the reading before. */
  posts: SeenPost[];
}

/** A post on the time line. */
export interface PostPoint {
  post: SeenPost;
  at: number;
  /** Percent by the community's denominator; null: unknown. */
  er: number | null;
  approximate: boolean;
}

export interface Overview {
  range: Range;
  /** Own posts of the range: no ads, no reposts, dated. */
  posts: PostPoint[];
  /** Ads, reposts and undated posts of the range, left out everywhere below. */
  leftOut: number;
  members: MembersDay[];
  /** Over the range; null when the readings do not reach back. */
  growth: ReturnType<typeof changeSince>;
  headline: Baseline | null;
  averageErView: Rate | null;
  averageErDay: Rate | null;
  loveRate: Rate | null;
  talkRate: Rate | null;
  perDay: ReturnType<typeof postsPerDay>;
  hours: ReturnType<typeof byHourOfWeek>;
  best: ReturnType<typeof bestHours>;
  formats: ReturnType<typeof byFormat>;
  lengths: ReturnType<typeof byLength>;
  rubrics: ReturnType<typeof byRubric>;
}

function membersLine(readings: readonly MembersReading[], posts: readonly PostPoint[]) {
  const sorted = [...readings].sort((a, b) => a.at - b.at);
  return sorted.map((reading, i): MembersDay => {
    const before = sorted[i - 1];
    return {
      at: reading.at,
      members: reading.members,
      approximate: reading.precision > 0,
      change: before ? reading.members - before.members : null,
      posts: before
        ? posts.flatMap(({ post, at }) => (at > before.at && at <= reading.at ? [post] : []))
        : [],
    };
  });
}

export function overviewOf(
  { denominator: by, zone }: Pick<Community, 'denominator' | 'zone'>,
  posts: readonly SeenPost[],
  members: readonly MembersReading[],
  range: Range,
): Overview {
  const inRange = (at: number | null) => at !== null && at >= range.from && at < range.to;
  const seen = posts.filter(({ publishedAt }) => publishedAt === null || inRange(publishedAt));
  const own = ownPosts(seen);
  const points = own
    .map((post): PostPoint => {
      const rate = er(post, by);
      const approximate = rate?.approximate ?? false;
      return { post, at: post.publishedAt ?? 0, er: rate?.value ?? null, approximate };
    })
    .sort((a, b) => a.at - b.at);
  const base = by === 'views' ? 'views' : 'followers';
  return {
    range,
    posts: points,
    leftOut: seen.length - own.length,
    members: membersLine(
      members.filter(({ at }) => inRange(at)),
      points,
    ),
    growth: changeSince(members, range.from),
    headline: baseline(own, by),
    averageErView: averageErView(own),
    averageErDay: averageErDay(own, (range.to - range.from) / day),
    loveRate: medianOf(own, (post) => loveRate(post, base)),
    talkRate: medianOf(own, (post) => talkRate(post, base)),
    perDay: postsPerDay(own, range.to),
    hours: byHourOfWeek(own, by, zone),
    best: bestHours(own, by, zone),
    formats: byFormat(own, by),
    lengths: byLength(own, by),
    rubrics: byRubric(own, by),
  };
}

/** One community in a comparison: medians, because one lucky post must not win it. */
export interface Compared {
  community: Pick<Community, 'network' | 'id' | 'name' | 'role' | 'colour' | 'url'>;
  members: number | null;
  /** Members' change over the range; null when unknown. */
  growth: number | null;
  posts: number;
  perDay: number | null;
  /** Median R, views and ER of its posts; null when unknown. */
  views: number | null;
  er: Baseline | null;
}

export function compared(
  community: Community,
  posts: readonly SeenPost[],
  members: readonly MembersReading[],
  range: Range,
): Compared {
  const all = overviewOf(community, posts, members, range);
  const { network, id, name, role, colour, url } = community;
  const views = all.posts.flatMap(({ post }) =>
    post.views.value === null ? [] : post.views.value,
  );
  return {
    community: { network, id, name, role, colour, url },
    members: all.members.at(-1)?.members ?? null,
    growth: all.growth?.change ?? null,
    posts: all.posts.length,
    perDay: all.perDay?.value ?? null,
    views: median(views),
    er: all.headline,
  };
}
