import { describe, expect, it } from 'vitest';
import { addressed, brokenForm, hasBothForms } from '../../../utils/templates/address.ts';
import { expandParts, longestReply } from '../../../utils/templates/parts.ts';
import { fillTemplate, filledParts, questionsOf } from '../../../utils/templates/rules.ts';
import { stacked } from '../../../utils/templates/stack.ts';
import { tokensOf } from '../../../utils/templates/syntax.ts';

describe('a template’s text', () => {
  it.each([
    ['{name|коллега}, да', {}, 'коллега, да'],
    ['{name|коллега}, да', { name: 'Анна' }, 'Анна, да'],
    ['{name|}да', {}, 'да'],
    ['{name | upcase}', { name: 'Анна' }, 'АННА'],
    ['{товар | с заглавной}', { товар: '«торт»' }, '«Торт»'],
    ['{кому|друг | capitalise}', {}, 'Друг'],
    ['{кому | имя}', { кому: 'Анна Соколова' }, 'Анна'],
    ['{когда: дата}', { когда: '2026-11-22' }, '22 ноября'],
    ['{когда: date | date: weekday}', { когда: '2026-11-22' }, 'воскресенье, 22 ноября'],
    ['{today | date: коротко}', { today: '2026-11-22' }, '22.11.2026'],
    ['{today}', { today: '2026-11-22' }, '22 ноября'],
    ['{когда: date}', { когда: 'завтра' }, 'завтра'],
    ['{n | plural: день/дня/дней}', { n: '1' }, 'день'],
    ['{n | plural: день/дня/дней}', { n: '22' }, 'дня'],
    ['{n | plural: день/дня/дней}', { n: '11' }, 'дней'],
    ['{n | plural: день/дня/дней}', { n: '1,5' }, 'дня'],
    ['{n | plural: день/дня/дней}', { n: '1 000' }, 'дней'],
    ['{n | plural: день/дня/дней}', { n: 'сто' }, 'дней'],
    ['{size: S/M/L?} и {size}', { size: 'M' }, 'M и M'],
    ['{цена}', {}, '{цена}'],
  ])('%s with %j is %s', (body, values, filled) => {
    expect(fillTemplate(body, values)).toBe(filled);
  });

  it('counts in English by its own forms', () => {
    const body = '{n} {n | plural: day/days}';
    expect(fillTemplate(body, { n: '1' }, 'en')).toBe('1 day');
    expect(fillTemplate(body, { n: '3' }, 'en')).toBe('3 days');
    expect(fillTemplate('{d: date}', { d: '2026-11-22' }, 'en')).toBe('November 22');
  });

  it('never runs what people typed: Liquid in a value or a text stays as it is', () => {
    const hostile = '{{ "x" | upcase }}{% assign a = 1 %}';
    expect(fillTemplate('{a | upcase}', { a: hostile })).toBe(hostile.toUpperCase());
    expect(fillTemplate(`${hostile}`, {})).toBe(hostile);
    expect(fillTemplate('{n | plural: {{v}}/b}', { n: '1' })).toBe('{n | plural: {{v}}/b}');
    expect(fillTemplate('{constructor | upcase}', { constructor: 'x' } as never)).toBe('X');
  });

  it('leaves what does not fit as text, and joins to the whole', () => {
    const body = '{x:y} {http://a/b/c} {a|b|c} { name} {} {name|a|upcase}';
    expect(
      tokensOf(body)
        .map(({ text }) => text)
        .join(''),
    ).toBe(body);
    expect(
      tokensOf(body)
        .filter(({ slot }) => slot)
        .map(({ text }) => text),
    ).toEqual(['{name|a|upcase}']);
  });

  it('asks once, as the place that says most does, and not where a word stands instead', () => {
    const body = '{размер} {name|друг} {размер: S/M?} {когда: дата} {цена|по запросу} {цена}';
    expect(questionsOf(body, {})).toEqual([
      { name: 'размер', kind: 'choice', choices: ['S', 'M'] },
      { name: 'когда', kind: 'date', choices: [] },
      { name: 'цена', kind: 'text', choices: [] },
    ]);
    expect(questionsOf(body, { размер: 'S', когда: '2026-11-22', цена: '1' })).toEqual([]);
  });

  it('tells what was filled, stood in or is missing', () => {
    const states = filledParts('{a}{b|c}{d}.', { a: '1' }).map(({ state }) => state);
    expect(states).toEqual(['filled', 'fallback', 'missing', 'text']);
  });
});

describe('forms of address', () => {
  const text = 'Ждём [ты: тебя, {name|друг}|вы: вас, {name|коллега}]!';
  it('are chosen whole, with placeholders and in either order', () => {
    expect(addressed(text, 'ty')).toBe('Ждём тебя, {name|друг}!');
    expect(addressed(text, 'vy')).toBe('Ждём вас, {name|коллега}!');
    expect(addressed('[вы: Вам|ты: Тебе]', 'ty')).toBe('Тебе');
    expect(addressed('[formal: Dear|informal: Hey]', 'vy')).toBe('Dear');
    expect([hasBothForms(text), hasBothForms('[1: a|2: b]')]).toEqual([true, false]);
  });
  it('that are not whole stay and are told', () => {
    expect(addressed('[ты: тебе]', 'ty')).toBe('[ты: тебе]');
    expect(brokenForm('Для [ты: тебе]')).toContain('[ты: тебе]');
    expect(brokenForm(text)).toBeNull();
    expect(brokenForm('массив [1, 2]')).toBeNull();
  });
});

describe('parts', () => {
  const all = [
    { title: 'Привет', body: '{name}, здравствуйте! {часть: Подпись}' },
    { title: 'Подпись', body: 'Ваш хлеб' },
    { title: 'А', body: '{part: Б}' },
    { title: 'Б', body: '{part: А}' },
  ];
  it('go in, also inside parts, whatever their letters', () => {
    expect(expandParts('{PART: привет} Ждём.', all)).toMatchObject({
      text: '{name}, здравствуйте! Ваш хлеб Ждём.',
      missing: [],
      circular: [],
    });
  });
  it('that go in a circle or are not there stay as text and are named', () => {
    expect(expandParts('{part: А}', all).circular).toEqual(['А']);
    expect(expandParts('{part: Себя}', [{ title: 'Себя', body: '' }], 'Себя').circular).toEqual([
      'Себя',
    ]);
    expect(expandParts('{part: Нет}', all)).toMatchObject({
      text: '{part: Нет}',
      missing: ['Нет'],
    });
  });
  it('cannot grow without end', () => {
    const ten = (title: string, of: string) => ({ title, body: `{part: ${of}}`.repeat(10) });
    const bomb = [ten('1', '2'), ten('2', '3'), ten('3', '4'), ten('4', '5'), ten('5', '6')];
    const { text, tooLong } = expandParts('{part: 1}', [
      ...bomb,
      { title: '6', body: 'х'.repeat(500) },
    ]);
    expect(tooLong).toBe(true);
    expect(text.length).toBeLessThanOrEqual(longestReply);
  });
});

describe('stacked templates', () => {
  it('call the person once', () => {
    expect(stacked(['{name}, спасибо!', '{name}, доставим завтра.', ' Ждём! '])).toBe(
      '{name}, спасибо!\nДоставим завтра.\nЖдём!',
    );
    expect(stacked(['{цена}', '{цена} ок'])).toBe('{цена}\n{цена} ок');
  });
});
