import type { Place, PostFields } from '../../network.ts';
import { dateRows, idRows, reactions, textRows } from './message-rows.ts';
import { attribute, named, text, there } from '../../row-makers.ts';
import { ANSWERED, BUBBLE, MESSAGE, NOT_MESSAGES, NOT_TEXT, PUBLIC } from './selectors.ts';

/** Of a forwarded post whose channel is hidden it is no link. */
const FORWARDED = '.tgme_widget_message_forwarded_from_name';
const DATE = 'a.tgme_widget_message_date';

/**
 * A channel's message, on the public pages (A23: eight saved messages of 2023, with hits; "att×2":
 * two live programs that use the selector) and in both web apps (message-rows.ts).
 */
export const post: Place<PostFields> = {
  // No `must`: a preview page of an address may show no message, and a chat is no channel.
  kinds: ['community', 'post'],
  where: [
    { css: PUBLIC, seenOn: 'A23 8/8' },
    { css: MESSAGE, seenOn: 'A: facts 2026-08 src, att×3' },
    { css: BUBBLE, seenOn: 'K: dump 2026-08, facts' },
  ],
  when: 'inChannel',
  not: NOT_MESSAGES,
  except: ANSWERED,
  skip: NOT_TEXT,
  key: 'id',
  keyLooksLike: '^(?:-100[1-9]\\d*_|[a-z]\\w{3,31}/)[1-9]\\d*$',
  anchors: [
    { css: '.tgme_widget_message_author', where: 'append' },
    { css: DATE, where: 'after' },
    // Beside the count of comments both apps leave the line free.
    { css: '.CommentButton .label', where: 'after' },
    { css: '.replies-footer-text', where: 'after' },
    { css: '.MessageMeta', where: 'append' },
    { css: '.time', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(
          ':scope.tgme_widget_message',
          'postId',
          'A23 8/8 name and number, 1/8 data-view with the channel; att×3',
          { note: 'data-peer of the single post’s widget: from memory' },
        ),
        ...idRows,
        named(':scope', 'postId', 'not seen', { note: 'what was taught has another class' }),
      ],
    },
    url: {
      parse: 'url',
      expected: true,
      rows: [
        attribute(`${DATE}[href]`, 'href', 'A23 8/8'),
        named(':scope', 'permalink', 'made of the id'),
      ],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text('.tgme_widget_message_owner_name', 'A23 8/8'),
        named(':scope', 'title', 'A: facts 2026-08 src; K: dump 2026-08', {
          note: 'a channel’s messages do not name it: the header does',
        }),
      ],
    },
    authorUrl: {
      parse: 'url',
      rows: [
        attribute('a.tgme_widget_message_owner_name[href]', 'href', 'A23 8/8'),
        attribute('.tgme_widget_message_user a[href]', 'href', 'A23 8/8'),
      ],
    },
    authorId: {
      parse: 'id',
      rows: [
        named(':scope.tgme_widget_message', 'channelOf', 'A23 1/8, att×3'),
        named(':scope', 'chatId', 'A: facts 2026-08 src; K: dump 2026-08'),
      ],
    },
    text: {
      parse: 'text',
      rows: [
        // An album's caption is drawn as two, one in the other.
        text('.js-message_text:not(:has(.js-message_text))', 'A23 6/8, facts 12'),
        text('.tgme_widget_message_poll_question', 'A23 1'),
        // Its children are media with words of their own: a post without text is ''.
        { css: '.tgme_widget_message_bubble', take: 'own-text', empty: '', seenOn: 'A23 8/8' },
        ...textRows,
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [attribute(`${DATE} time[datetime]`, 'datetime', 'A23 8/8'), ...dateRows],
    },
    likes: {
      parse: 'count',
      // Not expected: no block says nothing of how many there are (off, or nobody yet).
      rows: [
        named('.tgme_widget_message_reactions', 'reactions', 'facts 2026-09 1, att×6'),
        ...reactions.rows,
      ],
    },
    // The public pages show neither forwards nor comments; see `engagement` in index.ts.
    reposts: {
      parse: 'count',
      rows: [
        named('.message-views[title]', 'forwards', 'A: src 2026-08'),
        named('.time [title]', 'forwards', 'K: src 2026-09, dump 2026-08'),
        named('.time[title]', 'forwards', 'K: src 2022'),
      ],
    },
    comments: {
      parse: 'count',
      rows: [
        attribute('.CommentButton[data-cnt]', 'data-cnt', 'A: facts 2026-08 src'),
        named('replies-element', 'commentsOfK', 'K: dump 2026-08-13, src'),
      ],
    },
    views: {
      parse: 'count',
      expected: true,
      rows: [
        text('.tgme_widget_message_views', 'A23 8/8'),
        named('.message-views[title]', 'exactViews', 'A: src 2026-08'),
        named('.time [title]', 'exactViews', 'K: src 2026-09, dump 2026-08'),
        named('.time[title]', 'exactViews', 'K: src 2022'),
        text('.message-views', 'A: facts 2026-08 src', { note: 'rounded' }),
        { css: '.post-views', take: 'own-text', seenOn: 'K: dump 2026-08', note: 'rounded' },
      ],
    },
    attachments: {
      parse: 'list',
      rows: [
        named(':scope.tgme_widget_message', 'attachments', 'A23: photo, album, poll, voice, link'),
        named(':scope', 'webAttachments', 'K: dump 2026-08; A: att×2, src'),
      ],
    },
    // Not shown in the public list: a service message tells of a pin once.
    pinned: {
      parse: 'flag',
      rows: [
        there('.bottom-marker[data-is-pinned]', 'A: src 2026-08'),
        there('.message-pinned', 'A: src'),
        there(':scope.is-pinned', 'K: src 2022'),
      ],
    },
    // Telegram's own ads are refused; what a channel sold has the channel's own views.
    ad: { parse: 'flag', rows: [] },
    repostOf: {
      parse: 'id',
      rows: [
        named(FORWARDED, 'forwardedFrom', 'A23 2/8'),
        named(':scope.forwarded', 'forwardedFromWeb', 'K: dump 2026-08'),
        named('.forwarded-message', 'forwardedFromWeb', 'A: src 2026-08, att×1'),
      ],
    },
  },
};
