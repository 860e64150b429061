import type { CommunityFields, CoverFields, IdentityFields, Place } from '../../network.ts';
import { attribute, href, named, text } from '../../row-makers.ts';
import { COMMENT, FEED, LAYER } from './selectors.ts';

const FOREIGN = `${FEED}, ${LAYER}, ${COMMENT}`;

/** A group: no one element is known to hold all that is said of it. */
export const community: Place<CommunityFields> = {
  kinds: ['community'],
  must: ['community'],
  where: [{ css: 'html', seenOn: 'the whole page' }],
  except: FOREIGN,
  key: 'id',
  anchors: [
    { css: 'h1.group-name_h', where: 'append' },
    { css: '[class*="group-name"] h1', where: 'append' },
    { css: 'h1', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(':scope', 'community', 'S2 (data-group-id), SK (og:url); never on a page of ours', {
          note: 'the address, the group’s menu, og:url, whose the topics are, else its name',
        }),
      ],
    },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        named('meta[property="og:title"]', 'freshTitle', 'SK', {
          match: '^\\s*([^|]+?)\\s*(?:\\||$)',
          note: 'only when og:url is this page: navigation leaves it stale',
        }),
        text('h1.group-name_h', 'S2 and 6 others, 2015 on'),
        text('[class*="group-name"] h1', 'from memory'),
        text('h1', 'from memory', { note: 'last resort' }),
      ],
    },
    screenName: { parse: 'id', rows: [named(':scope', 'screenName', 'by the address')] },
    followers: {
      parse: 'count',
      expected: true,
      rows: [
        text('#groupMembersCntEl', 'S2 and 6 others, 2015 on', { note: 'no-break digits' }),
        text('a[href$="/members"] .navMenuCount', 'class S2, here from memory'),
      ],
    },
  },
};

/** The wide picture above a group. No fact tells of it. */
export const cover: Place<CoverFields> = {
  kinds: ['community'],
  where: [
    { css: '[class*="group-cover"]:has(img)', seenOn: 'from memory' },
    { css: '[class*="main-content-header_cover"]:has(img)', seenOn: 'from memory' },
  ],
  not: FEED,
  key: 'id',
  anchors: [{ css: ':scope', where: 'append', over: true }],
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'community', 'as of the group')] },
    image: { parse: 'url', expected: true, rows: [attribute('img[src]', 'src', 'from memory')] },
  },
};

/** Who is logged in: the first line of the menu at the left. */
export const identity: Place<IdentityFields> = {
  kinds: ['community', 'post', 'feed', 'messages', 'other'],
  where: [{ css: 'html', seenOn: 'the whole page' }],
  except: FOREIGN,
  key: 'id',
  anchors: [],
  fields: {
    id: {
      parse: 'id',
      rows: [named('a[data-l*="userPage"][href]', 'ownerOfLink', 'att×1 (test suite)')],
    },
    name: {
      parse: 'text',
      longest: 300,
      rows: [text('a[data-l*="userPage"][href]', 'att×1 (test suite)')],
    },
    url: {
      parse: 'url',
      rows: [href('a[data-l*="userPage"][href]', 'att×1 (test suite)')],
    },
  },
};
