/** What all ways of laying pictures out share. CSS px from the top left corner. */

export interface Tile {
  x: number;
  y: number;
  width: number;
  height: number;
  /** 0 to 1: the share of the picture that is cut away. */
  cut: number;
}
export interface Grid {
  /** `slides` are swiped: they stand side by side and reach beyond the width. */
  kind: 'tiles' | 'slides';
  tiles: Tile[];
  height: number;
  /** Pictures that no tile shows: "+N" on the last one. */
  more: number;
  /** Of slides: whole in their frame, with fields beside them. */
  whole: boolean;
}

export const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
export const clamp = (value: number, from: number, to: number) =>
  Math.min(to, Math.max(from, value));

/** How much of a picture is lost when it fills a tile from the middle. */
export function cutOf(ratio: number, width: number, height: number): number {
  if (width <= 0 || height <= 0) return 0;
  const shape = width / height;
  const cut = 1 - Math.min(ratio, shape) / Math.max(ratio, shape);
  return cut < 0.001 ? 0 : cut;
}

/** A tile's place before it is known what it cuts. */
export type Box = Omit<Tile, 'cut'>;

export function tilesOf(boxes: readonly Box[], ratios: readonly number[], more = 0): Grid {
  const tiles = boxes.map((box, n) => ({
    ...box,
    cut: cutOf(ratios[n] ?? 1, box.width, box.height),
  }));
  const height = Math.max(0, ...boxes.map((box) => box.y + box.height));
  return { kind: 'tiles', tiles, height, more, whole: false };
}

/**
 * One picture over the whole width. Taller than `tallest` it is cut; where `fields` is said, it is
 * narrowed instead and stands whole in a box of that shape.
 */
export function single(ratio: number, width: number, tallest: number, fields = false): Grid {
  const height = width / Math.max(ratio, tallest);
  const tileWidth = fields ? Math.min(width, height * ratio) : width;
  return tilesOf([{ x: (width - tileWidth) / 2, y: 0, width: tileWidth, height }], [ratio]);
}

/** Rows one below another; in each, widths in proportion to the shares fill the whole width. */
export function rowsOf(
  rows: readonly (readonly number[])[],
  heights: readonly number[],
  width: number,
  gap: number,
): Box[] {
  const boxes: Box[] = [];
  let y = 0;
  rows.forEach((row, n) => {
    const height = heights[n] ?? 0;
    const room = width - gap * (row.length - 1);
    let x = 0;
    for (const share of row) {
      const tileWidth = (room * share) / sum(row);
      boxes.push({ x, y, width: tileWidth, height });
      x += tileWidth + gap;
    }
    y += height + gap;
  });
  return boxes;
}

/** One big tile at the left, the others below one another beside it. */
export function leftBig(
  left: number,
  right: number,
  height: number,
  others: number,
  gap: number,
): Box[] {
  const each = (height - gap * (others - 1)) / others;
  return [
    { x: 0, y: 0, width: left, height },
    ...Array.from({ length: others }, (_, n) => ({
      x: left + gap,
      y: n * (each + gap),
      width: right,
      height: each,
    })),
  ];
}

/** Every way to write `count` as `from` to `to` rows of 1 to `most` each. */
export function splits(count: number, most: number, from = 2, to = 4): number[][] {
  const found: number[][] = [];
  const grow = (rows: number[], left: number) => {
    if (left === 0 && rows.length >= from) found.push(rows);
    if (left === 0 || rows.length === to) return;
    for (let row = 1; row <= Math.min(most, left); row++) grow([...rows, row], left - row);
  };
  grow([], count);
  return found;
}
