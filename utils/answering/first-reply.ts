import { answersTo, type ThreadComment } from '../comments/rules.ts';
import { quantile } from '../insights/spread.ts';
import type { BusinessClock } from './rules.ts';

/** How soon and how often comments were answered. Pure; unknown is null, never 0. */

/** A comment as the statistics need it. */
export type Asked = ThreadComment & { post: string; waitingSince: number };

/** What became of one comment by somebody else. */
export interface Outcome {
  key: string;
  state: 'answered' | 'waiting' | 'set-aside';
  /** Who answered first, as the page shows them; null: nobody did. */
  by: { key: string | null; name: string } | null;
  /** Milliseconds until our first answer, of open hours where they are said; null: a date is unknown. */
  took: number | null;
}

/**
 * What became of each comment that is not ours and was written within the range. All comments of
 * the threads are needed, also those outside of it: an answer may come after its end.
 */
export function outcomesOf(
  comments: readonly Asked[],
  range: { from: number; to: number },
  clock: BusinessClock | null,
): Outcome[] {
  const posts = new Map<string, Asked[]>();
  for (const comment of comments) {
    const of = posts.get(comment.post);
    if (of) of.push(comment);
    else posts.set(comment.post, [comment]);
  }
  const outcomes: Outcome[] = [];
  for (const thread of posts.values()) {
    const answers = answersTo([...thread].sort((a, b) => a.waitingSince - b.waitingSince));
    for (const comment of thread) {
      const { key, ours, waitingSince: at, dismissedAt, writtenAt } = comment;
      if (ours || at < range.from || at >= range.to) continue;
      const answer = answers.get(key);
      if (!answer) {
        const state = dismissedAt === null ? 'waiting' : 'set-aside';
        outcomes.push({ key, state, by: null, took: null });
        continue;
      }
      const dated = writtenAt !== null && answer.writtenAt !== null;
      const took = dated ? timeBetween(writtenAt, answer.writtenAt ?? 0, clock) : null;
      const by = { key: answer.author, name: answer.authorName };
      outcomes.push({ key, state: 'answered', by, took });
    }
  }
  return outcomes;
}

const timeBetween = (from: number, to: number, clock: BusinessClock | null) =>
  clock ? clock.between(from, to) : Math.max(0, to - from);

export interface ReplyFigures {
  /** Comments that wanted an answer: answered and waiting. Those set aside are not in it. */
  asked: number;
  answered: number;
  setAside: number;
  /** answered / asked, percent; null: nobody asked. */
  rate: number | null;
  /** From so many answers whose time is known. */
  timed: number;
  /** Milliseconds: half of the first answers came sooner. */
  median: number | null;
  /** Milliseconds: nine of ten first answers came sooner (type 7, as in spreadsheets). */
  p90: number | null;
  /** Of the timed ones, percent within the promise; null: nothing promised, or none timed. */
  inTime: number | null;
}

export function replyFigures(
  outcomes: readonly Outcome[],
  clock: BusinessClock | null,
): ReplyFigures {
  const setAside = outcomes.filter(({ state }) => state === 'set-aside').length;
  const answered = outcomes.filter(({ state }) => state === 'answered');
  const asked = outcomes.length - setAside;
  const times = answered.map(({ took }) => took).filter((took) => took !== null);
  const kept = clock && times.filter((took) => took <= clock.within * 60_000).length;
  return {
    asked,
    answered: answered.length,
    setAside,
    rate: asked ? (answered.length / asked) * 100 : null,
    timed: times.length,
    median: quantile(times, 0.5),
    p90: quantile(times, 0.9),
    inTime: kept !== null && times.length ? (kept / times.length) * 100 : null,
  };
}

/** One of the team, or the community where it signs for everybody. */
export interface PersonFigures extends Pick<ReplyFigures, 'timed' | 'median' | 'p90' | 'inTime'> {
  /** `network:id`; null: the page did not tell who. */
  key: string | null;
  name: string;
  /** First answers of theirs. */
  answers: number;
}

/** First answers by who gave them, the most first. */
export function byAnswerer(
  outcomes: readonly Outcome[],
  clock: BusinessClock | null,
): PersonFigures[] {
  const people = new Map<string | null, Outcome[]>();
  for (const outcome of outcomes) {
    if (!outcome.by) continue;
    const of = people.get(outcome.by.key);
    if (of) of.push(outcome);
    else people.set(outcome.by.key, [outcome]);
  }
  return [...people]
    .map(([key, of]) => {
      const { timed, median, p90, inTime } = replyFigures(of, clock);
      const name = of.at(-1)?.by?.name ?? '';
      return { key, name, answers: of.length, timed, median, p90, inTime };
    })
    .sort((a, b) => b.answers - a.answers);
}
