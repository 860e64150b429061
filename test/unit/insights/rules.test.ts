import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as rules from '../../../utils/insights/rules.ts';
import type { SeenPost } from '../../../utils/readings/schema.ts';
import { day, now, post as madeUp } from './made-up.ts';

type Four = NonNullable<Parameters<typeof madeUp>[0]>;
const post = ({ n, at, ...over }: Partial<SeenPost> & { at?: number; n?: Four } = {}) =>
  madeUp(n, { ...(at === undefined ? {} : { publishedAt: at }), ...over });

describe('engagement rates', () => {
  it('follow Popsters: (likes + reposts + comments) / views or followers', () => {
    expect(rules.erByViews(post())).toEqual({ value: 5, approximate: false });
    expect(rules.erByFollowers(post())).toEqual({ value: 0.5, approximate: false });
  });

  it.each([
    ['likes', [null, 5, 15, 1000]],
    ['reposts', [30, null, 15, 1000]],
    ['comments', [30, 5, null, 1000]],
    ['views', [30, 5, 15, null]],
  ] as const)('are unknown when %s are', (_, n) => {
    expect(rules.erByViews(post({ n: [...n] }))).toBeNull();
  });

  it('are unknown, not infinite, without a single view', () => {
    expect(rules.erByViews(post({ n: [0, 0, 0, 0] }))).toBeNull();
  });

  it('are made of what the network shows at all: on Telegram of reactions alone', () => {
    const there = post({ network: 'telegram', n: [30, null, null, 1000] });
    expect(rules.erByViews(there)).toEqual({ value: 3, approximate: false });
    expect(rules.erByFollowers(there)).toEqual({ value: 0.3, approximate: false });
    expect(rules.erByViews(post({ network: 'telegram', n: [null, 5, 15, 1000] }))).toBeNull();
    expect(rules.erByViews(post({ network: 'telegram', n: [30, null, null, null] }))).toBeNull();
  });

  it('are of all three on VK, and on a network that this version does not know', () => {
    for (const network of ['vk', 'later']) {
      expect(rules.engagement(post({ network }))?.value).toBe(50);
      expect(rules.engagement(post({ network, n: [30, null, 15, 1000] }))).toBeNull();
    }
  });

  it('are approximate when a count was rounded', () => {
    const rounded = post({ views: { value: 1100, precision: 50 } });
    expect(rules.erByViews(rounded)?.approximate).toBe(true);
  });
});

describe('the median', () => {
  it('lies between the smallest and the largest, and scales with them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }), (values) => {
        const middle = rules.median(values) ?? NaN;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
        expect(middle).toBeLessThanOrEqual(Math.max(...values));
        expect(rules.median(values.map((value) => value * 3))).toBeCloseTo(middle * 3);
      }),
    );
  });

  it('is unknown for nothing', () => expect(rules.median([])).toBeNull());
});

describe('the baseline', () => {
  it('takes the 20 latest posts with a known rate, without ads and reposts', () => {
    const posts = Array.from({ length: 30 }, (_, i) =>
      post({ at: now - i * day, n: [i < 20 ? 20 : 900, 0, 0, 1000] }),
    );
    posts.push(
      post({ ad: true, n: [999, 0, 0, 1000] }),
      post({ repost: true, n: [999, 0, 0, 1000] }),
    );
    posts.push(post({ n: [null, 0, 0, 1000] }));
    expect(rules.baseline(posts, 'views')).toEqual({
      median: 2,
      n: 20,
      enough: true,
      approximate: false,
      parts: 'likes+comments+reposts',
    });
  });

  it('is weak under 8 posts and unknown without any', () => {
    const seven = Array.from({ length: 7 }, () => post());
    expect(rules.baseline(seven, 'views')?.enough).toBe(false);
    expect(rules.baseline([...seven, post()], 'views')?.enough).toBe(true);
    expect(rules.baseline([], 'views')).toBeNull();
  });

  it('tells how a post stands: 5 % against a median of 5 % is ×1', () => {
    const base = rules.baseline([post(), post(), post()], 'views');
    expect(rules.timesMedian(rules.erByViews(post()), base)).toBe(1);
    expect(rules.timesMedian(null, base)).toBeNull();
  });
});

describe('posts per day', () => {
  it('counts back as far as posts were seen, at most 30 days', () => {
    const posts = [0, 1, 2, 3, 9, 40].map((days) => post({ at: now - days * day }));
    expect(rules.postsPerDay(posts, now)).toEqual({ value: 5 / 9, days: 9, n: 5 });
  });

  it('counts a longer or shorter range when one is given', () => {
    const posts = [0, 1, 2, 3, 9, 40].map((days) => post({ at: now - days * day }));
    const of = (days: number) => rules.postsPerDay(posts, now, now - days * day);
    expect(of(90)).toEqual({ value: 6 / 40, days: 40, n: 6 });
    expect(of(3.5)).toEqual({ value: 4 / 3, days: 3, n: 4 });
  });

  it('says nothing from one post', () => expect(rules.postsPerDay([post()], now)).toBeNull());
});

describe('the change of members', () => {
  const readings = [
    { at: now - 10 * day, members: 12_000, precision: 0 },
    { at: now - 7 * day, members: 12_100, precision: 50 },
    { at: now, members: 12_136, precision: 0 },
  ];
  it('is against the latest reading at or before the day', () => {
    expect(rules.changeSince(readings, now - 7 * day)).toEqual({
      change: 36,
      approximate: true,
      from: now - 7 * day,
    });
  });
  it('is unknown when no reading is that old', () => {
    expect(rules.changeSince(readings, now - 30 * day)).toBeNull();
    expect(rules.changeSince([], now)).toBeNull();
  });
});
