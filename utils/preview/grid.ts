import type { PictureGrid } from '../networks/publishing.ts';

/** One picture's tile. CSS px from the grid's top left corner. */
export interface Tile {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Grid {
  tiles: Tile[];
  height: number;
}

/** The share of the big tile. */
const golden = 0.618;
const wideFrom = 1.2;
const tallTo = 0.8;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * Where the tiles of 1 to 10 pictures stand; `ratios` are width / height. One picture keeps its
 * ratio. Each place of a tile is computed, not drawn, so that a preview and its test agree.
 */
export function gridOf(ratios: readonly number[], width: number, rule: PictureGrid): Grid {
  const known = ratios.map((ratio) => (Number.isFinite(ratio) && ratio > 0 ? ratio : 1));
  const first = known[0];
  if (first === undefined) return { tiles: [], height: 0 };
  if (known.length === 1) return single(first, width);
  if (known.length === 2) return pair(known, width, rule);
  if (known.length <= 4) return oneBig(known, first, width, rule);
  return inRows(known, width, rule);
}

/** Natural ratio over the whole width; what is taller than 1:2 gets fields at its sides. */
function single(ratio: number, width: number): Grid {
  const height = ratio <= 0.5 ? width * 2 : width / ratio;
  const tileWidth = Math.min(width, height * ratio);
  return { tiles: [{ x: (width - tileWidth) / 2, y: 0, width: tileWidth, height }], height };
}

function pair(ratios: readonly number[], width: number, { maxHeight, gap }: PictureGrid): Grid {
  const [a = 1, b = 1] = ratios;
  const allWide = ratios.every((ratio) => ratio >= wideFrom);
  if (allWide && Math.abs(a - b) < 0.2) {
    const height = Math.min(width / a, width / b, (maxHeight - gap) / 2);
    return stack([[a], [b]], [height, height], width, gap);
  }
  const allSquare = ratios.every((ratio) => ratio < wideFrom && ratio > tallTo);
  if (allWide || allSquare) {
    const side = (width - gap) / 2;
    return stack([[1, 1]], [Math.min(side / a, side / b, maxHeight)], width, gap);
  }
  const height = Math.min((width - gap) / (a + b), maxHeight);
  return stack([[a, b]], [height], width, gap);
}

/** Three or four: the first one big, on top or at the left. */
function oneBig(ratios: readonly number[], first: number, width: number, rule: PictureGrid): Grid {
  const { maxHeight, gap } = rule;
  const rest = ratios.slice(1);
  if (first > 1.7 || ratios.every((ratio) => ratio >= wideFrom)) {
    const top = Math.min(width / first, golden * (maxHeight - gap));
    const below = Math.min((width - gap * (rest.length - 1)) / sum(rest), maxHeight - gap - top);
    return stack([[first], rest], [top, below], width, gap);
  }
  const left = Math.min(maxHeight * first, golden * (width - gap));
  const height = maxHeight;
  const tileHeight = (height - gap * (rest.length - 1)) / rest.length;
  const tiles = rest.map((_, n) => ({
    x: left + gap,
    y: n * (tileHeight + gap),
    width: width - left - gap,
    height: tileHeight,
  }));
  return { tiles: [{ x: 0, y: 0, width: left, height }, ...tiles], height };
}

/** Five to ten: of all ways to break them into rows, the one that fits the room best. */
function inRows(ratios: readonly number[], width: number, rule: PictureGrid): Grid {
  const { maxHeight, gap, minSide } = rule;
  const clamped = ratios.map((ratio) => Math.min(4, Math.max(0.25, ratio)));
  const perRow = Math.max(1, Math.floor(width / minSide), Math.ceil(ratios.length / 4));
  let best: { rows: number[][]; heights: number[]; cost: number } | null = null;
  for (const counts of splits(clamped.length, perRow)) {
    let from = 0;
    const rows = counts.map((count) => clamped.slice(from, (from += count)));
    const heights = rows.map((row) => (width - gap * (row.length - 1)) / sum(row));
    const cost = costOf(counts, heights, rule);
    if (!best || cost < best.cost) best = { rows, heights, cost };
  }
  if (!best) return { tiles: [], height: 0 };
  const room = maxHeight - gap * (best.rows.length - 1);
  const scale = Math.min(1, room / sum(best.heights));
  return stack(
    best.rows,
    best.heights.map((height) => height * scale),
    width,
    gap,
  );
}

/** Too tall, too low, thin rows, rows that shrink: each makes a split dearer. */
function costOf(counts: readonly number[], heights: readonly number[], rule: PictureGrid): number {
  const { maxHeight, gap, minSide } = rule;
  const total = sum(heights) + gap * (heights.length - 1);
  const over = Math.max(0, total - maxHeight) / maxHeight;
  const under = Math.max(0, golden * maxHeight - total) / maxHeight;
  const thin = sum(heights.map((height) => Math.max(0, minSide - height) / minSide));
  const steps = counts.map((count, n) => count - (counts[n - 1] ?? count));
  const uneven = steps.filter((step) => step < 0 || step > 1).length;
  return over + under + thin * 0.5 + uneven * 0.25;
}

/** Every way to write `count` as 2 to 4 rows of 1 to `most` each. */
function splits(count: number, most: number): number[][] {
  const found: number[][] = [];
  const grow = (rows: number[], left: number) => {
    if (left === 0 && rows.length >= 2) found.push(rows);
    if (left === 0 || rows.length === 4) return;
    for (let row = 1; row <= Math.min(most, left); row++) grow([...rows, row], left - row);
  };
  grow([], count);
  return found;
}

/** Rows one below another; in each, widths in proportion to the ratios fill the whole width. */
function stack(
  rows: readonly (readonly number[])[],
  heights: readonly number[],
  width: number,
  gap: number,
): Grid {
  const tiles: Tile[] = [];
  let y = 0;
  rows.forEach((row, n) => {
    const height = heights[n] ?? 0;
    const room = width - gap * (row.length - 1);
    let x = 0;
    for (const ratio of row) {
      const tileWidth = (room * ratio) / sum(row);
      tiles.push({ x, y, width: tileWidth, height });
      x += tileWidth + gap;
    }
    y += height + gap;
  });
  return { tiles, height: y - gap };
}
