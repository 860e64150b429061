import type { Hashed } from './features.ts';

/** A table of n-gram weights, of one language or of all. */
export interface Block {
  /** Rows, a power of two. */
  buckets: number;
  /** Where its first weight stands in the head's weights. */
  at: number;
  /** Of each class, what one unit of weight is worth. */
  scale: readonly number[];
  bias: readonly number[];
}

/**
 * A head: a linear model over hashed n-grams and cues, its weights whole numbers of one byte.
 * Score of a class = bias + scale × Σ n-gram weights ÷ √count + cueScale × Σ cue weights.
 */
export interface Head {
  /**
   * What it answers with, in the order of its columns. The last has no column: its score is 0, and
   * the others' weights say how much more than it they are meant (a softmax knows no more).
   */
  classes: readonly string[];
  /** A whole word counts as this many n-grams of its letters. */
  words: number;
  /** By language; `*` stands for every language that has no block of its own. */
  blocks: Readonly<Record<string, Block>>;
  /** Where the rows of cues stand, and how many; they are one for all languages. */
  cuesAt: number;
  cueRows: number;
  cueScale: readonly number[];
  weights: Int8Array;
}

/** A cue counts as this many n-grams of a text of one: chosen on folds of the training half. */
export const CUE_VALUE = 0.4;

/** What every head reads of a text. */
export interface Seen {
  hashed: Hashed;
  cues: readonly number[];
}

/** The scores of each class, not yet shares; null where the head does not know the language. */
export function scoresOf(
  head: Head,
  { hashed, cues }: Seen,
  language: string,
): Float64Array | null {
  const block = head.blocks[language] ?? head.blocks['*'];
  if (!block) return null;
  const { weights, words } = head;
  const width = head.classes.length - 1;
  const sums = new Float64Array(width + 1);
  const mask = block.buckets - 1;
  const { hashes, whole } = hashed;
  for (let i = 0; i < hashes.length; i += 1) {
    const row = block.at + ((hashes[i] ?? 0) & mask) * width;
    const times = whole[i] ? words : 1;
    for (let c = 0; c < width; c += 1) sums[c] = (sums[c] ?? 0) + (weights[row + c] ?? 0) * times;
  }
  const norm = 1 / Math.sqrt(Math.max(1, hashes.length));
  for (let c = 0; c < width; c += 1) {
    sums[c] = (sums[c] ?? 0) * norm * (block.scale[c] ?? 0) + (block.bias[c] ?? 0);
  }
  if (!head.cueRows) return sums;
  for (const cue of cues) {
    const row = head.cuesAt + cue * width;
    for (let c = 0; c < width; c += 1) {
      const worth = (head.cueScale[c] ?? 0) * CUE_VALUE;
      sums[c] = (sums[c] ?? 0) + (weights[row + c] ?? 0) * worth;
    }
  }
  return sums;
}

/** Softmax: what share of its trust the head gives to each class; they add up to 1. */
export function sharesOf(scores: Float64Array): Float64Array {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let total = 0;
  const shares = scores.map((score) => {
    const share = Math.exp(score - top);
    total += share;
    return share;
  });
  return shares.map((share) => share / total);
}

/** Whatever gives a text a score for each of its classes: a head, or several that speak as one. */
export interface Reader {
  classes: readonly string[];
  /** Null where it does not know the language. */
  scores(seen: Seen, language: string): Float64Array | null;
}

/** The most trusted class and its share. */
export function best(
  { classes }: Pick<Reader, 'classes'>,
  shares: Float64Array,
): { name: string; share: number } {
  let at = 0;
  for (let c = 1; c < shares.length; c += 1) if ((shares[c] ?? 0) > (shares[at] ?? 0)) at = c;
  return { name: classes[at] ?? '', share: shares[at] ?? 0 };
}
