import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countGraphemes, graphemes } from '../../../utils/text/graphemes.ts';

it('counts letters as a person does, the quick way too', () => {
  expect(['Хлеб', '👍🏽', 'й', '\r\n', '', '«…»'].map(countGraphemes)).toEqual([4, 1, 1, 1, 0, 3]);
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.integer({ min: 10, max: 0x2030 }).map((n) => String.fromCharCode(n)) }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(countGraphemes(text)).toBe(graphemes(text).length);
    }),
    { numRuns: 3000 },
  );
});
