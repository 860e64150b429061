import type { Row } from '../../network.ts';

/** Short forms of a row, so that a table reads as a table: what, where seen, and the rest. */
type More = Pick<Row, 'match' | 'empty' | 'note'>;

const row =
  (take: Row['take']) =>
  (css: string, seenOn: string, more: More = {}): Row => ({ css, take, seenOn, ...more });

export const text = row('text');
export const there = row('present');
export const href = row({ attribute: 'href' });

export const attribute = (css: string, name: string, seenOn: string, more: More = {}): Row =>
  row({ attribute: name })(css, seenOn, more);

export const named = (css: string, take: string, seenOn: string, more: More = {}): Row =>
  row({ named: take })(css, seenOn, more);
