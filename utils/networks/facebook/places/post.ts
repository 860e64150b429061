import type { Place, PostFields } from '../../network.ts';
import { attribute, named, text, there } from '../../row-makers.ts';
import { COMMENT, PERMALINK, QUOTE, WORDS } from './selectors.ts';

const NAME = '[data-ad-rendering-role="profile_name"]';
/** Facts: also in comments, so `except` keeps theirs away. */
const MESSAGE = '[data-ad-rendering-role="story_message"]';
const LINK = `:is(${PERMALINK}):not(:is(${WORDS}) *)`;

/** A post of a Page or group, on its wall, in the feed or in the window over them. */
export const post: Place<PostFields> = {
  kinds: ['community', 'post', 'feed'],
  must: ['post'],
  where: [
    { css: '[role="article"][aria-posinset]', seenOn: 'facts 2026-09 3+1+2' },
    { css: '[data-pagelet^="TimelineFeedUnit_"]', seenOn: 'facts 2026-09' },
    { css: '[data-pagelet^="FeedUnit_"]', seenOn: 'facts 2020 12' },
    {
      css: '[role="article"]:not([aria-label])',
      seenOn: 'facts 2026-09',
      note: 'skeletons (`[role=status]`) have no link, so no key',
    },
  ],
  not: COMMENT,
  except: `${COMMENT}, ${QUOTE}`,
  // The expander stands among the words.
  skip: '[role="button"]',
  // In a post's words stands no other button; its own words come in every language.
  clipped: [{ css: `:is(${WORDS}) [role="button"]`, seenOn: 'facts 2026-09 (the expander)' }],
  key: 'id',
  keyLooksLike: '^(?:groups/)?[\\p{L}\\p{N}._-]+_(?:[1-9]\\d*|pfbid\\w+)$',
  anchors: [
    { css: NAME, where: 'append' },
    { css: LINK, where: 'after' },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: [named(':scope', 'postId', 'facts 2026-09 3+1+1')] },
    url: {
      parse: 'url',
      expected: true,
      rows: [named(':scope', 'postAddress', 'facts 2026-09 3+1+1', { note: 'without its tail' })],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text(`${NAME} a[href]`, 'facts 2026-09 3'),
        text(NAME, 'facts 2026-09 3'),
        text(':is(h2, h3, h4) a[href]', 'from memory'),
      ],
    },
    authorUrl: {
      parse: 'url',
      expected: true,
      rows: [
        named(`${NAME} a[href]`, 'ownerAddress', 'facts 2026-09 3'),
        named(':is(h2, h3, h4) a[href]', 'ownerAddress', 'from memory'),
      ],
    },
    authorId: {
      parse: 'id',
      rows: [
        named(`${NAME} a[href]`, 'ownerOfLink', 'facts 2026-09 3'),
        named(':is(h2, h3, h4) a[href]', 'ownerOfLink', 'from memory'),
      ],
    },
    text: {
      parse: 'text',
      rows: [
        text(`${MESSAGE} [data-ad-preview="message"]`, 'facts 2026-09 3'),
        text(`${MESSAGE} [data-ad-comet-preview="message"]`, 'facts 2026-09'),
        text('[data-ad-preview="message"]', 'facts 2020 14'),
        text(MESSAGE, 'facts 2026-09 3'),
        text(
          'div:has(> div[dir="auto"][style*="text-align"]):not(:is(a, [role="button"]) *)',
          'facts 2026-09: first div[dir=auto]',
        ),
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [
        named(':scope', 'postDate', 'facts 2026-09 3+1+1', {
          note: 'label, text, or what aria-labelledby points at; relative, so rounded',
        }),
        attribute('abbr[data-utime]', 'data-utime', 'from memory, old skin'),
      ],
    },
    likes: {
      parse: 'count',
      expected: true,
      rows: [
        named('[role="toolbar"]', 'reactions', 'facts 2026-09 1', {
          note: 'the sum beside the toolbar; else its buttons, when they are all',
        }),
      ],
    },
    reposts: {
      parse: 'count',
      rows: [named(':scope', 'shares', 'facts 2026-09', { note: 'words: nothing else there' })],
    },
    comments: {
      parse: 'count',
      rows: [named(':scope', 'comments', 'facts 2026-09', { note: 'words: nothing else there' })],
    },
    views: {
      parse: 'count',
      rows: [named(':scope', 'views', 'facts 2026-09', { note: 'videos alone; words' })],
    },
    attachments: { parse: 'list', rows: [named(':scope', 'attachments', 'from memory')] },
    // No fact tells a mark of it but a localised label.
    pinned: { parse: 'flag', rows: [] },
    ad: {
      parse: 'flag',
      rows: [
        there('a[href*="/ads/about"]', 'src (content blockers)'),
        there('a[aria-label="Sponsored"], a[aria-label="Реклама"]', 'from memory; en, ru'),
      ],
    },
    repostOf: {
      parse: 'id',
      anywhere: true,
      rows: [named(QUOTE, 'postId', 'from memory', { note: 'a post drawn in a post' })],
    },
  },
};
