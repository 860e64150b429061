import type { CommunityFields, NetworkPlaces, Place, PostFields, Row } from '../network.ts';
import { takes } from './takes.ts';

/**
 * The public pages: `t.me/s/<channel>` (the list), `t.me/<channel>` (the landing page) and the
 * single post's widget. One skin, the same class names since 2018.
 *
 * Evidence in `seenOn`: A23 are eight saved messages of 2023, M21 a saved landing page, with hits;
 * L26 is a live note of 2026-09-27; "att×2" is two independent live programs that use the
 * selector, no page of ours.
 */
const text = (css: string, seenOn: string, more: Partial<Row> = {}): Row => ({
  css,
  take: 'text',
  seenOn,
  ...more,
});
const attribute = (css: string, name: string, seenOn: string, more: Partial<Row> = {}): Row => ({
  css,
  take: { attribute: name },
  seenOn,
  ...more,
});
const named = (css: string, take: string, seenOn: string, more: Partial<Row> = {}): Row => ({
  css,
  take: { named: take },
  seenOn,
  ...more,
});

const POST = '.tgme_widget_message[data-post]';
/** Of a forwarded post whose channel is hidden it is no link. */
const FORWARDED = '.tgme_widget_message_forwarded_from_name';
const DATE = 'a.tgme_widget_message_date';

const community: Place<CommunityFields> = {
  kinds: ['community'],
  // The list's header is a sidebar on wide windows and a bar on narrow ones: no one element.
  where: [{ css: 'html', seenOn: 'A23, M21' }],
  except: '.tgme_widget_message',
  key: 'id',
  anchors: [
    { css: '.tgme_channel_info_header_title', where: 'append' },
    { css: '.tgme_page_title', where: 'append' },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: [named(':scope', 'community', 'A23 1/8, att×3')] },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text('.tgme_channel_info_header_title', 'facts 1, att×6'),
        text('.tgme_header_title', 'att×1'),
        text('.tgme_page_title', 'M21 1'),
        attribute('meta[property="og:title"]', 'content', 'M21 1'),
      ],
    },
    screenName: { parse: 'id', rows: [named(':scope', 'screenName', 'M21 1')] },
    followers: {
      parse: 'count',
      expected: true,
      rows: [
        named(':scope', 'followers', 'facts 5, att×5', { note: 'the type word says which' }),
        text('.tgme_header_counter', 'facts 1', { note: '"10.4M subscribers", alone there' }),
        text('.tgme_page_extra', 'M21 1', {
          match: '^(.+?)\\s+(?:subscribers?|members?|подписчик|участник|підписник|учасник)',
          note: '"2 805 members, 120 online"; of a person "@name", of a bot "monthly users"',
        }),
      ],
    },
  },
};

const post: Place<PostFields> = {
  kinds: ['community', 'post'],
  where: [{ css: POST, seenOn: 'A23 8/8' }],
  // "Channel created", "pinned a photo": drawn as posts, but nobody's words.
  not: '.service_message',
  // The message that it answers stands inside, with an author and words of its own.
  except: '.tgme_widget_message_reply',
  key: 'id',
  keyLooksLike: '^(?:-100[1-9]\\d*_|[a-z]\\w{3,31}/)[1-9]\\d*$',
  anchors: [
    { css: '.tgme_widget_message_author', where: 'append' },
    { css: DATE, where: 'after' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(
          ':scope',
          'postId',
          'A23 8/8 name and number, 1/8 data-view with the channel; att×3',
          {
            note: 'data-peer of the single post’s widget: from memory',
          },
        ),
      ],
    },
    url: { parse: 'url', expected: true, rows: [attribute(`${DATE}[href]`, 'href', 'A23 8/8')] },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [text('.tgme_widget_message_owner_name', 'A23 8/8')],
    },
    authorUrl: {
      parse: 'url',
      expected: true,
      rows: [
        attribute('a.tgme_widget_message_owner_name[href]', 'href', 'A23 8/8'),
        attribute('.tgme_widget_message_user a[href]', 'href', 'A23 8/8'),
      ],
    },
    authorId: { parse: 'id', rows: [named(':scope', 'channelOf', 'A23 1/8, att×3')] },
    text: {
      parse: 'text',
      rows: [
        // An album's caption is drawn as two, one in the other.
        text('.js-message_text:not(:has(.js-message_text))', 'A23 6/8, facts 12'),
        text('.tgme_widget_message_poll_question', 'A23 1'),
        // Its children are media with words of their own: a post without text is ''.
        { css: '.tgme_widget_message_bubble', take: 'own-text', empty: '', seenOn: 'A23 8/8' },
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [attribute(`${DATE} time[datetime]`, 'datetime', 'A23 8/8')],
    },
    likes: {
      parse: 'count',
      // Not expected: no block says nothing of how many there are (off, or nobody yet).
      rows: [named('.tgme_widget_message_reactions', 'reactions', 'facts 2026-09 1, att×6')],
    },
    // The public pages show neither; see `engagement` in index.ts.
    reposts: { parse: 'count', rows: [] },
    comments: { parse: 'count', rows: [] },
    views: {
      parse: 'count',
      expected: true,
      rows: [text('.tgme_widget_message_views', 'A23 8/8')],
    },
    attachments: {
      parse: 'list',
      rows: [named(':scope', 'attachments', 'A23: photo, album of 3, poll, voice, link')],
    },
    // Not shown in the list: a service message tells of a pin once.
    pinned: { parse: 'flag', rows: [] },
    // Telegram's own ads are not in public pages; what a channel sold has the channel's own views.
    ad: { parse: 'flag', rows: [] },
    repostOf: { parse: 'id', rows: [named(FORWARDED, 'forwardedFrom', 'A23 2/8')] },
  },
};

export const telegramPlaces: NetworkPlaces = {
  id: 'telegram',
  places: { community, post },
  takes,
};
