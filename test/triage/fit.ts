/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its typed array: rows, columns and classes are counted together */
import { CUE_ROWS } from '../../utils/triage/cues.ts';
import type { Block, Head } from '../../utils/triage/head.ts';
import { learn } from './learn.ts';
import type { Recipe } from './recipes.ts';
import { columnsOf, rowsOf } from './rows.ts';

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
  const width = classes.length;
  const { weights, bias } = learn(rows, columns.count, width, { l2 });
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
      bias: classes.map((_, c) => Math.fround((bias[c] ?? 0) + (weights[own * width + c] ?? 0))),
    };
  }
  return {
    classes,
    blocks,
    cuesAt: columns.cuesAt * width,
    cueRows,
    cueScale: packed(weights, columns.cuesAt, cueRows, width, bytes, columns.cuesAt * width),
    weights: bytes,
  };
}
