import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { linesOf } from '../../../utils/page/clipped.ts';
import { bucketOf, foldId, measuredFold, type FoldSeen } from '../../../utils/preview/clipped.ts';
import { keepFolds, measuredFoldOf, mostKept } from '../../../utils/preview/store.ts';

const row = (key: string, visible: number, width = 510, at = 1): FoldSeen => ({
  id: foldId('vk', key, bucketOf(width)),
  network: 'vk',
  surface: 'community',
  bucket: bucketOf(width),
  ...{ visible, width, at, lines: 5, size: 15 },
});

describe('what pages were seen to do with long texts', () => {
  it('is nothing from fewer than five posts of one width', () => {
    const four = [1, 2, 3, 4].map((n) => row(`-1_${n}`, 190 + n));
    expect(measuredFold(four)).toBeNull();
    expect(measuredFold([...four, row('-1_5', 195, 600)])).toBeNull();
  });

  it('is the middle of them, with its spread, width and number', () => {
    const rows = [180, 185, 190, 191, 240].map((visible, n) => row(`-1_${n}`, visible, 508, n + 1));
    expect(measuredFold(rows)).toEqual({
      ...{ visible: 190, spread: [185, 191], lines: 5, width: 508, n: 5, at: 5 },
    });
  });

  it('is a phone’s width before a wider one', () => {
    const wide = Array.from({ length: 20 }, (_, n) => row(`-1_${n}`, 300, 510));
    const narrow = Array.from({ length: 5 }, (_, n) => row(`-2_${n}`, 190, 328));
    expect(measuredFold([...wide, ...narrow])).toMatchObject({ visible: 190, width: 328, n: 5 });
  });
});

describe('the lines of seen text', () => {
  it('are counted by where its pieces stand', () => {
    expect(linesOf([10, 10, 30, 31, 50], 15)).toBe(3);
    expect(linesOf([], 15)).toBe(0);
    expect(linesOf([10, 11], 15)).toBe(1);
    // An empty line between paragraphs is a line.
    expect(linesOf([10, 30, 70, 91], 15)).toBe(5);
  });
});

describe('the table of measured folds', () => {
  beforeEach(() => db.foldsSeen.clear());
  const seen = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => ({
      ...{ key: `-1_${from + n}`, width: 508, visible: 190, lines: 5, size: 15 },
    }));

  it('counts a post once for each width', async () => {
    await keepFolds('vk', 'community', seen(0, 5), 1000);
    await keepFolds('vk', 'post', seen(0, 5), 2000);
    expect(await db.foldsSeen.count()).toBe(5);
    expect(await measuredFoldOf('vk')).toMatchObject({ n: 5, at: 2000 });
    expect(await measuredFoldOf('ok')).toBeNull();
    const kept = JSON.stringify(await db.foldsSeen.toArray());
    expect(kept).not.toContain('-1_');
  });

  it('keeps the last of each network', async () => {
    await keepFolds('ok', 'feed', seen(0, 7), 10);
    for (let at = 0; at < 3; at++) {
      await keepFolds('vk', 'feed', seen(at * 100, at * 100 + 100), 1000 + at);
    }
    const kept = await db.foldsSeen.where('[network+at]').between(['vk', 0], ['vk', 9e9]).toArray();
    expect(kept).toHaveLength(mostKept);
    expect(Math.min(...kept.map(({ at }) => at))).toBe(1001);
    expect(await db.foldsSeen.count()).toBe(mostKept + 7);
  });
});
