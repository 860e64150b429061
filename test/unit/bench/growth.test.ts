import { expect, it } from 'vitest';
import { growthFigures } from '../../bench/growth.ts';

const sizes = [1000, 10_000, 100_000];
const slopeOf = (time: (rows: number) => number) =>
  growthFigures(
    'x',
    sizes.map((rows) => ({ rows, repeats: [time(rows), time(rows) * 1.01, time(rows) * 0.99] })),
  ).at(-1);

it('tells a line, n log n and a square apart', () => {
  expect(slopeOf((rows) => rows / 100)).toEqual({
    ...{ name: 'x-slope', value: 1, unit: 'slope', n: 3, spread: [1, 1] },
  });
  const sorting = slopeOf((rows) => rows * Math.log2(rows));
  expect(sorting?.value).toBeGreaterThan(1);
  expect(sorting).not.toHaveProperty('grows');
  expect(slopeOf((rows) => rows ** 2)).toMatchObject({ value: 2, grows: 'too fast' });
});

it('is told by the last step: what costs the same for all hides in the first', () => {
  const hidden = slopeOf((rows) => 1e5 + rows ** 2 / 1e3);
  expect(hidden?.spread?.[0]).toBeLessThan(0.5);
  expect(hidden?.value).toBeGreaterThan(1.5);
  expect(hidden).toHaveProperty('grows', 'too fast');
});

it('has a figure of each size, and no slope of one alone', () => {
  const figures = growthFigures('y', [{ rows: 50, repeats: [4, 6, 5] }]);
  expect(figures).toEqual([{ name: 'y-50', value: 5, unit: 'ms', n: 3, spread: [4, 6] }]);
});
