import { describe, expect, it } from 'vitest';
import {
  hashesOf,
  plainText,
  READ_LENGTH,
  SIGNS,
  tokensOf,
} from '../../../utils/triage/features.ts';

const words = (text: string) => tokensOf(plainText(text)).map((token) => token.text);

describe('what heads see of a text', () => {
  it('makes spellings one', () => {
    expect(words('Ещё ОЧЕНЬ красиииивоооо')).toEqual(['еще', 'очень', 'красиивоо']);
  });
  it('puts signs for addresses, names, phones and numbers', () => {
    expect(words('[id7|Анна], пиши на shop.example.com или +7 999 123-45-67, 25 минут')).toEqual([
      SIGNS.mention,
      ',',
      'пиши',
      'на',
      SIGNS.link,
      'или',
      SIGNS.phone,
      ',',
      SIGNS.number,
      'минут',
    ]);
  });
  it('keeps smileys and marks apart, and runs of them short', () => {
    expect(words('супер)))))) 😍😍 а???')).toEqual(['супер', ')))', '😍', '😍', 'а', '???']);
  });
  it('reads the beginning of a long text alone', () => {
    expect(plainText('а '.repeat(5000)).length).toBeLessThanOrEqual(READ_LENGTH);
  });
  it('gives the same hashes for the same words and says which word gave each', () => {
    const tokens = tokensOf(plainText('сколько стоит'));
    const { hashes, from } = hashesOf(tokens);
    expect(hashesOf(tokens).hashes).toEqual(hashes);
    expect(new Set(from)).toEqual(new Set([0, 1]));
    expect(from.length).toBe(hashes.length);
    expect(new Set(hashes).size).toBeGreaterThan(hashes.length * 0.9);
  });
  it('has nothing to say of nothing', () => {
    expect(hashesOf(tokensOf(plainText(''))).hashes.length).toBe(0);
  });
});
