import { describe, expect, it } from 'vitest';
import {
  doneSteps,
  firstStarters,
  isOwnTemplate,
  nextStep,
  type FirstFacts,
} from '../../../utils/first-steps/rules.ts';
import { starters } from '../../../utils/templates/starters.ts';

const none: FirstFacts = { allowed: 0, mine: 0, ownTemplates: 0, uses: 0 };
const next = (facts: Partial<FirstFacts>) => nextStep(doneSteps({ ...none, ...facts }));

describe('the first steps', () => {
  it('go one after another, by what is so now', () => {
    expect(next({})).toBe('networks');
    expect(next({ allowed: 1 })).toBe('community');
    expect(next({ allowed: 1, mine: 1 })).toBe('template');
    expect(next({ allowed: 1, mine: 2, ownTemplates: 1 })).toBeNull();
  });

  it('open again when a permission or a community is given up', () => {
    expect(next({ mine: 1, ownTemplates: 1 })).toBe('networks');
    expect(next({ allowed: 2, ownTemplates: 1 })).toBe('community');
  });

  it('count a starter that went into an answer as a first reply', () => {
    expect(next({ allowed: 1, mine: 1, uses: 1 })).toBeNull();
  });
});

describe('a template in one’s own words', () => {
  const [shipped] = starters;
  if (!shipped) throw new Error('There are no starters.');

  it('is one that was written, or a starter that was changed', () => {
    expect(isOwnTemplate({ starter: null, title: 'A', body: 'B' }, starters)).toBe(true);
    expect(isOwnTemplate(shipped, starters)).toBe(false);
    expect(isOwnTemplate({ ...shipped, body: `${shipped.body} Ждём!` }, starters)).toBe(true);
    expect(isOwnTemplate({ ...shipped, title: 'Цена' }, starters)).toBe(true);
  });

  it('is also one whose starter is not shipped any more', () => {
    expect(isOwnTemplate({ ...shipped, starter: 'long-gone-ru' }, starters)).toBe(true);
  });
});

describe('starters to begin with', () => {
  const of = (language: string) => firstStarters(starters, language).map(({ starter }) => starter);

  it('are those of the commonest questions, in one’s language', () => {
    expect(of('ru')).toEqual(['price-ru', 'delivery-ru', 'thanks-ru']);
    expect(of('en')).toEqual(['price-en', 'delivery-en', 'thanks-en']);
  });

  it('are in English where the language has none', () => {
    expect(of('kk')).toEqual(of('en'));
  });

  it('leave out those that were deleted', () => {
    const left = starters.filter(({ starter }) => starter !== 'delivery-ru');
    expect(firstStarters(left, 'ru').map(({ starter }) => starter)).toEqual([
      'price-ru',
      'thanks-ru',
    ]);
  });
});
