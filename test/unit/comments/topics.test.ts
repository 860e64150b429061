import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../utils/comments/topics.ts';
import { stemOf } from '../../../utils/text/stem.ts';

let n = 0;
const asks = (who: string | null, text: string, at = (n += 1)) => ({
  key: `vk:-1_${at}`,
  author: who && `vk:${who}`,
  text,
  url: `https://vk.com/wall-1_1?reply=${at}`,
  writtenAt: at,
  firstSeenAt: at,
});

describe('endings', () => {
  it.each([
    ['доставка', ['доставку', 'доставкой', 'доставки']],
    ['цена', ['цены', 'цену', 'ценой']],
    ['торт', ['торты', 'тортов', 'тортом', 'торта']],
    ['заказ', ['заказы', 'заказать', 'заказов', 'заказывать']],
    ['запись', ['записаться', 'записи', 'запись']],
    ['вкусный', ['вкусная', 'вкусные', 'вкусного']],
    ['ёлка', ['елка', 'ёлки', 'елку']],
    ['price', ['prices']],
    ['delivery', ['deliveries']],
    ['box', ['boxes']],
  ])('of %s are folded', (word, others) => {
    for (const other of others) expect([other, stemOf(other)]).toEqual([other, stemOf(word)]);
  });

  it.each([
    ['торт', 'торф'],
    ['мука', 'мак'],
    ['bus', 'bu'],
    ['класс', 'клей'],
  ])('do not make %s and %s one', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

  it('leave words of other letters, and never leave nothing', () => {
    expect(stemOf('жеткізу')).toBe('жеткізу');
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яёa-z]{1,14}$/u), (word) => {
        expect(stemOf(word).length).toBeGreaterThan(0);
        expect(stemOf(stemOf(word)).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

describe('what people ask about', () => {
  it('is what three different people asked, in whatever form', () => {
    const found = topicsOf([
      asks('anna', 'А доставка есть?'),
      asks('boris', 'Сколько стоит доставка в Химки?'),
      asks('vera', 'Подскажите, с доставкой в Химки сколько?'),
      asks('gleb', 'Вкусно!'),
      asks('dasha', 'Торт на заказ делаете?'),
      asks('egor', 'Можно заказать торт?'),
    ]);
    expect(found).toEqual([
      {
        word: 'доставка',
        beside: ['химки'],
        people: 3,
        questions: 3,
        examples: [
          expect.objectContaining({ text: 'Подскажите, с доставкой в Химки сколько?' }),
          expect.objectContaining({ text: 'Сколько стоит доставка в Химки?' }),
          expect.objectContaining({ text: 'А доставка есть?' }),
        ],
      },
    ]);
  });

  it('is not what one person asks over and over, nobody signed, or nobody asked', () => {
    const same = Array.from({ length: 5 }, () => asks('anna', 'Где доставка?'));
    expect(topicsOf(same)).toEqual([]);
    expect(topicsOf(['a', 'b', 'c'].map((who) => asks(who, 'Доставка хорошая')))).toEqual([]);
    expect(topicsOf([1, 2, 3].map(() => asks(null, 'Где доставка?')))).toEqual([]);
  });

  it('takes no small words, greetings, names, addresses or links for a topic', () => {
    const people = ['a', 'b', 'c', 'd'];
    expect(topicsOf(people.map((who) => asks(who, 'Здравствуйте, а сколько это?')))).toEqual([]);
    expect(topicsOf(people.map((who) => asks(who, 'Анна, а когда?')))).toEqual([]);
    expect(
      topicsOf(people.map((who) => asks(who, '[id5|Ольга], @olga #хлеб https://vk.com/x ?'))),
    ).toEqual([]);
    expect(topicsOf(people.map((who) => asks(who, 'Hi, how much is it?')))).toEqual([]);
  });

  it('gives a question to one topic: the one of most people', () => {
    const found = topicsOf([
      ...['a', 'b', 'c', 'd'].map((who) => asks(who, 'Есть самовывоз?')),
      asks('e', 'Самовывоз или доставка?'),
      ...['f', 'g', 'h'].map((who) => asks(who, 'Доставка есть?')),
    ]);
    expect(found.map(({ word, people, questions }) => [word, people, questions])).toEqual([
      ['самовывоз', 5, 5],
      ['доставка', 3, 3],
    ]);
    expect(found[0]?.examples).toHaveLength(3);
  });

  it('groups English too', () => {
    const found = topicsOf([
      asks('a', 'Do you deliver? What are the prices?'),
      asks('b', 'What is the price?'),
      asks('c', 'Could you tell the price of a cake?'),
    ]);
    expect(found.map(({ word, people }) => [word, people])).toEqual([['price', 3]]);
  });

  it('never counts more people than asked, and is the same whatever the order', () => {
    const word = fc.constantFrom('доставка', 'торта', 'цена', 'торты', 'цены', 'мука');
    const one = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.array(word, { maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), (said) => {
        const all = said.map(([who, words], at) => asks(who, `${words.join(' ')}?`, at + 1));
        const topics = topicsOf(all);
        const asked = new Set(all.map(({ author }) => author)).size;
        for (const { people, questions } of topics) {
          expect(people).toBeGreaterThanOrEqual(3);
          expect(people).toBeLessThanOrEqual(Math.min(asked, questions));
        }
        expect(topicsOf([...all].reverse())).toEqual(topics);
      }),
    );
  });
});
