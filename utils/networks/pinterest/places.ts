import type {
  BoxFields,
  CommentFields,
  CommunityFields,
  IdentityFields,
  NetworkPlaces,
  Place,
  PostFields,
  Take,
} from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { rowOf as row } from '../row-makers.ts';
import { takes } from './takes.ts';

/**
 * Test ids, which every program that reads Pinterest uses; classes are generated.
 *
 * Evidence in `seenOn`: P24 is a pin's page as the server sent it in 2024-06 to who is not logged
 * in, with hits; L26 are live notes of 2026 (a pin and 75 comments; a comment sent on 2026-10-06);
 * "att×9" are programs that use the selector, no page of ours.
 */
const id = (name: string) => `[data-test-id="${name}"]`;
const href: Take = { attribute: 'href' };
const TILE = '[data-test-id="pin"][data-test-pin-id]';
const COMMENT = id('author-and-comment-container');

const community: Place<CommunityFields> = {
  kinds: ['community'],
  where: [{ css: 'html', seenOn: 'P24' }],
  except: TILE,
  key: 'id',
  anchors: [
    { css: id('profile-name'), where: 'append' },
    { css: 'h1', where: 'append' },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: [row(':scope', 'address', { named: 'community' })] },
    name: {
      parse: 'text',
      longest: 300,
      rows: [
        row(id('profile-name'), 'from memory', { named: 'onProfile' }),
        row('h1', 'from memory', { named: 'onProfile' }),
      ],
    },
    screenName: { parse: 'id', rows: [row(':scope', 'address', { named: 'community' })] },
    followers: {
      parse: 'count',
      rows: [
        row(':scope', 'att×10: pinterestapp:followers, exact', { named: 'followers' }),
        row(id('profile-followers-count'), 'from memory', { named: 'onProfile' }),
      ],
    },
  },
};

const post: Place<PostFields> = {
  kinds: ['community', 'post'],
  where: [
    { css: id('CloseupDetails'), seenOn: 'P24 1' },
    { css: TILE, seenOn: 'att×9', note: 'a tile of a grid' },
  ],
  except: COMMENT,
  // "…more" at a cut description.
  skip: 'button, [role="button"] [role="button"]',
  key: 'id',
  keyLooksLike: '^(?:[a-z0-9_]{3,30}/)?[1-9]\\d*$',
  anchors: [
    { css: id('user-follower-count'), where: 'append' },
    { css: id('username'), where: 'append' },
    { css: id('pinrep-footer-organic-title'), where: 'append' },
    { css: id('pinrep-footer'), where: 'append' },
    { css: ':scope', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [row(':scope', 'P24 1; att×9 of tiles', { named: 'pinId' })],
    },
    url: { parse: 'url', expected: true, rows: [row(':scope', 'address', { named: 'pinUrl' })] },
    authorName: {
      parse: 'text',
      longest: 300,
      rows: [
        row(`${id('CloseupUserRep')} ${id('username')}`, 'P24 1'),
        row(`${id('user-rep')} ${id('username')}`, 'P24 1'),
      ],
    },
    authorUrl: {
      parse: 'url',
      rows: [
        row(`${id('CloseupUserRep')} a[href]`, 'P24 1', href),
        row(`${id('user-rep')} a[href]`, 'P24 1', href),
      ],
    },
    authorId: { parse: 'id', rows: [row(':scope', 'P24 1', { named: 'ownerId' })] },
    text: {
      parse: 'text',
      rows: [
        row(`${id('main-pin-description-text')} ${id('truncated-description')}`, 'P24 1'),
        row(id('main-pin-description-text'), 'P24 1, facts 7'),
        row(`${id('pinTitle')} h1`, 'P24 1', 'text', { note: 'a pin without a description' }),
        row(id('pinrep-footer-organic-title'), 'att×10'),
      ],
    },
    // In the page's data alone: what is drawn has no date.
    date: { parse: 'date', rows: [] },
    likes: { parse: 'count', rows: [row(id('reactions-count'), 'L26 2')] },
    reposts: {
      parse: 'count',
      rows: [row(':scope', 'P24 1: pinterestapp:repins, 9 as in its data', { named: 'saves' })],
    },
    comments: {
      parse: 'count',
      // "No comments yet!" is a heading without a number: not understood, so not zero.
      rows: [row('#comments-heading', 'L26 2', 'text', { match: '\\d[\\d\\s.,]*\\p{L}{0,5}' })],
    },
    views: { parse: 'count', rows: [] },
    attachments: { parse: 'list', rows: [row(':scope', 'P24 1', { named: 'attachments' })] },
    pinned: { parse: 'flag', rows: [] },
    // A promoted tile has a code where others have their number, and is refused by its key.
    ad: { parse: 'flag', rows: [] },
    repostOf: { parse: 'id', rows: [] },
  },
};

