import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareLink, fingerprint, similarity } from '../../../utils/text/similarity.ts';

describe('a fingerprint', () => {
  it.each([
    ['Свежий ХЛЕБ!', 'свежий  хлеб'],
    ['Ещё тёплый', 'Еще теплый'],
    ['Хлеб — всему голова…', 'хлеб всему голова'],
    ['Любим вас ❤️', 'любим вас ❤'],
    ['Спасибо 👍🏽', 'спасибо 👍'],
    ['https://shop.example/a?utm_source=vk&id=5', 'http://www.shop.example/a/?id=5'],
    ['Ждём: https://shop.example/bread.', 'ждем https://shop.example/bread'],
    ['мы\u00a0рядом', 'мы рядом'],
    ['5\u200b кг', '5 кг'],
  ])('is one for %j and %j', (a, b) => {
    expect(fingerprint(a)).toBe(fingerprint(b));
    expect(fingerprint(a)).not.toBe('');
  });

  it.each([
    ['Скидка 10%', 'Скидка 15%'],
    ['https://shop.example/a?id=5', 'https://shop.example/a?id=6'],
    ['🍞', '🥐'],
    ['🇷🇺', '🇲🇩'],
  ])('tells %j from %j', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });

  it('is empty for what says nothing', () => {
    expect([' \n', '…!?', '\ue000'].map(fingerprint)).toEqual(['', '', '']);
  });

  it('keeps two links in their places', () => {
    expect(fingerprint('a.b https://x.example/1 и https://y.example/2')).toBe(
      'a b x.example/1 и y.example/2',
    );
  });

  it('is its own fingerprint wherever no link was taken apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/https?:|www\./iu.test(text));
        expect(fingerprint(fingerprint(text))).toBe(fingerprint(text));
      }),
    );
  });
});

describe('a link', () => {
  it.each([
    ['https://www.shop.example/a/?utm_medium=x&fbclid=1#top', 'shop.example/a'],
    ['www.shop.example', 'shop.example'],
    ['https://shop.example/a?b=1),', 'shop.example/a?b=1'],
  ])('%s leads to %s', (link, bare) => {
    expect(bareLink(link)).toBe(bare);
  });
});

describe('similarity', () => {
  it('is 0 to 1, the same both ways, and 1 for the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const alike = similarity(a, b);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBeCloseTo(alike, 10);
        expect(similarity(a, a)).toBe(a === '' ? 0 : 1);
      }),
    );
  });
  it('falls with every word that differs', () => {
    const one = 'сегодня печем ржаной хлеб с тмином';
    const near = similarity(one, 'сегодня печем белый хлеб с тмином');
    const far = similarity(one, 'завтра выходной и мы закрыты');
    expect(near).toBeGreaterThan(0.6);
    expect(far).toBeLessThan(0.2);
  });
});
