import { expect, it } from 'vitest';
import { sameText } from '../../../utils/plan/likeness.ts';
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
