import { describe, expect, it } from 'vitest';
import { signOf, type BrandState } from '../../../utils/sharing/sign.ts';

const brand = (over: Partial<BrandState> = {}): BrandState => ({
  brand: 'bakery',
  title: 'Bakery',
  on: true,
  working: false,
  lastSuccessAt: 1000,
  fault: null,
  waiting: 0,
  clashes: 0,
  ...over,
});

describe('the sign of sharing', () => {
  it('is not there while nothing is shared', () => {
    expect(signOf([])).toBeNull();
    expect(signOf([brand({ on: false, fault: 'offline', waiting: 3 })])).toBeNull();
  });

  it.each<[string, Partial<BrandState>]>([
    ['step', {}],
    ['waiting', { waiting: 2 }],
    ['working', { waiting: 2, working: true }],
    ['working', { lastSuccessAt: null }],
    ['clash', { clashes: 1, waiting: 2, working: true }],
    ['fault', { fault: 'offline', clashes: 1, waiting: 2 }],
  ])('says %s of %o', (kind, over) => {
    expect(signOf([brand(over)])?.kind).toBe(kind);
  });

  it('tells the worst of several, the sum of what waits and the oldest success', () => {
    const sign = signOf([
      brand({ waiting: 1, lastSuccessAt: 5000 }),
      brand({ brand: 'cafe', title: 'Café', fault: 'denied', waiting: 2, lastSuccessAt: 3000 }),
      brand({ brand: 'off', on: false, fault: 'offline', waiting: 9 }),
    ]);
    expect(sign).toEqual({
      kind: 'fault',
      fault: { brand: 'cafe', title: 'Café', cause: 'denied' },
      waiting: 3,
      clashes: 0,
      lastSuccessAt: 3000,
    });
    const never = signOf([brand(), brand({ brand: 'new', lastSuccessAt: null })]);
    expect(never?.lastSuccessAt).toBeNull();
  });
});
