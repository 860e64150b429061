import type { CommunityFields, IdentityFields, Place } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';

/** A23, M21, L26: see post.ts; M21 is a saved landing page, L26 a live note of 2026-09-27. */
export const community: Place<CommunityFields> = {
  kinds: ['community'],
  // The list's header is a sidebar on wide windows and a bar on narrow ones: no one element.
  where: [{ css: 'html', seenOn: 'A23, M21' }],
  when: 'namesChat',
  except: '.tgme_widget_message, .Message, .bubble',
  key: 'id',
  anchors: [
    { css: '.tgme_channel_info_header_title', where: 'append' },
    { css: '.tgme_page_title', where: 'append' },
    { css: '.MiddleHeader .ChatInfo', where: 'append' },
    { css: '.chat.active .chat-info', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(':scope', 'chatId', 'A: facts 2026-08 src; K: dump 2026-08'),
        named(':scope', 'community', 'A23 1/8, att×3'),
      ],
    },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text('.tgme_channel_info_header_title', 'facts 1, att×6'),
        text('.tgme_header_title', 'att×1'),
        text('.tgme_page_title', 'M21 1'),
        named(':scope', 'title', 'A: facts 2026-08 src; K: dump 2026-08'),
        attribute('meta[property="og:title"]', 'content', 'M21 1'),
      ],
    },
    screenName: {
      parse: 'id',
      rows: [named(':scope', 'chatName', 'K: facts'), named(':scope', 'screenName', 'M21 1')],
    },
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
        text('.MiddleHeader .ChatInfo .status', 'A: facts 2026-08 src', {
          match: '^(\\d[\\d\\s.,]*?)\\s+\\p{L}',
          note: 'whole: "12 345 subscribers"; while somebody writes it says who',
        }),
        text('.chat.active .chat-info .info', 'K: dump 2026-08', {
          match: '^(\\d[\\d\\s.,]*?)\\s+\\p{L}',
          note: 'whole: "7 442 members, 223 online"',
        }),
      ],
    },
  },
};

/** Who is logged in: the web apps draw it nowhere but in a menu that is closed. */
export const identity: Place<IdentityFields> = {
  kinds: ['community', 'post', 'messages', 'other'],
  where: [{ css: 'html', seenOn: 'facts' }],
  key: 'id',
  anchors: [],
  fields: {
    id: {
      parse: 'id',
      rows: [
        named(':scope', 'self', 'from memory', {
          note: '*Saved Messages* in the list of chats have the own number; else "me"',
        }),
      ],
    },
    name: { parse: 'text', rows: [] },
    url: { parse: 'url', rows: [] },
  },
};
