import { answersTo, type ThreadComment } from '../comments/rules.ts';
import type { SeenComment } from '../comments/schema.ts';
import type { BusinessClock } from '../answering/rules.ts';
import { erDay } from '../insights/rates.ts';
import { median, partsOf } from '../insights/rules.ts';
import type { PlanItem, PlanState } from '../plan/schema.ts';
import type { SeenPost } from '../readings/schema.ts';
import type { MetricId } from './catalogue.ts';

/** A day's figures from what is stored of it. Pure; null is not known, never 0. */
export type DayValues = Partial<Record<MetricId, number | null>>;

/** What a network's pages tell of a post in figures. */
export type Shown = 'likes' | 'reposts' | 'comments' | 'views';
const parts: readonly Shown[] = ['views', 'likes', 'reposts', 'comments'];

function sumOf(posts: readonly SeenPost[], part: Shown): number | null {
  let sum = 0;
  for (const post of posts) {
    const { value } = post[part];
    // A sum with an unknown part is unknown: it would be told as too little.
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/**
 * Of the day's posts (ads left out by the caller), as they were last seen. A day without posts has 0
 * of what the network shows, and nothing is known of what it does not; its ERday is 0, because a mean
 * over days counts empty ones.
 */
export function figuresOfPosts(posts: readonly SeenPost[], shown: readonly Shown[]): DayValues {
  const sums = parts.map((part) => {
    return [part, posts.length || shown.includes(part) ? sumOf(posts, part) : null] as const;
  });
  // What two pages show of likes and comments makes two different ERs: they are not added.
  const oneFormula = new Set(posts.map(partsOf)).size <= 1;
  return {
    posts: posts.length,
    ...Object.fromEntries(sums),
    erDay: oneFormula ? (erDay(posts)?.value ?? null) : null,
  };
}

/** A span of time; `to` is not in it. */
export interface Span {
  from: number;
  to: number;
}

type Answer = ThreadComment & Pick<SeenComment, 'post' | 'waitingSince'>;

const within = (at: number | null, { from, to }: Span): at is number =>
  at !== null && at >= from && at < to;

/**
 * Comments that were answered first on that day, whenever they were written, and the median of how
 * long that took in minutes, by open hours where they are said. `threads`: all comments under the
 * posts where we wrote that day. `seen`: some comment of the day was seen at all; else nothing is known.
 */
export function figuresOfAnswers(
  threads: readonly Answer[],
  day: Span,
  clock: BusinessClock | null,
  seen: boolean,
): DayValues {
  if (!seen) return { answered: null, replyTime: null };
  const posts = Map.groupBy(
    // An answer that was deleted is none.
    threads.filter(({ goneAt }) => goneAt === undefined),
    ({ post }) => post,
  );
  const took: number[] = [];
  let answered = 0;
  for (const thread of posts.values()) {
    const inOrder = [...thread].sort((a, b) => a.waitingSince - b.waitingSince);
    const byKey = new Map(inOrder.map((comment) => [comment.key, comment]));
    for (const [key, { writtenAt }] of answersTo(inOrder)) {
      const asked = byKey.get(key);
      if (!asked || asked.ours || !within(writtenAt, day)) continue;
      answered += 1;
      if (asked.writtenAt === null) continue;
      const { writtenAt: since } = asked;
      took.push(clock ? clock.between(since, writtenAt) : Math.max(0, writtenAt - since));
    }
  }
  const half = median(took);
  return { answered, replyTime: half === null ? null : half / 60_000 };
}

/** Fewer labels than this say nothing about a day's tone. */
export const enoughLabels = 20;

/** How many comments have each tone. */
export interface ToneCounts {
  positive: number;
  neutral: number;
  negative: number;
}

/** Of labelled comments that are not ours; unsure is no label. */
export function tonesOf(comments: readonly Pick<SeenComment, 'ours' | 'triage'>[]): ToneCounts {
  const counts = { positive: 0, neutral: 0, negative: 0 };
  for (const { ours, triage } of comments) {
    if (!ours && triage?.tone) counts[triage.tone] += 1;
  }
  return counts;
}

/**
 * Share of negative = N / (P + N + neutral) (Blackbox); net sentiment = (P − N) / (P + N) × 100
 * (YouScan's NSR), unknown when both are none. Both only from 20 labels on.
 */
export function figuresOfTone({ positive, neutral, negative }: ToneCounts): DayValues {
  const all = positive + neutral + negative;
  if (all < enoughLabels) return { negativeShare: null, netSentiment: null };
  const told = positive + negative;
  return {
    negativeShare: (negative / all) * 100,
    netSentiment: told ? ((positive - negative) / told) * 100 : null,
  };
}

const out: readonly PlanState[] = ['live', 'sent'];
const notOut: readonly PlanState[] = ['missed', 'not-found', 'held', 'skipped', 'refused'];

/** What became of planned posts whose time has passed. */
export interface PlanKept {
  out: number;
  notOut: number;
  /** Under way, or nobody knows yet: in neither. */
  open: number;
}

/** `items` of a span; drafts and what is still to come are no promise yet. */
export function planKeptOf(
  items: readonly Pick<PlanItem, 'state' | 'dueAt'>[],
  now: number,
): PlanKept {
  const kept = { out: 0, notOut: 0, open: 0 };
  for (const { state, dueAt } of items) {
    // One that went out before its time, by hand, is out.
    if (out.includes(state)) kept.out += 1;
    else if (state === 'draft' || dueAt > now) continue;
    else if (notOut.includes(state)) kept.notOut += 1;
    else kept.open += 1;
  }
  return kept;
}

/** Percent that came out of those whose end is known; null: there is none. */
export function figuresOfPlan(kept: PlanKept): DayValues {
  const known = kept.out + kept.notOut;
  return { planKept: known ? (kept.out / known) * 100 : null };
}
