import { expect, it } from 'vitest';
import { fillWords } from '../../../utils/plan/fill-words.ts';

it.each([
  ['filled', true, 'fill:filled', false],
  ['already', false, 'fill:already', false],
  ['part', true, 'fill:pictures', false],
  ['part', false, 'fill:refused', true],
  ['no-composer', false, 'fill:noComposer', true],
  ['no-page', false, 'fill:noPage', true],
] as const)('%s (text: %s) says %s', (outcome, text, key, copy) => {
  expect(fillWords({ outcome, text })).toEqual({ key, copy });
});
