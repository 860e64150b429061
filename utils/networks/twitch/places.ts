import type {
  BoxFields,
  CommentFields,
  CommunityFields,
  NetworkPlaces,
  Place,
  PostFields,
} from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { rowOf as row } from '../row-makers.ts';
import { takes } from './takes.ts';

/**
 * A channel: its header, the stream that runs, and the chat as its thread. `data-a-target` names
 * parts for Twitch's own counting and has lived since 2018; classes are generated.
 *
 * Evidence in `seenOn`: "att×10" are programs that use the selector (found 2026-11), T24 one chat
 * line that somebody copied whole in 2024. No page of ours, and none in the facts.
 */
const target = (name: string) => `[data-a-target="${name}"]`;
const HEADER = '#live-channel-stream-information';
const LINE = `${target('chat-line-message')}, .chat-line__message`;
const NUMBER = { match: '^([\\d.,\\s\\u00a0\\u202f]+\\s?\\p{L}{0,4}\\.?)' };

const community: Place<CommunityFields> = {
  kinds: ['community'],
  where: [{ css: 'html', seenOn: 'att×10 of its parts' }],
  except: `${LINE}, .side-nav`,
  key: 'id',
  anchors: [
    { css: `${HEADER} h1`, where: 'append' },
    { css: 'h1', where: 'append' },
    { css: '.stream-chat-header', where: 'append' },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: [row(':scope', 'address', { named: 'channel' })] },
    name: {
      parse: 'text',
      longest: 100,
      // Not in the chat's own window.
      rows: [
        row(`${HEADER} h1`, 'att×2'),
        row(`h1${target('channel-name')}`, 'att×1'),
        row('.home-header-sticky h1', 'from memory', 'text', { note: 'when no stream runs' }),
        row('h1.tw-title', 'from memory'),
      ],
    },
    screenName: { parse: 'id', rows: [row(':scope', 'address', { named: 'channel' })] },
    followers: {
      parse: 'count',
      rows: [
        row(target('followers-count'), 'att×10', 'text', NUMBER),
        row('.home-header-sticky p', 'att×1', 'text', { ...NUMBER, note: 'when no stream runs' }),
      ],
    },
  },
};

/** The stream that runs. Read for its title and who looks on; nothing of it is kept. */
const post: Place<PostFields> = {
  kinds: ['community'],
  where: [{ css: HEADER, seenOn: 'att×10' }],
  passing: true,
  key: 'id',
  anchors: [],
  fields: {
    id: { parse: 'id', expected: true, rows: [row(':scope', 'address', { named: 'stream' })] },
    url: { parse: 'url', expected: true, rows: [row(':scope', 'address', { named: 'streamUrl' })] },
    authorName: { parse: 'text', longest: 100, rows: [row('h1', 'att×2')] },
    authorUrl: { parse: 'url', rows: [row(':scope', 'address', { named: 'streamUrl' })] },
    authorId: { parse: 'id', rows: [row(':scope', 'address', { named: 'channel' })] },
    text: { parse: 'text', longest: 300, rows: [row(target('stream-title'), 'att×3')] },
    // `.live-time` tells how long it runs, to the second: a date from it would move.
    date: { parse: 'date', rows: [] },
    likes: { parse: 'count', rows: [] },
    reposts: { parse: 'count', rows: [] },
    comments: { parse: 'count', rows: [] },
    views: {
      parse: 'count',
      rows: [
        row(target('animated-channel-viewers-count'), 'att×10', 'text', {
          note: 'who looks on at this moment, not how many have seen it',
        }),
      ],
    },
    attachments: { parse: 'list', rows: [] },
    pinned: { parse: 'flag', rows: [] },
    ad: { parse: 'flag', rows: [] },
    repostOf: { parse: 'id', rows: [] },
  },
};

const comment: Place<CommentFields> = {
  kinds: ['community'],
  where: [
    { css: target('chat-line-message'), seenOn: 'att×8, T24 1' },
    { css: '.chat-line__message', seenOn: 'att×8, T24 1', note: 'FrankerFaceZ draws it so' },
  ],
  key: 'id',
  keyLooksLike: '~',
  anchors: [
    { css: target('chat-line-message-body'), where: 'after' },
    { css: ':scope', where: 'append' },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: [row(':scope', 'T24 1', { named: 'line' })] },
    postId: { parse: 'id', rows: [row(':scope', 'address', { named: 'stream' })] },
    url: { parse: 'url', rows: [] },
    authorName: {
      parse: 'text',
      longest: 100,
      expected: true,
      rows: [
        row('.chat-author__display-name', 'att×5, T24 1'),
        row(target('chat-message-username'), 'att×6, T24 1'),
      ],
    },
    authorUrl: { parse: 'url', rows: [] },
    authorId: { parse: 'id', rows: [row(':scope', 'att×4, T24 1', { named: 'author' })] },
    text: {
      parse: 'text',
      rows: [
        row(target('chat-line-message-body'), 'att×2, T24 1'),
        row(target('chat-message-text'), 'att×4, T24 1'),
      ],
    },
    // Where the person has them shown: an hour without a day.
    date: { parse: 'date', rows: [] },
    likes: { parse: 'count', rows: [] },
    replyTo: { parse: 'id', rows: [] },
  },
};

const replyBox: Place<BoxFields> = {
  kinds: ['community'],
  where: [
    { css: `${target('chat-input')}[contenteditable="true"]`, seenOn: 'att×4 (Slate)' },
    { css: `${target('chat-input')} [contenteditable="true"]`, seenOn: 'att×3' },
    { css: `textarea${target('chat-input')}`, seenOn: 'att×4', note: 'before Slate' },
  ],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [{ css: '.chat-line__reply-icon button', seenOn: 'T24 1', note: 'shown on hover' }],
  send: {
    around: [
      { css: '.chat-input', seenOn: 'from memory' },
      { css: `:has(${target('chat-send-button')})`, seenOn: 'from memory' },
    ],
    button: [{ css: target('chat-send-button'), seenOn: 'from memory' }],
    enter: 'sends',
    ctrlEnter: true,
    longest: 500,
  },
  fields: {
    id: { parse: 'id', rows: [row(':scope', 'address', { named: 'stream' })] },
    text: { parse: 'text', rows: [row(':scope', 'att×4', 'text', { empty: '' })] },
    as: { parse: 'id', rows: [] },
  },
};

/** No identity: the login of who is logged in is drawn only in a menu that opens. */
export const twitchPlaces: NetworkPlaces = {
  id: 'twitch',
  pageOf,
  places: { community, post, comment, replyBox },
  takes,
};

export default onPage(twitchPlaces);
