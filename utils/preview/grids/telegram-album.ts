import { clamp, single, splits, sum, tilesOf, type Box, type Grid } from './layout.ts';

/**
 * Telegram's album: facts/preview.md S14, `algorithms.telegramAlbum`. It is laid out in whole px on
 * a canvas of 430 and then scaled to the bubble.
 */
const canvas = 430;
const least = 100;
const space = 4;
/** An album holds no more. */
const most = 10;
const big = 0.66;

const isWide = (ratio: number) => ratio > 1.2;
const isTall = (ratio: number) => ratio < 0.8;
const { round } = Math;

export function telegramAlbum(ratios: readonly number[], width: number): Grid {
  const [first = 1] = ratios;
  // A lone picture is never cut: a tall one makes a narrower bubble.
  if (ratios.length === 1) return single(first, Math.min(width, width * first), 0);
  const scale = width / canvas;
  const drawn = ratios.slice(0, most);
  const boxes = albumBoxes(drawn).map((box) => ({
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  }));
  return tilesOf(boxes, drawn, ratios.length - drawn.length);
}

/** Tiles on the canvas, before scaling. */
export function albumBoxes(ratios: readonly number[]): Box[] {
  const [a = 1, b = 1, c = 1, d = 1] = ratios;
  // The 1 too many stands in the app itself.
  const average = (1 + sum(ratios)) / ratios.length;
  if (ratios.length > 4 || ratios.some((ratio) => ratio > 2)) return inRows(ratios, average);
  if (ratios.length === 2) return pair(a, b, average);
  if (ratios.length === 3) return isTall(a) ? tallAndTwo(a, b, c) : topAndTwo(a, b, c);
  return isWide(a) ? topAndThree(a, [b, c, d]) : leftAndThree(a, [b, c, d]);
}

function pair(a: number, b: number, average: number): Box[] {
  const bothWide = isWide(a) && isWide(b);
  if (bothWide && average > 1.4 && b - a < 0.2) {
    const height = round(Math.min(canvas / a, canvas / b, (canvas - space) / 2));
    return [box(0, 0, canvas, height), box(0, height + space, canvas, height)];
  }
  const room = canvas - space;
  const square = (ratio: number) => !isWide(ratio) && !isTall(ratio);
  let second: number;
  if (bothWide || (square(a) && square(b))) second = round(room / 2);
  else {
    const wished = Math.max(0.4 * room, room / a / (1 / a + 1 / b));
    second = round(Math.min(wished, room - 1.5 * least));
  }
  const first = room - second;
  const height = Math.min(canvas, round(Math.min(first / a, second / b)));
  return [box(0, 0, first, height), box(first + space, 0, second, height)];
}

/** A tall one over the whole height, two in a column beside it. */
function tallAndTwo(a: number, b: number, c: number): Box[] {
  const room = canvas - space;
  // Both columns' pictures keep their shapes where they can share the height.
  const lower = Math.min(room / 2, round((b * room) / (b + c)));
  const upper = room - lower;
  const right = Math.max(least, round(Math.min(room / 2, lower * c, upper * b)));
  const left = Math.min(round(canvas * a), room - right);
  return [
    box(0, 0, left, canvas),
    box(left + space, 0, right, upper),
    box(left + space, upper + space, right, lower),
  ];
}

function topAndTwo(a: number, b: number, c: number): Box[] {
  const room = canvas - space;
  const top = round(Math.min(canvas / a, room * big));
  const half = round(room / 2);
  const below = Math.min(room - top, round(Math.min(half / b, half / c)));
  const y = top + space;
  return [box(0, 0, canvas, top), box(0, y, half, below), box(half + space, y, room - half, below)];
}

function topAndThree(a: number, rest: readonly number[]): Box[] {
  const room = canvas - 2 * space;
  const top = round(Math.min(canvas / a, (canvas - space) * big));
  const below = Math.max(least, Math.min(canvas - space - top, round(room / sum(rest))));
  // None so narrow that nothing is to be seen in it.
  const wished = rest.map((ratio) => clamp((room * ratio) / sum(rest), least, room - 2 * least));
  const widths = wished.map((width) => round((width * room) / sum(wished)));
  const [one = 0, two = 0] = widths;
  const y = top + space;
  return [
    box(0, 0, canvas, top),
    box(0, y, one, below),
    box(one + space, y, two, below),
    box(one + two + 2 * space, y, room - one - two, below),
  ];
}

function leftAndThree(a: number, rest: readonly number[]): Box[] {
  const room = canvas - 2 * space;
  const left = round(Math.min(canvas * a, (canvas - space) * 0.6));
  const wished = room / sum(rest.map((ratio) => 1 / ratio));
  const right = Math.max(least, round(Math.min(canvas - left - space, wished)));
  const shares = rest.map((ratio) => 1 / ratio);
  const [one = 0, two = 0] = shares.map((share) => round((room * share) / sum(shares)));
  const x = left + space;
  return [
    box(0, 0, left, canvas),
    box(x, 0, right, one),
    box(x, one + space, right, two),
    box(x, one + two + 2 * space, right, room - one - two),
  ];
}

/** Of all ways to break them into rows, the one whose height is nearest to 4/3 of the width. */
function inRows(ratios: readonly number[], average: number): Box[] {
  const [low, high] = average > 1.1 ? [1, 2.75] : [0.6667, 1];
  const clamped = ratios.map((ratio) => clamp(ratio, low, high));
  const target = (canvas * 4) / 3;
  let best: { counts: number[]; heights: number[]; off: number } | null = null;
  for (const counts of splits(ratios.length, 4)) {
    if (!mayStand(counts, average)) continue;
    let from = 0;
    const heights = counts.map(
      (count) => (canvas - space * (count - 1)) / sum(clamped.slice(from, (from += count))),
    );
    const total = sum(heights) + space * (heights.length - 1);
    let off = Math.abs(total - target);
    if (heights.some((height) => height < least)) off *= 1.5;
    if (counts.some((count, n) => count > (counts[n + 1] ?? Infinity))) off *= 1.5;
    if (!best || off < best.off) best = { counts, heights, off };
  }
  if (!best) return [];
  return inWholePx(best.counts, best.heights, clamped);
}

/** At most three in a row; four in the middle of three where most pictures are tall. */
function mayStand(counts: readonly number[], average: number): boolean {
  return counts.every(
    (count, n) => count <= 3 || (counts.length === 3 && n === 1 && average < 0.85),
  );
}

function inWholePx(
  counts: readonly number[],
  heights: readonly number[],
  ratios: readonly number[],
) {
  const boxes: Box[] = [];
  let y = 0;
  let at = 0;
  counts.forEach((count, row) => {
    const height = heights[row] ?? 0;
    let x = 0;
    for (let n = 0; n < count; n++) {
      const last = n === count - 1;
      const width = last ? canvas - x : round((ratios[at + n] ?? 1) * height);
      boxes.push(box(x, y, width, round(height)));
      x += width + space;
    }
    at += count;
    y += round(height) + space;
  });
  return boxes;
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
