import type {
  CommunityFields,
  IdentityFields,
  NetworkPlaces,
  Place,
  PostFields,
} from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { rowOf as row } from '../row-makers.ts';
import { COMMENT } from './places/selectors.ts';
import { comment, replyBox } from './places/talk.ts';
import { takes } from './takes.ts';

/**
 * Journals draw themselves: the styles Air (`entryunit`), Librarian and Adaptive (`j-e`), older
 * ones with the microformat (`hentry`), and a post's own page in LiveJournal's style (`aentry`) or
 * the one before (`b-singlepost`). A style of somebody's own gives what its structure tells.
 *
 * Evidence in `seenOn`: F18 is a saved page of 2018 (facts 7), with hits; "att×2" are two programs
 * that use the selector (found 2026-11), no page of ours; "from memory": nobody but us says so.
 */
/** "12 comments", "Комментариев: 12"; "Leave a comment" says no number, which is not zero. */
const COUNTED = { match: '^\\D{0,40}(\\d[\\d\\s.,]*)' };

const community: Place<CommunityFields> = {
  kinds: ['community'],
  where: [{ css: 'html', seenOn: 'F18' }],
  except: `.entryunit, .j-e, .hentry, ${COMMENT}`,
  key: 'id',
  anchors: [
    { css: '.journal-title, .j-title, .b-profile-title', where: 'append' },
    { css: 'h1', where: 'append' },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: [row(':scope', 'address', { named: 'journal' })] },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        row('meta[property="og:title"]', 'from memory', { attribute: 'content' }),
        row('.journal-title, .j-title, .b-profile-title', 'from memory'),
        row('title', 'from memory', 'text', { note: 'own styles: the journal’s title at least' }),
      ],
    },
    screenName: { parse: 'id', rows: [row(':scope', 'address', { named: 'journal' })] },
    followers: {
      parse: 'count',
      // On the profile alone.
      rows: [
        row('#fofs_header, #members_header', 'from memory', 'text', {
          match: '\\((\\d[\\d\\s.,]*)\\)',
          note: '"Friend of (1,234):", of a community "Members (1,234):"',
        }),
      ],
    },
  },
};

const post: Place<PostFields> = {
  kinds: ['community', 'post', 'feed'],
  where: [
    { css: 'body:has(.aentry-post__text)', seenOn: 'F18, att×9', note: 'the post’s own page' },
    { css: 'body:has(.b-singlepost-body)', seenOn: 'att×5' },
    { css: '.entryunit', seenOn: 'att×6', note: 'Air, and the friends feed' },
    { css: '.j-e', seenOn: 'att×2', note: 'Librarian, Adaptive' },
    { css: '.hentry', seenOn: 'att×2 of its `.updated`' },
  ],
  except: `${COMMENT}, [class*="selfpromo"]`,
  skip: '.ljcut-link, .lj-like, script',
  key: 'id',
  keyLooksLike: '^[a-z0-9_]{1,25}/[1-9]\\d*$',
  anchors: [
    { css: '.aentry-head__date', where: 'append' },
    { css: '.b-singlepost-author-date', where: 'after' },
    { css: '.entryunit__date', where: 'append' },
    { css: '.entryunit__title', where: 'append' },
    { css: '.j-e-title', where: 'append' },
    { css: '.entry-title', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [row(':scope', 'address; att×6 of the title’s link', { named: 'postId' })],
    },
    url: { parse: 'url', expected: true, rows: [row(':scope', 'as the id', { named: 'postUrl' })] },
    authorName: {
      parse: 'text',
      longest: 300,
      rows: [row(':scope', 'att×5', { named: 'authorName' })],
    },
    authorUrl: { parse: 'url', rows: [row(':scope', 'att×5', { named: 'authorUrl' })] },
    authorId: { parse: 'id', rows: [row(':scope', 'att×5', { named: 'authorId' })] },
    text: {
      parse: 'text',
      expected: true,
      rows: [
        row('.aentry-post__text', 'F18, att×9'),
        row('.b-singlepost-body', 'att×5'),
        row('.entryunit__text', 'att×2'),
        row('.j-e-text', 'from memory'),
        row('.entry-content', 'att×4'),
        row(
          '.aentry-post__title-text, .entryunit__title, .j-e-title, .entry-title',
          'att×6',
          'text',
          {
            note: 'a post of a title alone',
          },
        ),
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [
        row('time[datetime]', 'att×1', { attribute: 'datetime' }),
        row('.updated[title]', 'att×2', { attribute: 'title' }),
        row('.aentry-head__date', 'F18, att×5', 'text', { note: '"April 10 2018, 08:00"' }),
        row('.b-singlepost-author-date', 'att×3'),
        row('.entryunit__date', 'from memory'),
        row('.j-e-date', 'from memory'),
      ],
    },
    // In a frame of its own where there are any; never seen as a number of the page.
    likes: { parse: 'count', rows: [] },
    reposts: { parse: 'count', rows: [] },
    comments: {
      parse: 'count',
      rows: [
        row('a.mdspost-comments-controls__count', 'att×2', 'text', COUNTED),
        row('a[href*=".html#comments"]', 'from memory', 'text', COUNTED),
        row('a[href*="view=comments"]', 'from memory', 'text', COUNTED),
      ],
    },
    views: { parse: 'count', rows: [] },
    attachments: { parse: 'list', rows: [row(':scope', 'from memory', { named: 'attachments' })] },
    // Every style has its own sign, or none.
    pinned: { parse: 'flag', rows: [] },
    ad: { parse: 'flag', rows: [] },
    repostOf: { parse: 'id', rows: [] },
  },
};

const identity: Place<IdentityFields> = {
  kinds: ['community', 'post', 'feed', 'other'],
  where: [{ css: 'html', seenOn: 'att×1' }],
  except: `.entryunit, .j-e, .hentry, ${COMMENT}`,
  key: 'id',
  anchors: [],
  fields: {
    id: {
      parse: 'id',
      rows: [row('.s-nav-item__name', 'att×1', 'text', { match: '^\\w{1,25}$' })],
    },
    name: { parse: 'text', rows: [row('.s-nav-item__name', 'att×1')] },
    url: { parse: 'url', rows: [] },
  },
};

export const livejournalPlaces: NetworkPlaces = {
  id: 'livejournal',
  pageOf,
  places: { identity, community, post, comment, replyBox },
  takes,
};

export default onPage(livejournalPlaces);
