import { clamp, leftBig, rowsOf, single, splits, sum, tilesOf, type Grid } from './layout.ts';

/** VK's Android app: facts/preview.md S1, `algorithms.vkAndroidGrid`. */
export interface Mosaic {
  maxHeight: number;
  gap: number;
  minSide: number;
}

/** The share of the big tile. */
const golden = 0.618;
const wideFrom = 1.2;
const tallTo = 0.8;

export function mosaic(ratios: readonly number[], width: number, rule: Mosaic): Grid {
  const first = ratios[0] ?? 1;
  // Natural ratio over the whole width; what is taller than 1:2 gets fields at its sides.
  if (ratios.length === 1) return single(first, width, 0.5, true);
  if (ratios.length === 2) return pair(ratios, width, rule);
  if (ratios.length <= 4) return oneBig(ratios, first, width, rule);
  return inRows(ratios, width, rule);
}

function pair(ratios: readonly number[], width: number, { maxHeight, gap }: Mosaic): Grid {
  const [a = 1, b = 1] = ratios;
  const allWide = ratios.every((ratio) => ratio >= wideFrom);
  if (allWide && Math.abs(a - b) < 0.2) {
    const most = (maxHeight - gap) / 2;
    const heights = [Math.min(width / a, most), Math.min(width / b, most)];
    return tilesOf(rowsOf([[a], [b]], heights, width, gap), ratios);
  }
  const allSquare = ratios.every((ratio) => ratio < wideFrom && ratio > tallTo);
  if (allWide || allSquare) {
    const side = (width - gap) / 2;
    return tilesOf(rowsOf([[1, 1]], [Math.min(side / a, side / b, maxHeight)], width, gap), ratios);
  }
  const height = Math.min((width - gap) / (a + b), maxHeight);
  return tilesOf(rowsOf([[a, b]], [height], width, gap), ratios);
}

/** Three or four: the first one big, on top or at the left. */
function oneBig(ratios: readonly number[], first: number, width: number, rule: Mosaic): Grid {
  const { maxHeight, gap } = rule;
  const rest = ratios.slice(1);
  if (first > 1.7 || ratios.every((ratio) => ratio >= wideFrom)) {
    const top = Math.min(width / first, golden * (maxHeight - gap));
    const below = Math.min((width - gap * (rest.length - 1)) / sum(rest), maxHeight - gap - top);
    return tilesOf(rowsOf([[first], rest], [top, below], width, gap), ratios);
  }
  const left = Math.min(maxHeight * first, golden * (width - gap));
  return tilesOf(leftBig(left, width - left - gap, maxHeight, rest.length, gap), ratios);
}

/** Five to ten: of all ways to break them into rows, the one that fits the room best. */
function inRows(ratios: readonly number[], width: number, rule: Mosaic): Grid {
  const { maxHeight, gap, minSide } = rule;
  const clamped = ratios.map((ratio) => clamp(ratio, 0.25, 4));
  const perRow = Math.max(1, Math.floor(width / minSide), Math.ceil(ratios.length / 4));
  let best: { rows: number[][]; heights: number[]; cost: number } | null = null;
  for (const counts of splits(clamped.length, perRow)) {
    let from = 0;
    const rows = counts.map((count) => clamped.slice(from, (from += count)));
    const heights = rows.map((row) => (width - gap * (row.length - 1)) / sum(row));
    const cost = costOf(counts, heights, rule);
    if (!best || cost < best.cost) best = { rows, heights, cost };
  }
  if (!best) return tilesOf([], []);
  const room = maxHeight - gap * (best.rows.length - 1);
  const scale = Math.min(1, room / sum(best.heights));
  const heights = best.heights.map((height) => height * scale);
  return tilesOf(rowsOf(best.rows, heights, width, gap), ratios);
}

/** Too tall, too low, thin rows, rows that shrink: each makes a split dearer. */
function costOf(counts: readonly number[], heights: readonly number[], rule: Mosaic): number {
  const { maxHeight, gap, minSide } = rule;
  const total = sum(heights) + gap * (heights.length - 1);
  const over = Math.max(0, total - maxHeight) / maxHeight;
  const under = Math.max(0, golden * maxHeight - total) / maxHeight;
  const thin = sum(heights.map((height) => Math.max(0, minSide - height) / minSide));
  const steps = counts.map((count, n) => count - (counts[n - 1] ?? count));
  const uneven = steps.filter((step) => step < 0 || step > 1).length;
  return over + under + thin * 0.5 + uneven * 0.25;
}
