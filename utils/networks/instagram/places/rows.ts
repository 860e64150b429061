import type { Row } from '../../network.ts';

/** Short forms of the rows that this network's tables use. */
export const text = (css: string, seenOn: string, more: Partial<Row> = {}): Row => ({
  css,
  take: 'text',
  seenOn,
  ...more,
});

export const attribute = (
  css: string,
  name: string,
  seenOn: string,
  more: Partial<Row> = {},
): Row => ({ css, take: { attribute: name }, seenOn, ...more });

export const named = (css: string, take: string, seenOn: string, more: Partial<Row> = {}): Row => ({
  css,
  take: { named: take },
  seenOn,
  ...more,
});
