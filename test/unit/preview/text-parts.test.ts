import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textParts } from '../../../utils/preview/text-parts.ts';

const linksOf = (text: string) =>
  textParts(text)
    .filter(({ link }) => link)
    .map((part) => part.text);

describe('links in a text', () => {
  it.each([
    ['Меню: https://example.org/menu?a=1.', ['https://example.org/menu?a=1']],
    ['Пишите на сайт хлеб.рф, ждём', ['хлеб.рф']],
    ['https://example.org/a#top и #низ', ['https://example.org/a#top', '#низ']],
    ['Пишите на example.ru, ждём', ['example.ru']],
    ['#хлеб и #утро_в_пекарне!', ['#хлеб', '#утро_в_пекарне']],
    ['#новинки@teplyhleb', ['#новинки@teplyhleb']],
    ['спросите @anna_k', ['@anna_k']],
    ['почта anna@example.org', []],
    ['№5 и C#', []],
  ])('%s', (text, links) => expect(linksOf(text)).toEqual(links));

  it('joined again are the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('#a', 'https://a.b/c', '@abc', 'x.ru', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(
          textParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
