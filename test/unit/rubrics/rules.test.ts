import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as rules from '../../../utils/rubrics/rules.ts';
import type { Rubric, RubricRule } from '../../../utils/rubrics/schema.ts';

const shared = (uuid: string) => ({ uuid, updatedAt: 0, updatedBy: 'test' });
const rubric = (uuid: string, name: string, over: Partial<Rubric> = {}): Rubric => ({
  ...shared(uuid),
  community: 'vk:-1',
  name,
  colour: 'blue',
  share: null,
  ...over,
});
const rule = (hashtag: string, to: string | null): RubricRule => ({
  ...shared(`rule-${hashtag}`),
  community: 'vk:-1',
  hashtag,
  rubric: to,
});
const recipes = rubric('r', 'Рецепты');
const news = rubric('n', 'Новости', { colour: 'orange' });
const tagging = (over: Partial<rules.Tagging> = {}): rules.Tagging => ({
  rubrics: [recipes, news],
  rules: [rule('#рецепт', 'r'), rule('#скидка', null)],
  posts: new Map(),
  ...over,
});
const post = (text: string) => ({ key: 'vk:-1_5', text });

describe('the rubric of a post', () => {
  it('is what a rule says of its hashtag, and the person before the rule', () => {
    expect(rules.tagOf(post('Пирог #Рецепт'), tagging())).toEqual({ rubric: recipes, by: 'rule' });
    const said = tagging({ posts: new Map([['vk:-1_5', { rubric: 'n' }]]) });
    expect(rules.tagOf(post('Пирог #рецепт'), said)).toEqual({ rubric: news, by: 'person' });
    expect(rules.tagOf({ key: 'vk:-1_6', text: '#рецепт' }, said)?.rubric).toBe(recipes);
  });

  it('is none when the person says so, though a rule knows its hashtag', () => {
    const none = tagging({ posts: new Map([['vk:-1_5', { rubric: null }]]) });
    expect(rules.tagOf(post('#рецепт'), none)).toBeNull();
  });

  it('is none without a rule, by a declined one, and by a rubric that is gone', () => {
    expect(rules.tagOf(post('Просто хлеб'), tagging())).toBeNull();
    expect(rules.tagOf(post('#скидка'), tagging())).toBeNull();
    expect(rules.tagOf(post('#рецепт'), tagging({ rubrics: [news] }))).toBeNull();
  });
});

describe('suggestions', () => {
  const posts = (tag: string, n: number) => Array.from({ length: n }, () => ({ text: tag }));

  it('are hashtags of three posts and more that nobody decided on', () => {
    const seen = [
      ...posts('#новости', 4),
      ...posts('#Мастер_класс', 3),
      ...posts('#рецепт', 9),
      ...posts('#скидка', 9),
      ...posts('#редкий', 2),
    ];
    expect(rules.suggestedHashtags(seen, tagging())).toEqual([
      { hashtag: '#новости', posts: 4, rubric: 'n' },
      { hashtag: '#мастер_класс', posts: 3, rubric: null },
    ]);
    expect(rules.nameOfHashtag('#мастер_класс')).toBe('Мастер класс');
    // A rule whose rubric is gone decides nothing.
    const gone = tagging({ rubrics: [] });
    expect(rules.suggestedHashtags(posts('#рецепт', 3), gone)).toHaveLength(1);
  });
});

describe('colours', () => {
  it('go round before one comes twice', () => {
    const made: { colour: rules.PostTag['rubric']['colour'] }[] = [];
    for (let i = 0; i < 16; i++) made.push({ colour: rules.nextColour(made) });
    expect(new Set(made.slice(0, 8).map(({ colour }) => colour)).size).toBe(8);
    for (const name of rules.colourNames) {
      expect(made.filter(({ colour }) => colour === name)).toHaveLength(2);
    }
  });

  it('call names one by letters alone', () => {
    expect(rules.sameName(' Чёрная пятница', 'черная Пятница ')).toBe(true);
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(rules.sameName(name, name.toUpperCase().toLowerCase())).toBe(
          rules.sameName(name.toUpperCase().toLowerCase(), name),
        );
      }),
    );
  });
});
