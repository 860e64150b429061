import { describe, expect, it } from 'vitest';
import { passingId, readPassingId } from '../../../utils/text/passing-id.ts';

describe('a passing id', () => {
  it('is the same for the same words of the same person in the same place', () => {
    expect(passingId('teplyhleb', 'anna', 'А груши  будут?')).toBe(
      passingId('teplyhleb', 'anna', 'А груши будут?\n'),
    );
  });

  it('is another one when anything differs', () => {
    const ids = [
      passingId('teplyhleb', 'anna', 'хлеб'),
      passingId('teplyhleb', 'igor', 'хлеб'),
      passingId('gorod', 'anna', 'хлеб'),
      passingId('teplyhleb', 'anna', 'Хлеб'),
      passingId('teplyhleb', 'anna', '7', 'хлеб'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    [null, 'anna', 'хлеб'],
    ['teplyhleb', null, 'хлеб'],
    ['teplyhleb', 'anna', '  '],
    ['a~b', 'anna', 'хлеб'],
  ])('is none of %s, %s, "%s"', (owner, author, text) => {
    expect(passingId(owner, author, text)).toBeNull();
  });

  it('tells whose place and whose words it names; ids of networks are none', () => {
    expect(readPassingId(passingId('teplyhleb', 'anna', 'хлеб') ?? '')).toEqual({
      owner: 'teplyhleb',
      author: 'anna',
    });
    for (const id of ['-1_2', 'name/12', 'Ugx~a', '', 'a~b~C'])
      expect(readPassingId(id)).toBeNull();
  });
});
