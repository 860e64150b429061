import type { BoxFields, ComposerPlace, Place } from '../../network.ts';
import { named, text } from '../../row-makers.ts';

/**
 * One element is all three boxes, and nothing in it tells them apart: the chat around it does, by
 * `when`. A box whose chat is not sure is none of them.
 */
const editor = {
  where: [
    {
      css: '#editable-message-text[contenteditable="true"]',
      seenOn: 'A: facts 2026-08 src, att×6',
    },
    {
      css: '[data-chat-input-editor="tiptap"][contenteditable="true"]',
      seenOn: 'K: facts 2026 src (TipTap)',
    },
    {
      css: '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
      seenOn: 'K: facts src, att×1',
    },
  ],
  // Who may not write sees buttons over the box, which stays in the page (K: dump 2026-08-13).
  not: '.modal-dialog, .popup, .chat-input:has(.chat-input-control-button:not(.hide))',
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  send: {
    around: [
      { css: '.Composer', seenOn: 'A: from memory' },
      { css: '.chat-input', seenOn: 'K: dump 2026-08' },
    ],
    button: [
      {
        css: '.main-button',
        seenOn: 'A: facts 2026-08 src',
        note: 'records while the box is empty',
      },
      { css: '.btn-send', seenOn: 'K: facts src' },
    ],
    enter: 'sends',
    // Both apps: Settings, General, "Send by Ctrl + Enter".
    changeable: true,
    ctrlEnter: true,
    longest: 4096,
  },
  files: {
    // A pasted picture opens a window over the page, which takes the text for its caption.
    around: [{ css: 'body', seenOn: 'every page' }],
    fileInput: [],
    attachment: [
      { css: '.AttachmentModal .attachments-wrapper img', seenOn: 'A: from memory' },
      { css: '.AttachmentModal img', seenOn: 'A: from memory' },
      { css: '.popup-new-media .popup-item-media', seenOn: 'K: from memory' },
      { css: '.popup-new-media .popup-item', seenOn: 'K: from memory' },
    ],
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'boxOf', 'see post')] },
    text: { parse: 'text', rows: [text(':scope', 'see above', { empty: '' })] },
    as: {
      parse: 'id',
      rows: [named(':scope', 'boxAs', 'K: src, att×2; A: from memory', { note: 'send as' })],
    },
  },
} as const satisfies Omit<Place<BoxFields>, 'kinds' | 'when'>;

/**
 * Where one writes into the discussion. Both apps answer a certain comment through its menu, which
 * is the person's to open; without that the answer stands under the post.
 */
export const replyBox: Place<BoxFields> = {
  ...editor,
  kinds: ['community', 'post'],
  when: 'inGroup',
};

export const messageBox: Place<BoxFields> = {
  ...editor,
  kinds: ['messages', 'community'],
  when: 'inDialogue',
};

/** A channel's own box, which its admins alone have; it is always open. */
export const composer: ComposerPlace = {
  ...editor,
  kinds: ['community'],
  when: 'inChannel',
  around: [
    { css: '.Composer', seenOn: 'A: from memory' },
    { css: '.chat-input', seenOn: 'K: dump 2026-08' },
  ],
  // Pasted pictures open a window of their own in both apps, which takes its own caption.
  fileInput: [],
  attachment: [],
};
