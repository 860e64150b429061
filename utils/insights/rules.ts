import { engagementOfPost } from '../networks/index.ts';
import type { Counted, SeenPost } from '../readings/schema.ts';
import type { Denominator } from '../communities/schema.ts';

/**
 * The formulas. R = the engagements that the post's network shows at all (VK: likes + comments +
 * reposts; Telegram: reactions, and comments and forwards where its web apps showed them); F = members when the post was read. Any unknown
 * part makes the result unknown (null), never zero. Percent everywhere.
 */

/** A figure with the sign whether it rests on rounded counts ("1.1K"), so shown with "≈". */
export interface Figure {
  value: number;
  approximate: boolean;
}

/** Engagements of a post: R. null when one that its network shows is unknown of this post. */
export function engagement(
  post: Pick<SeenPost, 'network' | 'likes' | 'reposts' | 'comments'>,
): Figure | null {
  const parts = engagementOfPost(post).map((name) => post[name]);
  // Where nothing is counted nothing was counted: that is not zero.
  if (parts.length === 0) return null;
  let sum = 0;
  let approximate = false;
  for (const part of parts) {
    if (part.value === null) return null;
    sum += part.value;
    approximate ||= (part.precision ?? 0) > 0;
  }
  return { value: sum, approximate };
}

/** Percent of a whole; null when either is unknown or the whole is nothing. */
export function share(part: Figure | null, whole: Counted): Figure | null {
  if (!part || whole.value === null || whole.value <= 0) return null;
  return {
    value: (part.value / whole.value) * 100,
    approximate: part.approximate || (whole.precision ?? 0) > 0,
  };
}

/** ERview = R / views × 100 % (Popsters, "using metrics"). null for posts without views. */
export function erByViews(post: SeenPost): Figure | null {
  return share(engagement(post), post.views);
}

/** ERpost = R / F × 100 % (Popsters, "using metrics"); F as it was when the counts were read. */
export function erByFollowers(post: SeenPost): Figure | null {
  return share(engagement(post), post.followers);
}

export function er(post: SeenPost, by: Denominator): Figure | null {
  return by === 'views' ? erByViews(post) : erByFollowers(post);
}

/** The middle value; the mean of the two middle ones for an even number. null for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  if (sorted.length % 2) return upper;
  return ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Fewer posts than this give a comparison that is shown grey. */
export const enoughPosts = 8;
/** The headline median looks at this many latest posts (LiveDune's "last 20 posts" line). */
export const headlinePosts = 20;

export interface Baseline {
  /** Median ER, percent. */
  median: number;
  /** From how many posts. */
  n: number;
  /** At least `enoughPosts`. */
  enough: boolean;
  approximate: boolean;
  /** What its ERs are made of: a post of another formula is not held against it. */
  parts: string;
}

/** What the post's ER is made of: `likes+comments+reposts`. Only ERs of one formula may be joined. */
export const partsOf = (post: SeenPost): string => engagementOfPost(post).join('+');

/** The baseline that this post may be held against; null when it is of another formula. */
export function baselineFor(post: SeenPost, base: Baseline | null): Baseline | null {
  return base?.parts === partsOf(post) ? base : null;
}

/**
 * The community's ER-20 median: the median ER of its latest 20 posts whose ER is known. Ads are
 * left out (their views are bought), and so are reposts of others' posts and posts without date.
 * All are of one formula, that of the latest: a page that shows more makes every ER larger.
 */
export function baseline(posts: readonly SeenPost[], by: Denominator): Baseline | null {
  const known = [...posts]
    .filter((post) => !post.ad && !post.repost && post.publishedAt !== null)
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .map((post) => ({ figure: er(post, by), parts: partsOf(post) }))
    .filter((one): one is { figure: Figure; parts: string } => one.figure !== null);
  const parts = known[0]?.parts ?? '';
  const latest = known
    .filter((one) => one.parts === parts)
    .map(({ figure }) => figure)
    .slice(0, headlinePosts);
  const value = median(latest.map((figure) => figure.value));
  if (value === null) return null;
  return {
    median: value,
    n: latest.length,
    enough: latest.length >= enoughPosts,
    approximate: latest.some((figure) => figure.approximate),
    parts,
  };
}

/** How a post stands: 1.8 is 1.8 times the median. null when either is unknown or it is zero. */
export function timesMedian(figure: Figure | null, base: Baseline | null): number | null {
  if (!figure || !base || base.median <= 0) return null;
  return figure.value / base.median;
}

/** From here on a post is clearly above or below its community's usual. */
export const clearlyAbove = 1.3;
export const clearlyBelow = 0.7;

const day = 86_400_000;

/**
 * PPD: posts per day from `from` (30 days before when not given) to `now`, as far back as posts were
 * seen. Ads are left out, and so are pinned posts: an old one on top says nothing of what was seen.
 * null without two dated posts: one post says nothing about a pace.
 */
export function postsPerDay(
  posts: readonly SeenPost[],
  now: number,
  from = now - 30 * day,
): { value: number; days: number; n: number } | null {
  const dates = posts
    .filter((post) => !post.ad && post.publishedAt !== null && !post.pinned)
    .map((post) => post.publishedAt ?? 0)
    .filter((date) => date > from && date <= now);
  if (dates.length < 2) return null;
  const days = Math.max((now - Math.min(...dates)) / day, 1);
  return { value: dates.length / days, days, n: dates.length };
}

/**
 * Members now against the latest reading at or before `since`. null when no such reading exists:
 * growth is never guessed from a younger one.
 */
export function changeSince(
  readings: readonly { at: number; members: number; precision: number }[],
  since: number,
): { change: number; approximate: boolean; from: number } | null {
  const sorted = [...readings].sort((a, b) => a.at - b.at);
  const last = sorted.at(-1);
  const before = sorted.filter((reading) => reading.at <= since).at(-1);
  if (!last || !before || before === last) return null;
  return {
    change: last.members - before.members,
    approximate: last.precision + before.precision > 0,
    from: before.at,
  };
}
