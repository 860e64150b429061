import { describe, expect, it } from 'vitest';
import { networks } from '../../../utils/networks/index.ts';
import type { PictureGrid } from '../../../utils/networks/publishing.ts';
import { gridOf, type Grid } from '../../../utils/preview/grid.ts';
import { mosaic } from '../../../utils/preview/grids/mosaic.ts';

const boxes = ({ tiles }: Grid) =>
  tiles.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));
const ofKind = (id: keyof typeof networks, kind: PictureGrid['kind']) => {
  const { grid, otherGrids = [] } = networks[id].rules;
  const rule = [grid, ...otherGrids].find((one) => one.kind === kind);
  if (!rule) throw new Error(`${id} has no ${kind}`);
  return (ratios: number[], width = 360) => gridOf(ratios, width, rule);
};

describe('VK’s tiles in the app', () => {
  const grid = ofKind('vk', 'mosaic');

  it('keep the ratio of one, and give a very tall one fields at its sides', () => {
    expect(boxes(grid([1.5]))).toEqual([[0, 0, 360, 240]]);
    expect(boxes(grid([0.25]))).toEqual([[90, 0, 180, 720]]);
    expect(grid([0.25]).tiles[0]?.cut).toBe(0);
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

  it('give the big one the golden section', () => {
    const [left] = grid([1, 1, 1]).tiles;
    expect(left?.width).toBeCloseTo(0.618 * 358, 5);
  });

  it('are never higher than 360, whatever 2 to 10 pictures', () => {
    for (let count = 2; count <= 10; count++) {
      for (const ratio of [0.3, 0.75, 1, 1.5, 3]) {
        const all = Array.from({ length: count }, () => ratio);
        expect(mosaic(all, 412, { maxHeight: 360, gap: 2, minSide: 135 }).height).toBeLessThan(
          360.01,
        );
      }
    }
  });
});

describe('VK’s other ways', () => {
  it('show a carousel by default: whole slides in the first one’s frame', () => {
    expect(networks.vk.rules.grid.kind).toBe('carousel');
    const grid = ofKind('vk', 'carousel')([1, 0.5, 2], 360);
    expect(grid).toMatchObject({ kind: 'slides', height: 360, whole: true, more: 0 });
    expect(grid.tiles.map(({ x }) => x)).toEqual([0, 362, 724]);
  });

  it.each([
    [3, [0, 0, 181], [179, 179, 120]],
    [4, [0, 0, 181, 181], [179, 179, 179, 179]],
    [5, [0, 0, 181, 181, 181], [179, 179, 89, 89, 89]],
    [7, [0, 0, 181, 181, 181, 272, 272], [179, 179, 89, 89, 89, 134, 134]],
  ])('on the site have fixed rows: %i pictures', (count, tops, heights) => {
    const { tiles } = ofKind('vk', 'site-rows')(Array.from({ length: count }, () => 1));
    expect(tiles.map(({ y }) => Math.round(y))).toEqual(tops);
    expect(tiles.map(({ height }) => Math.round(height))).toEqual(heights);
  });
});

describe('Facebook', () => {
  const grid = ofKind('facebook', 'by-first');
  it.each([
    [
      'two squares beside each other',
      [1, 2],
      [
        [0, 0, 179, 179],
        [181, 0, 179, 179],
      ],
    ],
    [
      'two wide: 2:1, stacked',
      [1.5, 1],
      [
        [0, 0, 360, 180],
        [0, 182, 360, 180],
      ],
    ],
    [
      'two tall: 1:2, beside',
      [0.7, 1],
      [
        [0, 0, 179, 358],
        [181, 0, 179, 358],
      ],
    ],
    [
      'three, wide first: 2:1 above two squares',
      [1.5, 1, 1],
      [
        [0, 0, 360, 180],
        [0, 182, 179, 179],
        [181, 182, 179, 179],
      ],
    ],
    [
      'three, tall first: beside two squares',
      [0.7, 1, 1],
      [
        [0, 0, 179, 360],
        [181, 0, 179, 179],
        [181, 181, 179, 179],
      ],
    ],
    [
      'four, wide first: 3:2 above three squares',
      [1.5, 1, 1, 1],
      [
        [0, 0, 360, 240],
        [0, 242, 119, 119],
        [121, 242, 119, 119],
        [241, 242, 119, 119],
      ],
    ],
    [
      'four, square first: 2 × 2',
      [1, 1, 1, 1],
      [
        [0, 0, 179, 179],
        [181, 0, 179, 179],
        [0, 181, 179, 179],
        [181, 181, 179, 179],
      ],
    ],
    [
      'four, tall first: beside three squares',
      [0.7, 1, 1, 1],
      [
        [0, 0, 239, 360],
        [241, 0, 119, 119],
        [241, 121, 119, 119],
        [241, 241, 119, 119],
      ],
    ],
  ])('%s', (_, ratios, expected) => expect(boxes(grid(ratios))).toEqual(expected));

  it('shows five of more, and counts the rest', () => {
    const all = grid(Array.from({ length: 8 }, () => 1));
    expect(all.tiles).toHaveLength(5);
    expect(all.more).toBe(3);
    expect(all.tiles.map(({ y }) => Math.round(y))).toEqual([0, 0, 181, 181, 181]);
  });

  it('cuts what is taller than 4:5', () => {
    const [tile] = grid([0.5]).tiles;
    expect(tile?.height).toBe(450);
    expect(tile?.cut).toBeCloseTo(0.375, 5);
  });
});

describe('X', () => {
  const grid = ofKind('x', 'one-box');
  it.each([
    [
      'two: halves',
      2,
      [
        [0, 0, 159, 180],
        [161, 0, 159, 180],
      ],
    ],
    [
      'three: a half and two',
      3,
      [
        [0, 0, 159, 180],
        [161, 0, 159, 89],
        [161, 91, 159, 89],
      ],
    ],
    [
      'four: quarters',
      4,
      [
        [0, 0, 159, 89],
        [161, 0, 159, 89],
        [0, 91, 159, 89],
        [161, 91, 159, 89],
      ],
    ],
  ])('%s of one 16:9 box', (_, count, expected) =>
    expect(
      boxes(
        grid(
          Array.from({ length: count }, () => 1),
          320,
        ),
      ),
    ).toEqual(expected),
  );

  it('keeps the shape of one', () => expect(boxes(grid([1.5], 300))).toEqual([[0, 0, 300, 200]]));
});

describe('Instagram and Pinterest', () => {
  const instagram = ofKind('instagram', 'carousel');
  it('the first slide sets the frame, from 3:4 to 1.91:1, and the others are cut to it', () => {
    expect(instagram([0.5, 1]).height).toBe(480);
    expect(instagram([3, 1]).height).toBeCloseTo(360 / 1.91, 5);
    const { tiles } = instagram([1, 2]);
    expect(tiles[0]?.cut).toBe(0);
    expect(tiles[1]?.cut).toBe(0.5);
  });

  it('counts what is over twenty', () => {
    expect(instagram(Array.from({ length: 23 }, () => 1)).more).toBe(3);
  });

  it('cuts a pin that is taller than 2:3, and no wider one', () => {
    const pin = ofKind('pinterest', 'carousel');
    expect(pin([0.5]).height).toBe(540);
    expect(pin([0.5]).tiles[0]?.cut).toBeCloseTo(0.25, 5);
    expect(pin([4]).tiles[0]).toMatchObject({ height: 90, cut: 0 });
  });
});

describe('where nobody has said how, pictures stand one under another, whole', () => {
  it.each(['ok', 'livejournal', 'twitch'] as const)('%s', (id) => {
    const { tiles, height } = gridOf([2, 1], 360, networks[id].rules.grid);
    expect(tiles.every(({ cut }) => cut === 0)).toBe(true);
    expect(height).toBe(180 + 360 + networks[id].rules.grid.gap);
  });
});
