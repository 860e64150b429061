import { expect, it } from 'vitest';
import { formatMoney } from '../../../utils/text/format.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');

it.each([
  [1300, 'en', 'RUB', '₽1,300'],
  [1300, 'ru', 'RUB', '1 300 ₽'],
  [1300.5, 'ru', 'USD', '1 300,50 $'],
  [5000, 'kk', 'KZT', '5 000 ₸'],
  // A dollar that is not the usual one keeps its country.
  [5, 'en', 'CAD', 'CA$5'],
  [5, 'en', null, '5'],
  [null, 'en', 'RUB', '—'],
] as const)('shows %s in %s and %s shortly: %s', (value, language, currency, text) => {
  expect(plain(formatMoney(value, language, currency))).toBe(text);
});
