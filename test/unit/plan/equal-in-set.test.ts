import { expect, it } from 'vitest';
import {
  cannotBeSame,
  fingerprintOf,
  lettersOf,
  samePrints,
  sameText,
} from '../../../utils/plan/likeness.ts';
import { equalInSet } from '../../../utils/plan/set-rules.ts';

interface Text {
  network: string;
  text: string;
}
/** Each held against all before it, as the rule is worded. */
const oneByOne = (texts: readonly Text[]) =>
  texts.map(({ network, text }, place) => {
    const found = texts.findIndex(
      (other, at) => at < place && other.network === network && sameText(other.text, text),
    );
    return found < 0 ? null : found;
  });

const long =
  'Сегодня в пекарне день рождения: каждому гостю наливаем чай и угощаем пирогом с яблоками по старому рецепту';
const texts = [
  ...[long, long.replace('пирогом', 'пирогам'), `${long} 5`, `${long} 6`, long.toUpperCase()],
  ...['Хлеб — 50 ₽', 'хлеб 50', 'Хлеб 51', '', '  ', '…', '!!!', 'Хлеб', 'хлеб!'],
  ...['Скидка 10% до 5 мая', 'Скидка 10% до 6 мая', 'скидка 10 до 5 мая'],
];

it('finds the same first equal as each held against all before it', () => {
  const both = ['vk', 'ok'].flatMap((network) => texts.map((text) => ({ network, text })));
  const mixed = both.toSorted((a, b) => a.text.length - b.text.length);
  for (const set of [both, mixed, mixed.toReversed()]) {
    const told = equalInSet(set);
    expect(told).toEqual(oneByOne(set));
    expect(told.filter((place) => place !== null).length).toBeGreaterThan(6);
  }
});

it('leaves out by their letters none that read the same, however they were changed', () => {
  let seed = 7;
  const below = (most: number) => (seed = (seed * 48_271) % 0x7fffffff) % most;
  const letters = [...'абвгд еёж zxy 🥐👍 12'];
  const told = { same: 0, apart: 0 };
  for (let round = 0; round < 3000; round++) {
    const changed = [...long.repeat(1 + below(3))];
    for (let times = 1 + below(9); times > 0; times--) {
      const letter = letters[below(letters.length)] ?? '';
      changed.splice(below(changed.length), below(2), ...(below(3) ? [letter] : []));
    }
    const whole = long.repeat(1 + below(3));
    const [one, other] = [fingerprintOf(whole), fingerprintOf(changed.join(''))];
    const same = samePrints(one, other);
    const leftOut = cannotBeSame(lettersOf(one), lettersOf(other));
    expect(same && leftOut, changed.join('')).toBe(false);
    if (same) told.same++;
    if (leftOut) told.apart++;
  }
  // Both happen often, else this says nothing.
  expect(told.same).toBeGreaterThan(100);
  expect(told.apart).toBeGreaterThan(1000);
});
