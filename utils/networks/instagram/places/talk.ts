import type { CommentFields, MessageFields, Place } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';

const AUTHOR = 'h3 a[href]';

/** A comment or a reply. The list is lazy and virtual; the caption (`h2`) stands in it too. */
export const comment: Place<CommentFields> = {
  kinds: ['post'],
  where: [{ css: 'li:has(h3):not(:has(ul))', seenOn: 'P21 12, 2026 code' }],
  not: 'nav, header',
  key: 'id',
  keyLooksLike: '^(?:[1-9]\\d{4,24}|[a-z0-9._]{1,30}@[1-9]\\d{8,11})$',
  anchors: [
    { css: 'a:has(time) ~ button:not(:has(svg)):last-of-type', where: 'after' },
    { css: 'a:has(time)', where: 'after' },
    { css: 'time', where: 'after' },
  ],
  // Drawn under the pointer: a button of three dots, told by the drawing alone.
  menu: [{ css: 'a:has(time) ~ button:has(svg)', seenOn: 'from memory' }],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [named(':scope', 'commentId', 'P21 12, 2026 code; 2026-09 note: not in the page')],
    },
    postId: { parse: 'id', expected: true, rows: [named(':scope', 'postAround', 'P21 12')] },
    url: {
      parse: 'url',
      rows: [attribute('a[href*="/c/"]:has(time)', 'href', 'P21 12, 2026 code')],
    },
    authorName: { parse: 'text', longest: 300, expected: true, rows: [text(AUTHOR, 'P21 12')] },
    authorUrl: { parse: 'url', expected: true, rows: [attribute(AUTHOR, 'href', 'P21 12')] },
    authorId: { parse: 'id', expected: true, rows: [named(AUTHOR, 'ownerOf', 'P21 12')] },
    text: {
      parse: 'text',
      rows: [
        text('._a9zs', 'P21 12, 2026 code'),
        text('h3 ~ div span[dir="auto"]', 'from memory'),
        text('h3 ~ div span', 'from memory'),
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [attribute('time[datetime]', 'datetime', 'P21 14')],
    },
    likes: { parse: 'count', rows: [named(':scope', 'commentLikes', 'from memory')] },
    replyTo: { parse: 'id', rows: [named(':scope', 'threadRoot', 'from memory')] },
  },
};

/** A private message of the dialogue that is open. Seen by nobody who wrote of it: from memory. */
export const message: Place<MessageFields> = {
  kinds: ['messages'],
  where: [{ css: '[role="grid"] [role="row"]:has([dir="auto"])', seenOn: 'from memory' }],
  key: 'id',
  anchors: [{ css: '[dir="auto"]', where: 'after' }],
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'messageId', 'no id in the page')] },
    conversation: { parse: 'id', rows: [named(':scope', 'conversation', 'from memory')] },
    authorName: {
      parse: 'text',
      longest: 300,
      rows: [named(':scope', 'messageAuthor', 'from memory')],
    },
    authorId: { parse: 'id', rows: [named(':scope', 'messageAuthor', 'from memory')] },
    text: { parse: 'text', rows: [text('[dir="auto"]', 'from memory')] },
    // Only above a group of them, and not as a moment.
    date: { parse: 'date', rows: [attribute('time[datetime]', 'datetime', 'from memory')] },
    outgoing: {
      parse: 'flag',
      rows: [named(':scope', 'outgoing', 'from memory', { note: 'a heading for screen readers' })],
    },
  },
};
