import type { Place, PostFields } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';

const POSTS = ':is([href*="/p/"], [href*="/reel/"])';
const DATE = `a${POSTS}:not([href*="/c/"]):has(time[datetime])`;
const DATED = `a${POSTS}:not([href*="/c/"]) time[datetime]`;
const COMMENT = 'li:has(h3):not(:has(ul))';

/**
 * A post in the feed, in the window over a profile (both `article`), on its own page (no article in
 * 2026: `main`), and its picture in a grid, which shows counts only under the pointer.
 */
export const post: Place<PostFields> = {
  kinds: ['community', 'post', 'feed'],
  must: ['post'],
  where: [
    // No `:has` may stand in a `:has`: browsers refuse the whole selector.
    { css: `article:has(${DATED})`, seenOn: 'P21 1; from memory in the window' },
    { css: `main:not(:has(article)):has(${DATED})`, seenOn: '2026-08 code' },
    { css: `main a${POSTS}:has(img):not(article *)`, seenOn: 'P24 13' },
  ],
  // One page shows the grid in `main` beside the post: its pictures are posts of their own.
  nested: true,
  except: `${COMMENT}, main a${POSTS}:has(img)`,
  key: 'id',
  keyLooksLike: '^[a-z0-9._]{1,30}_[1-9]\\d{4,24}$',
  anchors: [
    // Of a tile: the box that its picture fills.
    { css: `main a${POSTS} div:has(> img)`, where: 'append', over: true },
    { css: `${DATE}`, where: 'after' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [named(':scope', 'postId', 'P21 14 dates, P24 13 links')],
    },
    url: {
      parse: 'url',
      expected: true,
      rows: [
        attribute(DATE, 'href', 'P21 14'),
        attribute(':scope[href]', 'href', 'P24 13', { note: 'a tile' }),
      ],
    },
    authorName: { parse: 'text', longest: 300, rows: [named(':scope', 'author', 'P21 1')] },
    authorUrl: { parse: 'url', rows: [named(':scope', 'authorUrl', 'P21 1')] },
    authorId: { parse: 'id', rows: [named(':scope', 'author', 'P21 1')] },
    text: {
      parse: 'text',
      rows: [
        text('li:has(h2) ._a9zs', 'P21 1, 2026 code', { note: '`h2`: who wrote the caption' }),
        text('h1[dir="auto"]', 'from memory', { note: 'the window and the own page of 2024' }),
        text('._a9zs h1', 'from memory'),
        text('li:has(h2) h2 ~ div > span', 'P21 1'),
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      // A tile of the grid.
      unless: 'a',
      rows: [attribute(`${DATE} time[datetime]`, 'datetime', 'P21 14')],
    },
    likes: {
      parse: 'count',
      rows: [
        named('a[href$="/liked_by/"]', 'likes', 'P21 1', { note: 'no number: hidden' }),
        named(':scope', 'toldLikes', 'P24 1', { note: 'rounded; first load only' }),
        named(':scope', 'hoveredLikes', 'from memory', { note: 'a tile under the pointer' }),
      ],
    },
    // Not shown to anybody but the owner, elsewhere; see `engagement` in index.ts.
    reposts: { parse: 'count', rows: [] },
    comments: {
      parse: 'count',
      rows: [
        text('a[href$="/comments/"]', 'from memory', { note: '"View all 553 comments", the feed' }),
        named(':scope', 'toldComments', 'P24 1', { note: 'first load only' }),
        named(':scope', 'hoveredComments', 'from memory', { note: 'a tile under the pointer' }),
      ],
    },
    views: {
      parse: 'count',
      rows: [named(':scope', 'tileViews', 'from memory', { note: 'reels alone' })],
    },
    attachments: { parse: 'list', rows: [named(':scope', 'attachments', 'from memory')] },
    pinned: {
      parse: 'flag',
      rows: [
        attribute('svg[aria-label]', 'aria-label', 'from memory', {
          match: '^(?:[Pp]inned|Закреп|Значок закреп)',
          note: 'by its words alone: Instagram has no other sign of it',
        }),
      ],
    },
    ad: {
      parse: 'flag',
      rows: [
        text('header ~ * span, header span', 'from memory', {
          match: '^(?:Sponsored|Ad|Реклама)$',
        }),
        attribute('a[href*="/ads/"], a[href*="facebook.com/ads"]', 'href', 'from memory'),
      ],
    },
    repostOf: { parse: 'id', rows: [] },
  },
};
