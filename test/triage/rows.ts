import { CUE_ROWS, cueRows } from '../../utils/triage/cues.ts';
import { hashesOf, plainText, tokensOf } from '../../utils/triage/features.ts';
import { CUE_VALUE } from '../../utils/triage/head.ts';
import type { Rows } from './learn.ts';

/** One text to learn from. */
export interface Example {
  text: string;
  language: string;
  label: string;
  /** How much it counts beside a text of our own corpus (1). */
  weight: number;
}

/** How the columns of a head are laid: n-grams by language, cues, a bias for each language. */
export interface Layout {
  /** Buckets by language, or under `*`. */
  buckets: Readonly<Record<string, number>>;
  cues: boolean;
  /** A whole word counts as this many n-grams of its letters. */
  words: number;
}

export interface Columns {
  offsets: Record<string, number>;
  cuesAt: number;
  biasAt: Record<string, number>;
  count: number;
}

export function columnsOf({ buckets, cues }: Pick<Layout, 'buckets' | 'cues'>): Columns {
  const offsets: Record<string, number> = {};
  let count = 0;
  for (const [language, size] of Object.entries(buckets)) {
    offsets[language] = count;
    count += size;
  }
  const cuesAt = count;
  if (cues) count += CUE_ROWS;
  const biasAt: Record<string, number> = {};
  for (const language of Object.keys(buckets)) biasAt[language] = count++;
  return { offsets, cuesAt, biasAt, count };
}

/** The sparse rows of examples; those in a language without a block are left out. */
export function rowsOf(
  examples: readonly Example[],
  layout: Layout,
  classes: readonly string[],
): Rows {
  const columns = columnsOf(layout);
  const start = [0];
  const column: number[] = [];
  const value: number[] = [];
  const label: number[] = [];
  const weight: number[] = [];
  for (const example of examples) {
    const own = layout.buckets[example.language] ? example.language : '*';
    const buckets = layout.buckets[own];
    if (!buckets) continue;
    const tokens = tokensOf(plainText(example.text));
    const { hashes, whole } = hashesOf(tokens);
    const counts = new Map<number, number>();
    hashes.forEach((hash, i) => {
      const at = (columns.offsets[own] ?? 0) + (hash & (buckets - 1));
      counts.set(at, (counts.get(at) ?? 0) + (whole[i] ? layout.words : 1));
    });
    const norm = 1 / Math.sqrt(Math.max(1, hashes.length));
    for (const [at, times] of counts) {
      column.push(at);
      value.push(times * norm);
    }
    if (layout.cues) {
      for (const cue of cueRows(example.text, tokens, example.language)) {
        column.push(columns.cuesAt + cue);
        value.push(CUE_VALUE);
      }
    }
    column.push(columns.biasAt[own] ?? 0);
    value.push(1);
    start.push(column.length);
    label.push(classes.indexOf(example.label));
    weight.push(example.weight);
  }
  return {
    start: Int32Array.from(start),
    column: Int32Array.from(column),
    value: Float32Array.from(value),
    label: Int32Array.from(label),
    weight: Float32Array.from(weight),
  };
}
