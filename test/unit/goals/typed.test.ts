import { expect, it } from 'vitest';
import { typedTarget } from '../../../utils/goals/typed.ts';

it.each([
  ['600', 'members', 600],
  ['12 480', 'members', 12_480],
  ['12\u00a0480', 'members', 12_480],
  ['13,000', 'members', 13_000],
  ['13.000', 'likes', 13_000],
  ['3,5', 'er', 3.5],
  ['3.5 %', 'er', 3.5],
  ['1.234', 'er', 1.234],
  ['1:30', 'replyTime', 90],
  ['45', 'replyTime', 45],
  ['50 000,50 ₽', 'budget', 50_000.5],
  ['-20', 'netSentiment', -20],
  ['−5', 'growth', -5],
  ['250', 'roi', 250],
] as const)('reads %s of %s as %d', (text, metric, value) => {
  expect(typedTarget(text, metric)).toEqual({ value });
});

it.each([
  ['many', 'members'],
  ['3.5', 'members'],
  ['-5', 'members'],
  ['120', 'negativeShare'],
  ['101', 'netSentiment'],
  ['1:75', 'replyTime'],
  ['1e5', 'likes'],
  ['99999999999', 'likes'],
] as const)('refuses %s of %s', (text, metric) => {
  expect(typedTarget(text, metric)).toBe('refused');
});

it('takes nothing for taking the goal back', () => {
  expect(typedTarget('  ', 'members')).toBe('empty');
});
