import type { CommentFields, Place } from '../../network.ts';
import { attribute, href, named, text } from '../../row-makers.ts';

/** Its date is a link to itself. Not any `lc=`: words may link to another comment. */
const LINK = '#published-time-text a[href*="lc="]';
const LINK_AROUND = 'a#published-time-text[href*="lc="]';
const STUDIO_LINK = 'a[href*="lc="]:not(#content-text *)';

/** The same rows for what the link says: the id, the post, the thread. */
const links = (take: string) => [
  named(LINK, take, 'facts 35/36; unchanged 2018 -> 2025'),
  named(LINK_AROUND, take, 'from memory', { note: 'Studio' }),
  named(STUDIO_LINK, take, 'from memory', { note: 'Studio' }),
];

/**
 * A comment or a reply, under a video, a community post or in Studio. Ids repeat on the page
 * (`#content-text` stood there 37 times), so all is looked for inside the comment.
 */
export const comment: Place<CommentFields> = {
  kinds: ['community', 'post', 'feed'],
  where: [
    { css: 'ytd-comment-view-model', seenOn: 'facts 2025, Quack 2026-01' },
    { css: 'ytd-comment-renderer', seenOn: 'facts 2018: 36', note: 'before 2024' },
    { css: 'ytcp-comment', seenOn: 'facts 2026-09 (src), att×6', note: 'Studio' },
  ],
  // Kept in the page, hidden, while another one is shown.
  not: 'ytd-watch-flexy[hidden], ytd-browse[hidden]',
  nested: true,
  except:
    'ytd-comment-view-model, ytd-comment-renderer, ytcp-comment, ytd-comment-replies-renderer, yt-sub-thread, #reply-dialog, ytcp-commentbox',
  key: 'id',
  keyLooksLike: '^[\\w-]{10,60}(?:\\.[\\w-]{6,60})?$',
  anchors: [
    { css: '#reply-button-end', where: 'after' },
    // Studio's buttons stand close: beside the date there is room.
    { css: '#published-time-text', where: 'after' },
  ],
  menu: [
    { css: '#action-menu button', seenOn: 'pub×10' },
    { css: '#action-menu', seenOn: 'pub×10', note: 'its button is drawn under the pointer' },
    { css: '#overflow-menu', seenOn: 'from memory', note: 'Studio' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        href(LINK, 'facts 35/36', { match: '[?&]lc=([\\w.-]+)' }),
        href(LINK_AROUND, 'from memory', { match: '[?&]lc=([\\w.-]+)' }),
        href(STUDIO_LINK, 'from memory', { match: '[?&]lc=([\\w.-]+)' }),
      ],
    },
    postId: { parse: 'id', expected: true, rows: links('postOfComment') },
    url: {
      parse: 'url',
      rows: [
        href(LINK, 'facts 35/36'),
        href(LINK_AROUND, 'from memory'),
        href(STUDIO_LINK, 'from memory'),
      ],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text('#author-text', 'facts 35/36; Studio att×3'),
        text('a#name', 'facts 2026-09 (src)', { note: 'Studio' }),
        text('ytd-author-comment-badge-renderer #channel-name', 'att×2', { note: 'the creator' }),
      ],
    },
    authorUrl: {
      parse: 'url',
      expected: true,
      rows: [
        href('a#author-text[href]', 'facts 35/36'),
        href('a#name[href]', 'facts 2026-09 (src)'),
        href('#author-thumbnail a[href], a#author-thumbnail[href]', 'att×2'),
        href('ytd-author-comment-badge-renderer a[href]', 'from memory'),
      ],
    },
    authorId: {
      parse: 'id',
      rows: [
        named('ytd-author-comment-badge-renderer[creator]', 'creator', 'att×9'),
        named('a#author-text[href]', 'channelOf', 'facts 35/36', {
          note: 'a handle: the page shows no other id of a person',
        }),
        named('a#name[href]', 'channelOf', 'from memory', { note: 'Studio' }),
        named('#author-thumbnail a[href], a#author-thumbnail[href]', 'channelOf', 'att×2'),
      ],
    },
    text: { parse: 'text', rows: [{ ...text('#content-text', 'facts 37'), empty: '' }] },
    date: {
      parse: 'date',
      expected: true,
      rows: [
        text('#published-time-text', 'facts 35', { note: 'relative alone: "2 days ago (edited)"' }),
        text('.published-time-text', 'att×1', { note: 'Studio' }),
      ],
    },
    likes: {
      parse: 'count',
      rows: [
        attribute('#vote-count-middle[aria-label]', 'aria-label', 'facts 36', {
          note: '"1 234 likes"',
        }),
        attribute('#like-button button[aria-label]', 'aria-label', 'att×2', {
          note: '"… along with 12 other people"',
        }),
        text('#vote-count-middle', 'facts 36', { note: '"1.2K"; empty: nobody said how many' }),
        text('#like-count', 'att×1', { note: 'Studio' }),
      ],
    },
    replyTo: { parse: 'id', rows: links('threadOf') },
  },
};
