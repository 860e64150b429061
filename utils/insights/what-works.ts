import type { SeenPost } from '../readings/schema.ts';
import { clockAt } from '../text/zone.ts';
import { er, enoughPosts } from './rules.ts';
import type { Denominator } from '../communities/schema.ts';
import { meanInterval, shrunkMean, type Interval } from './spread.ts';

/** When and what works: groups of posts against the mean of all, with honest uncertainty. */

export interface Group<Name extends string | number = string> {
  name: Name;
  /** Posts whose rate is known. */
  n: number;
  /** Mean rate as it is, percent. */
  mean: number;
  /** The mean drawn to that of all posts, the more the fewer there are: what is ranked and painted. */
  likely: number;
  /** 90 % interval of the mean; null under three posts. */
  interval: Interval | null;
  /** At least `enoughPosts`: below it nothing is called good or bad. */
  enough: boolean;
  /** Against all posts; `unclear` while the interval holds their mean, or there are too few. */
  stands: 'above' | 'below' | 'unclear';
}

export interface Groups<Name extends string | number = string> {
  /** Mean of all posts whose rate is known; null without one. */
  mean: number | null;
  n: number;
  /** Best first by `likely`. */
  groups: Group<Name>[];
}

/** Ads are bought, reposts are others' words, undated posts have no hour: none of them counts. */
export const ownPosts = (posts: readonly SeenPost[]) =>
  posts.filter((post) => !post.ad && !post.repost && post.publishedAt !== null);

/** Groups posts by what `namesOf` says; a post may belong to several (its tags), or to none. */
export function groupsOf<Name extends string | number>(
  posts: readonly SeenPost[],
  by: Denominator,
  namesOf: (post: SeenPost) => readonly Name[],
  /** Of the intervals; see `meanInterval`. `above`: only of groups that may stand above. */
  certainty?: { draws: number; sure: number; above?: boolean },
): Groups<Name> {
  const rated = posts.flatMap((post) => {
    const rate = er(post, by);
    return rate ? [{ post, rate: rate.value }] : [];
  });
  const all = rated.map(({ rate }) => rate);
  if (all.length === 0) return { mean: null, n: 0, groups: [] };
  const mean = all.reduce((sum, rate) => sum + rate, 0) / all.length;
  const values = new Map<Name, number[]>();
  for (const { post, rate } of rated) {
    for (const name of new Set(namesOf(post))) {
      const known = values.get(name);
      if (known) known.push(rate);
      else values.set(name, [rate]);
    }
  }
  const groups = [...values].map(([name, own]): Group<Name> => {
    const ownMean = own.reduce((sum, rate) => sum + rate, 0) / own.length;
    const enough = own.length >= enoughPosts;
    // A thousand draws for each of 168 hours are most of what the page's figures cost.
    const asked = !certainty?.above || (enough && ownMean > mean);
    const interval = asked ? meanInterval(own, certainty) : null;
    const clear = enough && interval !== null;
    return {
      name,
      n: own.length,
      mean: ownMean,
      likely: shrunkMean(own, mean),
      interval,
      enough,
      stands:
        clear && interval.low > mean
          ? 'above'
          : clear && interval.high < mean
            ? 'below'
            : 'unclear',
    };
  });
  return { mean, n: all.length, groups: groups.sort((a, b) => b.likely - a.likely) };
}

/** Weekday (Monday 0 … Sunday 6) × hour of the community's own clock, as `weekday * 24 + hour`. */
export function hourOfWeek(at: number, zone: string): number {
  const { weekday, minutes } = clockAt(at, zone);
  return ((weekday + 6) % 7) * 24 + Math.floor(minutes / 60);
}

export const byHourOfWeek = (posts: readonly SeenPost[], by: Denominator, zone: string) =>
  groupsOf(ownPosts(posts), by, ({ publishedAt }) => [hourOfWeek(publishedAt ?? 0, zone)]);

export type Format = 'text' | 'photo' | 'video' | 'poll' | 'link' | 'audio' | 'document';

