import { expect, it } from 'vitest';
import { metricValue } from '../../../components/metric-words.ts';

it('a figure below zero has the minus that a change has', () => {
  expect(metricValue('growth', -1204, 'en')).toBe('−1,204');
  expect(metricValue('growth', 12, 'ru')).toBe('12');
  expect(metricValue('growth', null, 'ru')).toBe('—');
});
