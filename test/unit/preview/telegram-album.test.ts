import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { albumBoxes, telegramAlbum } from '../../../utils/preview/grids/telegram-album.ts';
import { sharedFile } from '../../shared-folder.ts';

const boxes = (ratios: readonly number[]) =>
  albumBoxes(ratios).map(({ x, y, width, height }) => [x, y, width, height]);

const facts = sharedFile('data/preview-facts.json');
const shapes: Readonly<Record<string, number>> = {
  landscape: 16 / 9,
  square: 1,
  portrait: 3 / 4,
};
type Vectors = Record<string, number[][]>;
const vectors: Vectors = existsSync(facts)
  ? (JSON.parse(readFileSync(facts, 'utf8')) as { vectors: { telegramAlbum_430_100_4: Vectors } })
      .vectors.telegramAlbum_430_100_4
  : {};
/** `4 square`: how many, of what shape. */
const ratiosOf = (name: string) => {
  const [count = '', shape = ''] = name.split(' ');
  return Array.from({ length: Number(count) }, () => shapes[shape] ?? Number.NaN);
};

describe.skipIf(!existsSync(facts))('the vectors of Telegram’s album', () => {
  it('are there', () => expect(Object.keys(vectors).length).toBeGreaterThan(7));
  it.each(Object.entries(vectors))('%s', (name, expected) => {
    expect(boxes(ratiosOf(name))).toEqual(expected);
  });
});

describe('Telegram’s album', () => {
  it('puts a tall first one at the left of two', () => {
    expect(boxes([0.6, 1, 1])).toEqual([
      [0, 0, 213, 430],
      [217, 0, 213, 213],
      [217, 217, 213, 213],
    ]);
  });

  it('puts a wide first one above three', () => {
    expect(boxes([1.5, 1, 1, 1])).toEqual([
      [0, 0, 430, 281],
      [0, 285, 141, 141],
      [145, 285, 141, 141],
      [290, 285, 140, 141],
    ]);
  });

  it('goes into rows for one very wide picture', () => {
    const tiles = boxes([2.2, 1]);
    expect(tiles).toHaveLength(2);
    expect(tiles[0]?.[2]).toBe(430);
    expect(tiles[1]?.[1]).toBeGreaterThan(190);
  });

  it('puts four of ten tall ones in the middle of three rows at most', () => {
    const tall = albumBoxes(Array.from({ length: 10 }, () => 0.6));
    const perRow = [...Map.groupBy(tall, ({ y }) => y).values()].map(({ length }) => length);
    expect(perRow).toEqual([3, 4, 3]);
  });

  it('is scaled to the bubble, and a lone tall one makes the bubble narrower', () => {
    const { tiles, height } = telegramAlbum([1, 1], 215);
    expect(tiles[1]?.x).toBe(108.5);
    expect(height).toBe(106.5);
    expect(telegramAlbum([0.5], 300).tiles[0]).toMatchObject({ width: 150, height: 300, cut: 0 });
    expect(telegramAlbum([2], 300).tiles[0]).toMatchObject({ width: 300, height: 150, cut: 0 });
  });
});
