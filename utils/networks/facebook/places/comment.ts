import type { CommentFields, Place } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';
import { COMMENT } from './selectors.ts';

const LINK = 'a[href*="comment_id="]';

/**
 * A comment or a reply to one. On a permalink replies stand beside their comment, not in it; both
 * ids are in every link of theirs.
 */
export const comment: Place<CommentFields> = {
  kinds: ['community', 'post', 'feed'],
  where: [
    { css: '[data-commentid]', seenOn: 'facts 2026-09 1+0+1+0', note: 'not on every page' },
    {
      css: '[role="article"][aria-label]:not([aria-posinset])',
      seenOn: 'facts 2026-09 1+1+1+2',
      note: 'the label is localised: only that there is one counts',
    },
  ],
  nested: true,
  except: `${COMMENT}, form`,
  skip: '[role="button"]',
  key: 'id',
  keyLooksLike: '^[1-9]\\d*$',
  anchors: [
    { css: `ul:has(${LINK})`, where: 'append' },
    { css: `${LINK}:last-of-type`, where: 'after' },
  ],
  menu: [
    {
      css: '[role="button"][aria-haspopup="menu"]',
      seenOn: 'pub×3 by its label',
      note: 'its label ("Hide or report this") is localised',
    },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(`:scope[data-commentid]`, 'commentIdOfMark', 'facts 2026-09 1+0+1+0'),
        named(':scope', 'commentId', 'facts 2026-09 1+1+1+2'),
      ],
    },
    postId: {
      parse: 'id',
      expected: true,
      rows: [named(':scope', 'postAround', 'facts 2026-09 1+1+1+2')],
    },
    url: { parse: 'url', rows: [named(':scope', 'commentAddress', 'facts 2026-09 1+1+1+2')] },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        named(':scope', 'authorName', 'facts 2026-09', { note: 'the link to whoever wrote it' }),
        attribute(':scope[aria-label]', 'aria-label', 'facts 2026-09; en, ru', {
          match:
            '^(?:Comment by|Reply by|Комментарий от|Ответ от) (.+?)(?: to .+)?(?: (?:\\d|an? |just|только|вчера|yesterday).*)$',
          note: 'last resort',
        }),
      ],
    },
    authorUrl: {
      parse: 'url',
      expected: true,
      rows: [named(':scope', 'authorAddress', 'facts 2026-09')],
    },
    authorId: { parse: 'id', rows: [named(':scope', 'authorId', 'facts 2026-09')] },
    text: {
      parse: 'text',
      rows: [
        text('[data-ad-preview="message"]', 'facts 2026-09', { note: 'some comments carry it' }),
        text('span[dir="auto"][lang]:not(a *)', 'from memory'),
        text(
          ':is(div, span):has(> div[dir="auto"][style*="text-align"]):not(:is(a, [role="button"]) *)',
          'from memory',
        ),
        text('div[dir="auto"]:not(:is(a, [role="button"]) *)', 'facts 2026-09'),
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [
        named(':scope', 'commentDate', 'facts 2026-09', { note: 'relative, so rounded: "5h"' }),
      ],
    },
    likes: {
      parse: 'count',
      rows: [
        attribute('[role="button"][aria-label*=";"]', 'aria-label', 'from memory', {
          match: '^(\\d[^;]*);',
          note: '"3 reactions; see who reacted to this"',
        }),
      ],
    },
    replyTo: { parse: 'id', rows: [named(':scope', 'threadOf', 'facts 2026-09')] },
  },
};
