import { describe, expect, it } from 'vitest';
import {
  byUse,
  fillTemplate,
  firstNameOf,
  missingValues,
  partsOf,
  placeholdersOf,
} from '../../../utils/templates/rules.ts';
import type { Template } from '../../../utils/templates/schema.ts';
import { hourIn, knownValues, scriptLanguageOf } from '../../../utils/templates/values.ts';

const template = (uuid: string, title: string, language = 'ru'): Template => ({
  uuid,
  title,
  language,
  body: 'x',
  tags: [],
  starter: null,
  updatedAt: 0,
  updatedBy: 'test',
});

describe('placeholders', () => {
  it('are found once each, in order, with Cyrillic and spaces', () => {
    expect(placeholdersOf('{name}, {цена}! {name} {срок доставки} {a-b}')).toEqual([
      'name',
      'цена',
      'срок доставки',
      'a-b',
    ]);
  });

  it('are not found in other braces', () => {
    expect(placeholdersOf('{} { name} {a{b} {<img>} {x:y}')).toEqual(['b']);
  });

  it('keep the text when values hold braces or dollar signs', () => {
    expect(fillTemplate('{a} и {b}', { a: '{b}', b: '$& $1' })).toBe('{b} и $& $1');
  });

  it('stay when there is no value or only spaces', () => {
    expect(fillTemplate('{a}{b}', { a: '  ' })).toBe('{a}{b}');
    expect(missingValues('{a}{b}{c}', { a: ' ', c: 'x' })).toEqual(['a', 'b']);
  });

  it('cut a text into parts that join to the whole', () => {
    const body = '{name}, цена {цена}.';
    expect(partsOf(body)).toEqual([
      { text: 'name', placeholder: true },
      { text: ', цена ', placeholder: false },
      { text: 'цена', placeholder: true },
      { text: '.', placeholder: false },
    ]);
    expect(partsOf('')).toEqual([]);
  });
});

describe('known values', () => {
  const context = {
    authorName: 'Анна Соколова',
    community: 'Тёплый хлеб',
    zone: 'Asia/Vladivostok',
    // 22:00 UTC is 8 in the morning in Vladivostok.
    now: Date.UTC(2026, 10, 20, 22),
  };
  const greeting = (part: string) => `доброе ${part}`;

  it('greet by the community’s own clock', () => {
    expect(hourIn('Asia/Vladivostok', context.now)).toBe(8);
    expect(hourIn('UTC', Date.UTC(2026, 0, 1, 0))).toBe(0);
    expect(knownValues('{name}, {daypart}!', context, greeting)).toEqual({
      name: 'Анна',
      community: 'Тёплый хлеб',
      daypart: 'доброе morning',
      today: '2026-11-21',
    });
  });

  it('begin a sentence with a capital', () => {
    expect(knownValues('{daypart}, {name}!', context, greeting).daypart).toBe('Доброе morning');
    expect(knownValues('{name}! {daypart}.', context, greeting).daypart).toBe('Доброе morning');
  });

  it('leave out what is not known', () => {
    const nobody = { ...context, authorName: 'id123', community: null };
    expect(Object.keys(knownValues('', nobody, greeting))).toEqual(['today', 'daypart']);
    expect(firstNameOf('<img onerror=x>')).toBeNull();
  });
});

describe('order', () => {
  it('puts what was used lately first, then by title', () => {
    const now = 100 * 86_400_000;
    const sorted = byUse(
      [template('1', 'Б'), template('2', 'А'), template('3', 'В'), template('4', 'Г')],
      [
        { template: '3', count: 2, lastAt: now },
        { template: '4', count: 4, lastAt: now - 60 * 86_400_000 },
      ],
      now,
    );
    expect(sorted.map((one) => one.uuid)).toEqual(['3', '4', '2', '1']);
  });

  it('tells the language by the script', () => {
    expect(scriptLanguageOf('Сколько стоит iPhone?')).toBe('ru');
    expect(scriptLanguageOf('How much?')).toBe('en');
    expect(scriptLanguageOf('👍 100%')).toBeNull();
  });
});
