/** How sure a figure is. Pure arithmetic; unknown is null. */

/** A quantile by linear interpolation (type 7, as in R and spreadsheets); null for none. */
export function quantile(values: readonly number[], part: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Numbers in [0, 1) that are the same every time (mulberry32): a figure must not flicker. */
export function steadyChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Interval {
  low: number;
  high: number;
}

/**
 * Where the mean lies with 90 % confidence: bootstrap of 400 draws, 5th to 95th percentile
 * (Efron 1979). null for fewer than three values: three posts say nothing. `sure`: a stricter part
 * than 0.9, for a pick out of many, where one in twenty is high by chance alone.
 */
export function meanInterval(
  values: readonly number[],
  { draws = 400, sure = 0.9 } = {},
): Interval | null {
  if (values.length < 3) return null;
  const chance = steadyChance(values.length);
  const means = Array.from({ length: draws }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      sum += values[Math.floor(chance() * values.length)] ?? 0;
    }
    return sum / values.length;
  });
  const tail = (1 - sure) / 2;
  return { low: quantile(means, tail) ?? 0, high: quantile(means, 1 - tail) ?? 0 };
}

/** As many posts' worth as the community's own mean weighs. */
const priorPosts = 5;

/**
 * A group's mean drawn to the mean of all, the more the fewer it holds: (Σ + k·m) / (n + k) with
 * k = 5 (empirical-Bayes shrinkage in its simplest form). One lucky post makes no best hour.
 */
export function shrunkMean(values: readonly number[], meanOfAll: number): number {
  const sum = values.reduce((all, value) => all + value, 0);
  return (sum + priorPosts * meanOfAll) / (values.length + priorPosts);
}
