import { describe, expect, it } from 'vitest';
import { misspellings } from '../../../utils/mentions/misspellings.ts';

const of = (word: string, kind: string, most = 200) =>
  misspellings(word, [], most)
    .filter((slip) => slip.kind === kind)
    .map(({ text }) => text);

describe('misspellings of a brand', () => {
  it.each([
    ['кофейня', 'translit', 'kofeynya'],
    ['teplohleb', 'translit', 'теплохлеб'],
    ['кофейня', 'sound', 'кафейня'],
    ['кофейня', 'sound', 'кофийня'],
    ['кофейня', 'neighbour', 'коыейня'],
    ['маргарита', 'doubled', 'марргарита'],
    ['терраса', 'doubled', 'тераса'],
    ['terrace', 'doubled', 'terace'],
    ['coffeemania', 'sound', 'coffeemanya'],
    ['жылынан', 'sound', 'жилынан'],
    ['қазақнан', 'sound', 'қазакнан'],
  ])('%s by %s: %s', (word, kind, wrong) => {
    expect(of(word, kind)).toContain(wrong);
  });

  it('gives the word in the other layout only where it is a word', () => {
    expect(of('сдек', 'layout')).toEqual(['cltr']);
    expect(of('хлебник', 'layout')).toEqual([]);
    expect(of('wildberries', 'layout')).toEqual(['цшдвиуккшуы']);
  });

  it('holds at most as many as asked, each once, the likelier kinds first', () => {
    for (const word of ['кофейня', 'wildberries', 'Тёплый хлеб', 'аааааааа']) {
      const slips = misspellings(word);
      expect(slips.length).toBeLessThanOrEqual(12);
      const texts = slips.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts).not.toContain(word.toLowerCase());
    }
    expect(misspellings('кофейня')[0]).toEqual({ text: 'kofeynya', kind: 'translit' });
    expect(new Set(misspellings('кофейня').map(({ kind }) => kind))).toContain('neighbour');
  });

  it('gives nothing that is looked for already, and nothing of short words', () => {
    expect(misspellings('кофейня', ['KOFEYNYA']).map(({ text }) => text)).not.toContain('kofeynya');
    expect(misspellings('чай')).toEqual([]);
    expect(misspellings('12345')).toEqual([]);
    expect(misspellings('я'.repeat(41))).toEqual([]);
  });
});
