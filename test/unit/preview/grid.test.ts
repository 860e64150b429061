import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../utils/networks/vk/rules.ts';
import { gridOf, type Tile } from '../../../utils/preview/grid.ts';

const grid = (ratios: number[], width = 360) => gridOf(ratios, width, rules.grid);
const rounded = (tiles: Tile[]) =>
  tiles.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));

describe('the grid of pictures', () => {
  it('has no room for none', () => expect(grid([])).toEqual({ tiles: [], height: 0 }));

  it('keeps the ratio of one', () => {
    expect(rounded(grid([1.5]).tiles)).toEqual([[0, 0, 360, 240]]);
    expect(rounded(grid([1]).tiles)).toEqual([[0, 0, 360, 360]]);
  });

  it('gives a very tall one fields at its sides', () => {
    const [tile] = grid([0.25]).tiles;
    expect(tile).toEqual({ x: 90, y: 0, width: 180, height: 720 });
  });

  it.each([
    ['two alike wide ones lie one above the other', [1.7, 1.75], [0, 181]],
    ['two squares stand beside each other', [1, 1], [0, 0]],
    ['three wide ones: the first on top', [1.5, 1.5, 1.5], [0, 223, 223]],
    ['three tall ones: the first at the left', [0.7, 0.7, 0.7], [0, 0, 181]],
    ['four squares: the first at the left, three beside it', [1, 1, 1, 1], [0, 0, 121, 241]],
    ['a wide one among four stands on top', [1.8, 1, 1, 1], [0, 202, 202, 202]],
  ])('%s', (_, ratios, tops) => {
    expect(grid(ratios).tiles.map(({ y }) => Math.round(y))).toEqual(tops);
  });

  it('understands a picture without a size as a square', () => {
    expect(grid([Number.NaN, 1]).tiles).toEqual(grid([1, 1]).tiles);
  });

  it('keeps every tile inside, none over another, for any 2 to 10 pictures', () => {
    const ratio = fc.double({ min: 0.2, max: 5, noNaN: true });
    const many = fc.array(ratio, { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(many, fc.constantFrom(320, 360, 390, 412), (ratios, width) => {
        const { tiles, height } = grid(ratios, width);
        expect(tiles).toHaveLength(ratios.length);
        expect(height).toBeLessThanOrEqual(rules.grid.maxHeight + 0.01);
        for (const [n, tile] of tiles.entries()) {
          expect(tile.width).toBeGreaterThan(0);
          expect(tile.height).toBeGreaterThan(0);
          expect(tile.x + tile.width).toBeLessThanOrEqual(width + 0.01);
          expect(tile.y + tile.height).toBeLessThanOrEqual(height + 0.01);
          for (const other of tiles.slice(n + 1)) expect(overlap(tile, other)).toBe(false);
        }
      }),
    );
  });
});

function overlap(a: Tile, b: Tile): boolean {
  const beside = a.x + a.width <= b.x + 0.01 || b.x + b.width <= a.x + 0.01;
  const above = a.y + a.height <= b.y + 0.01 || b.y + b.height <= a.y + 0.01;
  return !beside && !above;
}
