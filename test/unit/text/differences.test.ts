import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differences } from '../../../utils/text/differences.ts';

const marked = (side: readonly { text: string; other: boolean }[]) =>
  side.filter(({ other }) => other).map(({ text }) => text.trim());
const whole = (side: readonly { text: string }[]) => side.map(({ text }) => text).join('');

it('marks the words that only one side has', () => {
  const [one, two] = differences(
    'Ждём вас в пятницу в 19:00!',
    'Ждём вас в субботу, в 18:00 у пруда',
  );
  expect(marked(one)).toEqual(['пятницу', '19:00!']);
  expect(marked(two)).toEqual(['субботу,', '18:00 у пруда']);
});

it('marks nothing that reads the same', () => {
  const [one, two] = differences('ЁЛКА — уже стоит', 'елка уже\nстоит!');
  expect([marked(one), marked(two)]).toEqual([[], []]);
});

it('gives every text back whole', () => {
  const text = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '\n', '!'), maxLength: 80 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, two] = differences(a, b);
      expect([whole(one), whole(two)]).toEqual([a, b]);
    }),
  );
});
