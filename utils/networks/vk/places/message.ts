import type { BoxFields, MessageFields, Place } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';

/**
 * Private messages: the messenger of today (`Convo…`, no `data-testid` on a message) and the one
 * before it (`im-mess`). The facts hold neither. "pub×N" is N public programs of 2024 to 2026 that
 * use the selector, looked up in 2026-11; two of them describe saved pages of 2026 in words (an
 * own dialogue, and dialogues with communities). None shows a community's own dialogues (`/gim`):
 * that these are drawn alike rests on one program that reads both with the same selectors.
 */
export const message: Place<MessageFields> = {
  kinds: ['messages'],
  where: [
    { css: '.ConvoHistory__messageBlock', seenOn: 'pub×9', note: 'an article' },
    { css: 'li.im-mess[data-msgid]', seenOn: 'pub×4', note: 'its template, 2018 to 2020' },
  ],
  // Service lines («пользователь пригласил…»), the message pinned above, what is not sent yet.
  not: '.im-mess_srv, .im-mess_sending, .im-mess_failed, [class*="PinnedMessage"], .im-page-pinned',
  // A quoted or forwarded message has an author and a date of its own.
  except: '.Reply, .ForwardedMessagesList, .ForwardedMessageNew, .im_fwd_log_wrap',
  key: 'id',
  keyLooksLike: '^(?:-[1-9]\\d*|im)_(?:c|-)?[1-9]\\d*_[1-9]\\d*$',
  anchors: [
    // Not beside the date: that stands at the edge, and what is wider would scroll the dialogue.
    { css: '.ConvoMessageHeader', where: 'append' },
    { css: '.ConvoMessageHeader__authorLink', where: 'after' },
    { css: '.ConvoMessageWithoutBubble__text', where: 'append' },
    { css: '.MessageText', where: 'after' },
    { css: '.im-mess--text', where: 'append' },
    { css: '.ConvoMessageWithoutBubble__content', where: 'append' },
    { css: ':scope', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(':scope', 'messageId', 'pub×4: [data-itemkey] around it; classic: its template', {
          note: 'with the dialogue, as the address names it: the number is the dialogue’s own',
        }),
      ],
    },
    conversation: {
      parse: 'id',
      expected: true,
      rows: [named(':scope', 'conversation', 'pub×5: ?sel=, /convo/')],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      rows: [
        text('.ConvoMessageHeader__authorLink .PeerTitle__title', 'pub×4'),
        named(':scope', 'messageAuthor', 'pub×3', { note: 'the head of its run of messages' }),
      ],
    },
    authorId: {
      parse: 'id',
      rows: [named(':scope', 'messageAuthorId', 'classic: its template; else pub×2')],
    },
    text: {
      parse: 'text',
      rows: [
        text('.MessageText', 'pub×6'),
        text('.ConvoMessageWithoutBubble__text', 'pub×6'),
        text('.im-mess--text', 'pub×5'),
      ],
    },
    date: {
      parse: 'date',
      rows: [
        attribute(':scope[data-ts]', 'data-ts', 'its template, pub×1', { epoch: 'seconds' }),
        attribute('time[datetime]', 'datetime', 'pub×1'),
        named('.ConvoMessageInfoWithoutBubbles__date', 'messageDate', 'pub×4', {
          note: 'a clock time alone; its day is the last DateSeparator above it',
        }),
        named('.ConvoMessageBottomInfo__date', 'messageDate', 'from memory'),
      ],
    },
    outgoing: {
      parse: 'flag',
      rows: [named(':scope', 'messageOut', 'pub×4 (.ConvoStack--out); classic: its own script')],
    },
  },
};

/** Where a private message is written: the only box of a dialogue. */
export const messageBox: Place<BoxFields> = {
  kinds: ['messages'],
  where: [
    {
      css: '.ConvoComposer__input[contenteditable]:not([contenteditable="false"])',
      seenOn: 'pub×6',
      note: 'a span; `ComposerInput__input` stands beside it',
    },
    { css: '.ConvoMain__composer [contenteditable="true"]', seenOn: 'pub×1, not seen' },
    { css: '.im-chat-input--text[contenteditable="true"]', seenOn: 'pub×3' },
    { css: '.im_editable[contenteditable="true"]', seenOn: 'pub×3' },
  ],
  key: 'id',
  anchors: [],
  send: {
    around: [
      { css: '.ConvoMain__composer', seenOn: 'pub×1' },
      { css: '.im-chat-input', seenOn: 'from memory' },
    ],
    button: [
      { css: '.ConvoComposer__sendButton--submit', seenOn: 'from memory' },
      { css: '.im-send-btn_send', seenOn: 'from memory' },
    ],
    enter: 'sends',
    changeable: true,
    ctrlEnter: true,
    // The API takes so many.
    longest: 9000,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'boxOfDialogue', 'pub×5: ?sel=, /convo/')] },
    text: { parse: 'text', rows: [{ ...text(':scope', 'pub×6'), empty: '' }] },
    as: {
      parse: 'id',
      rows: [
        named(':scope', 'dialogueOwner', 'the address /gim<id>: a community writes as itself', {
          note: 'elsewhere it is the person who is logged in: absent',
        }),
      ],
    },
  },
};
