import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networks } from '../../../utils/networks/index.ts';
import type { PictureGrid } from '../../../utils/networks/publishing.ts';
import { cutsOf, gridOf, type Tile } from '../../../utils/preview/grid.ts';

const rules = Object.values(networks).flatMap(({ id, rules: { grid, otherGrids = [] } }) =>
  [grid, ...otherGrids].map((rule): [string, PictureGrid] => [`${id}: ${rule.kind}`, rule]),
);
const ratio = fc.double({ min: 0.2, max: 5, noNaN: true });
const widths = fc.constantFrom(280, 320, 360, 390, 412, 440);
const near = 0.01;

describe.each(rules)('the grid of %s', (_, rule) => {
  it('has no room for none', () => {
    expect(gridOf([], 360, rule)).toMatchObject({ tiles: [], height: 0, more: 0 });
  });

  it('understands a picture without a size as a square', () => {
    expect(gridOf([Number.NaN, 0, 1], 360, rule)).toEqual(gridOf([1, 1, 1], 360, rule));
  });

  it('draws or counts every picture, each inside, none over another', () => {
    const many = fc.array(ratio, { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(many, widths, (ratios, width) => {
        const grid = gridOf(ratios, width, rule);
        const { tiles, height, more, kind } = grid;
        expect(tiles.length + more).toBe(ratios.length);
        const right = kind === 'slides' ? Infinity : width;
        for (const [n, tile] of tiles.entries()) {
          expect(tile.width).toBeGreaterThan(0);
          expect(tile.height).toBeGreaterThan(0);
          expect(tile.x).toBeGreaterThanOrEqual(0);
          expect(tile.y).toBeGreaterThanOrEqual(0);
          expect(tile.x + tile.width).toBeLessThanOrEqual(right + near);
          expect(tile.y + tile.height).toBeLessThanOrEqual(height + near);
          expect(tile.cut).toBeGreaterThanOrEqual(0);
          expect(tile.cut).toBeLessThan(1);
          for (const other of tiles.slice(n + 1)) {
            // Telegram's gap is in whole px of its canvas, and scaled with it.
            const gap = rule.kind === 'album' ? rule.gap * (width / 430) : rule.gap;
            expect(apart(tile, other)).toBeGreaterThanOrEqual(gap - near);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says of each tile how much of its picture is cut away', () => {
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1, maxLength: 10 }), (ratios) => {
        const { tiles, whole } = gridOf(ratios, 360, rule);
        for (const [n, { width, height, cut }] of tiles.entries()) {
          if (whole) expect(cut).toBe(0);
          else {
            // What is left of a picture that fills the tile, by areas.
            const own = ratios[n] ?? 1;
            const scale = Math.max(width / own, height);
            expect(1 - (width * height) / (own * scale * scale)).toBeCloseTo(cut, 2);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** How far two tiles stand from each other, by the side on which they part; below 0: they overlap. */
function apart(a: Tile, b: Tile): number {
  const beside = Math.max(b.x - a.x - a.width, a.x - b.x - b.width);
  const above = Math.max(b.y - a.y - a.height, a.y - b.y - b.height);
  return Math.max(beside, above);
}

describe('cuts', () => {
  it('are told beyond 15 %, by the place in the post', () => {
    const tiles = [0, 0.15, 0.16, 0.5].map((cut) => ({ x: 0, y: 0, width: 1, height: 1, cut }));
    expect(cutsOf({ tiles })).toEqual([
      { place: 3, share: 0.16 },
      { place: 4, share: 0.5 },
    ]);
  });
});
