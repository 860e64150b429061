import { describe, expect, it } from 'vitest';
import { placeOf, swapLeftover, swapName, swapSlang } from '../../../utils/coach/swap.ts';

describe('what may be put in the place of a word', () => {
  it('finds words as they stand in the text', () => {
    expect(placeOf('Ответ: Щас, уточню', 'щас')).toEqual({ at: 7, found: 'Щас' });
    expect(placeOf('Стоит  tak   de, maaf', 'tak de')).toEqual({ at: 7, found: 'tak   de' });
    expect(placeOf('Ещё чё?', 'че')).toEqual({ at: 4, found: 'чё' });
    expect(placeOf('щаслив', 'щас')).toBeNull();
    expect(placeOf('', '')).toBeNull();
  });

  it('says slang plainly, as large as it was; leaves what has no sure word', () => {
    expect(swapSlang('Щас уточню', 'щас')).toEqual({ from: 'Щас', to: 'Сейчас' });
    expect(swapSlang('ну щас', 'щас')).toEqual({ from: 'щас', to: 'сейчас' });
    expect(swapSlang('thx a lot', 'thx')).toEqual({ from: 'thx', to: 'thank you' });
    expect(swapSlang('это жесть', 'жесть')).toBeNull();
    expect(swapSlang('всё', 'щас')).toBeNull();
  });

  it('puts the right name where another stood, and nothing where it is not known', () => {
    expect(swapName('Ольга, добрый день', 'Ольга', 'Анна')).toEqual({ from: 'Ольга', to: 'Анна' });
    expect(swapName('Ольга, добрый день', 'Ольга', null)).toBeNull();
    expect(swapName('Добрый день', 'Ольга', 'Анна')).toBeNull();
  });

  it('fills a forgotten name, or takes what stands after its bar', () => {
    expect(swapLeftover('{имя}', 'Анна')).toEqual({ from: '{имя}', to: 'Анна' });
    expect(swapLeftover('{{ name }}', 'Анна')).toEqual({ from: '{{ name }}', to: 'Анна' });
    expect(swapLeftover('{имя|коллега}', null)).toEqual({ from: '{имя|коллега}', to: 'коллега' });
    expect(swapLeftover('{имя}', null)).toBeNull();
    expect(swapLeftover('{цена}', 'Анна')).toBeNull();
    expect(swapLeftover('[[имя]]', 'Анна')).toBeNull();
  });
});
