import { describe, expect, it } from 'vitest';
import type { Field, Parse, Values } from '../../../utils/networks/network.ts';
import { stampOf } from '../../../utils/page/stamp.ts';

const field = (value: Values[Parse] | null, more: Partial<Field<Values[Parse]>> = {}) => ({
  ...{ value, precision: value === null ? null : 0, row: 'a' },
  state: value === null ? ('absent' as const) : ('read' as const),
  ...more,
});
const base = { id: field('1_2'), text: field('слово'), likes: field(5) };

describe('the stamp of a reading', () => {
  it('is the same for the same values, by whichever row they were read', () => {
    expect(stampOf({ ...base, text: field('слово', { row: 'b' }) })).toBe(stampOf(base));
  });
  it.each([
    ['another text', { text: field('слова') }],
    ['a text that has moved into the next field', { id: field('1_2с'), text: field('лово') }],
    ['another count', { likes: field(6) }],
    ['another precision', { likes: field(5, { precision: 50 }) }],
    ['what is there no more', { likes: field(null) }],
    ['what is not understood any more', { likes: field(null, { state: 'unrecognised' }) }],
    ['a list', { likes: field(['5']) }],
  ])('is another one for %s', (_name, change) => {
    expect(stampOf({ ...base, ...change })).not.toBe(stampOf(base));
  });
  it('differs between a hundred thousand readings that differ', () => {
    const stamps = new Set<number>();
    for (let n = 0; n < 100_000; n++) stamps.add(stampOf({ ...base, likes: field(n) }));
    expect(stamps.size).toBe(100_000);
    expect([...stamps].every(Number.isSafeInteger)).toBe(true);
  });
});
