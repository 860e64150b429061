/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its typed array: rows, columns and classes are counted together */
/**
 * Multinomial logistic regression with L2, by L-BFGS over the whole set: no chance in it, so the
 * same rows give the same weights on every machine (V8's `Math.exp` is its own, not the C library's).
 */

/** Rows in one piece: of row r, features `column[start[r]..start[r+1]]` with their values. */
export interface Rows {
  start: Int32Array;
  column: Int32Array;
  value: Float32Array;
  /** Class of each row. */
  label: Int32Array;
  /** How much each row counts. */
  weight: Float32Array;
}

export interface Learnt {
  /** columns × classes. */
  weights: Float64Array;
  bias: Float64Array;
}

/** Loss and gradient; the last `classes` parameters are the biases, which L2 leaves alone. */
function lossOf(
  rows: Rows,
  columns: number,
  classes: number,
  l2: number,
  at: Float64Array,
  gradient: Float64Array,
): number {
  const biasAt = columns * classes;
  gradient.fill(0);
  let loss = 0;
  const score = new Float64Array(classes);
  const n = rows.label.length;
  for (let r = 0; r < n; r += 1) {
    const from = rows.start[r]!;
    const to = rows.start[r + 1]!;
    for (let c = 0; c < classes; c += 1) score[c] = at[biasAt + c]!;
    for (let i = from; i < to; i += 1) {
      const row = rows.column[i]! * classes;
      const value = rows.value[i]!;
      for (let c = 0; c < classes; c += 1) score[c]! += at[row + c]! * value;
    }
    let top = -Infinity;
    for (let c = 0; c < classes; c += 1) if (score[c]! > top) top = score[c]!;
    let total = 0;
    for (let c = 0; c < classes; c += 1) total += score[c] = Math.exp(score[c]! - top);
    const label = rows.label[r]!;
    const weight = rows.weight[r]!;
    loss -= weight * Math.log(Math.max(1e-300, score[label]! / total));
    for (let c = 0; c < classes; c += 1) {
      score[c] = weight * (score[c]! / total - (c === label ? 1 : 0));
      gradient[biasAt + c]! += score[c]!;
    }
    for (let i = from; i < to; i += 1) {
      const row = rows.column[i]! * classes;
      const value = rows.value[i]!;
      for (let c = 0; c < classes; c += 1) gradient[row + c]! += score[c]! * value;
    }
  }
  for (let i = 0; i < biasAt; i += 1) {
    loss += 0.5 * l2 * at[i]! * at[i]!;
    gradient[i]! += l2 * at[i]!;
  }
  return loss;
}

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
};

/** The weights with the least loss. `l2` is against the summed loss: larger is smoother. */
export function learn(
  rows: Rows,
  columns: number,
  classes: number,
  { l2, steps = 80, memory = 8 }: { l2: number; steps?: number; memory?: number },
): Learnt {
  const size = columns * classes + classes;
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossOf(rows, columns, classes, l2, at, gradient);
  const moved: { step: Float64Array; change: Float64Array; rho: number }[] = [];
  for (let round = 0; round < steps; round += 1) {
    const way = gradient.map((one) => -one);
    const alpha: number[] = [];
    for (let m = moved.length - 1; m >= 0; m -= 1) {
      const { step, change, rho } = moved[m]!;
      const a = (alpha[m] = rho * dot(step, way));
      for (let i = 0; i < size; i += 1) way[i]! -= a * change[i]!;
    }
    const last = moved.at(-1);
    const first = last
      ? 1 / (last.rho * dot(last.change, last.change))
      : 1 / Math.sqrt(dot(way, way));
    for (let i = 0; i < size; i += 1) way[i]! *= first;
    moved.forEach(({ step, change, rho }, m) => {
      const b = rho * dot(change, way);
      for (let i = 0; i < size; i += 1) way[i]! += step[i]! * (alpha[m]! - b);
    });
    const slope = dot(gradient, way);
    if (slope > -1e-7) break;
    let pace = 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextLoss = Infinity;
    for (let tries = 0; tries < 20; tries += 1) {
      for (let i = 0; i < size; i += 1) next[i] = at[i]! + pace * way[i]!;
      nextLoss = lossOf(rows, columns, classes, l2, next, nextGradient);
      if (nextLoss <= loss + 1e-4 * pace * slope) break;
      pace /= 2;
    }
    const step = next.map((one, i) => one - at[i]!);
    const change = nextGradient.map((one, i) => one - gradient[i]!);
    const curve = dot(step, change);
    if (curve > 1e-10) {
      moved.push({ step, change, rho: 1 / curve });
      if (moved.length > memory) moved.shift();
    }
    const gain = loss - nextLoss;
    at = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gain < 1e-5 * Math.abs(loss)) break;
  }
  return { weights: at.slice(0, columns * classes), bias: at.slice(columns * classes) };
}
