import type { Place, PostFields } from '../../network.ts';
import { counts } from './counts.ts';
import { attribute, href, named, text, there } from '../../row-makers.ts';
import { COMMENT, NOT_TEXT, QUOTE, THREADS } from './selectors.ts';

/** A post on a wall, in the feed or on its own page. Facts: markup-vk-ok.md, rows b. */
export const post: Place<PostFields> = {
  kinds: ['community', 'post', 'feed'],
  must: ['post'],
  where: [
    { css: '[data-testid="post"][data-post-id]', seenOn: 'att×9' },
    { css: 'div[data-post-id][data-post-nesting-lvl="0"]', seenOn: 'att×2' },
    { css: '.post[data-post-id]:not(.reply)', seenOn: 'F21 4/4, I21 1' },
    { css: '.post[id^="post"]:not(.reply)', seenOn: 'F12 36', note: '[id^=post] alone: 17 on F21' },
    { css: '.wall_item', seenOn: 'att×1', note: 'old m.vk, logged out' },
  ],
  // PKd: carousels of photos are drawn as posts of their own.
  not: '[data-pseudopost-type]',
  except: `${THREADS}, ${QUOTE}, ${COMMENT}`,
  skip: NOT_TEXT,
  clipped: [
    {
      css: ':scope:not(:has([data-testid="showmoretext-in-expanded"])) [data-testid="showmoretext-after"]',
      seenOn: 'att×6 of both test ids',
    },
    { css: '.wall_post_text .wall_post_more, .wall_post_text .PostTextMore', seenOn: 'F21, F12' },
    { css: '.pi_text .pi_text_more', seenOn: 'SK, BN' },
  ],
  key: 'id',
  // I21: a video in a post calls itself `-27_-63184822_1639980601`.
  keyLooksLike: '^-?[1-9]\\d*_\\d+$',
  anchors: [
    { css: '[data-testid="post_date_block_preview"]', where: 'after' },
    { css: 'a.PostHeaderSubtitle__link', where: 'after' },
    { css: '.post_date a.post_link', where: 'after' },
    { css: '.post_date', where: 'append' },
    { css: '.wi_date, .PostHeaderTime', where: 'after' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        attribute(':scope[data-post-id]', 'data-post-id', 'F21 4/4, I25 1', {
          match: '^(?:post|wall)?(.+)$',
        }),
        attribute(':scope[id^="post"]', 'id', 'F12 36', { match: '^post(-?\\d+_\\d+)$' }),
        attribute(':scope.wall_item[id]', 'id', 'att×1, src 2014', { match: '(-?\\d+_\\d+)$' }),
        attribute(':scope.wall_item a.post__anchor[name]', 'name', 'att×1', {
          match: '^post(-?\\d+_\\d+)$',
        }),
        attribute(':scope.wall_item [data-post-id]', 'data-post-id', 'SK', {
          match: '^-?\\d+_\\d+$',
        }),
        href(':scope.wall_item a.wi_date[href*="/wall"]', 'att×1', {
          match: '/wall(-?\\d+_\\d+)',
        }),
      ],
    },
    url: {
      parse: 'url',
      expected: true,
      rows: [
        href('a[data-testid="post_date_block_preview"][href]', 'att×7'),
        href('a.PostHeaderSubtitle__link[href]', 'att×2'),
        href('.post_date a.post_link[href]', 'F21 4/4'),
        href('a.wi_date[href*="/wall"]', 'att×1'),
        named(':scope', 'postAddress', 'F21 4/4 equal to the link', {
          note: 'AP: on the post’s own page the date has no link',
        }),
      ],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text('[data-testid="post-header-title"]', 'att×7'),
        text('a.author[data-from-id]', 'F21 4/4, I25 1'),
        text('.PostHeaderTitle__authorName', 'att×2'),
        text('[data-testid="mobile-wall-post-author"]', 'att×1'),
        text('.pi_author', 'BN'),
        text('.wi_author', 'att×1'),
      ],
    },
    authorUrl: {
      parse: 'url',
      expected: true,
      rows: [
        href('a[data-testid="post-header-title"][href]', 'att×7'),
        href('[data-testid="post-header-title"] a[href]', 'att×2'),
        href('a.author[data-from-id][href]', 'F21 4/4'),
        href('a.PostHeaderTitle__authorName[href]', 'att×2'),
        href('a[href]:has(.PostHeaderTitle__authorName)', 'att×2 of the class'),
        href('a[data-testid="mobile-wall-post-author"][href]', 'att×1'),
        href('a.pi_author[href]', 'BN'),
        href('.wi_author a[href]', 'att×1 of the class'),
      ],
    },
    authorId: {
      parse: 'id',
      rows: [
        attribute('a.author[data-from-id]', 'data-from-id', 'F21 4/4', { match: '^-?\\d+$' }),
        attribute('.pi_author[data-item-owner-id]', 'data-item-owner-id', 'att×1', {
          match: '^-?\\d+$',
        }),
        named('[data-testid="post-header-title"]', 'ownerOfLink', 'att×7'),
        named('[data-testid="mobile-wall-post-author"]', 'ownerOfLink', 'att×1'),
      ],
    },
    text: {
      parse: 'text',
      rows: [
        text('[data-testid="showmoretext-in-expanded"]', 'att×6'),
        text('[data-testid="showmoretext-in"]', 'att×6'),
        text('[class*="vkitPostText__root"]', 'att×3'),
        text('.wall_post_text', 'F21 4/4, F12 36'),
        text('.pi_text', 'SK, att×6'),
        // Their children may be attachments with words of their own: a post without text is ''.
        {
          css: '[data-testid="post-content-container"]',
          take: 'own-text',
          empty: '',
          seenOn: 'att×2',
        },
        { css: '.wall_post_cont', take: 'own-text', empty: '', seenOn: 'F21 4/4' },
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [
        attribute('.rel_date[time]', 'time', 'F12 44/61, F21 0/5', { epoch: 'seconds' }),
        text('[data-testid="post_date_block_preview"]', 'att×7'),
        text('a.PostHeaderSubtitle__link', 'att×2'),
        text('.post_date a.post_link', 'F21 3/4', { note: 'of an ad it holds other words' }),
        attribute('.wi_date[data-date]', 'data-date', 'src 2014'),
        text('.wi_date', 'SK, att×2'),
        text('.PostHeaderTime', 'att×1'),
      ],
    },
    ...counts,
    attachments: {
      parse: 'list',
      rows: [named(':scope', 'attachmentKinds', 'F21: 4 photos, a video linked twice')],
    },
    pinned: {
      parse: 'flag',
      // Trap: `.wall_fixed_label` is in every post of F21, and none is pinned. React, m.vk: unknown.
      rows: [there(':scope.post_fixed', 'att×1')],
    },
    ad: {
      parse: 'flag',
      rows: [
        text('[data-testid="post-header-subtitle"]', 'att×1 (ruadlist 2026-08)', {
          match: 'Реклама |Реклама$|Community ad|Рэклама | жарнама',
          note: 'absent in a subscriber’s feed (ruadlist #728)',
        }),
        there('[aria-label="Реклама от автора"]', 'att×1'),
        there(':scope[data-ad]', 'F21 1'),
        there(':scope[data-ad-view]', 'F21 1'),
        there(':scope[data-ad-block-uid]', 'att×1'),
        there('[data-ad-block-uid]', 'att×1'),
        there('a[href*="erid"]', 'att×1'),
        there('.wall_marked_as_ads, .post_marked_as_ads', 'att×1'),
        there('.wall_text_name_explain_promoted_post', 'F21 1'),
      ],
    },
    repostOf: {
      parse: 'id',
      anywhere: true,
      rows: [
        attribute('[data-post-nesting-lvl="1"][data-post-id]', 'data-post-id', 'att×2', {
          match: '^-?\\d+_\\d+$',
        }),
        href('.copy_post_header a[href*="/wall"]', 'att×1', { match: '/wall(-?\\d+_\\d+)' }),
        href('.pic_header a[href*="/wall"]', 'BN (the head)', { match: '/wall(-?\\d+_\\d+)' }),
        href('.copy_quote a[href*="/wall"]', 'att×1', { match: '/wall(-?\\d+_\\d+)' }),
      ],
    },
  },
};
