import { describe, expect, it } from 'vitest';
import {
  emptyBrief,
  ideasIn,
  linesOf,
  stepStates,
  tagsOf,
  withIdea,
  withTag,
} from '../../../utils/briefs/rules.ts';

const nothing = { addressed: false, goals: 0, budgeted: false };
const lines = (count: number) => Array.from({ length: count }, (_, n) => `Тема ${n}`);

describe('how far a brief is', () => {
  it('is nowhere at first', () => {
    expect(new Set(Object.values(stepStates(emptyBrief, nothing)))).toEqual(new Set(['empty']));
  });
  it('tells a begun step from a whole one', () => {
    const states = stepStates(
      {
        ...emptyBrief,
        tasks: 'Заказы',
        audience: 'Соседи',
        topics: lines(10),
        headlines: lines(29),
        duties: [{ who: 'Оля', does: ' ' }],
        hypotheses: [{ text: ' ', outcome: 'open', came: '' }],
      },
      { addressed: true, goals: 2, budgeted: false },
    );
    expect(states).toEqual({
      ...{ tasks: 'done', audience: 'begun', similar: 'empty', tone: 'begun', topics: 'done' },
      ...{ tags: 'empty', headlines: 'begun', duties: 'empty', kpi: 'begun', hypotheses: 'empty' },
    });
  });
});

describe('a pasted list', () => {
  it('loses its bullets and numbers, empty lines and what stands twice', () => {
    expect(linesOf('1. Хлеб\n2) Вода\n\n— Соль\n• Хлеб\n  Соль  \n3D-печать\n-5 °C')).toEqual([
      'Хлеб',
      'Вода',
      'Соль',
      '3D-печать',
      '-5 °C',
    ]);
  });
  it('becomes hashtags', () => {
    expect(tagsOf('рецепт, #новости\n##хлеб;рецепт  #')).toEqual(['#рецепт', '#новости', '#хлеб']);
  });
});

describe('ideas', () => {
  const ideas = ['Закваска', 'Пять ошибок с закваской', '!!!'];
  it('are used when a post holds them, whatever the case and punctuation', () => {
    const texts = ['ПЯТЬ ошибок — с закваской…\n\nПервая'];
    // Another form of the word is no sign that it was the topic.
    expect(ideasIn(ideas, texts)).toEqual(['Пять ошибок с закваской']);
    expect(ideasIn(ideas, ['Закваскам'])).toEqual([]);
    expect(ideasIn(ideas, ['…о хлебе', 'закваска: что это'])).toEqual(['Закваска']);
  });
  it('become the first line of a draft, once', () => {
    expect(withIdea('', 'Хлеб')).toBe('Хлеб\n\n');
    expect(withIdea('Печём с утра.', 'Хлеб')).toBe('Хлеб\n\nПечём с утра.');
    expect(withIdea('Наш хлеб!', 'Хлеб')).toBe('Наш хлеб!');
  });
  it('put tags at the end, beside each other and once', () => {
    expect(withTag('', '#а')).toBe('#а');
    expect(withTag('Хлеб \n', '#а')).toBe('Хлеб\n\n#а');
    expect(withTag('Хлеб\n\n#а', '#б')).toBe('Хлеб\n\n#а #б');
    expect(withTag('Хлеб\n\n#А', '#а')).toBe('Хлеб\n\n#А');
  });
});
