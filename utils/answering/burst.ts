import { clockAt, instantAt } from '../text/zone.ts';

/** Do more comments come than usual at this hour? Pure. */

export interface CommentMoment {
  /** When it was written. */
  at: number;
  negative: boolean;
}

export interface Burst {
  /** `negative`: what comes is angrier than usual, whatever its number. */
  kind: 'many' | 'negative';
  /** In the last hour. */
  count: number;
  /** How many come in that hour on an ordinary day. */
  usual: number;
}

export const hour = 3_600_000;
/** Looked back so far for what is usual. */
export const historyDays = 28;
/** Fewer known days tell nothing about what is usual. */
const leastDays = 7;
/** With chance alone this happens once in a thousand looks. */
const unlikely = 0.001;
/** Comments come in clumps under one post, which Poisson does not know: so also by size. */
const timesUsual = 3;
/** Fewer are no burst, however quiet it is otherwise. `floor`: a quiet hour is never quite empty. */
const rules = {
  negative: { least: 4, floor: 0.2 },
  many: { least: 8, floor: 0.5 },
} as const;
export const leastForBurst = Math.min(rules.negative.least, rules.many.least);

/** P(X ≥ count) of a Poisson distribution. */
export function poissonTail(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += term;
    term *= mean / (k + 1);
  }
  return Math.max(0, 1 - below);
}

/**
 * Compares the last hour with the same hour of the days before (with an hour on both sides, at a
 * third of its weight), by the community's own clock. `knownSince`: since when the community is
 * read. null: nothing unusual, or too little is known. Anger is told before mere number.
 */
export function burstOf(
  moments: readonly CommentMoment[],
  { now, zone, knownSince }: { now: number; zone: string; knownSince: number },
): Burst | null {
  const days = Math.min(historyDays, Math.floor((now - knownSince) / (24 * hour)));
  if (days < leastDays) return null;
  const clock = clockAt(now, zone);
  const windows = Array.from({ length: days }, (_, before) => {
    const end = instantAt(clock, zone, -(before + 1));
    return { from: end - 2 * hour, to: end + hour };
  });
  for (const kind of ['negative', 'many'] as const) {
    const of = kind === 'negative' ? moments.filter(({ negative }) => negative) : moments;
    const count = of.filter(({ at }) => at > now - hour && at <= now).length;
    const { least, floor } = rules[kind];
    if (count < least) continue;
    const before = windows.reduce(
      (sum, { from, to }) => sum + of.filter(({ at }) => at > from && at <= to).length,
      0,
    );
    const usual = Math.max(floor, before / (days * 3));
    if (count >= timesUsual * usual && poissonTail(count, usual) < unlikely) {
      return { kind, count, usual };
    }
  }
  return null;
}
