import type { Row } from '../../network.ts';

type More = Partial<Pick<Row, 'match' | 'empty' | 'epoch' | 'note'>>;

/** Short forms of a row, so that a table reads as a table: what, where seen, and the rest. */
export const text = (css: string, seenOn: string, more: More = {}): Row => ({
  css,
  take: 'text',
  seenOn,
  ...more,
});
export const attribute = (css: string, name: string, seenOn: string, more: More = {}): Row => ({
  css,
  take: { attribute: name },
  seenOn,
  ...more,
});
export const named = (css: string, take: string, seenOn: string, more: More = {}): Row => ({
  css,
  take: { named: take },
  seenOn,
  ...more,
});
export const there = (css: string, seenOn: string, more: More = {}): Row => ({
  css,
  take: 'present',
  seenOn,
  ...more,
});
