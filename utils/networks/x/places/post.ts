import type { CommentFields, FieldRows, Place, PostFields } from '../../network.ts';
import { SHORT } from '../figures.ts';
import { attribute, href, named, text } from '../../row-makers.ts';
import { CELL, GROUP, QUOTE, TIME, TWEET } from './selectors.ts';

const KEY = '^[a-z0-9_]{1,20}\\/[1-9]\\d{0,19}$';
const NAME = '[data-testid="User-Name"] a[href^="/"]';
const SEEN = 'facts 2025-10, 2026-02: 4/4';

/** A button says its own figure, in any language: "2534 Replies. Reply". Else the footer's label. */
const count = (button: string, take: string): FieldRows<'count'> => ({
  parse: 'count',
  expected: true,
  rows: [
    attribute(`${button}[aria-label]`, 'aria-label', 'facts 4/4'),
    named(GROUP, take, 'facts 1/1/1/2', { note: 'no words are read; zero items are missing' }),
    text(`${button} ${SHORT}`, '2 pages of 2025-10', { note: 'rounded' }),
  ],
});

/** What a post and a reply have alike: a reply is a post. */
const author = {
  authorName: { parse: 'text', longest: 300, expected: true, rows: [text(NAME, SEEN)] },
  authorUrl: { parse: 'url', expected: true, rows: [href(NAME, SEEN)] },
  authorId: { parse: 'id', expected: true, rows: [named(NAME, 'handleOfLink', SEEN)] },
} as const satisfies Partial<Place<PostFields>['fields']>;

const url: FieldRows<'url'> = { parse: 'url', expected: true, rows: [href(TIME, SEEN)] };
const date: FieldRows<'date'> = {
  parse: 'date',
  // Not expected: what is promoted shows no time.
  rows: [attribute(`${TIME} time[datetime]`, 'datetime', SEEN)],
};
const words: FieldRows<'text'> = {
  parse: 'text',
  rows: [
    text('[data-testid="tweetText"]', 'facts 1/2/2/0', {
      note: 'with "Show more" beside it: only its beginning stands in the page',
    }),
    text('[data-testid="twitter-article-title"]', 'from memory'),
    text('[data-testid="twitterArticleReadView"]', 'facts 2026-02: 1'),
    { ...named(':scope', 'wordless', 'not seen'), empty: '' },
  ],
};
const likes = count(':is([data-testid="like"], [data-testid="unlike"])', 'likesOf');

/** Drawn by our own person over the page: a post that is being answered, a picture's. */
const WINDOW = '[role="dialog"]';

/** A post in a list, or the one that its own page is about. */
export const post: Place<PostFields> = {
  kinds: ['community', 'post', 'feed'],
  must: ['post'],
  where: [{ css: TWEET, seenOn: 'facts 4' }],
  not: WINDOW,
  except: QUOTE,
  key: 'id',
  keyLooksLike: KEY,
  anchors: [
    // The focused post's own row: its time, a point, its views.
    { css: 'div:has(> [dir] > a[href*="/status/"] > time)', where: 'append' },
    { css: TIME, where: 'after' },
    { css: '[data-testid="User-Name"]', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [named(':scope', 'postId', SEEN, { note: 'promoted: by its link to the figures' })],
    },
    url: { ...url, rows: [...url.rows, named(':scope', 'postAddress', 'not seen')] },
    ...author,
    text: words,
    date,
    likes,
    reposts: count(':is([data-testid="retweet"], [data-testid="unretweet"])', 'repostsOf'),
    comments: count('[data-testid="reply"]', 'repliesOf'),
    views: {
      parse: 'count',
      // Not expected: posts from before 2022-12 have none.
      rows: [
        attribute('a[href$="/analytics"][aria-label]', 'aria-label', '1 page of 2025-10'),
        named(GROUP, 'viewsOf', 'facts 1/1/1/2'),
        text(`a[href$="/analytics"] ${SHORT}`, '1 page of 2025-10', { note: 'rounded' }),
        text(`${SHORT}:not([role="group"] *)`, '1 page of 2025-10', {
          note: 'beside the date of the focused post; rounded',
        }),
      ],
    },
    attachments: {
      parse: 'list',
      rows: [named(':scope', 'attachments', '2 pages of 2025-10: a card; a photo of the quote')],
    },
    pinned: {
      parse: 'flag',
      rows: [
        named('[data-testid="socialContext"]', 'pinned', 'src', {
          note: 'on a profile; of a repost it leads to who reposted',
        }),
      ],
    },
    ad: { parse: 'flag', rows: [named(':scope', 'promoted', 'src, from memory')] },
    repostOf: {
      parse: 'id',
      anywhere: true,
      rows: [
        named(`${QUOTE} a[href*="/status/"]`, 'statusOfLink', '1 page of 2025-10', {
          note: 'only a quote with pictures tells its id',
        }),
      ],
    },
  },
};

/** A reply, below the post that the page is about. */
export const comment: Place<CommentFields> = {
  kinds: ['post'],
  where: [{ css: `${CELL} ${TWEET}:not([tabindex="-1"])`, seenOn: 'facts 0/1/1/1' }],
  // After a heading ("Discover more") come posts that answer nothing.
  not: `${WINDOW}, ${CELL}:has(h2) ~ ${CELL}`,
  except: QUOTE,
  key: 'id',
  keyLooksLike: KEY,
  anchors: [{ css: TIME, where: 'after' }],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(TIME, 'replyId', 'facts 4', {
          note: 'ids grow with time: what the post itself answers stands above it and is older',
        }),
      ],
    },
    postId: { parse: 'id', expected: true, rows: [named(':scope', 'focusedPost', 'facts')] },
    url,
    ...author,
    text: words,
    date: { ...date, expected: true },
    likes,
    replyTo: {
      parse: 'id',
      rows: [
        named(':scope', 'threadAbove', 'from memory', {
          note: 'a line leads down from the avatar of a reply that has answers below it',
        }),
      ],
    },
  },
};
