import type { BoxFields, Place } from '../../network.ts';
import { attribute, named, text } from './rows.ts';

/** Where a comment is written. Its element is the editor itself. Facts: rows d. */
export const replyBox: Place<BoxFields> = {
  kinds: ['community', 'post', 'feed'],
  where: [
    {
      css: '[data-testid="content-editable-input"][contenteditable]:not([contenteditable="false"])',
      seenOn: 'att×5',
      note: 'editing a comment shows a second one inside that comment',
    },
    { css: '[id^="reply_field"][contenteditable]', seenOn: 'att×2', note: 'built when clicked' },
  ],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    { css: '[data-testid="comment-reply"]', seenOn: 'att×3' },
    { css: '.reply_link', seenOn: 'F21 2/2' },
    { css: '.reply_fakebox', seenOn: 'F21 2' },
  ],
  fields: {
    id: {
      parse: 'id',
      rows: [
        attribute(':scope[id^="reply_field"]', 'id', 'att×2', { match: '(-?\\d+_\\d+)$' }),
        named(':scope', 'boxOf', 'att×5', { note: 'the comment or post around it' }),
      ],
    },
    text: { parse: 'text', rows: [{ ...text(':scope', 'att×5'), empty: '' }] },
    as: {
      parse: 'id',
      rows: [named(':scope', 'boxAuthor', 'F21 2 (closed boxes)', { note: 'React: unknown' })],
    },
  },
};

/** Where a post is written. Facts: rows e. */
export const composer: Place<BoxFields> = {
  kinds: ['community', 'feed'],
  where: [
    { css: '[data-testid="posting_base_screen_input_message"][contenteditable]', seenOn: 'AP' },
    {
      css: '[data-testid="posting_base_screen_input_message"] :is([contenteditable], textarea)',
      seenOn: 'not seen',
      note: 'AP names the test id, not on which element it sits',
    },
    { css: 'textarea[data-testid="posting_base_screen_input_message"]', seenOn: 'not seen' },
    { css: '#post_field[contenteditable]', seenOn: 'F21 1' },
  ],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    { css: '[data-testid="posting_create_post_button"]', seenOn: 'AP, PKd' },
    { css: '[data-testid="feed_publish_block"]', seenOn: 'PKd', note: 'feed' },
  ],
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'composerOf', 'F21 1')] },
    text: { parse: 'text', rows: [{ ...text(':scope', 'F21 1'), empty: '' }] },
    as: { parse: 'id', rows: [named(':scope', 'composerAuthor', 'F21 1')] },
  },
};