const comment: Place<CommentFields> = {
  kinds: ['post'],
  where: [{ css: COMMENT, seenOn: 'L26 75, att×3' }],
  nested: true,
  except: COMMENT,
  key: 'id',
  // After what stands last in the line under the words.
  anchors: [
    { css: id('comment-reaction-container-reaction-count'), where: 'after' },
    { css: id('comment-reaction-container-entry-point'), where: 'after' },
    { css: id('comment-reply-button-container'), where: 'append' },
    { css: ':scope', where: 'append' },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: [row(':scope', 'L26', { named: 'commentId' })] },
    postId: { parse: 'id', rows: [row(':scope', 'P24', { named: 'commentedPin' })] },
    url: { parse: 'url', rows: [] },
    authorName: {
      parse: 'text',
      longest: 300,
      rows: [row(':scope', 'L26', { named: 'commentAuthorName' })],
    },
    authorUrl: { parse: 'url', rows: [row(':scope', 'L26', { named: 'commentAuthorUrl' })] },
    authorId: { parse: 'id', rows: [row(':scope', 'L26', { named: 'commentAuthor' })] },
    text: { parse: 'text', rows: [row(':scope', 'L26', { named: 'commentText' })] },
    date: { parse: 'date', rows: [row(id('comments-time-passed'), 'att×1')] },
    likes: {
      parse: 'count',
      rows: [row(id('comment-reaction-container-reaction-count'), 'att×1')],
    },
    replyTo: { parse: 'id', rows: [] },
  },
};

const replyBox: Place<BoxFields> = {
  kinds: ['post'],
  where: [
    { css: `${id('comment-editor-container')} [contenteditable="true"]`, seenOn: 'L26 1' },
    { css: `${id('editor-with-mentions')} [contenteditable="true"]`, seenOn: 'att×1' },
    { css: 'textarea[name="communityItemTextBox"]', seenOn: 'att×3', note: 'before 2024' },
  ],
  key: 'id',
  anchors: [{ css: ':scope', where: 'after' }],
  opener: [
    {
      css: `${id('comment-reply-button-container')} :is(button, [role="button"])`,
      seenOn: 'att×1 of the test id',
      note: 'where it is missing, the pin’s own comment box is used',
    },
  ],
  send: {
    around: [
      { css: id('comment-editor-container'), seenOn: 'L26 1' },
      { css: 'form', seenOn: 'from memory' },
    ],
    button: [{ css: `${id('activity-item-create-submit')} button`, seenOn: 'from memory' }],
    enter: 'line',
    ctrlEnter: false,
    longest: 500,
  },
  fields: {
    id: { parse: 'id', rows: [row(':scope', 'address', { named: 'commentedPin' })] },
    text: { parse: 'text', rows: [row(':scope', 'L26 1', 'text', { empty: '' })] },
    as: { parse: 'id', rows: [] },
  },
};

const identity: Place<IdentityFields> = {
  kinds: ['community', 'post', 'other'],
  where: [{ css: 'html', seenOn: 'P24 (nobody logged in)' }],
  key: 'id',
  anchors: [],
  fields: {
    id: {
      parse: 'id',
      rows: [row(`${id('header-profile')} a[href]`, 'from memory', { named: 'ownerOfLink' })],
    },
    name: { parse: 'text', rows: [] },
    url: { parse: 'url', rows: [row(`${id('header-profile')} a[href]`, 'from memory', href)] },
  },
};

/** No composer: a pin is a picture with a title, made on a page of its own (facts 7: unverified). */
export const pinterestPlaces: NetworkPlaces = {
  id: 'pinterest',
  pageOf,
  places: { identity, community, post, comment, replyBox },
  takes,
};

export default onPage(pinterestPlaces);
