import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as rates from '../../../utils/insights/rates.ts';
import { erByViews } from '../../../utils/insights/rules.ts';
import { post } from './made-up.ts';

// R: 50, 20, 80; views 1000, 500, 4000; F 10,000.
const three = [post([30, 5, 15, 1000]), post([10, 5, 5, 500]), post([60, 10, 10, 4000])];
const unknown = post([null, 5, 15, 1000]);

describe('rates over posts, by the worked definitions of Popsters', () => {
  it.each([
    ['average ERpost', rates.averageErPost(three), 0.5],
    ['average ERview is the mean of ratios: 5, 4 and 2 %', rates.averageErView(three), 11 / 3],
    ['pooled ERview is 150 of 5,500', rates.pooledErView(three), (150 / 5500) * 100],
    ['ERday of one day', rates.erDay(three), 1.5],
    ['average ERday over five days, empty ones too', rates.averageErDay(three, 5), 0.3],
    ['median ERview', rates.medianOf(three, erByViews), 4],
    ['applause: likes a post per 1,000', rates.perThousand(three, 'likes'), 100 / 3 / 10],
  ])('%s', (_, found, value) => {
    expect(found?.value).toBeCloseTo(value, 10);
  });

  it('name their base: dstat’s worked example of LR', () => {
    // 7,900 likes of 52,000 followers and 158,000 views.
    const page = post([7900, 0, 0, 158_000], { followers: { value: 52_000, precision: 0 } });
    expect(rates.loveRate(page, 'followers')?.value).toBeCloseTo(15.19, 2);
    expect(rates.loveRate(page, 'views')?.value).toBe(5);
    expect(rates.talkRate(post([0, 0, 20, 1000]), 'followers')?.value).toBe(0.2);
    const people = { value: 4200, precision: 0 };
    expect(rates.reachRate(people, { value: 10_000, precision: 0 })?.value).toBe(42);
    expect(rates.reachRate({ value: null, precision: null }, people)).toBeNull();
  });

  it('leave out what is unknown and say how many', () => {
    const found = rates.averageErView([...three, unknown]);
    expect(found).toMatchObject({ n: 3, left: 1, approximate: false });
    expect(found?.value).toBeCloseTo(11 / 3, 10);
    expect(rates.averageErView([unknown])).toBeNull();
    expect(rates.pooledErView([unknown])).toBeNull();
    // A day's sum with a hole in it is no sum.
    expect(rates.erDay([...three, unknown])).toBeNull();
    expect(rates.averageErDay([unknown], 5)).toBeNull();
    expect(rates.averageErDay(three, 0)).toBeNull();
  });

  it('say that they rest on rounded counts', () => {
    const rounded = post([30, 5, 15, 1100], { views: { value: 1100, precision: 50 } });
    expect(rates.averageErView([...three, rounded])?.approximate).toBe(true);
    expect(rates.pooledErView([rounded])?.approximate).toBe(true);
    expect(rates.averageErPost([rounded])?.approximate).toBe(false);
  });

  const anyPost = fc
    .tuple(fc.nat(5000), fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 1_000_000 }))
    .map((n) => post(n));

  it('lie between the least and the greatest of their posts', () => {
    fc.assert(
      fc.property(fc.array(anyPost, { minLength: 1, maxLength: 20 }), (posts) => {
        const each = posts.map((one) => erByViews(one)?.value ?? NaN);
        for (const found of [
          rates.averageErView(posts),
          rates.medianOf(posts, erByViews),
          rates.pooledErView(posts),
        ]) {
          expect(found?.value).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
          expect(found?.value).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
        }
      }),
    );
  });

  it('do not change when everything is ten times as large', () => {
    fc.assert(
      fc.property(fc.array(anyPost, { minLength: 1, maxLength: 20 }), (posts) => {
        const ten = posts.map((one) => {
          const times = (of: 'likes' | 'reposts' | 'comments' | 'views') =>
            (one[of].value ?? 0) * 10;
          return post([times('likes'), times('reposts'), times('comments'), times('views')]);
        });
        const before = rates.averageErView(posts)?.value ?? NaN;
        expect(rates.averageErView(ten)?.value).toBeCloseTo(before, 8);
      }),
    );
  });
});
