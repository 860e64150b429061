import type { CommunityFields, CoverFields, IdentityFields, Place } from '../../network.ts';
import { attribute, href, named, text } from '../../row-makers.ts';
import { COMMENT, POST } from './selectors.ts';

/**
 * The community whose wall it is: VK has no one element for it that every skin shares, so the
 * whole page is the place. Facts: rows a, "the weakest area": no hit on any real page of today.
 */
export const community: Place<CommunityFields> = {
  kinds: ['community'],
  must: ['community'],
  where: [{ css: 'html', seenOn: 'F21, F12' }],
  // A post's words may hold a heading or a members link of another community.
  except: `${POST}, ${COMMENT}`,
  key: 'id',
  anchors: [
    { css: '.redesigned-group-info h1', where: 'append' },
    { css: 'h1.page_name', where: 'append' },
    { css: '.op_header', where: 'append' },
    { css: 'h1', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(':scope', 'communityOwner', 'F21 4/4 (owner of the posts)', {
          note: 'the address, then the posts’ owner, then the screen name',
        }),
      ],
    },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        named('meta[property="og:title"]', 'freshTitle', 'SIA', {
          note: 'SPA navigation leaves it stale: only when og:url is this page',
        }),
        text('h1.page_name', 'SIA, BN'),
        text('.redesigned-group-info h1', 'RU (CSS), test suites'),
        text('.op_header', 'SK, src 2014', { note: 'old m.vk' }),
        text('h1', 'F12: «Открытая группа», not the name', { note: 'last resort' }),
      ],
    },
    screenName: { parse: 'id', rows: [named(':scope', 'screenName', 'F21')] },
    followers: {
      parse: 'count',
      expected: true,
      rows: [
        text('.redesigned-group-subscribers span', 'SIA 2023, CL'),
        text('.redesigned-group-subscribers', 'SIA 2023, CL'),
        text('#public_followers .header_count', 'F12 1 of the id, SIA'),
        text('#group_followers .header_count', 'F12 1 of the id, SIA'),
        text('.group_friends_count', 'att×1'),
        text('.pm_item[href*="act=members"] .pm_counter', 'att×1 of both', { note: 'old m.vk' }),
        named(':scope', 'mobileFollowers', 'SK, facts a', {
          note: 'old m.vk: photos and videos have a `.pm_item` with a number too',
        }),
        text('a[href*="act=members"]', 'att×1'),
      ],
    },
  },
};

/** Sets `--…`/`background` of an element: the address in `url(…)`. */
const BACKGROUND = 'url\\(\\s*["\']?([^"\')]+)';
/** S9: the file's own address says what it is, in every skin and language. */
const COVER_FILE = 'type=cover_group';

/** The picture above the community. React of today: not attested, so by its file's address alone. */
export const cover: Place<CoverFields> = {
  kinds: ['community'],
  where: [
    { css: '.redesigned-group-cover', seenOn: 'att×6 (test suites 2022-24, RU)' },
    { css: '.page_cover', seenOn: 'from memory', note: 'classic' },
    { css: '.groupCover__image', seenOn: 'SK, att×1', note: 'old m.vk' },
    { css: `img[src*="${COVER_FILE}"], [style*="${COVER_FILE}"]`, seenOn: 'S9 (address)' },
  ],
  not: `${POST}, ${COMMENT}`,
  key: 'id',
  anchors: [
    { css: ':scope.redesigned-group-cover', where: 'append', over: true },
    { css: ':scope.page_cover', where: 'append', over: true },
    { css: ':scope.groupCover__image', where: 'append', over: true },
    { css: ':scope', where: 'after', over: true },
  ],
  fields: {
    id: { parse: 'id', expected: true, rows: [named(':scope', 'communityOwner', 'F21 4/4')] },
    image: {
      parse: 'url',
      expected: true,
      rows: [
        attribute('.redesigned-group-cover__img[style*="url("]', 'style', 'att×4 of the class', {
          match: BACKGROUND,
        }),
        attribute(':scope[style*="url("]', 'style', 'SK', { match: BACKGROUND }),
        attribute('[style*="url("]', 'style', 'from memory', { match: BACKGROUND }),
        attribute(':scope[src]', 'src', 'S9 (address)'),
        attribute('img[src]', 'src', 'from memory'),
      ],
    },
  },
};

/** Who is logged in. No row of the facts covers today's top bar: F21 has only the composer's. */
export const identity: Place<IdentityFields> = {
  kinds: ['community', 'post', 'feed', 'messages', 'other'],
  where: [{ css: 'html', seenOn: 'F21' }],
  except: `${POST}, ${COMMENT}`,
  key: 'id',
  anchors: [],
  fields: {
    id: {
      parse: 'id',
      rows: [
        attribute('#submit_post_box[data-from-oid]', 'data-from-oid', 'F21 1', {
          match: '^[1-9]\\d*$',
          note: 'negative: the person writes as a community, which is not who is logged in',
        }),
        named('#top_profile_link', 'ownerOfLink', 'from memory'),
        named('#l_pr a[href]', 'ownerOfLink', 'from memory', { note: '«Моя страница»' }),
      ],
    },
    name: {
      parse: 'text',
      longest: 300,
      rows: [
        text('#top_profile_link .top_profile_name', 'from memory'),
        attribute('#top_profile_link img[alt]', 'alt', 'from memory'),
        attribute('#top_profile_link[aria-label]', 'aria-label', 'from memory'),
      ],
    },
    url: {
      parse: 'url',
      rows: [
        href('#top_profile_link[href]', 'from memory'),
        href('#l_pr a[href]', 'from memory'),
        href('#submit_post_box a._post_field_author[href]', 'F21 1'),
      ],
    },
  },
};
