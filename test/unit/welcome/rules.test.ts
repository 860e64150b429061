import { describe, expect, it } from 'vitest';
import { listEntry, readListEntry } from '../../../utils/text/list-entry.ts';
import {
  byDay,
  coverWith,
  depthOf,
  isNewInThread,
  movedDown,
  newInList,
} from '../../../utils/welcome/rules.ts';

const ground = Date.UTC(2026, 10, 20);

describe('how far a list was read', () => {
  it('joins neighbours and keeps gaps', () => {
    expect(coverWith([], [3, 1, 2])).toEqual([[1, 3]]);
    expect(coverWith([[1, 3]], [4, 9])).toEqual([
      [1, 4],
      [9, 9],
    ]);
    const gap = coverWith([[1, 4]], [9]);
    expect(coverWith(gap, [5, 6, 7, 8])).toEqual([[1, 9]]);
    expect(gap).toEqual([
      [1, 4],
      [9, 9],
    ]);
  });

  it('moves down with those who came on top', () => {
    expect(
      movedDown(
        [
          [1, 3],
          [9, 9],
        ],
        2,
      ),
    ).toEqual([
      [1, 5],
      [11, 11],
    ]);
  });

  it('counts from the first row without a gap', () => {
    expect(depthOf([])).toBe(0);
    expect(depthOf([[2, 30]])).toBe(0);
    expect(
      depthOf([
        [1, 20],
        [40, 60],
      ]),
    ).toBe(20);
  });
});

describe('an unseen name in a list', () => {
  const list = { depth: 3, publishedAt: null, groundAt: ground };
  /** `k` is known, `.` is not; the first stands at `from`. */
  const told = (names: string, over: object = {}, from = 1) =>
    newInList(
      [...names].map((name, at) => ({ position: from + at, known: name === 'k' })),
      { ...list, ...over },
    )
      .map((isNew) => (isNew ? 'n' : '-'))
      .join('');

  it('is known when the list, or the first of its kind, is read for the first time', () => {
    expect(told('..kk', { groundAt: null, depth: null })).toBe('----');
    expect(told('..kk', { depth: null })).toBe('----');
    expect(told('....', { groundAt: null, publishedAt: ground + 1 })).toBe('----');
  });

  it('is new above a known one that was within reach', () => {
    expect(told('.kkk')).toBe('n---');
    expect(told('k..k')).toBe('-nn-');
    expect(told('....kkk')).toBe('nnnn---');
  });

  it('is known below all that was read before, also when somebody left', () => {
    expect(told('kkk..')).toBe('-----');
    expect(told('kk....')).toBe('------');
    expect(told('.kk....')).toBe('n------');
    // Somebody known from elsewhere stands there: out of reach, it proves nothing.
    expect(told('...k.', {}, 4)).toBe('-----');
  });

  it('is known where the page does not tell the position', () => {
    const rows = [
      { position: null, known: false },
      { position: 2, known: true },
    ];
    expect(newInList(rows, list)).toEqual([false, false]);
  });

  it('is new under a post that came out after the ground was set', () => {
    expect(told('.k.', { depth: null, publishedAt: ground + 1 })).toBe('n-n');
    expect(told('.k.', { depth: null, publishedAt: ground - 1 })).toBe('---');
  });
});

it('a first comment is new only when it was written after comments began to be read', () => {
  expect(isNewInThread(ground + 1, ground)).toBe(true);
  expect(isNewInThread(ground, ground)).toBe(false);
  expect(isNewInThread(null, ground)).toBe(false);
  expect(isNewInThread(ground + 1, null)).toBe(false);
});

it('days stand latest first', () => {
  const line = (at: number) => ({ contact: { at } });
  const days = byDay([line(30), line(11), line(12)], (at) => String(Math.floor(at / 10)));
  expect(days.map(({ day, lines }) => [day, lines.length])).toEqual([
    ['3', 1],
    ['1', 2],
  ]);
});

describe('the name of a row', () => {
  it('is read back as it was made', () => {
    const entry = listEntry('liked', '-7_1', '5');
    expect(entry).toBe('liked:-7_1:5');
    expect(readListEntry(entry ?? '')).toEqual({ list: 'liked', of: '-7_1', person: '5' });
    expect(readListEntry('joined:bakery:ivan.petrov')?.list).toBe('joined');
  });

  it('is refused when something is missing or does not belong there', () => {
    expect(listEntry('liked', null, '5')).toBeNull();
    expect(listEntry('joined', '-7', 'a b')).toBeNull();
    expect(listEntry('joined', '-7', 'x'.repeat(41))).toBeNull();
    for (const key of ['-7_1', 'liked:-7_1', 'shared:-7_1:5', 'liked:-7:1:5']) {
      expect(readListEntry(key), key).toBeNull();
    }
  });
});
