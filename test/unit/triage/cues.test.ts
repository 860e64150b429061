import { describe, expect, it } from 'vitest';
import { cueRows, PAIR_ROWS } from '../../../utils/triage/cues.ts';
import { CUES, type Cue } from '../../../utils/triage/cues/names.ts';
import { plainText, tokensOf } from '../../../utils/triage/features.ts';
import { matcherOf, wordCues } from '../../../utils/triage/lexicon.ts';

const cuesOf = (text: string, language: string) =>
  cueRows(text, tokensOf(plainText(text)), language)
    .filter((row) => row < CUES.length * 2)
    .map((row) => (row < CUES.length ? CUES[row] : `not ${CUES[row - CUES.length]}`));

describe('a lexicon', () => {
  const matcher = matcherOf([{ price: 'цен* почем', open: 'до_скольки режим_работ*' }]);
  const found = (text: string) => {
    const tokens = tokensOf(plainText(text));
    return tokens.map((_, at) => [...wordCues(matcher, tokens, at)].map((cue) => CUES[cue]));
  };
  it('knows words, beginnings and phrases', () => {
    expect(found('ценник почем до скольки режим работы')).toEqual([
      ['price'],
      ['price'],
      ['open'],
      [],
      ['open'],
      [],
    ]);
  });
  it('does not take a longer word for a whole one', () => {
    expect(found('почему до субботы')).toEqual([[], [], []]);
  });
});

describe('cues of a text', () => {
  it.each<[string, string, Cue[]]>([
    ['ru', 'подскажите сколько стоит доставка в казань', ['ask', 'how-much', 'ship', 'town']],
    ['en', 'how much is shipping to Leeds?', ['how-much', 'ship', 'mark-question']],
    ['ro', 'cât costă livrarea', ['ship']],
    ['kk', 'рақмет сіздерге', ['thanks']],
    ['ms', 'terima kasih, sedap sangat', ['thanks']],
  ])('%s: %s', (language, text, expected) => {
    expect(cuesOf(text, language)).toEqual(expect.arrayContaining(expected));
  });
  it('tells what is denied apart', () => {
    expect(cuesOf('не понравилось', 'ru')).toContain('not good');
    expect(cuesOf('не понравилось', 'ru')).not.toContain('good');
  });
  it('does not deny in Kazakh by the word for "what"', () => {
    expect(cuesOf('не әдемі', 'kk').some((cue) => cue?.startsWith('not '))).toBe(false);
  });
  it('reads shapes without a lexicon', () => {
    expect(cuesOf('😍', 'fr')).toEqual(expect.arrayContaining(['emoji-heart', 'only-emoji']));
    expect(cuesOf('СРОЧНО ОТВЕТЬТЕ', 'fr')).toContain('capitals');
  });
  it('stays within its rows', () => {
    const text = 'Здравствуйте! Почему так дорого?? Жду посылку вторую неделю, безобразие 😡';
    for (const row of cueRows(text, tokensOf(plainText(text)), 'ru')) {
      expect(row).toBeLessThan(CUES.length * 2 + PAIR_ROWS);
    }
  });
});
