import { describe, expect, it } from 'vitest';
import type { SeenComment } from '../../../utils/comments/schema.ts';
import {
  figuresOfAnswers,
  figuresOfPlan,
  figuresOfPosts,
  figuresOfTone,
  planKeptOf,
  tonesOf,
} from '../../../utils/metrics/from-readings.ts';
import type { PlanState } from '../../../utils/plan/schema.ts';
import { businessClock } from '../../../utils/answering/rules.ts';
import { day, hour, now, post } from '../insights/made-up.ts';

const shown = ['likes', 'reposts', 'comments', 'views'] as const;

describe('figures of a day’s posts', () => {
  it('are their sums, and R of all by followers', () => {
    // R = 50 + 10 of 10,000 followers: 0.6 %.
    expect(figuresOfPosts([post([30, 5, 15, 1000]), post([6, 1, 3, 200])], shown)).toEqual({
      ...{ posts: 2, views: 1200, likes: 36, reposts: 6, comments: 18 },
      erDay: 0.6,
    });
  });
  it('are unknown, not too small, where a part is unknown', () => {
    const found = figuresOfPosts([post([30, 5, 15, null]), post([null, 1, 3, 200])], shown);
    expect(found).toEqual({
      ...{ posts: 2, views: null, likes: null, reposts: 6, comments: 18 },
      erDay: null,
    });
  });
  it('of no post are 0 of what the network shows, and unknown of the rest', () => {
    expect(figuresOfPosts([], ['likes'])).toEqual({
      ...{ posts: 0, views: null, likes: 0, reposts: null, comments: null },
      erDay: 0,
    });
  });
  it('join no two formulas into one ER', () => {
    const telegram = { network: 'telegram' };
    const open = post([10, null, null, 1000], { ...telegram, key: 'telegram:a_1' });
    const app = post([10, 2, 3, 1000], { ...telegram, key: 'telegram:a_2' });
    expect(figuresOfPosts([open, app], shown)).toMatchObject({ likes: 20, erDay: null });
    expect(figuresOfPosts([app], shown).erDay).toBeCloseTo(0.15);
  });
});

const from = now - (now % day);
const today = { from, to: from + day };
const comment = (n: number, at: number | null, over: Partial<SeenComment> = {}): SeenComment => ({
  ...{ key: `vk:-7_${n}`, network: 'vk', id: `-7_${n}`, post: 'vk:-7_1', community: 'vk:-7' },
  ...{ author: `vk:${n}`, authorName: `Имя${n}`, text: 'Сколько стоит?', url: '' },
  ...{ writtenAt: at, replyTo: null, ours: false, firstSeenAt: at ?? from, lastSeenAt: now },
  ...{ dismissedAt: null, waiting: 0 as const, waitingSince: at ?? from },
  ...over,
});
const answer = (n: number, at: number | null, to: number) =>
  comment(n, at, { ours: true, author: 'vk:-7', text: 'Ответ', replyTo: `vk:-7_${to}` });

describe('figures of a day’s answers', () => {
  it('count those given that day, whenever they were asked for', () => {
    const thread = [
      // Asked at 23:00 the day before, answered at 1:00: 120 minutes.
      comment(1, from - hour),
      answer(11, from + hour, 1),
      // 30 minutes.
      comment(2, from + 2 * hour),
      answer(12, from + 2.5 * hour, 2),
      // Answered the day after.
      comment(3, from + 23 * hour),
      answer(13, from + 25 * hour, 3),
      comment(4, from + 5 * hour),
    ];
    const found = figuresOfAnswers(thread, today, null, true);
    expect(found).toEqual({ answered: 2, replyTime: 75 });
  });
  it('go by open hours where they are said', () => {
    const hours = Array(7).fill({ from: 0, to: 60 });
    const clock = businessClock({ answering: { within: 60, hours, holidays: [] }, zone: 'UTC' });
    const thread = [comment(1, from - 12 * hour), answer(11, from + hour, 1)];
    expect(figuresOfAnswers(thread, today, clock, true)).toEqual({ answered: 1, replyTime: 60 });
  });
  it('take no time from a date that is unknown, and none from what was deleted', () => {
    const thread = [
      comment(1, null),
      answer(11, from + hour, 1),
      comment(2, from),
      { ...answer(12, from + hour, 2), goneAt: now },
    ];
    expect(figuresOfAnswers(thread, today, null, true)).toEqual({ answered: 1, replyTime: null });
  });
  it('are unknown where no comment of the day was seen', () => {
    expect(figuresOfAnswers([], today, null, false)).toEqual({ answered: null, replyTime: null });
    expect(figuresOfAnswers([], today, null, true)).toEqual({ answered: 0, replyTime: null });
  });
});

describe('a day’s tone', () => {
  const counts = (positive: number, neutral: number, negative: number) => {
    return { positive, neutral, negative };
  };
  it('is told from 20 labels on', () => {
    expect(figuresOfTone(counts(9, 7, 3))).toEqual({ negativeShare: null, netSentiment: null });
    expect(figuresOfTone(counts(9, 8, 3))).toEqual({ negativeShare: 15, netSentiment: 50 });
  });
  it('has no balance where nobody is for or against', () => {
    expect(figuresOfTone(counts(0, 20, 0))).toEqual({ negativeShare: 0, netSentiment: null });
  });
  it('counts neither ours nor the unsure', () => {
    const tone = (of: 'positive' | 'negative' | null, ours = false) =>
      comment(1, from, {
        ours,
        triage: {
          ...{ lang: 'ru', tone: of, kind: null, perhaps: [], toxic: false },
          ...{ confidence: 1, by: 'test' },
        },
      });
    const all = [tone('positive'), tone('negative', true), tone(null), comment(2, from)];
    expect(tonesOf(all)).toEqual(counts(1, 0, 0));
  });
});

describe('the plan against fact', () => {
  const items = (...states: PlanState[]) => states.map((state) => ({ state, dueAt: now - 1 }));
  it('holds what came out against what did not', () => {
    const kept = planKeptOf(
      items('live', 'sent', 'missed', 'not-found', 'skipped', 'unknown', 'draft'),
      now,
    );
    expect(kept).toEqual({ out: 2, notOut: 3, open: 1 });
    expect(figuresOfPlan(kept)).toEqual({ planKept: 40 });
  });
  it('knows nothing of what is still to come', () => {
    const later = [{ state: 'planned' as const, dueAt: now + 1 }];
    expect(planKeptOf(later, now)).toEqual({ out: 0, notOut: 0, open: 0 });
    expect(figuresOfPlan(planKeptOf(later, now))).toEqual({ planKept: null });
  });
});
