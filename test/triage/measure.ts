/** Figures of a classifier against the truth. */
export interface Measured {
  n: number;
  macroF1: number;
  accuracy: number;
  f1: Record<string, number>;
  /** Truth by answer. */
  confusion: Record<string, Record<string, number>>;
}

/** Macro-F1 is the mean of F1 over the classes that occur in the truth. An answer may be null. */
export function measure(pairs: readonly { truth: string; answer: string | null }[]): Measured {
  const confusion: Record<string, Record<string, number>> = {};
  for (const { truth, answer } of pairs) {
    const row = (confusion[truth] ??= {});
    const said = answer ?? '—';
    row[said] = (row[said] ?? 0) + 1;
  }
  const f1: Record<string, number> = {};
  let right = 0;
  for (const truth of Object.keys(confusion).sort()) {
    const hit = confusion[truth]?.[truth] ?? 0;
    right += hit;
    const said = Object.values(confusion).reduce((sum, row) => sum + (row[truth] ?? 0), 0);
    const real = Object.values(confusion[truth] ?? {}).reduce((sum, one) => sum + one, 0);
    f1[truth] = hit ? (2 * hit) / (said + real) : 0;
  }
  const all = Object.values(f1);
  return {
    n: pairs.length,
    macroF1: all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length),
    accuracy: right / Math.max(1, pairs.length),
    f1,
    confusion,
  };
}

/** Cohen's kappa of two labellers: agreement beyond chance; 1 is full. */
export function kappa(pairs: readonly { truth: string; answer: string }[]): number {
  const n = pairs.length;
  if (!n) return 0;
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let same = 0;
  for (const { truth, answer } of pairs) {
    if (truth === answer) same += 1;
    first.set(truth, (first.get(truth) ?? 0) + 1);
    second.set(answer, (second.get(answer) ?? 0) + 1);
  }
  let chance = 0;
  for (const [label, times] of first) chance += (times / n) * ((second.get(label) ?? 0) / n);
  return chance === 1 ? 1 : (same / n - chance) / (1 - chance);
}
