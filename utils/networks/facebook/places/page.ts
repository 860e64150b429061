import type { CommunityFields, CoverFields, IdentityFields, Place } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';
import { COMMENT, POST } from './selectors.ts';

const NOT_HEADER = `${POST}, ${COMMENT}, [role="dialog"], [role="banner"], [role="navigation"]`;

/** The Page or group of the address. A person's profile looks alike but has friends: it is none. */
export const community: Place<CommunityFields> = {
  kinds: ['community'],
  must: ['community'],
  where: [{ css: 'html', seenOn: 'facts 2026-09' }],
  except: NOT_HEADER,
  key: 'id',
  anchors: [{ css: '[role="main"] h1', where: 'append' }],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [named(':scope', 'communityOwner', 'facts 2026-09: links of the timeline')],
    },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [text('[role="main"] h1', 'from memory'), text('h1', 'from memory')],
    },
    screenName: { parse: 'id', rows: [named(':scope', 'screenName', 'facts 2026-09')] },
    followers: {
      parse: 'count',
      expected: true,
      rows: [
        text('[role="main"] a[href*="/followers"]', 'from memory'),
        text('[role="main"] a[href*="sk=followers"]', 'from memory'),
        text('[role="main"] a[href*="/groups/"][href*="/members"]', 'from memory', {
          note: 'of a group; its tab has the same link without a number',
        }),
        named('[role="main"]', 'followersByWord', 'facts 2026-09 1', {
          note: 'the fact itself: a link with the text "N followers", no attribute',
        }),
      ],
    },
  },
};

export const cover: Place<CoverFields> = {
  kinds: ['community'],
  where: [
    { css: 'img[data-imgperflogname="profileCoverPhoto"]', seenOn: 'from memory' },
    {
      css: '[role="main"] a[href*="/photo"][aria-label*="cover" i] img',
      seenOn: 'from memory; en',
    },
    { css: '[role="main"] a[href*="/photo"][aria-label*="обложк" i] img', seenOn: 'from memory' },
  ],
  not: `${POST}, [role="dialog"]`,
  key: 'id',
  anchors: [{ css: ':scope', where: 'after', over: true }],
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'communityOwner', 'facts 2026-09')] },
    image: { parse: 'url', rows: [attribute(':scope[src]', 'src', 'from memory')] },
  },
};

/** Who answers: the Page when the person has switched to it, as the page's own data say. */
export const identity: Place<IdentityFields> = {
  kinds: ['community', 'post', 'feed', 'messages', 'other'],
  where: [{ css: 'html', seenOn: 'from memory' }],
  key: 'id',
  anchors: [],
  fields: {
    id: {
      parse: 'id',
      rows: [
        named(':scope', 'whoId', 'from memory', { note: 'CurrentUserInitialData in its scripts' }),
      ],
    },
    name: { parse: 'text', longest: 300, rows: [named(':scope', 'whoName', 'from memory')] },
    url: { parse: 'url', rows: [named(':scope', 'whoAddress', 'from memory')] },
  },
};
