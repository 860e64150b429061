import { describe, expect, it } from 'vitest';
import { walkOf } from '../../../utils/checklist/next-unread.ts';

const now = Date.UTC(2026, 10, 22, 6);
const page = (name: string, read: boolean, openedAt: number | null = null) => ({
  ...{ key: `vk:${name}`, url: `https://vk.com/${name}`, name },
  ...{ read, openedAt },
});
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);

describe('the walk through unread pages', () => {
  it('goes to the first that was neither read nor opened, and counts what is left', () => {
    const walk = walkOf([page('a', true), page('b', false), page('c', false)], now);
    expect([walk.next?.name, walk.left]).toEqual(['b', 2]);
  });
  it('passes by what was opened a moment ago, and names what gave nothing in a minute', () => {
    const walk = walkOf(
      [page('a', false, now - 90_000), page('b', false, now - 1000), page('c', false)],
      now,
    );
    expect([walk.next?.name, walk.left]).toEqual(['c', 1]);
    expect([names(walk.reading), names(walk.unreadable)]).toEqual([['b'], ['a']]);
  });
  it('ends when all are read, also those that needed no walk', () => {
    const walk = walkOf([page('a', true, now - 5000), page('b', true)], now);
    expect(walk).toEqual({ next: null, left: 0, reading: [], unreadable: [] });
  });
});
