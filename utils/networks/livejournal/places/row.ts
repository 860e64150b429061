import type { Row, Take } from '../../network.ts';

/** Short form of a row, so that a table reads as a table. */
export const row = (
  css: string,
  seenOn: string,
  take: Take = 'text',
  more: Partial<Row> = {},
): Row => ({ css, take, seenOn, ...more });

export const COMMENT = 'article.mdspost-comment, .b-leaf, [id^="ljcmt"]';
