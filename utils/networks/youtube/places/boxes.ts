import type { BoxFields, ComposerPlace, Place } from '../../network.ts';
import { named, text } from '../../row-makers.ts';

/** Where a comment is answered. Not the box for new comments above the list. */
export const replyBox: Place<BoxFields> = {
  kinds: ['community', 'post', 'feed'],
  where: [
    {
      css: '#reply-dialog #contenteditable-root[contenteditable]:not([contenteditable="false"])',
      seenOn: 'facts 2023-2026: 10 programs',
      note: 'ytd-commentbox; plain contenteditable',
    },
    {
      css: 'ytcp-comment ytcp-commentbox textarea, ytcp-comment-thread ytcp-commentbox textarea',
      seenOn: 'facts: live chain 2026-09-21, att×5',
      note: 'Studio; `ytcp-commentbox-lit` too is told of, its inside by nobody',
    },
  ],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    { css: '#reply-button-end button', seenOn: 'facts 36' },
    { css: '#reply-button button', seenOn: 'att×2', note: 'Studio' },
    { css: '#reply-button', seenOn: 'att×2', note: 'Studio' },
  ],
  send: {
    around: [
      { css: 'ytd-commentbox', seenOn: 'facts' },
      { css: 'ytcp-commentbox', seenOn: 'facts 2026-09-21' },
    ],
    button: [
      { css: '#submit-button', seenOn: 'facts: 10 programs' },
      {
        css: 'ytcp-comment-button:last-of-type',
        seenOn: 'from memory',
        note: 'Studio: no id; *cancel* stands before it',
      },
    ],
    enter: 'line',
    ctrlEnter: true,
    longest: 10_000,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'boxOf', 'facts 35/36 of the link')] },
    text: { parse: 'text', rows: [{ ...text(':scope', 'facts'), empty: '' }] },
    as: {
      parse: 'id',
      rows: [
        named(':scope', 'studioHere', 'att×2 of the address', {
          note: 'on the site itself: unknown',
        }),
      ],
    },
  },
};

/** Where a community post is written: on the posts tab alone, of a channel that may post. */
export const composer: ComposerPlace = {
  kinds: ['community'],
  where: [
    {
      css: 'ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable]:not([contenteditable="false"])',
      seenOn: 'att×6 (2025, 2026)',
    },
  ],
  not: 'ytd-browse[hidden]',
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    {
      css: 'ytd-backstage-post-dialog-renderer #placeholder-area',
      seenOn: 'not seen',
      note: 'as of ytd-commentbox',
    },
    { css: 'ytd-backstage-post-dialog-renderer #commentbox-placeholder', seenOn: 'from memory' },
    { css: 'ytd-backstage-post-dialog-renderer #placeholder', seenOn: 'att×1' },
  ],
  send: {
    around: [{ css: 'ytd-backstage-post-dialog-renderer', seenOn: 'att×9' }],
    button: [{ css: '#submit-button', seenOn: 'from memory' }],
    enter: 'line',
    ctrlEnter: true,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'composerOf', 'by the address')] },
    text: { parse: 'text', rows: [{ ...text(':scope', 'att×6'), empty: '' }] },
    as: { parse: 'id', rows: [named(':scope', 'here', 'by the address')] },
  },
  around: [{ css: 'ytd-backstage-post-dialog-renderer', seenOn: 'att×9' }],
  fileInput: [
    { css: 'ytd-backstage-multi-image-select-renderer input[type="file"]', seenOn: 'att×1' },
  ],
  attachment: [{ css: 'ytd-backstage-multi-image-select-renderer img', seenOn: 'from memory' }],
};
