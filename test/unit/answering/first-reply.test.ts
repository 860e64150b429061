import { describe, expect, it } from 'vitest';
import {
  byAnswerer,
  outcomesOf,
  replyFigures,
  type Asked,
} from '../../../utils/answering/first-reply.ts';
import { businessClock } from '../../../utils/answering/rules.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 20, 9);
const range = { from: noon, to: noon + 24 * 60 * minute };

let n = 0;
const comment = (at: number | null, over: Partial<Asked> = {}): Asked => {
  const key = `vk:${++n}`;
  const when = at === null ? noon : noon + at * minute;
  return {
    key,
    // Each under its own post, unless said otherwise.
    post: key,
    author: `vk:p${n}`,
    authorName: 'Анна Петрова',
    text: 'Сколько стоит?',
    writtenAt: at === null ? null : when,
    waitingSince: when,
    replyTo: null,
    ours: false,
    dismissedAt: null,
    ...over,
  };
};
/** A question and our answer so many minutes later; null: its date is not known. */
const pair = (took: number | null, by = 'vk:-7', name = 'Пекарня'): Asked[] => {
  const asked = comment(0);
  const answer = comment(took, {
    ours: true,
    author: by,
    authorName: name,
    post: asked.post,
    replyTo: asked.key,
    waitingSince: noon + (took ?? 1) * minute,
  });
  return [asked, answer];
};
const figures = (comments: Asked[], clock: Parameters<typeof replyFigures>[1] = null) => {
  const outcomes = outcomesOf(comments, range, clock);
  return { outcomes, ...replyFigures(outcomes, clock) };
};

describe('answers in figures', () => {
  it('has a worked example: 10, 20, 30, 40 and 100 minutes', () => {
    const all = [10, 20, 30, 40, 100].flatMap((took) => pair(took));
    const waits = [comment(5), comment(6)];
    const aside = [comment(7, { dismissedAt: noon })];
    const told = figures([...all, ...waits, ...aside]);
    // 5 of 7; the one set aside is in neither.
    expect(told).toMatchObject({ asked: 7, answered: 5, setAside: 1, timed: 5, inTime: null });
    expect(told.rate).toBeCloseTo(71.43, 2);
    expect(told.median).toBe(30 * minute);
    // Type 7: place 0.9 × 4 = 3.6, so 40 + 0.6 × 60 = 76.
    expect(told.p90).toBeCloseTo(76 * minute, 3);
  });

  it('has the mean of the middle two as the median of an even number', () => {
    expect(figures([...pair(10), ...pair(20)]).median).toBe(15 * minute);
  });

  it('leaves an unknown date out of the times, not out of the rate', () => {
    const told = figures([...pair(10), ...pair(null)]);
    expect(told).toMatchObject({ answered: 2, rate: 100, timed: 1, median: 10 * minute });
  });

  it('is unknown, not zero, where nobody asked', () => {
    expect(figures([])).toMatchObject({ asked: 0, rate: null, median: null, p90: null });
    expect(figures([comment(0, { dismissedAt: 1 })])).toMatchObject({ rate: null, setAside: 1 });
  });

  it('counts only what was asked within the range, and answers also after it', () => {
    const late = pair(24 * 60 + 30);
    const before = comment(-1);
    const after = comment(24 * 60);
    const told = figures([...late, before, after]);
    expect(told).toMatchObject({ asked: 1, answered: 1, median: (24 * 60 + 30) * minute });
  });

  it('counts the first of several answers', () => {
    const [asked, answer] = pair(30);
    if (!asked || !answer) throw new Error('no pair');
    const second = { ...answer, key: 'vk:second', author: 'vk:8', writtenAt: noon + 50 * minute };
    const told = figures([second, asked, answer]);
    expect(told.outcomes).toEqual([
      {
        key: asked.key,
        state: 'answered',
        by: { key: 'vk:-7', name: 'Пекарня' },
        took: 30 * minute,
      },
    ]);
  });

  it('counts open hours and what was in time, where these are promised', () => {
    // Noon in Moscow; open from 12:20, so 50 minutes later are 30 open ones.
    const hours = Array(7).fill({ from: 740, to: 1140 });
    const promised = { within: 30, hours, holidays: [] };
    const clock = businessClock({ answering: promised, zone: 'Europe/Moscow' });
    const told = figures([...pair(50), ...pair(90)], clock);
    expect(told).toMatchObject({ median: 50 * minute, inTime: 50 });
  });
});

it('tells who answers, by the name that stands on the page', () => {
  const comments = [
    ...pair(10, 'vk:8', 'Ольга'),
    ...pair(20, 'vk:8', 'Ольга'),
    ...pair(90),
    comment(3),
  ];
  const people = byAnswerer(outcomesOf(comments, range, null), null);
  expect(people).toEqual([
    {
      ...{ key: 'vk:8', name: 'Ольга', answers: 2, timed: 2, inTime: null },
      ...{ median: 15 * minute, p90: 19 * minute },
    },
    expect.objectContaining({ key: 'vk:-7', answers: 1, median: 90 * minute }),
  ]);
});
