import type { BoxFields, ComposerPlace, MessageFields, Place } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';
import { COMMENT, EDITOR, NO_POST, POST, PRIVATE_AROUND, PRIVATE_BOX } from './selectors.ts';

/** Verbs of the answer's button, as Facebook has them in our languages. */
const REPLY = '^(?:Reply|Ответить|Відповісти|Răspunde|Жауап беру|Balas)$';

/**
 * Where the public answers. Windows stack: over a post's window stands the one that writes to a
 * commenter in private, and both hold a Lexical editor (facts, DANGER seen live). So a box counts
 * only inside a post, or in a window that holds one, and never with any sign of a dialogue.
 */
export const replyBox: Place<BoxFields> = {
  kinds: ['community', 'post', 'feed'],
  where: [
    { css: `[role="article"] ${EDITOR}`, seenOn: 'facts 2026-09 1+0+1+2' },
    { css: `[role="dialog"] form ${EDITOR}`, seenOn: 'facts 2026-09', note: 'below the article' },
    {
      css: `[role="main"] form ${EDITOR}`,
      seenOn: 'from memory',
      note: 'a permalink without window',
    },
  ],
  not: `${PRIVATE_BOX}, ${PRIVATE_AROUND}, ${NO_POST}, form[method="POST" i]`,
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  scope: [
    { css: '[role="dialog"]', seenOn: 'facts 2026-09 1' },
    { css: POST, seenOn: 'facts 2026-09 3' },
    { css: '[role="main"]', seenOn: 'facts 2026-09' },
  ],
  opener: [
    {
      css: 'ul [role="button"]:not([aria-label])',
      says: REPLY,
      seenOn: 'facts 2026-09: text, no label',
      note: 'beside it may stand "Send message": never by its place alone',
    },
    { css: '[role="button"]', says: REPLY, seenOn: 'facts 2026-09' },
  ],
  send: {
    around: [{ css: 'form', seenOn: 'facts 2026-09' }],
    button: [
      { css: '[type="submit"]', seenOn: 'from memory' },
      { css: '#focused-state-composer-submit [role="button"]', seenOn: 'from memory' },
    ],
    enter: 'sends',
    ctrlEnter: true,
    longest: 8000,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'boxOf', 'facts 2026-09')] },
    text: { parse: 'text', rows: [{ ...text(':scope', 'facts 2026-09'), empty: '' }] },
    as: {
      parse: 'id',
      rows: [named(':scope', 'whoId', 'from memory', { note: 'the label says only the name' })],
    },
  },
};

/** Where a private answer is written: Business Suite's inbox, Messenger, the window over a post. */
export const messageBox: Place<BoxFields> = {
  kinds: ['community', 'post', 'feed', 'messages', 'other'],
  where: [
    { css: `${EDITOR}:is(${PRIVATE_BOX})`, seenOn: 'facts 2026-09 src' },
    {
      css: `[role="dialog"]:has([data-message-id]):not(:has([role="dialog"])) ${EDITOR}`,
      seenOn: 'facts 2026-09 src',
      note: 'the innermost window: a public box may stand in one around it',
    },
    { css: `[data-surface*="inbox"] ${EDITOR}`, seenOn: 'facts 2026-09 src' },
    { css: `[data-surface*="thread"] ${EDITOR}`, seenOn: 'facts 2026-09 src' },
  ],
  not: `[role="article"], form[method="POST" i]`,
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  // Business Suite and Messenger have a button of words alone: the key is what is known.
  send: {
    around: [],
    button: [],
    enter: 'sends',
    changeable: true,
    ctrlEnter: true,
    longest: 2000,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'dialogueOf', 'facts 2026-09 src')] },
    text: { parse: 'text', rows: [{ ...text(':scope', 'facts 2026-09'), empty: '' }] },
    as: { parse: 'id', rows: [named(':scope', 'whoId', 'from memory')] },
  },
};

/** A private message. Its side is a matter of style alone (facts), so of the computed one. */
export const message: Place<MessageFields> = {
  kinds: ['community', 'post', 'feed', 'messages', 'other'],
  where: [{ css: '[data-message-id]', seenOn: 'facts 2026-09 src' }],
  key: 'id',
  anchors: [{ css: ':scope', where: 'append' }],
  fields: {
    id: {
      parse: 'id',
      rows: [attribute(':scope', 'data-message-id', 'facts 2026-09 src')],
    },
    conversation: { parse: 'id', rows: [named(':scope', 'dialogueOf', 'from memory')] },
    authorName: {
      parse: 'text',
      longest: 300,
      rows: [attribute('img[alt]:not([alt=""])', 'alt', 'from memory', { note: 'the avatar' })],
    },
    // Nothing beside a message says it; the dialogue's other side is known.
    authorId: { parse: 'id', rows: [] },
    text: { parse: 'text', rows: [text('[dir="auto"]', 'from memory')] },
    date: {
      parse: 'date',
      rows: [text('time', 'from memory'), text('[data-surface*="timestamp"]', 'from memory')],
    },
    outgoing: { parse: 'flag', rows: [named(':scope', 'ownSide', 'facts 2026-09 src: style')] },
  },
};

/** Where a post is written: a window with a form that posts, and no post and no dialogue in it. */
export const composer: ComposerPlace = {
  kinds: ['community', 'feed'],
  where: [
    { css: `[role="dialog"] form[method="POST" i] ${EDITOR}`, seenOn: 'from memory' },
    {
      css: `[role="dialog"] ${EDITOR}[aria-placeholder*="What's on your mind"]`,
      seenOn: 'facts 2026-09 src; en',
    },
    {
      css: `[role="dialog"] ${EDITOR}[aria-placeholder*="Что у вас нового"]`,
      seenOn: 'memory; ru',
    },
  ],
  not: `${PRIVATE_BOX}, ${PRIVATE_AROUND}, [role="dialog"]:has(${COMMENT}), [role="article"]`,
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    { css: '[data-pagelet="ProfileComposer"] [role="button"]', seenOn: 'facts 2026-09 1' },
    { css: '[data-pagelet="GroupInlineComposer"] [role="button"]', seenOn: 'from memory' },
    { css: '[data-pagelet="FeedComposer"] [role="button"]', seenOn: 'from memory' },
    {
      css: '[role="region"]:is([aria-label="Create a post"], [aria-label="Создать публикацию"]) [role="button"]',
      seenOn: 'facts 2026-09 1; en',
    },
  ],
  send: {
    around: [{ css: '[role="dialog"]', seenOn: 'facts 2026-09 src' }],
    button: [
      {
        css: '[role="button"]',
        says: '^(?:Post|Publish|Next|Опубликовать|Далее|Publică|Postează|Жариялау|Siarkan)$',
        seenOn: 'from memory',
        note: 'nothing but its word tells it from the others',
      },
    ],
    enter: 'line',
    ctrlEnter: true,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'composerOf', 'facts 2026-09')] },
    text: { parse: 'text', rows: [{ ...text(':scope', 'facts 2026-09'), empty: '' }] },
    as: { parse: 'id', rows: [named(':scope', 'composerAuthor', 'from memory')] },
  },
  around: [{ css: '[role="dialog"]', seenOn: 'facts 2026-09 src' }],
  fileInput: [
    { css: 'input[type="file"][accept*="image"][multiple]', seenOn: 'from memory' },
    { css: 'input[type="file"][accept*="image"]', seenOn: 'from memory' },
  ],
  attachment: [{ css: 'img[src^="blob:"]', seenOn: 'from memory' }],
};
