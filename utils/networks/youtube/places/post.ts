import type { Place, PostFields } from '../../network.ts';
import { attribute, href, named, text } from '../../row-makers.ts';

/**
 * Four kinds of thing are posts here: the video of a watch page, a short, a card in a channel's
 * grid, a community post. One table: each named row knows the elements that it is for.
 */
const CHANNEL = 'ytd-browse:not([hidden])';

export const post: Place<PostFields> = {
  // No `must`: Studio's page of one video has its comments alone.
  kinds: ['community', 'post'],
  where: [
    {
      css: 'ytd-watch-flexy[video-id]:not([hidden]) #below',
      seenOn: 'from memory',
      note: 'video and comments, whose number comes late; without the player, which always changes',
    },
    {
      css: 'ytd-watch-flexy[video-id]:not([hidden]) ytd-watch-metadata',
      seenOn: 'facts 2026-08 (src), att×6 of [video-id] on both',
      note: 'where there is no #below around it',
    },
    { css: 'ytd-reel-video-renderer[is-active]', seenOn: 'att×3', note: 'shorts' },
    { css: `${CHANNEL} ytd-backstage-post-renderer`, seenOn: 'att×9', note: 'posts tab, /post/' },
    {
      css: `${CHANNEL} ytd-rich-item-renderer:not(:has(ytd-backstage-post-renderer, ytd-ad-slot-renderer))`,
      seenOn: 'att×8',
    },
    { css: `${CHANNEL} ytd-grid-video-renderer`, seenOn: 'att×4', note: 'shelves' },
  ],
  // Promoted cards in a grid belong to whoever pays.
  not: 'ytd-ad-slot-renderer, ytd-watch-flexy[hidden], ytd-shared-post-renderer',
  except: 'ytd-comments, ytd-comment-view-model, ytd-shared-post-renderer',
  // Of community posts: a video's text here is its title.
  clipped: [
    {
      css: ':scope:is(ytd-backstage-post-renderer) ytd-expander[collapsed] #more:not([hidden])',
      seenOn: 'facts S32: the expander of comments',
    },
  ],
  key: 'id',
  keyLooksLike: '^(?:UC[\\w-]{22}_)?(?:[\\w-]{11}|Ug[\\w-]{10,60})$',
  anchors: [
    { css: 'ytd-watch-metadata #info-container', where: 'append' },
    { css: 'h1', where: 'append' },
    { css: '#published-time-text', where: 'after' },
    { css: 'yt-content-metadata-view-model > div:last-of-type', where: 'append' },
    { css: 'yt-content-metadata-view-model', where: 'append' },
    { css: '#metadata-line', where: 'append' },
    { css: 'yt-reel-channel-bar-view-model', where: 'append' },
    { css: 'h3', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(':scope', 'videoHere', 'att×6', {
          note: 'address, both video-id and title must agree',
        }),
        named(':scope', 'communityPost', 'facts 2018 -> 2025 of the link, att×1'),
        named(':scope', 'videoOfCard', 'att×8'),
      ],
    },
    url: {
      parse: 'url',
      expected: true,
      rows: [
        named(':scope', 'addressOf', 'att×6'),
        href('#published-time-text a[href]', 'att×1'),
        href('a[href*="/watch?"]', 'att×8'),
        href('a[href*="/shorts/"]', 'att×3'),
      ],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      rows: [
        text('ytd-video-owner-renderer ytd-channel-name #text', 'att×3'),
        text('ytd-video-owner-renderer #channel-name', 'att×3'),
        text('yt-reel-channel-bar-view-model a', 'att×1'),
        text('#author-text', 'att×4'),
        text('ytd-channel-name #text', 'att×2', { note: 'cards of other channels' }),
      ],
    },
    authorUrl: {
      parse: 'url',
      rows: [
        href('ytd-video-owner-renderer a[href]', 'att×9'),
        href('yt-reel-channel-bar-view-model a[href]', 'att×1'),
        href('a#author-text[href]', 'att×4'),
        href('ytd-channel-name a[href]', 'att×2'),
      ],
    },
    authorId: {
      parse: 'id',
      rows: [
        named(':scope', 'ownerHere', 'att×3 of the links and of the inline scripts'),
        named(':scope', 'communityAuthor', 'att×1'),
        named(':scope', 'ownerOfCard', 'att×8'),
      ],
    },
    text: {
      parse: 'text',
      rows: [
        text('ytd-watch-metadata h1', 'att×5', { note: 'a video’s text is its title' }),
        text('yt-shorts-video-title-view-model', 'att×1'),
        text('#content-text', 'att×4', { note: 'community post' }),
        attribute('#video-title[title]', 'title', 'att×3'),
        text('#video-title', 'att×8'),
        text('h3', 'att×2', { note: 'lockups' }),
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      unless: 'ytd-reel-video-renderer',
      rows: [
        named(':scope', 'published', 'facts 2026-01: 4'),
        text('ytd-watch-info-text #tooltip', 'att×6', {
          match: '•\\s*(?:\\p{L}[\\p{L} ]+? )??(\\p{L}{3,}\\.? \\d.*|\\d.*)$',
          note: '"12,345 views • Premiered Nov 2, 2026": the day; absent on some pages',
        }),
        text('#published-time-text', 'facts 2018 -> 2025', { note: 'relative alone' }),
        named(':scope', 'dateOfCard', 'att×2', { note: 'relative alone' }),
      ],
    },
    likes: {
      parse: 'count',
      rows: [
        attribute(
          'like-button-view-model button[aria-label]',
          'aria-label',
          'facts 2026-01, att×9',
          {
            note: 'exact; without likes, or with hidden ones, it holds no number',
          },
        ),
        named(':scope', 'likesCounted', 'facts 2026-01: 2', { note: 'of the first page alone' }),
        text('like-button-view-model button', 'att×9', { note: '"1.2K"' }),
        attribute('#vote-count-middle[aria-label]', 'aria-label', 'facts 36'),
        text('#vote-count-middle', 'facts 36', { note: 'community post' }),
      ],
    },
    reposts: { parse: 'count', rows: [] },
    comments: {
      parse: 'count',
      rows: [
        named(':scope', 'commentsHere', 'att×9'),
        attribute(
          'reel-action-bar-view-model > button-view-model:nth-child(3) button[aria-label]',
          'aria-label',
          'att×1',
        ),
        text('reel-action-bar-view-model > button-view-model:nth-child(3)', 'att×1'),
        attribute('#reply-button-end a[aria-label]', 'aria-label', 'from memory'),
        text('#reply-button-end', 'from memory', { note: 'community post: how many comments' }),
      ],
    },
    views: {
      parse: 'count',
      rows: [
        named(':scope', 'viewsCounted', 'facts 2026-01: 2', { note: 'of the first page alone' }),
        text('ytd-watch-info-text #tooltip', 'att×6', { match: '^([^•]+)', note: 'exact' }),
        text('ytd-watch-info-text #view-count', 'att×2'),
        text('ytd-watch-info-text #info span', 'att×2', { note: '"1.2K views" while folded' }),
        named(':scope', 'viewsOfCard', 'att×2'),
      ],
    },
    attachments: {
      parse: 'list',
      rows: [named(':scope', 'attachments', 'att×2')],
    },
    // Nothing of the facts tells a pinned post.
    pinned: { parse: 'flag', rows: [] },
    // What is paid for in a grid is refused as a place; "includes paid promotion" is drawn in the player.
    ad: { parse: 'flag', rows: [] },
    repostOf: {
      parse: 'id',
      anywhere: true,
      rows: [
        named('ytd-shared-post-renderer', 'sharedPost', 'from memory'),
        named('#repost-context', 'sharedPost', 'att×1'),
      ],
    },
  },
};
