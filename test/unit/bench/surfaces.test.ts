import { expect, it } from 'vitest';
import { figuresOf } from '../../bench/measures/surfaces.ts';

const opening = (ready: number | null) => ({ paint: 100, ready, whole: ready });

it('tells how a full surface stands to the empty one that was opened beside it', () => {
  const figures = new Map(
    figuresOf('plan', {
      empty: [opening(200), opening(400), opening(300)],
      full: [opening(300), opening(400), opening(null)],
    }).map((one) => [one.name, one]),
  );
  expect(figures.get('surfaces.plan.empty.ready')).toMatchObject({ value: 300, n: 3 });
  expect(figures.get('surfaces.plan.full.ready')).toMatchObject({ value: 350, n: 2 });
  expect(figures.get('surfaces.plan.full.first-paint')).toMatchObject({ value: 100, n: 3 });
  // 1.5 and 1; what never was ready is in no pair.
  const ratio = { value: 1.25, unit: 'times', n: 2, spread: [1, 1.5] };
  expect(figures.get('surfaces.plan.ratio')).toMatchObject(ratio);
});
