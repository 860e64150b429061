import { describe, expect, it } from 'vitest';
import { fillAuthorWords, fillWords, textIsIn } from '../../../components/fill-words.ts';

const words = (...asked: Parameters<typeof fillWords>) =>
  fillWords(...asked).map(({ word }) => word);

describe('what is said of a fill', () => {
  it('names what is missing, and never claims more than was read back', () => {
    expect(words({ outcome: 'filled', text: true, media: 2 }, 2)).toEqual(['day:filled.filled']);
    expect(fillWords({ outcome: 'part', text: true, media: 1 }, 3)).toEqual([
      { word: 'day:filled.pictures', values: { count: 2, of: 3 } },
      { word: 'day:filled.rest' },
    ]);
    expect(words({ outcome: 'part', text: false, media: 0 }, 0)).toEqual([
      'day:filled.noText',
      'day:filled.rest',
    ]);
    expect(words({ outcome: 'part', text: true, media: 1 }, null)).toEqual([
      'day:filled.somePictures',
      'day:filled.rest',
    ]);
  });

  it('warns of a button that publishes at once, where there is something to publish', () => {
    const warning = 'publishing:nowUnlessTimer';
    const filled = { outcome: 'filled', text: true, media: 0 } as const;
    expect(words(filled, 0, true)).toEqual(['day:filled.filled', warning]);
    expect(words({ ...filled, outcome: 'already', text: false }, 0, true)).toContain(warning);
    expect(words({ ...filled, outcome: 'part' }, 1, true)).toContain(warning);
    expect(words(filled, 0)).not.toContain(warning);
    expect(words({ outcome: 'no-composer', text: false, media: 0 }, 0, true)).not.toContain(
      warning,
    );
    expect(words('failed', 0, true)).not.toContain(warning);
  });

  it('gives the text to the clipboard unless the composer holds it', () => {
    expect(textIsIn({ outcome: 'part', text: true, media: 0 })).toBe(true);
    expect(textIsIn({ outcome: 'no-composer', text: false, media: 0 })).toBe(false);
    expect(textIsIn('failed')).toBe(false);
  });

  it('tells in whose name the composer would publish, where one was filled', () => {
    const filled = { outcome: 'filled', text: true, media: 0 } as const;
    const olga = { name: 'Ольга', instead: 'Пекарня' };
    expect(fillAuthorWords(filled, olga)).toEqual({
      word: 'talk:fill.other',
      values: { name: 'Ольга', community: 'Пекарня' },
    });
    expect(fillAuthorWords(filled, { name: 'Пекарня', instead: null })?.word).toBe('talk:fill.as');
    expect(fillAuthorWords(filled, { name: null, instead: null })?.word).toBe('talk:fill.notShown');
    expect(fillAuthorWords({ ...filled, outcome: 'no-page' }, olga)).toBeNull();
    expect(fillAuthorWords('failed', olga)).toBeNull();
  });
});
