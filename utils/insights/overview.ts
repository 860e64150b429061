import type { Community } from '../communities/schema.ts';
import type { MembersReading, SeenPost } from '../readings/schema.ts';
import { membersByDay, type MembersDay } from './members.ts';
import type { Range } from './range.ts';
import { averageErDay, averageErView, loveRate, medianOf, talkRate, type Rate } from './rates.ts';
import { formulasOf, ofOneFormula, type Formula } from './formulas.ts';
import { baseline, changeSince, er, median, partsOf, postsPerDay, type Baseline } from './rules.ts';
import { tagOf, type PostTag, type Tagging } from '../rubrics/rules.ts';
import {
  bestHours,
  byFormat,
  byHashtag,
  byHourOfWeek,
  byLength,
  groupsOf,
  ownPosts,
  type Groups,
} from './what-works.ts';

/** All that the page *Insights* shows of one community in a range; pure, from what was read. */

/** A post on the time line. */
export interface PostPoint {
  post: SeenPost;
  at: number;
  /** Percent by the community's denominator; null: unknown. */
  er: number | null;
  approximate: boolean;
  /** What its ER is made of (`partsOf`). */
  parts: string;
  /** It is of the formula that the figures are made of; else it is in no mean and no median. */
  counted: boolean;
  /** The person's rubric, or null. */
  tag: PostTag | null;
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

export interface OverviewOptions {
  /** The person's rubrics; without them no post has one. */
  tagging?: Tagging;
  /** What ER should be made of; the formula of most posts when it is absent or nobody's. */
  formula?: string;
}

interface Basics {
  /** Own posts of the range: no ads, no reposts, dated. Oldest first. */
  posts: PostPoint[];
  /** Posts of the range that are counted in no rate. */
  leftOut: { ads: number; reposts: number };
  /**
   * What ER is made of, with the most posts first; the figures are made of `formula`. More than one:
   * the network showed more of some posts than of others, and those are not joined.
   */
  formulas: Formula[];
  /** null: no post's ER is known. */
  formula: string | null;
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
  /** By the person's own rubrics; a group's name is the rubric's uuid. */
  rubrics: Groups;
  /** Posts of the range without a rubric. */
  untagged: number;
  /** By hashtags: what rubrics may be suggested from. */
  hashtags: Groups;
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
  options: OverviewOptions = {},
): Basics {
  const seen = posts.filter(({ publishedAt }) => within(range, publishedAt));
  const own = ownPosts(seen);
  const formulas = formulasOf(own, by);
  const formula = (formulas.find(({ parts }) => parts === options.formula) ?? formulas[0])?.parts;
  const counted = new Set(ofOneFormula(own, by, formula));
  const ads = seen.filter(({ ad }) => ad).length;
  const last = members
    .filter(({ at }) => within(range, at))
    .reduce<MembersReading | null>((a, b) => (a && a.at > b.at ? a : b), null);
  return {
    posts: own
      .map((post): PostPoint => {
        const rate = er(post, by);
        const approximate = rate?.approximate ?? false;
        return {
          post,
          at: post.publishedAt ?? 0,
          er: rate?.value ?? null,
          approximate,
          parts: partsOf(post),
          counted: counted.has(post),
          tag: options.tagging ? tagOf(post, options.tagging) : null,
        };
      })
      .sort((a, b) => a.at - b.at),
    leftOut: { ads, reposts: seen.length - own.length - ads },
    members: last && { at: last.at, value: last.members, approximate: last.precision > 0 },
    growth: last && growthIn(members, range),
    formulas,
    formula: formula ?? null,
    headline: baseline([...counted], by),
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
  options: OverviewOptions = {},
): Overview {
  const basics = basicsOf(by, posts, members, range, options);
  const all = basics.posts.map(({ post }) => post);
  const own = basics.posts.filter(({ counted }) => counted).map(({ post }) => post);
  const tags = new Map(basics.posts.map(({ post, tag }) => [post, tag ? [tag.rubric.uuid] : []]));
  const base = by === 'views' ? 'views' : 'followers';
  return {
    ...basics,
    range,
    by,
    days: membersByDay(members, posts, zone, range),
    averageErView: averageErView(own),
    // A day's R is unknown while one of its posts is of another formula.
    averageErDay: own.length === all.length ? averageErDay(own, basics.perDay?.days ?? 0) : null,
    // One part alone: these may join what every page showed.
    loveRate: medianOf(all, (post) => loveRate(post, base)),
    talkRate: medianOf(all, (post) => talkRate(post, base)),
    hours: byHourOfWeek(own, by, zone),
    best: bestHours(own, by, zone),
    formats: byFormat(own, by),
    lengths: byLength(own, by),
    rubrics: groupsOf(own, by, (post): string[] => tags.get(post) ?? []),
    untagged: basics.posts.filter(({ tag }) => !tag).length,
    hashtags: byHashtag(own, by),
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
  /** What it is made of; null without one. */
  formula: string | null;
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
    formula: all.formula,
  };
}
