/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its typed array: rows, columns and classes are counted together */
import { CUE_ROWS } from '../../utils/triage/cues.ts';
import type { Block, Head } from '../../utils/triage/head.ts';
import { learn } from './learn.ts';
import type { Recipe } from './recipes.ts';
import { columnsOf, rowsOf } from './rows.ts';

/** Every class's weights less the last one's, which then needs no column. */
function lessLast(weights: Float64Array, classes: number): Float64Array {
  const width = classes - 1;
  const rows = weights.length / classes;
  const less = new Float64Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const last = weights[row * classes + width]!;
    for (let c = 0; c < width; c += 1) less[row * width + c] = weights[row * classes + c]! - last;
  }
  return less;
}

/** Weights of some columns as whole bytes: one scale a class. */
function packed(
  weights: Float64Array,
  from: number,
  rows: number,
  width: number,
  into: Int8Array,
  at: number,
): number[] {
  const scale: number[] = [];
  for (let c = 0; c < width; c += 1) {
    let top = 0;
    for (let row = 0; row < rows; row += 1) {
      top = Math.max(top, Math.abs(weights[(from + row) * width + c]!));
    }
    // A scale is kept as a 32-bit number: the same in the file and here.
    const unit = Math.fround(top / 127) || 1;
    scale.push(unit);
    for (let row = 0; row < rows; row += 1) {
      into[at + row * width + c] = Math.round(weights[(from + row) * width + c]! / unit);
    }
  }
  return scale;
}

/** Trains a head and packs it. */
export function fit({ classes, layout, l2, examples }: Recipe): Head {
  const columns = columnsOf(layout);
  const rows = rowsOf(examples, layout, classes);
  const learnt = learn(rows, columns.count, classes.length, { l2 });
  const weights = lessLast(learnt.weights, classes.length);
  const bias = lessLast(learnt.bias, classes.length);
  const width = classes.length - 1;
  const cueRows = layout.cues ? CUE_ROWS : 0;
  const size = Object.values(layout.buckets).reduce((sum, one) => sum + one, 0) + cueRows;
  const bytes = new Int8Array(size * width);
  const blocks: Record<string, Block> = {};
  for (const [language, buckets] of Object.entries(layout.buckets)) {
    const from = columns.offsets[language] ?? 0;
    const own = columns.biasAt[language] ?? 0;
    blocks[language] = {
      buckets,
      at: from * width,
      scale: packed(weights, from, buckets, width, bytes, from * width),
      bias: [...bias].map((one, c) => Math.fround(one + (weights[own * width + c] ?? 0))),
    };
  }
  return {
    classes,
    words: layout.words,
    blocks,
    cuesAt: columns.cuesAt * width,
    cueRows,
    cueScale: packed(weights, columns.cuesAt, cueRows, width, bytes, columns.cuesAt * width),
    weights: bytes,
  };
}
