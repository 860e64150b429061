import { describe, expect, it } from 'vitest';
import { formulasOf, ofOneFormula } from '../../../utils/insights/formulas.ts';
import { overviewOf } from '../../../utils/insights/overview.ts';
import { day, now, post as madeUp } from './made-up.ts';

/**
 * A Telegram channel that was read on its public page (reactions alone) and in a web app (reactions,
 * comments, forwards). By views of 1,000 each:
 *   public: reactions 10, 20, 30                       -> ER 1, 2, 3 %: mean 2, median 2
 *   app:    10 + 4 + 6, 30 + 4 + 6                     -> ER 2, 4 %: mean 3, median 3
 * Joined they would make a mean of 12 ÷ 5 = 2.4, which is an ER of nothing.
 */
const of = (n: number, likes: number, more: number | null) =>
  madeUp([likes, more, more === null ? null : 6, 1000], {
    key: `telegram:a_${n}`,
    network: 'telegram',
    publishedAt: now - n * day,
  });
const open = [of(2, 10, null), of(4, 20, null), of(6, 30, null)];
const app = [of(1, 10, 4), of(3, 30, 4)];
const all = [...open, ...app];
const range = { from: now - 30 * day, to: now + 1 };
const told = (formula?: string) =>
  overviewOf({ denominator: 'views', zone: 'UTC' }, all, [], range, formula ? { formula } : {});

describe('figures of one formula', () => {
  it('are named and counted, those of most posts first', () => {
    expect(formulasOf(all, 'views')).toEqual([
      { parts: 'likes', n: 3 },
      { parts: 'likes+comments+reposts', n: 2 },
    ]);
    // Of equals the latest post's comes first.
    expect(formulasOf([...open.slice(0, 2), ...app], 'views')[0]?.parts).toBe(
      'likes+comments+reposts',
    );
    expect(ofOneFormula(all, 'views')).toEqual(open);
    expect(ofOneFormula(all, 'views', 'likes+comments+reposts')).toEqual(app);
    expect(ofOneFormula(all, 'views', 'nothing')).toEqual(open);
    expect(ofOneFormula([], 'views')).toEqual([]);
  });

  it('never join two formulas in a mean or a median', () => {
    const found = told();
    expect(found.formula).toBe('likes');
    expect(found.averageErView).toMatchObject({ value: 2, n: 3, left: 0 });
    expect(found.headline).toMatchObject({ median: 2, n: 3, parts: 'likes' });
    expect(found.formats).toMatchObject({ mean: 2, n: 3 });
    expect(found.lengths).toMatchObject({ mean: 2, n: 3 });
    expect(found.hours).toMatchObject({ mean: 2, n: 3 });
    expect(found.posts.filter(({ counted }) => !counted)).toHaveLength(2);
    // Each post keeps its own ER, so that the table can show it apart.
    expect(found.posts.map(({ er }) => er)).toEqual([3, 2, 4, 1, 2]);
    // A day's sum would need the other posts too.
    expect(found.averageErDay).toBeNull();
    // One part alone joins all: reactions 10, 20, 30, 10, 30 by 1,000 views.
    expect(found.loveRate).toMatchObject({ value: 2, n: 5 });
  });

  it('can be chosen', () => {
    const found = told('likes+comments+reposts');
    expect(found.averageErView).toMatchObject({ value: 3, n: 2 });
    expect(found.headline).toMatchObject({ median: 3, n: 2 });
    expect(found.posts.filter(({ counted }) => counted).map(({ er }) => er)).toEqual([4, 2]);
  });

  it('leave out nothing where there is one', () => {
    const found = overviewOf({ denominator: 'views', zone: 'UTC' }, open, [], range);
    expect(found.formulas).toEqual([{ parts: 'likes', n: 3 }]);
    expect(found.posts.every(({ counted }) => counted)).toBe(true);
    expect(found.averageErDay).not.toBeNull();
  });

  it('tell an unknown ER as unknown, not as another formula', () => {
    const blind = of(5, 5, null);
    const unknown = { ...blind, views: { value: null, precision: null } };
    const found = overviewOf({ denominator: 'views', zone: 'UTC' }, [...open, unknown], [], range);
    expect(found.posts.every(({ counted }) => counted)).toBe(true);
    expect(found.averageErView).toMatchObject({ n: 3, left: 1 });
  });
});
