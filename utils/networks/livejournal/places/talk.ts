import type { BoxFields, CommentFields, Place } from '../../network.ts';
import { rowOf as row } from '../../row-makers.ts';
import { COMMENT } from './selectors.ts';

const REPLY = '[class*="actions__item--reply"] a';

export const comment: Place<CommentFields> = {
  kinds: ['post'],
  where: [
    { css: 'article.mdspost-comment[id^="t"]', seenOn: 'F18 89' },
    { css: '.b-leaf[id^="t"]', seenOn: 'att×2', note: 'the skin before' },
    { css: '[id^="ljcmt"]', seenOn: 'att×1', note: 'styles of one’s own' },
  ],
  except: COMMENT,
  key: 'id',
  keyLooksLike: '^[a-z0-9_]{1,25}/t[1-9]\\d*$',
  // After the last of the actions: between them it would stand over the next one.
  anchors: [
    { css: 'ul:has(> [class*="actions__item--reply"])', where: 'append' },
    { css: 'ul:has(> .b-leaf-actions-reply)', where: 'append' },
    { css: 'a[href*="replyto="]', where: 'after' },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: [row(':scope', 'F18 89', { named: 'commentId' })] },
    postId: {
      parse: 'id',
      expected: true,
      rows: [row(':scope', 'address', { named: 'postAround' })],
    },
    url: {
      parse: 'url',
      rows: [row('a[href*="thread="]', 'att×2', { attribute: 'href' })],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        row(':scope[data-displayname]', 'att×2', { attribute: 'data-displayname' }),
        row(':scope[data-username]', 'F18 89', { attribute: 'data-username' }),
        row('a.i-ljuser-username', 'att×4'),
      ],
    },
    authorUrl: {
      parse: 'url',
      rows: [row('a.i-ljuser-username[href]', 'att×4', { attribute: 'href' })],
    },
    authorId: {
      parse: 'id',
      rows: [
        // Empty for who is not logged in: that is nobody.
        row(':scope[data-username]', 'F18 89', { attribute: 'data-username' }),
        row(':scope', 'att×4', { named: 'authorId' }),
      ],
    },
    text: {
      parse: 'text',
      // A collapsed comment has none, until it is opened.
      rows: [
        row('.mdspost-comment__body', 'F18 28/89'),
        row('.b-leaf-article', 'att×2'),
        row('.comment-text, .comment-body', 'att×1'),
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [
        row(
          ':scope[data-updated-ts]',
          'F18 89',
          { attribute: 'data-updated-ts' },
          {
            epoch: 'seconds',
            note: 'moves when the comment is edited',
          },
        ),
        row('.mdspost-comment-time--ctime', 'att×2'),
        row('.b-leaf-createdtime', 'att×2'),
        row('.comment-datetime', 'att×2'),
      ],
    },
    likes: { parse: 'count', rows: [] },
    replyTo: { parse: 'id', rows: [row(':scope', 'att×3 of the twigs', { named: 'threadRoot' })] },
  },
};

export const replyBox: Place<BoxFields> = {
  kinds: ['post'],
  where: [{ css: 'textarea#body', seenOn: 'F18 1' }],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    { css: REPLY, seenOn: 'F18' },
    { css: '.b-leaf-actions-reply a', seenOn: 'att×2' },
  ],
  send: {
    around: [{ css: 'form', seenOn: 'F18 1' }],
    button: [
      {
        css: ':is(button, input)[type="submit"]:not([name*="preview"])',
        seenOn: 'from memory',
        note: 'older forms have a second one, *preview*',
      },
    ],
    enter: 'line',
    ctrlEnter: true,
    // "from memory": LiveJournal's FAQ.
    longest: 16_000,
  },
  fields: {
    id: { parse: 'id', rows: [row(':scope', 'from memory', { named: 'boxOf' })] },
    text: { parse: 'text', rows: [row(':scope', 'F18 1', 'text', { empty: '' })] },
    as: { parse: 'id', rows: [] },
  },
};
