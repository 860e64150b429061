import { expect, it } from 'vitest';
import { movedTo, withMetric } from '../../../utils/metrics/order.ts';

it('a row moves to another place and the others keep their order', () => {
  const list = ['members', 'er', 'reach', 'roi'] as const;
  expect(movedTo(list, 'roi', 0)).toEqual(['roi', 'members', 'er', 'reach']);
  expect(movedTo(list, 'members', 2)).toEqual(['er', 'reach', 'members', 'roi']);
  expect(movedTo(list, 'er', 1)).toEqual([...list]);
});

it('a new row stands behind those of its group, else at the end, and never twice', () => {
  expect(withMetric(['members', 'er', 'roi'], 'growth')).toEqual([
    'members',
    'growth',
    'er',
    'roi',
  ]);
  expect(withMetric(['members'], 'leads')).toEqual(['members', 'leads']);
  expect(withMetric(['members', 'er'], 'members')).toEqual(['members', 'er']);
});
