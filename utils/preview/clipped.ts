import type { MeasuredFold } from './measured.ts';

/** A post whose text the page itself cuts, measured as it stood. */
export interface ClippedText {
  /** The post's bare id: one that is seen twice is one. */
  key: string;
  /** How wide its text runs, CSS px. */
  width: number;
  /** What of the text is seen, UTF-16 units. */
  visible: number;
  /** How many lines are seen. */
  lines: number;
  /** CSS px. */
  size: number;
}

/**
 * The same with where and when it was seen. Local, and no part of a kept file: pages show it anew.
 * Of the post stays a number that does not lead back to it.
 */
export interface FoldSeen extends Omit<ClippedText, 'key'> {
  /** Of network, post and bucket: a post counts once for each width. */
  id: string;
  network: string;
  /** The kind of page. */
  surface: string;
  /** `width` in steps. */
  bucket: number;
  at: number;
}

/** With from where to where `visible` goes for the middle half of the posts. */
export type MeasuredWithSpread = MeasuredFold & { spread: [number, number] };

/** Widths in one step are one width: a scroll bar comes and goes. CSS px. */
export const bucketPx = 40;
/** Fewer posts tell nothing. */
export const fewestPosts = 5;
/** A text column is a phone's up to this width, CSS px. */
export const widestPhone = 440;

/** FNV-1a, 32 bits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The row's id; the same post at the same width has the same. */
export const foldId = (network: string, key: string, bucket: number): string =>
  `${network}:${numberOf(key).toString(36)}@${bucket}`;

export const bucketOf = (width: number): number => Math.round(width / bucketPx) * bucketPx;

const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
};
const median = (numbers: readonly number[]): number =>
  quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );

/**
 * What the rows of one network say, by the width of which most is known, a phone's before others;
 * null: too few posts of one width.
 */
export function measuredFold(rows: readonly FoldSeen[]): MeasuredWithSpread | null {
  const byBucket = Map.groupBy(rows, ({ bucket }) => bucket);
  const known = [...byBucket.values()].filter((same) => same.length >= fewestPosts);
  const isPhone = (same: readonly FoldSeen[]) => (same[0]?.bucket ?? 0) <= widestPhone;
  const best = known.sort(
    (a, b) => Number(isPhone(b)) - Number(isPhone(a)) || b.length - a.length,
  )[0];
  if (!best) return null;
  const seen = best.map(({ visible }) => visible).sort((a, b) => a - b);
  return {
    visible: Math.round(quantile(seen, 0.5)),
    spread: [Math.round(quantile(seen, 0.25)), Math.round(quantile(seen, 0.75))],
    lines: Math.round(median(best.map(({ lines }) => lines))),
    width: Math.round(median(best.map(({ width }) => width))),
    n: best.length,
    at: Math.max(...best.map(({ at }) => at)),
  };
}
