import type { CommentFields, MessageFields, Place } from '../../network.ts';
import { dateRows, idRows, reactions, textRows } from './message-rows.ts';
import { named, there } from '../../row-makers.ts';
import { ANSWERED, BUBBLE, MESSAGE, NOT_MESSAGES, NOT_TEXT } from './selectors.ts';

const where = [
  { css: MESSAGE, seenOn: 'A: facts 2026-08 src, att×3' },
  { css: BUBBLE, seenOn: 'K: dump 2026-08, facts' },
];

/** A message of the channel's discussion group. The channel's own post, repeated there, is none. */
export const comment: Place<CommentFields> = {
  kinds: ['community', 'post'],
  where,
  when: 'isComment',
  not: `${NOT_MESSAGES}, .bubble[data-saved-from]`,
  // No `menu`: both apps open it by the right button, so the message itself is pointed at.
  except: ANSWERED,
  skip: NOT_TEXT,
  key: 'id',
  keyLooksLike: '^-100[1-9]\\d*_[1-9]\\d*$',
  anchors: [
    { css: '.message-title', where: 'append' },
    { css: '.name', where: 'append' },
    { css: '.MessageMeta', where: 'append' },
    { css: '.time', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: idRows,
    },
    postId: {
      parse: 'id',
      rows: [
        named(':scope', 'threadPost', 'K: dump 2026-08-13 (data-saved-from); A: src 2026-08', {
          note: 'A tells the channel, not the post’s number',
        }),
      ],
    },
    url: { parse: 'url', expected: true, rows: [named(':scope', 'permalink', 'made of the id')] },
    authorName: {
      parse: 'text',
      longest: 300,
      rows: [named(':scope', 'authorName', 'A: facts 2026-08 src, att×2; K: dump 2026-08')],
    },
    authorUrl: { parse: 'url', rows: [] },
    authorId: {
      parse: 'id',
      expected: true,
      rows: [named(':scope', 'authorId', 'A: src, att×4; K: dump 2026-08, att×2')],
    },
    text: { parse: 'text', rows: textRows },
    date: { parse: 'date', expected: true, rows: dateRows },
    likes: reactions,
    replyTo: {
      parse: 'id',
      rows: [named(':scope', 'answers', 'K: dump 2026-08-13, att×2; the thread: src, facts')],
    },
  },
};

/** A message of a dialogue with one person (or a bot). */
export const message: Place<MessageFields> = {
  // A public name may be a person's: what it is stands in the page.
  kinds: ['messages', 'community'],
  where,
  when: 'inDialogue',
  not: NOT_MESSAGES,
  except: ANSWERED,
  skip: NOT_TEXT,
  key: 'id',
  keyLooksLike: '^[1-9]\\d*_[1-9]\\d*$',
  anchors: [
    { css: '.MessageMeta', where: 'append' },
    { css: '.time', where: 'append' },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: idRows },
    conversation: { parse: 'id', expected: true, rows: [named(':scope', 'chatId', 'see post')] },
    authorName: {
      parse: 'text',
      longest: 300,
      rows: [named(':scope', 'authorName', 'the header’s name: K: dump 2026-08; A: facts')],
    },
    authorId: { parse: 'id', expected: true, rows: [named(':scope', 'authorId', 'see comment')] },
    text: { parse: 'text', rows: textRows },
    date: { parse: 'date', expected: true, rows: dateRows },
    outgoing: {
      parse: 'flag',
      rows: [
        there(':scope.own', 'A: facts 2026-08 src, att×3'),
        there(':scope.is-out', 'K: dump 2026-08, att×2'),
      ],
    },
  },
};
