import { communityKey } from '../communities/rules.ts';
import { erDay } from '../insights/rates.ts';
import { baseline } from '../insights/rules.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import type { Daily, Figures, MetricList } from '../metrics/schema.ts';
import type { MembersReading, PostCounts, SeenPost } from '../readings/schema.ts';
import { clockAt } from '../text/zone.ts';
import { chance } from './chance.ts';
import { conversations } from './around.ts';
import { channel, communities, shop } from './communities.ts';
import { dayAt, readingAt, sampleDays, shared, weekdayAt, type Frame } from './frame.ts';
import type { SampleTalkRow } from './comments.ts';

/** What the days' figures are made from. */
export interface Readings {
  posts: readonly SeenPost[];
  postCounts: readonly PostCounts[];
  members: readonly MembersReading[];
  talks: readonly SampleTalkRow[];
}

/** The days of both own communities, as each evening's visit would have ticked them. */
export function daily(frame: Frame, readings: Readings): Daily[] {
  return [shop, channel].flatMap((community) =>
    Array.from({ length: sampleDays }, (_, n) =>
      oneDay(frame, readings, community, n + 1 - sampleDays),
    ),
  );
}

function oneDay(frame: Frame, readings: Readings, community: string, days: number): Daily {
  const at = readingAt(frame, days);
  const day = dayAt(frame, days);
  const from = communities(frame).find((one) => communityKey(one) === community)?.url;
  const seen = readings.posts.filter((post) => post.community === community);
  const ofDay = seen.filter(
    ({ ad, publishedAt }) => !ad && publishedAt !== null && dayOf(frame, publishedAt) === day,
  );
  const read: Partial<Record<MetricId, number | null>> = {
    members: readings.members.find((one) => one.community === community && one.at === at)?.members,
    posts: ofDay.length,
    er: baseline(asReadAt(seen, readings.postCounts, at), 'views')?.median ?? null,
    waiting: community === shop ? waitingAt(frame, readings.talks, at) : 0,
    ...sumsOf(community, ofDay),
  };
  const figures: Figures = {};
  for (const [metric, value] of Object.entries(read) as [MetricId, number | null | undefined][]) {
    if (value !== null && value !== undefined) {
      figures[metric] = { value, source: 'read', at, ...(from !== undefined && { from }) };
    }
  }
  const typed = community === shop ? typedOn(frame, days) : {};
  for (const [metric, value] of Object.entries(typed) as [MetricId, number][]) {
    figures[metric] = { value, source: 'typed', at };
  }
  return { ...shared(frame, `day ${community} ${day}`, at), community, day, figures };
}

const dayOf = ({ zone }: Frame, at: number) => clockAt(at, zone).day;

/** Posts with the counts that had been read by an instant; those not read by then are not there. */
function asReadAt(posts: readonly SeenPost[], counts: readonly PostCounts[], at: number) {
  const byPost = Map.groupBy(
    counts.filter((one) => one.at <= at),
    ({ post }) => post,
  );
  return posts.flatMap((post): SeenPost[] => {
    const last = byPost.get(post.key)?.at(-1);
    if (!last) return [];
    const exact = (value: number | null) => ({ value, precision: value === null ? null : 0 });
    const { likes, reposts, comments, views } = last;
    return [
      {
        ...post,
        ...{ likes: exact(likes), reposts: exact(reposts) },
        ...{ comments: exact(comments), views: exact(views) },
      },
    ];
  });
}

/** What each own network shows of a post: a day without posts has 0 of it, and of no other. */
const shown = (community: string): readonly ('views' | 'likes' | 'reposts' | 'comments')[] =>
  community === shop ? ['views', 'likes', 'reposts', 'comments'] : ['views', 'likes'];

/** Sums over a day's posts as last seen, and its ERday. */
function sumsOf(community: string, posts: readonly SeenPost[]) {
  const sums = shown(community).map((of) => {
    return [of, posts.reduce((all, post) => all + (post[of].value ?? 0), 0)] as const;
  });
  return { ...Object.fromEntries(sums), erDay: erDay(posts)?.value ?? null };
}

/** How many waited for an answer at an instant, in private too. */
function waitingAt(frame: Frame, talks: readonly SampleTalkRow[], at: number): number {
  const when = new Map(talks.map((talk) => [talk.id, talk.at]));
  const comments = talks.filter(({ person, at: asked, waits, answeredBy }) => {
    if (person === null || asked > at) return false;
    if (answeredBy === null) return waits;
    return (when.get(answeredBy) ?? 0) > at;
  });
  const dialogues = conversations(frame).filter(
    ({ waiting, waitingSince }) => waiting === 1 && waitingSince <= at,
  );
  return comments.length + dialogues.length;
}

/** What the person typed: not at weekends, so those days are unknown, and today not yet. */
function typedOn(frame: Frame, days: number): Partial<Record<MetricId, number>> {
  const weekday = weekdayAt(frame, days);
  if (days === 0 || weekday === 0 || weekday === 6) return {};
  const luck = chance(`typed ${days}`);
  const figures: Partial<Record<MetricId, number>> = {
    reach: luck.whole(900, 2100),
    siteVisits: luck.whole(40, 130),
  };
  // Twice a week something is advertised.
  if (weekday !== 2 && weekday !== 5) return figures;
  const rouble = frame.texts.currency === 'RUB' ? 100 : 1;
  return {
    ...figures,
    adSpend: luck.whole(9, 24) * rouble,
    adClicks: luck.whole(25, 90),
    leads: luck.whole(1, 7),
  };
}

/** What is measured of the shop. */
export function metricLists(frame: Frame): MetricList[] {
  return [
    {
      ...shared(frame, `list ${shop}`),
      community: shop,
      metrics: [
        ...(['members', 'growth', 'posts', 'er', 'views', 'waiting'] as const),
        ...(['reach', 'siteVisits', 'adSpend', 'leads', 'costPerLead'] as const),
      ],
      currency: frame.texts.currency,
    },
  ];
}
