import { describe, expect, it } from 'vitest';
import {
  around,
  firstWords,
  longestText,
  makeFinder,
  mostFound,
  sameWord,
} from '../../../utils/mentions/rules.ts';
import type { Keyword } from '../../../utils/mentions/schema.ts';

const community = 'vk:-7';
const whole = (text: string): Keyword => ({ text, how: 'whole' });
const beginning = (text: string): Keyword => ({ text, how: 'beginning' });
const found = (text: string, words: Keyword[], except: string[] = []) =>
  makeFinder([{ community, words, except }])(text).map(({ from, to }) => text.slice(from, to));

describe('keywords', () => {
  it.each([
    // Russian: endings, ё and е, capitals, a decomposed ё.
    [
      'ru',
      'Ходили в «Тёплый Хлеб», а в Теплом хлебе ремонт',
      [beginning('тёпл хлеб')],
      ['Тёплый Хлеб', 'Теплом хлебе'],
    ],
    ['ru', 'ТЁПЛЫЙ ХЛЕБ и теплый-хлеб', [whole('Теплый хлеб')], ['ТЁПЛЫЙ ХЛЕБ', 'теплый-хлеб']],
    ['ru', 'те\u0308плый', [whole('тёплый')], ['те\u0308плый']],
    [
      'en',
      'O’Brien’s bakery, the Bakeries, OBAKERY',
      [beginning('baker'), whole("o'brien")],
      ['O’Brien', 'bakery', 'Bakeries'],
    ],
    [
      'ro',
      'PAINE caldă și pâine rece; băşina',
      [whole('pâine'), whole('și'), whole('bașina')],
      ['PAINE', 'și', 'pâine'],
    ],
    [
      'kk',
      'Қазақша: «Жылы нан» наубайханасы, ЖЫЛЫ НАННЫҢ иісі',
      [beginning('жылы нан')],
      ['Жылы нан', 'ЖЫЛЫ НАННЫҢ'],
    ],
    [
      'ms',
      'Roti Panas memang sedap, roti-panas & RotiPanas',
      [whole('roti panas')],
      ['Roti Panas', 'roti-panas'],
    ],
  ] as const)('in %s: %s', (_language, text, words, expected) => {
    expect(found(text, [...words])).toEqual(expected);
  });

  it('ends a word where a letter, digit or _ of any script goes on', () => {
    for (const text of ['кафедра', 'декаф', 'каф2', 'каф_е', 'кафé', 'каф\u0301'])
      expect([text, found(text, [whole('каф')])]).toEqual([text, []]);
    expect(found('#каф, @каф. (каф)каф!', [whole('каф')])).toHaveLength(4);
    expect(found('vk.com/teplyhleb?w=1', [whole('teplyhleb')])).toEqual(['teplyhleb']);
  });

  it('takes signs of a pattern for what they are', () => {
    expect(found('a.b axb C++ c+ (x)', [whole('a.b'), whole('c++'), whole('(x)')])).toEqual([
      'a.b',
      'C++',
      '(x)',
    ]);
  });

  it('passes over what stands inside an excluded phrase', () => {
    const words = [beginning('хлеб')];
    expect(
      found('Хлеб насущный и хлебом единым, а хлеб тут свежий', words, [
        'хлеб насущн',
        'хлебом единым',
      ]),
    ).toEqual(['хлеб']);
    // Beside it is not inside it.
    expect(found('насущный хлеб', words, ['хлеб насущн'])).toEqual(['хлеб']);
  });

  it('finds the longest phrase, and each community’s own', () => {
    const find = makeFinder([
      { community, words: [whole('хлеб'), whole('тёплый хлеб')], except: [] },
      { community: 'vk:-8', words: [whole('хлеб')], except: [] },
      { community: 'vk:-9', words: [], except: [] },
    ]);
    expect(find('Тёплый хлеб')).toEqual([
      { from: 0, to: 11, community },
      { from: 7, to: 11, community: 'vk:-8' },
    ]);
  });

  it('looks no further than its limits', () => {
    expect(found('хлеб '.repeat(2000), [whole('хлеб')])).toHaveLength(mostFound);
    const late = `${' '.repeat(longestText - 4)}хлеб хлеб`;
    expect(found(late, [whole('хлеб')])).toHaveLength(1);
    // A hundred words that all begin alike against a text that begins like them everywhere.
    const many = Array.from({ length: 100 }, (_, n) => whole(`${'а'.repeat(30)}${n}`));
    expect(found('а'.repeat(longestText), many)).toEqual([]);
  });

  it('cuts the text around between words', () => {
    const text = `${'слово '.repeat(40)}Тёплый\n хлеб ${'дальше '.repeat(40)}`;
    const [at] = makeFinder([{ community, words: [whole('тёплый хлеб')], except: [] }])(text);
    const cut = around(text, at ?? { from: 0, to: 0 });
    expect(cut.match).toBe('Тёплый хлеб');
    expect(cut.before).toMatch(/^… (?:слово )+$/u);
    expect(cut.after).toMatch(/^(?: дальше)+…$/u);
    expect(around('Хлеб!', { from: 0, to: 4 })).toEqual({ before: '', match: 'Хлеб', after: '!' });
  });

  it('knows what finds the same', () => {
    expect(sameWord('Тёплый-Хлеб', ' теплый  хлеб')).toBe(true);
    expect(sameWord('хлеб', 'хлёб!')).toBe(false);
  });

  it('begins with what a community is called', () => {
    expect(firstWords({ name: 'Пекарня «Тёплый хлеб»', screenName: 'teplyhleb' })).toEqual([
      'Тёплый хлеб',
      'teplyhleb',
    ]);
    expect(firstWords({ name: 'Кофейня', screenName: 'club224' })).toEqual(['Кофейня']);
  });
});
