import type { PostCounts } from '../readings/schema.ts';
import { enoughPosts } from './rules.ts';
import { quantile } from './spread.ts';

/**
 * How a post stands against earlier posts *of the same age*: a post of two hours is never held
 * against yesterday's. Own definition, from the readings of the person's visits.
 */

/** One of the counts of a post, or their sum. */
export type CurveOf = 'views' | 'likes' | 'comments' | 'reposts';

/** A post with what was read of it, in any order. */
export interface Curve {
  key: string;
  /** Epoch milliseconds. */
  publishedAt: number;
  readings: readonly Pick<PostCounts, 'at' | CurveOf>[];
}

/**
 * What the count was at an age (milliseconds after publishing): read then, or on the straight line
 * between the readings before and after (growth slows, so a long gap reads a little low). null
 * outside of them: nothing is extrapolated.
 */
export function countAtAge({ publishedAt, readings }: Curve, of: CurveOf, age: number) {
  const at = publishedAt + age;
  let before: { at: number; value: number } | undefined;
  let after: { at: number; value: number } | undefined;
  for (const reading of readings) {
    const value = reading[of];
    if (value === null || reading.at < publishedAt) continue;
    if (reading.at === at) return value;
    if (reading.at < at && (!before || reading.at > before.at)) before = { at: reading.at, value };
    if (reading.at > at && (!after || reading.at < after.at)) after = { at: reading.at, value };
  }
  if (!before || !after) return null;
  return before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at);
}

export interface AgeMatched {
  /** 1.8: 1.8 times the median of earlier posts at this age. */
  times: number;
  /** The median, and the quarter below and above it, at this age. */
  median: number;
  low: number;
  high: number;
  /** Milliseconds: the age at which both were compared, the post's at its last reading. */
  age: number;
  /** From how many earlier posts. */
  n: number;
  /** At least `enoughPosts`: else it is shown grey. */
  enough: boolean;
}

/** Below this age counts are chance. */
const youngest = 10 * 60_000;

/**
 * The post against `others` at the age of its last reading. null when the count is unknown, the
 * post is too young, no other post can be told at that age, or their median is zero.
 */
export function ageMatched(
  post: Curve,
  others: readonly Curve[],
  of: CurveOf = 'views',
): AgeMatched | null {
  const known = post.readings.filter(
    (reading) => reading[of] !== null && reading.at >= post.publishedAt,
  );
  const last = known.reduce<(typeof known)[number] | undefined>(
    (latest, reading) => (latest && latest.at > reading.at ? latest : reading),
    undefined,
  );
  const value = last?.[of];
  if (!last || value === null || value === undefined) return null;
  const age = last.at - post.publishedAt;
  if (age < youngest) return null;
  const values = others
    .filter(({ key, publishedAt }) => key !== post.key && publishedAt < post.publishedAt)
    .map((other) => countAtAge(other, of, age))
    .filter((found) => found !== null);
  const [low, median, high] = [0.25, 0.5, 0.75].map((part) => quantile(values, part) ?? 0);
  if (low === undefined || high === undefined || !median) return null;
  const n = values.length;
  return { times: value / median, median, low, high, age, n, enough: n >= enoughPosts };
}

/** What the popup tells of a young post. */
export type Pace = 'fast' | 'dead';
/** Twice the usual, or a third of it, and outside the middle half of earlier posts. */
const fastFrom = 2;
const deadTo = 1 / 3;
/** A post is judged by its age while something can still be done about it. */
export const youngUpTo = 48 * 3_600_000;

/** A fast riser or a dead post; null: neither, too old, or too few posts to say so. */
export function paceOf(matched: AgeMatched | null): Pace | null {
  if (!matched?.enough || matched.age > youngUpTo) return null;
  if (matched.times >= fastFrom && matched.times * matched.median > matched.high) return 'fast';
  if (matched.times <= deadTo && matched.times * matched.median < matched.low) return 'dead';
  return null;
}
