import { describe, expect, it } from 'vitest';
import type { Template } from '../../../utils/templates/schema.ts';
import { otherLayout, templateSearch } from '../../../utils/templates/search.ts';
import { starters } from '../../../utils/templates/starters.ts';

const templates: Template[] = starters.map((starter, place) => ({
  ...starter,
  uuid: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
  updatedAt: 0,
  updatedBy: 'test',
}));
const search = templateSearch(templates);
const titles = (query: string) => search(query).map((template) => template.title);

describe('template search', () => {
  it('gives all in their order without a query', () => {
    expect(search('')).toEqual(templates);
    expect(search('   ')).toEqual(templates);
  });

  it('finds the same, however much was read ahead of the first letter', () => {
    const many = Array.from({ length: 20 }, () => templates).flat();
    for (const times of [0, 1, 2, 50]) {
      const ahead = templateSearch(many);
      const more = Array.from({ length: times }, () => ahead.prepare());
      // Until all are read there is more.
      expect(more.lastIndexOf(true)).toBeLessThan(Math.ceil(many.length / 100));
      expect(ahead('доставка')).toEqual(templateSearch(many)('доставка'));
      expect(ahead.prepare()).toBe(false);
      expect(ahead('')).toHaveLength(many.length);
    }
  });

  it('finds by title, tag and body, the title first', () => {
    expect(titles('доставка')[0]).toBe('Доставка: срок и стоимость');
    expect(titles('возражение')).toEqual(['Возражение «дорого»']);
    expect(titles('рады что вы с нами')).toEqual(['Приветствие новичка']);
  });

  it('forgives a slip and another ending', () => {
    expect(titles('доствка')[0]).toBe('Доставка: срок и стоимость');
    expect(titles('скидки')).toContain('Вопрос про скидку');
    expect(titles('complant')).toContain('Complaint: sympathy first');
  });

  it('reads ё and е alike', () => {
    expect(titles('теплые')).toContain('Спасибо за тёплые слова');
    expect(titles('тёплые')).toContain('Спасибо за тёплые слова');
  });

  it.each([
    ['ghbdtn', 'привет'],
    ['Зкшсу', 'price'],
    [',eltn', 'будет'],
    ['123', '123'],
  ])('turns %s typed in the wrong layout into %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  it('finds what was typed in the wrong layout', () => {
    expect(titles('ljcnfdrf')[0]).toBe('Доставка: срок и стоимость');
    expect(titles('вудшмукн')[0]).toBe('Delivery: time and cost');
    // Begins with a key that is punctuation in the Latin layout.
    expect(titles('[хз')).toEqual([]);
  });

  it('finds nothing for nonsense, and survives signs alone', () => {
    expect(titles('щщщщщщщщ')).toEqual([]);
    expect(() => titles('{}()*+?')).not.toThrow();
  });

  // Twenty ways to ask: right, wrong layout, Latin letters, slips, beginnings, two words.
  it.each([
    ['привет', 'Приветствие новичка'],
    ['ghbdtn', 'Приветствие новичка'],
    ['privet', 'Приветствие новичка'],
    ['сколько стоит', 'Сколько стоит'],
    ['crjkmrj', 'Сколько стоит'],
    ['skolko', 'Сколько стоит'],
    ['ljcnfdrf', 'Доставка: срок и стоимость'],
    ['dostavka', 'Доставка: срок и стоимость'],
    ['доствка', 'Доставка: срок и стоимость'],
    ['жалоб', 'Жалоба: сначала сочувствие'],
    [';fkj,f', 'Жалоба: сначала сочувствие'],
    ['zhaloba', 'Жалоба: сначала сочувствие'],
    ['cgfcb,j', 'Спасибо за тёплые слова'],
    ['spasibo', 'Спасибо за тёплые слова'],
    ['скидк', 'Вопрос про скидку'],
    ['dorogo', 'Возражение «дорого»'],
    ['часы раб', 'Часы работы и адрес'],
    ['вудшмукн', 'Delivery: time and cost'],
    ['delivry', 'Delivery: time and cost'],
    ['rude', 'Rude words: a calm boundary'],
  ])('finds for «%s» first «%s»', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });
});
