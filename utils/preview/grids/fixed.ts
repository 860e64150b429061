import { clamp, leftBig, rowsOf, single, tilesOf, type Grid } from './layout.ts';

/** Grids of fixed shapes: facts/preview.md S6 (VK's site), S35 (Facebook), S30 (X). */

/** Two, then the others: 3:1 below two, squares below two, else 4:3. */
export function siteRows(ratios: readonly number[], width: number, gap: number): Grid {
  const count = ratios.length;
  if (count === 1) return single(ratios[0] ?? 1, width, 0.5, true);
  const counts = count === 2 ? [2] : count <= 6 ? [2, count - 2] : [2, 3, count - 5];
  const shape = count === 3 ? 3 : count === 4 ? 1 : 4 / 3;
  const heights = counts.map((each, row) => {
    const tile = (width - gap * (each - 1)) / each;
    return tile / (row === 0 ? 1 : shape);
  });
  const rows = counts.map((each) => Array.from({ length: each }, () => 1));
  return tilesOf(rowsOf(rows, heights, width, gap), ratios);
}

/** So near to a square it is one: no picture is cropped to the pixel. */
const squareWithin = 0.05;

/** The first one's shape decides how the others stand; beyond `shown` they are "+N". */
export function byFirst(
  ratios: readonly number[],
  width: number,
  { gap, shown, tallest }: { gap: number; shown: number; tallest: number },
): Grid {
  const first = ratios[0] ?? 1;
  const drawn = ratios.slice(0, shown);
  const more = ratios.length - drawn.length;
  const square = Math.abs(first - 1) <= squareWithin;
  const half = (width - gap) / 2;
  const third = (width - 2 * gap) / 3;
  switch (drawn.length) {
    case 1:
      return single(first, width, tallest);
    case 2: {
      if (square) return tilesOf(rowsOf([[1, 1]], [half], width, gap), drawn);
      const boxes =
        first > 1
          ? rowsOf([[1], [1]], [width / 2, width / 2], width, gap)
          : rowsOf([[1, 1]], [half * 2], width, gap);
      return tilesOf(boxes, drawn);
    }
    case 3: {
      const boxes =
        first >= 1 || square
          ? rowsOf([[1], [1, 1]], [width / 2, half], width, gap)
          : leftBig(half, half, half * 2 + gap, 2, gap);
      return tilesOf(boxes, drawn);
    }
    case 4: {
      if (square)
        return tilesOf(
          rowsOf(
            [
              [1, 1],
              [1, 1],
            ],
            [half, half],
            width,
            gap,
          ),
          drawn,
        );
      const boxes =
        first > 1
          ? rowsOf([[1], [1, 1, 1]], [width / 1.5, third], width, gap)
          : leftBig(width - third - gap, third, third * 3 + gap * 2, 3, gap);
      return tilesOf(boxes, drawn);
    }
    default:
      return tilesOf(
        rowsOf(
          [
            [1, 1],
            [1, 1, 1],
          ],
          [half, third],
          width,
          gap,
        ),
        drawn,
        more,
      );
  }
}

/** One box: halves; a half and two quarters; four quarters. */
export function oneBox(
  ratios: readonly number[],
  width: number,
  rule: { gap: number; ratio: number; shown: number; tallest: number },
): Grid {
  const { gap, shown, tallest } = rule;
  const drawn = ratios.slice(0, shown);
  const more = ratios.length - drawn.length;
  if (drawn.length === 1) return single(ratios[0] ?? 1, width, tallest);
  const height = width / rule.ratio;
  const half = (width - gap) / 2;
  const low = (height - gap) / 2;
  if (drawn.length === 2) return tilesOf(rowsOf([[1, 1]], [height], width, gap), drawn);
  if (drawn.length === 3) return tilesOf(leftBig(half, half, height, 2, gap), drawn);
  return tilesOf(
    rowsOf(
      [
        [1, 1],
        [1, 1],
      ],
      [low, low],
      width,
      gap,
    ),
    drawn,
    more,
  );
}

/** One under another, each whole. */
export function stack(ratios: readonly number[], width: number, gap: number): Grid {
  const rows = ratios.map((ratio) => [ratio]);
  const heights = ratios.map((ratio) => width / ratio);
  return tilesOf(rowsOf(rows, heights, width, gap), ratios);
}

/** Swiped one by one in a frame of the first one's shape, within bounds. */
export function carousel(
  ratios: readonly number[],
  width: number,
  rule: {
    gap: number;
    tallest: number;
    widest: number;
    others: 'cut' | 'whole';
    peek: number;
    most: number;
  },
): Grid {
  const shape = clamp(ratios[0] ?? 1, rule.tallest, rule.widest);
  const drawn = ratios.slice(0, rule.most);
  // A lone one has nothing to peek out.
  const slide = drawn.length > 1 ? width - rule.peek - (rule.peek > 0 ? rule.gap : 0) : width;
  const height = slide / shape;
  const boxes = drawn.map((_, n) => ({ x: n * (slide + rule.gap), y: 0, width: slide, height }));
  const grid = tilesOf(boxes, drawn, ratios.length - drawn.length);
  const whole = rule.others === 'whole';
  if (whole) for (const tile of grid.tiles) tile.cut = 0;
  return { ...grid, kind: drawn.length > 1 ? 'slides' : 'tiles', whole };
}
