import type { BoxFields, ComposerPlace, Place } from '../../network.ts';
import { named, text } from '../../row-makers.ts';

/** Every editor of it that is no text field. */
const LEXICAL = '[contenteditable="true"][data-lexical-editor="true"]';

/** A post whose comments are open to the person: its box is there. */
const OPEN = ':is(main, article, [role="dialog"]):has(form textarea)';

/** Where a comment is written: one box a post. *Reply* puts "@name " into it and the caret there. */
export const replyBox: Place<BoxFields> = {
  kinds: ['post'],
  where: [
    {
      css: ':is(main, article, [role="dialog"]) form textarea',
      seenOn: 'notes of 2026-01',
      note: 'a React textarea; its label is localised',
    },
  ],
  // Under a post that was opened over a page, that page's boxes belong to other posts.
  not: 'body:has([role="dialog"] article) main',
  // Whom one answers as is chosen by switching the account.
  asAccount: true,
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    {
      css: `${OPEN} a:has(time) ~ button:last-of-type:not(:has(svg))`,
      seenOn: 'from memory',
      note: 'the last of the words below a comment; before it "3 likes"',
    },
    {
      css: `${OPEN} a:has(time) ~ [role="button"]:last-of-type:not(:has(svg))`,
      seenOn: 'from memory',
    },
  ],
  send: {
    around: [{ css: 'form', seenOn: 'notes of 2026-01' }],
    button: [
      { css: 'button[type="submit"]', seenOn: 'from memory' },
      {
        css: '[role="button"]:not(:has(svg))',
        seenOn: 'from memory',
        note: 'beside it stands one with a face drawn on it',
      },
    ],
    enter: 'sends',
    ctrlEnter: true,
    longest: 2200,
  },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'postAround', 'notes of 2026-01')] },
    text: { parse: 'text', rows: [text(':scope', 'notes of 2026-01', { empty: '' })] },
    as: { parse: 'id', rows: [] },
  },
};

/** Where a private message is written. */
export const messageBox: Place<BoxFields> = {
  kinds: ['messages'],
  where: [{ css: `main ${LEXICAL}, section ${LEXICAL}`, seenOn: 'notes of 2026-01' }],
  not: '[role="dialog"]',
  asAccount: true,
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  // Its button is a word that comes with the first letter: the key is what is known.
  send: { around: [], button: [], enter: 'sends', ctrlEnter: true, longest: 1000 },
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'conversation', 'from memory')] },
    text: { parse: 'text', rows: [text(':scope', 'from memory', { empty: '' })] },
    as: { parse: 'id', rows: [] },
  },
};

/**
 * The caption of a new post. It has no opener: the window asks for pictures first, which only the
 * person can choose; once it shows the caption, the plan's text goes in. Known by the field for a
 * place beside it, so that no chat that stands over the page is taken for it.
 */
export const composer: ComposerPlace = {
  kinds: ['community', 'feed'],
  where: [
    {
      css: `[role="dialog"]:has(input[name="creation-location-input"]) ${LEXICAL}`,
      seenOn: 'Lexical: 2026-06 code; the field for a place: from memory',
    },
  ],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'myName', 'from memory')] },
    text: { parse: 'text', rows: [text(':scope', '2026-06 code', { empty: '' })] },
    as: { parse: 'id', rows: [] },
  },
  around: [{ css: '[role="dialog"]', seenOn: '2026-06 code' }],
  fileInput: [],
  attachment: [],
};
