import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { waitingBeside, type PageOrder } from '../../../entrypoints/page-hands/going.ts';
import type { Slot } from '../../../utils/page/mark.ts';

const { document } = parseHTML(
  '<main><i id="a"></i><i id="b"></i><i id="c"></i><i id="d"></i></main>',
);
// linkedom compares positions, but does not name them.
globalThis.Node ??= { DOCUMENT_POSITION_FOLLOWING: 4 } as never;
const found = [...document.querySelectorAll('i')] as unknown as Element[];

/** A page with four comments, of which these wait; told in another order than they stand. */
const page = (waiting: string, private_ = ''): PageOrder => ({
  elements: (place) =>
    found.filter(({ id }) => private_.includes(id) === (place === 'message')).reverse(),
  keyOf: (_place, element) => element.id,
  waits: (_place, element) => waiting.includes(element.id),
  slotOf: (_place, element) => ({ host: element }) as unknown as Slot,
});
const go = (from: string | null, step: 1 | -1, of: PageOrder) =>
  waitingBeside(from ? { place: 'comment', key: from } : undefined, step, of)?.mark;

describe('the next one that waits on a page', () => {
  it.each([
    ['a', 1, 'abd', 'b'],
    ['b', 1, 'abd', 'd'],
    ['d', -1, 'abd', 'b'],
    // It was just set aside: its place still counts.
    ['c', 1, 'abd', 'd'],
    ['c', -1, 'abd', 'b'],
    ['d', 1, 'abd', undefined],
    ['a', -1, 'abd', undefined],
    [null, 1, 'bd', 'b'],
    [null, -1, 'bd', undefined],
  ] as const)('from %s, step %i, of %s is %s', (from, step, waiting, next) => {
    expect(go(from, step, page(waiting))?.key).toBe(next);
  });

  it('may be a private dialogue between comments', () => {
    expect(go('a', 1, page('ab', 'b'))).toEqual({
      feature: 'comment-mark',
      place: 'message',
      key: 'b',
    });
  });

  it('is only one beside which the panel can stand', () => {
    const bare: PageOrder = { ...page('ab'), slotOf: () => undefined };
    expect(go('a', 1, bare)).toBeUndefined();
  });
});