/** What a post is, by its weightiest attachment: a poll with a picture is a poll. */
export function formatOf({ attachments }: Pick<SeenPost, 'attachments'>): Format {
  const has = (...kinds: string[]) => kinds.some((kind) => attachments.includes(kind));
  if (has('poll')) return 'poll';
  if (has('video', 'clip')) return 'video';
  if (has('photo', 'album')) return 'photo';
  if (has('link', 'article')) return 'link';
  if (has('audio')) return 'audio';
  if (has('document')) return 'document';
  return 'text';
}
export const byFormat = (posts: readonly SeenPost[], by: Denominator) =>
  groupsOf(ownPosts(posts), by, (post) => [formatOf(post)]);

export type Length = 'none' | 'short' | 'middle' | 'long';
/** In UTF-16 units; 500 is as much of a text as is kept. */
export function lengthOf({ text }: Pick<SeenPost, 'text'>): Length {
  const units = text.trim().length;
  return units === 0 ? 'none' : units <= 120 ? 'short' : units < 500 ? 'middle' : 'long';
}
export const byLength = (posts: readonly SeenPost[], by: Denominator) =>
  groupsOf(ownPosts(posts), by, (post) => [lengthOf(post)]);

const HASHTAG = /#[\p{L}\p{N}_]{2,50}/gu;

/** The hashtags of a text, small letters, each once: VK's `#tag@group` without its group. */
export function hashtagsOf(text: string): string[] {
  return [...new Set((text.match(HASHTAG) ?? []).map((tag) => tag.toLowerCase()))];
}
/** Hashtags that fewer posts carry are not told. */
const hashtagFrom = 3;
export function byHashtag(posts: readonly SeenPost[], by: Denominator): Groups {
  const found = groupsOf(ownPosts(posts), by, ({ text }) => hashtagsOf(text));
  return { ...found, groups: found.groups.filter(({ n }) => n >= hashtagFrom) };
}

/** An hour of the week that is clearly better. */
export interface BestHour {
  /** Monday 0:00 is 0. */
  hour: number;
  /** Posts of this hour and the hours beside it. */
  n: number;
  /** Their mean rate and its 99 % interval, percent. */
  mean: number;
  interval: Interval;
}

const hoursOfWeek = 168;
const apart = (a: number, b: number) => {
  const between = Math.abs(a - b);
  return Math.min(between, hoursOfWeek - between);
};
/** Of 168 hours several are "above" at 90 % by chance alone. */
const strict = { draws: 1000, sure: 0.99, above: true };

/**
 * Hours to post at, best first, at most `most`: those that were posted at and whose mean of `around`
 * (the hour before and after too, because one hour alone holds too few posts) is clearly above; else
 * none. Never a best hour from three posts. Of hours beside each other the one with most posts of
 * its own stands for all.
 */
export function bestHours(
  posts: readonly SeenPost[],
  by: Denominator,
  zone: string,
  most = 3,
): BestHour[] {
  const own = ownPosts(posts);
  const hourOf = ({ publishedAt }: SeenPost) => hourOfWeek(publishedAt ?? 0, zone);
  const posted = new Map<number, number>();
  for (const post of own) {
    if (er(post, by)) posted.set(hourOf(post), (posted.get(hourOf(post)) ?? 0) + 1);
  }
  const around = (post: SeenPost) =>
    [0, 1, -1].map((step) => (hourOf(post) + step + hoursOfWeek) % hoursOfWeek);
  const { groups } = groupsOf(own, by, around, strict);
  const best: BestHour[] = [];
  const inOrder = groups
    .filter(({ name, stands }) => stands === 'above' && posted.has(name))
    .sort((a, b) => b.likely - a.likely || (posted.get(b.name) ?? 0) - (posted.get(a.name) ?? 0));
  for (const { name, n, mean, interval } of inOrder) {
    if (best.length === most) break;
    if (!interval || best.some(({ hour }) => apart(hour, name) <= 2)) continue;
    best.push({ hour: name, n, mean, interval });
  }
  return best;
}
