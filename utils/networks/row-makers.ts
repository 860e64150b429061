import type { Row } from './network.ts';

/** Short forms of a row, so that a table reads as a table: what, where seen, and the rest. */
type More = Partial<Pick<Row, 'match' | 'empty' | 'epoch' | 'note'>>;

const row =
  (take: Row['take']) =>
  (css: string, seenOn: string, more: More = {}): Row => ({ css, take, seenOn, ...more });

export const text = row('text');
/** Only that it is there. */
export const there = row('present');
export const href = row({ attribute: 'href' });

export const attribute = (css: string, name: string, seenOn: string, more?: More): Row =>
  row({ attribute: name })(css, seenOn, more);

/** By a named function of the network's `takes`. */
export const named = (css: string, take: string, seenOn: string, more?: More): Row =>
  row({ named: take })(css, seenOn, more);

/** The same with the take as a word among the rest: for tables that mix their takes. */
export const rowOf = (css: string, seenOn: string, take: Row['take'] = 'text', more?: More): Row =>
  row(take)(css, seenOn, more);
