import type { Attaching, BoxFields, ComposerPlace, Place, Sending } from '../../network.ts';
import { named, text } from '../../row-makers.ts';
import { EDITOR, FOCUSED, TWEET } from './selectors.ts';

const DIALOG = '[role="dialog"]';
/** In a window over the page: with the post that is answered above it, it is a reply. */
const ANSWERING = `${DIALOG}:has(${TWEET})`;

const fields = (id: string): Place<BoxFields>['fields'] => ({
  id: { parse: 'id', rows: [named(':scope', id, 'facts')] },
  text: { parse: 'text', rows: [{ ...text(':scope', 'facts 2026-02: 1'), empty: '' }] },
  as: { parse: 'id', rows: [named(':scope', 'writer', 'from memory')] },
});

/** Of every box. Its length is X's own to count (links, emoji), and its button sleeps above it. */
const send: Sending = {
  around: [
    { css: DIALOG, seenOn: 'facts' },
    { css: '[data-testid="inline_reply_offscreen"]', seenOn: 'facts 2026-02: 1' },
    { css: 'div:has([data-testid="toolBar"])', seenOn: 'from memory' },
  ],
  button: [
    { css: '[data-testid="tweetButton"]', seenOn: 'facts 2026-02: 1' },
    { css: '[data-testid="tweetButtonInline"]', seenOn: 'facts 2026-02: 1' },
  ],
  enter: 'line',
  ctrlEnter: true,
};

/** How every box takes pictures. */
const files: Attaching = {
  around: [
    { css: DIALOG, seenOn: 'facts' },
    { css: 'div:has([data-testid="toolBar"])', seenOn: 'from memory', note: 'the nearest' },
  ],
  fileInput: [{ css: 'input[type="file"][data-testid="fileInput"]', seenOn: 'from memory' }],
  attachment: [
    { css: '[data-testid="attachments"] [data-testid="tweetPhoto"]', seenOn: 'not seen' },
    { css: '[data-testid="attachments"] img', seenOn: 'from memory' },
  ],
};

/**
 * Where a reply is written: under the post that the page is about, or in a window that a reply's
 * own button opens. Never a box for new posts: several editors may stand in one page.
 */
export const replyBox: Place<BoxFields> = {
  kinds: ['community', 'post', 'feed'],
  where: [
    { css: `${ANSWERING} ${EDITOR}`, seenOn: 'facts; the post in it: from memory' },
    { css: `[data-testid="inline_reply_offscreen"] ${EDITOR}`, seenOn: 'facts 2026-02: 1' },
    {
      css: `[data-testid="primaryColumn"]:has(${FOCUSED}) ${EDITOR}`,
      seenOn: 'not seen',
      note: 'inline, should the block lose its name',
    },
  ],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [{ css: '[data-testid="reply"]', seenOn: 'facts 4/4' }],
  send,
  files,
  fields: fields('boxOf'),
};

/** Where a post is written: in a window, or above the home feed. */
export const composer: ComposerPlace = {
  kinds: ['community', 'feed'],
  where: [
    {
      css: `${DIALOG}:not(:has([data-testid="User-Name"])) ${EDITOR}`,
      seenOn: 'facts',
      note: 'a name in it is that of a post which is answered or quoted',
    },
    { css: `[data-testid="primaryColumn"] ${EDITOR}`, seenOn: 'facts' },
  ],
  not: `[data-testid="inline_reply_offscreen"], [data-testid="primaryColumn"]:has(${FOCUSED})`,
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    { css: '[data-testid="SideNav_NewTweet_Button"]', seenOn: 'from memory' },
    { css: '[data-testid="FloatingActionButtons_Tweet_Button"]', seenOn: 'from memory' },
  ],
  send,
  fields: fields('composerOf'),
  ...files,
};
