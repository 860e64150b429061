import type { CommentFields, Place } from '../../network.ts';
import { attribute, href, named, text } from '../../row-makers.ts';
import { COMMENT, NOT_TEXT, WORDS } from './selectors.ts';

const REACT_DATE = '[data-testid="wall_comment_date"]';
/** The date's link. Not any `reply=`: the words of a comment may link to another comment. */
const LINK_REACT = `a${REACT_DATE}[href*="reply="]`;
const LINK_AROUND = `a[href*="reply="]:has(${REACT_DATE})`;
const LINK_CLASSIC = '.reply_date a[href*="reply="]';
const LINK_MOBILE = 'a.item_date[href*="reply="]';
const LINK_ANY = `a[href*="reply="]:not(:is(${WORDS}) *)`;

/** The same link rows for what its address says: `?reply=<id>[&thread=<root>]`. */
const links = (take: string) => [
  named(LINK_REACT, take, 'att×5'),
  named(LINK_AROUND, take, 'att×5 of the attribute'),
  named(LINK_CLASSIC, take, 'F21 2/2'),
  named(LINK_MOBILE, take, 'att×1'),
  named(LINK_ANY, take, 'BN; F12 45+23, F21 2/2'),
];

/** A comment or a reply to one. Facts: markup-vk-ok.md, rows c. */
export const comment: Place<CommentFields> = {
  kinds: ['community', 'post', 'feed'],
  where: [
    { css: '[data-testid="wall_comments_comment_root"]', seenOn: 'att×7' },
    { css: '[data-testid="wall_comments_comment_in_thread"]', seenOn: 'att×7', note: 'a reply' },
    { css: '[data-testid="comment"]', seenOn: 'att×2', note: 'under videos' },
    { css: '.reply[data-post-id]', seenOn: 'F21 2/2' },
    { css: '.reply[id^="post"]', seenOn: 'F12 45+23' },
    { css: '.ReplyItem__wrap', seenOn: 'BN', note: 'old m.vk' },
  ],
  nested: true,
  except: `${COMMENT}, [data-testid="wall_comments_layout_thread"], .replies_wrap_deep, .copy_quote, .reply_box_wrap, [class*="vkitCommentInput__root"]`,
  skip: NOT_TEXT,
  key: 'id',
  keyLooksLike: '^-?[1-9]\\d*_\\d+$',
  anchors: [
    { css: '[data-testid="comment-reply"]', where: 'after' },
    { css: '.reply_link', where: 'after' },
    { css: REACT_DATE, where: 'after' },
    { css: '.reply_date a', where: 'after' },
    { css: '.ReplyItem__action[onclick*="replyTo"]', where: 'after' },
    { css: 'a.item_date', where: 'after' },
  ],
  menu: [
    { css: '[data-testid="comment-menu"]', seenOn: 'from memory' },
    { css: '[class*="vkitComment"] [aria-haspopup]', seenOn: 'from memory', note: 'three dots' },
    { css: '.reply_actions', seenOn: 'pub×3, 2012 to 2021', note: 'drawn under the pointer' },
    { css: '.ReplyItem__menu', seenOn: 'from memory', note: 'old m.vk' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        attribute(':scope.reply[data-post-id]', 'data-post-id', 'F21 2/2', {
          match: '^(?:post|wall)?(.+)$',
        }),
        ...links('commentOfLink'),
        attribute(':scope[id^="post"]', 'id', 'F12 45+23', { match: '^post(-?\\d+_\\d+)$' }),
      ],
    },
    postId: {
      parse: 'id',
      expected: true,
      rows: [...links('postOfLink'), named(':scope', 'postAround', 'F21 2/2')],
    },
    url: {
      parse: 'url',
      rows: [
        href(LINK_REACT, 'att×5'),
        href(LINK_AROUND, 'att×5 of the attribute'),
        href(LINK_CLASSIC, 'F21 2/2'),
        href(LINK_MOBILE, 'att×1'),
        href(LINK_ANY, 'F12 45+23, F21 2/2'),
      ],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text('[data-testid="comment-owner"]', 'att×6'),
        text('a.author[data-from-id]', 'F21 2/2'),
        text('.reply_author a.author', 'F21 2/2'),
        text('.ReplyItem__name', 'BN, att×3'),
      ],
    },
    authorUrl: {
      parse: 'url',
      expected: true,
      rows: [
        href('a[data-testid="comment-owner"][href]', 'att×6', { note: '`a` or `div`' }),
        href('[data-testid="comment-owner"] a[href]', 'att×1'),
        href('[data-testid="comment-avatar"][href]', 'att×6'),
        href('a.author[data-from-id][href]', 'F21 2/2'),
        href('.reply_author a.author[href]', 'F21 2/2'),
        href('a.ReplyItem__name[href]', 'BN, att×2'),
      ],
    },
    authorId: {
      parse: 'id',
      rows: [
        attribute('a.author[data-from-id]', 'data-from-id', 'F21 2/2', { match: '^-?\\d+$' }),
        named('a[data-testid="comment-owner"]', 'ownerOfLink', 'att×6'),
        named('[data-testid="comment-avatar"]', 'ownerOfLink', 'att×6'),
        named('a.ReplyItem__name', 'ownerOfLink', 'BN, att×2'),
      ],
    },
    text: {
      parse: 'text',
      rows: [
        text('[data-testid="comment-text"]', 'att×6'),
        text('.wall_reply_text', 'F21 2/2'),
        text('.ReplyItem__text', 'att×1', { note: 'old m.vk' }),
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [
        attribute('.rel_date[time]', 'time', 'F12 44/61', { epoch: 'seconds' }),
        text(REACT_DATE, 'att×5'),
        text('.reply_date a', 'F21 2/2'),
        text('a.item_date', 'att×1'),
      ],
    },
    likes: {
      parse: 'count',
      rows: [
        text('[data-testid="comment-like"]', 'att×3'),
        named('[data-testid="comment-like"]', 'zeroBySilence', 'att×3'),
        attribute('.like_btn.like[data-count]', 'data-count', 'F21 2/2'),
        text('.ReplyItem__like', 'BN', { note: 'old m.vk; its zero is not known: no 0 there' }),
      ],
    },
    replyTo: {
      parse: 'id',
      rows: [
        ...links('threadOfLink'),
        named(':scope', 'threadAround', 'F21 1/1', {
          note: '`.replies_wrap_deep[data-post-id]`; React: the root that stands before the reply',
        }),
      ],
    },
  },
};
