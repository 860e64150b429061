import type { BoxFields, ComposerPlace, Place } from '../../network.ts';
import { named, text } from '../../row-makers.ts';
import { PRIVATE } from './selectors.ts';

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** Where a comment is written. Private dialogues have an editor of the same class: never that one. */
export const replyBox: Place<BoxFields> = {
  kinds: ['post'],
  where: [
    { css: `.js-discussion-layer-block .comments_add-ceditable${EDITABLE}`, seenOn: 'CK, SP' },
    { css: `.comments_add .comments_add-ceditable${EDITABLE}`, seenOn: 'CK, att×6 test suites' },
    { css: `.comments_add [data-placeholder*="омментар"]${EDITABLE}`, seenOn: 'CK, Russian only' },
  ],
  not: PRIVATE,
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  // Without one the topic's own box is taken: there is one for all its comments.
  opener: [
    { css: ':is(a, button)[data-l="t,reply"]', seenOn: 'from memory' },
    { css: '.js-reply', seenOn: 'from memory' },
  ],
  send: {
    around: [
      { css: 'form', seenOn: 'from memory' },
      { css: '.comments_add', seenOn: 'CK' },
    ],
    button: [
      { css: 'button.form-actions_yes', seenOn: 'from memory' },
      { css: '.comments_add button[type="submit"]', seenOn: 'from memory' },
    ],
    enter: 'line',
    changeable: true,
    ctrlEnter: true,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'topicAround', 'SP')] },
    text: { parse: 'text', rows: [text(':scope', 'CK', { empty: '' })] },
    as: { parse: 'id', rows: [] },
  },
};

/** Where a topic is written: a layer. Its button publishes now unless the timer is ticked: rows e. */
export const composer: ComposerPlace = {
  kinds: ['community', 'feed'],
  where: [{ css: '.js-posting-itx[contenteditable="true"]', seenOn: 'CK 2026-08, att×9' }],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [{ css: 'a.pf-head_itx_a', seenOn: 'CK 2026-08, att×10' }],
  send: {
    around: [{ css: ':has(button.js-publish-btn)', seenOn: 'CK 2026-08 (button)' }],
    button: [{ css: 'button.js-publish-btn', seenOn: 'CK 2026-08' }],
    enter: 'line',
    ctrlEnter: false,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'composerOf', 'by the address')] },
    text: { parse: 'text', rows: [text(':scope', 'CK', { empty: '' })] },
    as: { parse: 'id', rows: [] },
  },
  around: [
    { css: ':has(button.js-publish-btn)', seenOn: 'CK 2026-08 (button)' },
    { css: '[role="dialog"]', seenOn: 'CK 2026-08' },
    { css: '#hook_Block_PostingForm', seenOn: 'att×2' },
  ],
  fileInput: [
    {
      css: 'input[type="file"]',
      seenOn: 'att×2',
      note: 'comes only after `.js-photos-btn` was pressed, which is the person’s to do',
    },
  ],
  attachment: [
    { css: '.posting_photo, .posting_itx-photo', seenOn: 'from memory' },
    { css: '.js-photo-item', seenOn: 'from memory' },
  ],
};
