import type { BoxFields, ComposerPlace, Place } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';

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
    {
      css: 'form[action^="/wall"][action*="act=post_comment"] textarea[name="message"]',
      seenOn: 'from memory; the form’s `act` att×1 (photos)',
      note: 'old m.vk is logged out today; private messages have such a textarea in another form',
    },
  ],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    { css: '[data-testid="comment-reply"]', seenOn: 'att×3' },
    { css: '.reply_link', seenOn: 'F21 2/2' },
    {
      css: '.ReplyItem__action[onclick*="replyTo"]',
      seenOn: 'att×1 (the words), att×4 (the class)',
      note: 'old m.vk; without the words it may be any action, *delete* among them',
    },
    { css: '.reply_fakebox', seenOn: 'F21 2' },
  ],
  send: {
    around: [
      { css: '[class*="vkitCommentInput__root"]', seenOn: 'att×5' },
      { css: '.reply_box', seenOn: 'F21 2' },
      { css: 'form[action*="act=post_comment"]', seenOn: 'from memory' },
    ],
    button: [
      { css: '[data-testid="send-comment"]', seenOn: 'facts 2026-09, att×5' },
      { css: '[id^="reply_button"]', seenOn: 'from memory' },
      { css: ':is(button, input)[type="submit"]', seenOn: 'from memory', note: 'old m.vk' },
    ],
    enter: 'line',
    // Below a classic box stands the choice: Enter, or Ctrl with it.
    changeable: true,
    ctrlEnter: true,
  },
  files: {
    around: [
      { css: '[class*="vkitCommentInput__root"]', seenOn: 'att×5' },
      { css: '.reply_box', seenOn: 'F21 2' },
    ],
    fileInput: [
      {
        css: 'input[type="file"][accept*="image"]',
        seenOn: 'not seen',
        note: 'the composer has one; without it a picture is pasted, as people do',
      },
    ],
    attachment: [
      {
        css: '[data-testid="media-grid"] [data-testid="media-grid-item"]',
        seenOn: 'composer att×1',
      },
      { css: '.page_preview_photo_wrap', seenOn: 'composer BN, att×2' },
      {
        css: '[class*="ttachment"] img',
        seenOn: 'not seen',
        note: 'else it is said to be missing',
      },
    ],
  },
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
      rows: [
        named(':scope', 'boxAuthor', 'F21 2 (closed boxes); React: from memory', {
          note: 'React: the face beside the box with its menu; no page of ours shows it',
        }),
      ],
    },
  },
};

/**
 * Where a post is written. Facts: rows e; "att×5" are five more programs that post through VK's
 * page, found in 2026-11 (one checked its test ids on a live community on 2026-10-07).
 */
export const composer: ComposerPlace = {
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
    { css: '[data-testid="posting_create_post_button"]', seenOn: 'AP, PKd, att×8' },
    { css: '[data-testid="group_publish_create_button"]', seenOn: 'att×4', note: 'has a menu' },
    { css: '[data-testid="group_publish_post_menu_item"]', seenOn: 'att×3', note: 'in that menu' },
    { css: '[data-testid="feed_publish_block"]', seenOn: 'PKd', note: 'feed' },
  ],
  send: {
    around: [
      { css: '[data-testid="posting_modal_box"]', seenOn: 'AP, att×5' },
      { css: '#submit_post_box', seenOn: 'F21 1' },
    ],
    button: [
      {
        css: '[data-testid="posting_base_screen_next"]',
        seenOn: 'AP',
        note: 'the step before: at the last one the text is not shown any more',
      },
      { css: '[data-testid="posting_submit_button"]', seenOn: 'AP' },
      { css: '#send_post', seenOn: 'F21 1' },
    ],
    enter: 'line',
    ctrlEnter: true,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'composerOf', 'F21 1')] },
    text: { parse: 'text', rows: [{ ...text(':scope', 'F21 1'), empty: '' }] },
    as: { parse: 'id', rows: [named(':scope', 'composerAuthor', 'F21 1')] },
  },
  around: [
    { css: '[data-testid="posting_modal_box"]', seenOn: 'AP, att×5' },
    { css: '[role="dialog"]', seenOn: 'att×4' },
    { css: '#submit_post_box', seenOn: 'F21 1' },
  ],
  fileInput: [
    {
      css: 'input[type="file"][data-testid="posting_base_screen_download_from_device"]',
      seenOn: 'AP, att×6',
    },
    {
      css: '[data-testid="posting_base_screen_download_from_device"] input[type="file"]',
      seenOn: 'not seen',
      note: 'all who name the test id set files on it, some call it an input',
    },
    {
      css: '.page_add_media input[type="file"]',
      seenOn: 'not seen',
      note: 'F21 has `.page_add_media`, its input comes with the photo box',
    },
    { css: 'input[type="file"][accept*="image"]', seenOn: 'att×1' },
  ],
  attachment: [
    {
      css: '[data-testid="posting_attachment_photo_item_remove"]',
      seenOn: 'att×6',
      note: 'in the DOM before the pointer comes; one for each photo',
    },
    {
      css: '[data-testid="media-grid"] [data-testid="media-grid-item"]',
      seenOn: 'att×1',
      note: 'when shown as a grid',
    },
    {
      css: '[data-testid="posting_attachment_item"]:not(:has([data-testid="posting_attachment_item"]))',
      seenOn: 'AP, att×4',
      note: 'one program says that a wrapper has the same test id',
    },
    { css: '.page_preview_photo_wrap', seenOn: 'BN, att×2', note: 'F21 has its empty container' },
  ],
};
