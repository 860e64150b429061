import { expect, it } from 'vitest';
import { formatSize } from '../../../utils/text/format.ts';

it.each([
  [0, 'en', '0 byte'],
  [999, 'en', '999 byte'],
  [1536, 'en', '1.5 kB'],
  [42_400, 'ru', '42 кБ'],
  [1_000_000, 'ru', '1 МБ'],
  [3_250_000_000, 'ru', '3,3 ГБ'],
  [5e13, 'en', '50,000 GB'],
])('%d bytes in %s are %s', (bytes, language, said) => {
  expect(formatSize(bytes, language).replace(/\s/g, ' ')).toBe(said);
});
