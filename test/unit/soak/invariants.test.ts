import { describe, expect, it } from 'vitest';
import { breaksIn, grows, plants, type Seen } from '../../soak/invariants.ts';

const post = (over: Partial<Seen['posts'][number]> = {}) => ({
  ...{ uuid: 'a', state: 'sent', out: 1, settled: true, told: true },
  ...over,
});
const megabytes = (...all: number[]) => all.map((n) => n * 2 ** 20);
const good: Seen = {
  posts: [
    post(),
    post({ state: 'missed', out: 0 }),
    post({ state: 'unknown', out: 1 }),
    post({ state: 'unknown', out: 0 }),
    post({ state: 'planned', out: 0, settled: false }),
    post({ state: 'sending', out: 1, settled: false }),
    post({ state: 'due', out: 0 }),
  ],
  heap: {
    page: megabytes(20, 31, 30, 32, 31, 33, 32, 31, 34),
    dashboard: megabytes(8, 9, 9),
    worker: [],
  },
  errors: [],
  requests: [],
  oddRows: [],
};

describe('the rules of the soak', () => {
  it('find nothing in a run that is as it should be', () => {
    expect(breaksIn(good)).toEqual([]);
  });

  it.each(Object.keys(plants))('find what `--plant %s` breaks', (name) => {
    const planted = plants[name];
    if (!planted) throw new Error(name);
    const found = breaksIn(planted(good));
    expect(found.length).toBeGreaterThan(0);
    // A planted break is found by its own rule and by no other.
    const word = { heap: 'memory', error: 'uncaught', request: 'server', row: 'shape' }[name];
    expect(found.every((line) => line.includes(word ?? 'post'))).toBe(true);
  });

  it.each([
    [post({ out: 2 }), 'published 2 times'],
    [post({ out: 2, settled: false }), 'published 2 times'],
    [post({ state: 'refused' }), 'is out'],
    [post({ state: 'handed-over', out: 0 }), 'nowhere'],
    [post({ state: 'unknown', told: false }), 'nobody was told'],
    [post({ state: 'armed', out: 0 }), 'still armed'],
    [post({ state: 'gone', out: 0 }), 'still gone'],
  ])('a post that is %o', (wrong, said) => {
    expect(breaksIn({ ...good, posts: [wrong] }).join()).toContain(said);
  });

  it('memory that is loaded once, or comes and goes, does not grow', () => {
    expect(grows(megabytes(5, 9, 40, 41, 40, 42, 41, 40, 41))).toBe(false);
    expect(grows(megabytes(30, 30, 30, 30, 90, 30, 30, 30, 90))).toBe(false);
    expect(grows(megabytes(30, 32, 35, 38, 42, 46, 50, 56, 62, 70, 78, 86))).toBe(true);
  });
});
