import { describe, expect, it } from 'vitest';
import { typedFigure } from '../../../utils/checklist/rules.ts';

describe('a typed figure', () => {
  it.each([
    ['1200', 1200],
    ['1 200', 1200],
    ['1\u00a0200\u202f300', 1_200_300],
    ['1,200', 1200],
    ['1.200.300', 1_200_300],
    ['1200+340', 1540],
    ['1200 + 340 - 40', 1500],
    ['0', 0],
    ['007', 7],
  ])('%s is %i', (text, value) => {
    expect(typedFigure(text)).toEqual({ value });
  });

  it.each(['', '  ', '\u00a0'])('%j clears the row', (text) => {
    expect(typedFigure(text)).toBe('empty');
  });

  it.each([
    'abc',
    '12k',
    '1,2',
    '1.5',
    '-5',
    '+5',
    '5+',
    '5++5',
    '3-5',
    '2*3',
    '1e5',
    '∞',
    '99999999999',
    '9007199254740993',
    '１２',
  ])('%s is refused', (text) => {
    expect(typedFigure(text)).toBe('refused');
  });
});
