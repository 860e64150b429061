import type { CommunityFields, CoverFields, IdentityFields, Place } from '../../network.ts';
import { href, named, text } from '../../row-makers.ts';
import { TWEET } from './selectors.ts';

const NAME = '[data-testid="UserName"]';
const SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';
const OWN_PROFILE = 'a[data-testid="AppTabBar_Profile_Link"][href]';

/** The account whose profile it is. Header and posts share no element but the page. */
export const community: Place<CommunityFields> = {
  kinds: ['community'],
  must: ['community'],
  where: [{ css: 'html', seenOn: 'src' }],
  except: TWEET,
  key: 'id',
  keyLooksLike: '^[a-z0-9_]{1,20}$',
  anchors: [{ css: NAME, where: 'append' }],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(NAME, 'profileHandle', 'src', {
          note: 'only when it is the address’s: after navigation the old header stands for a moment',
        }),
      ],
    },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [text(`${NAME} [dir]`, 'src', { note: 'the handle stands below it' })],
    },
    screenName: { parse: 'id', rows: [named(NAME, 'profileHandle', 'src')] },
    followers: {
      parse: 'count',
      expected: true,
      rows: [
        named('script[data-testid="UserProfileSchema-test"]', 'followersOfSchema', 'from memory', {
          note: 'exact; stale after navigation, so only of the address’s account',
        }),
        text('a[href$="/verified_followers"]', 'src 2026-08'),
        text('a[href$="/followers"]', 'src 2026-08'),
      ],
    },
  },
};

export const cover: Place<CoverFields> = {
  kinds: ['community'],
  where: [{ css: 'a[href$="/header_photo"]', seenOn: 'from memory' }],
  key: 'id',
  keyLooksLike: '^[a-z0-9_]{1,20}$',
  anchors: [{ css: ':scope', where: 'append', over: true }],
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'handleOfLink', 'from memory')] },
    image: {
      parse: 'url',
      rows: [
        {
          css: 'img[src*="profile_banners"]',
          take: { attribute: 'src' },
          seenOn: 'from memory',
        },
        { css: 'img[src]', take: { attribute: 'src' }, seenOn: 'from memory' },
      ],
    },
  },
};

/** Who is logged in. */
export const identity: Place<IdentityFields> = {
  kinds: ['community', 'post', 'feed', 'messages', 'other'],
  where: [{ css: 'html', seenOn: 'from memory' }],
  except: TWEET,
  key: 'id',
  keyLooksLike: '^[a-z0-9_]{1,20}$',
  anchors: [],
  fields: {
    id: {
      parse: 'id',
      rows: [
        named(OWN_PROFILE, 'handleOfLink', 'from memory, att of several programs'),
        named(`${SWITCHER} [data-testid^="UserAvatar-Container-"]`, 'handleOfAvatar', '2025-10'),
      ],
    },
    name: {
      parse: 'text',
      longest: 300,
      rows: [text(`${SWITCHER} [dir]`, 'from memory', { note: 'narrow windows draw no name' })],
    },
    url: { parse: 'url', rows: [href(OWN_PROFILE, 'from memory')] },
  },
};
