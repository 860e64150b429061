import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../utils/text/links.ts';
import { roughLinks, weightedLength } from '../../../utils/text/weighted-length.ts';

const weigh = (text: string) => weightedLength(text, linksIn);

describe('the weighted length', () => {
  it.each([
    ['', 0],
    ['Хлеб', 4],
    ['қазақ', 5],
    ['«Хлеб» — да’\u00a0', 13],
    ['…', 2],
    ['№', 2],
    ['₽', 2],
    ['日本', 4],
    ['👍', 2],
    // twitter-text of 2021 takes newer ones apart; X does not.
    ['👍🏽', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇰🇿', 2],
    ['1️⃣', 2],
    ['☀️', 2],
    ['и\u0306', 1],
    ['https://a.ru', 23],
    [`https://a.ru/${'b'.repeat(200)}`, 23],
    ['Хлеб: vk.com/teplyhleb!', 30],
    ['сайт.рф', 23],
    ['anna@mail.ru', 12],
    ['и т.д.', 6],
  ])('of %s is %i', (text, weight) => expect(weigh(text)).toBe(weight));

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.constantFrom('хлеб', ' ', '\n', 'ё', 'и\u0306', '…', '№', '₽', '«', '»', '—', '\u00a0', 'қ'),
    fc.constantFrom(
      '日',
      '한',
      '👍',
      '😀',
      '🇰🇿',
      '1️⃣',
      '❤️',
      '👨‍👩‍👧',
      '⭐',
      '🎉',
      '☀️',
      '\u2028',
      '\u200d',
    ),
    fc.constantFrom(
      ' https://a.ru ',
      ' http://shop.com/a?b=c#d ',
      ' vk.com/teplyhleb ',
      ' t.me ',
      ' https://пример.com/a ',
      ' www.example.org/a_(b) ',
    ),
    fc.constantFrom(' #хлеб ', ' @anna ', ' 5.5 ', ' a@b.ru '),
  );
  /** Faults of twitter-text 3.1.0 (facts, section 3), and what it knows no better of. */
  const beyondIt = (text: string) =>
    // Emoji since 2019, and skin tones of them.
    /[\u{1f3fb}-\u{1f3ff}]|[\u{1fa70}-\u{1faff}\u{1f6d5}-\u{1f6df}\u{1f6fb}-\u{1f6ff}\u{1f7e0}-\u{1f7f0}\u{1f900}-\u{1f9ff}]/u.test(
      text,
    ) ||
    // It refuses these whole.
    /[\uFFFE\uFEFF\uFFFF]/u.test(text);

  it('is that of twitter-text', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        fc.pre(!beyondIt(text));
        tried++;
        expect(weigh(text), JSON.stringify(text)).toBe(twitter.parseTweet(text).weightedLength);
      }),
      { numRuns: 4000 },
    );
    expect(tried).toBeGreaterThan(3000);
  });
});

describe('addresses', () => {
  it.each([
    ['смотри vk.com/abc.', ['vk.com/abc']],
    ['(https://ya.ru/(a)), да', ['https://ya.ru/(a)']],
    ['https://пример.рф/путь', ['https://пример.рф/путь']],
    ['a@b.ru, ftp://a.ru, 10.5, т.е., Хлеб.Соль', []],
    ['x.com и t.me/a…', ['x.com', 't.me/a']],
  ])('in "%s"', (text, found) => {
    const links = linksIn(text);
    expect(links.map((link) => link.text)).toEqual(found);
    for (const { from, to, text: link } of links) expect(text.slice(from, to)).toBe(link);
  });

  it('have their scheme', () => expect(linksIn('vk.com')[0]?.url).toBe('http://vk.com'));

  it('that are certain are found without the list', () => {
    const text = 'Да https://a.ru/x, vk.com/b. И не a@b.ru';
    expect(linksIn(text)).toMatchObject(roughLinks(text));
    expect(roughLinks(text)).toHaveLength(2);
  });
});
