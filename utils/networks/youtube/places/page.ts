import type { CommunityFields, CoverFields, IdentityFields, Place } from '../../network.ts';
import { attribute, href, named, text } from '../../row-makers.ts';

/** A channel's own pages. YouTube keeps others in the page, hidden. */
const HEADER = 'yt-page-header-view-model';

export const community: Place<CommunityFields> = {
  kinds: ['community'],
  must: ['community'],
  where: [{ css: 'ytd-browse:not([hidden])', seenOn: 'att×6', note: 'page-subtype="channels"' }],
  except:
    'ytd-rich-grid-renderer, ytd-backstage-items, ytd-backstage-post-renderer, ytd-section-list-renderer',
  key: 'id',
  anchors: [{ css: `${HEADER} h1`, where: 'append' }],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(`${HEADER} h1`, 'here', 'att×5', {
          note: 'address and header must agree; the id of a handle from the inline scripts, att×5',
        }),
        named('ytd-c4-tabbed-header-renderer', 'here', 'facts: before 2024'),
      ],
    },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text(`${HEADER} h1`, 'att×9'),
        text('ytd-c4-tabbed-header-renderer #channel-name #text', 'att×3'),
      ],
    },
    screenName: { parse: 'id', rows: [named(':scope', 'screenName', 'att×5')] },
    followers: {
      parse: 'count',
      expected: true,
      rows: [
        named(HEADER, 'followers', 'facts 2026-06 (src), att×2', {
          note: 'by the word: a hidden number leaves "142 videos" in its place',
        }),
        text('ytd-c4-tabbed-header-renderer #subscriber-count', 'att×3'),
      ],
    },
  },
};

export const cover: Place<CoverFields> = {
  kinds: ['community'],
  where: [{ css: 'ytd-browse:not([hidden]) yt-image-banner-view-model', seenOn: 'att×7' }],
  key: 'id',
  anchors: [{ css: ':scope', where: 'append', over: true }],
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'here', 'att×5')] },
    image: { parse: 'url', rows: [attribute('img[src]', 'src', 'att×7')] },
  },
};

/** Who is logged in. Personal accounts without a channel are told by nothing on the page. */
export const identity: Place<IdentityFields> = {
  kinds: ['community', 'post', 'feed', 'other'],
  where: [{ css: 'html', seenOn: 'att×9' }],
  except: 'ytd-comments, ytd-rich-grid-renderer, #related',
  key: 'id',
  anchors: [],
  fields: {
    id: {
      parse: 'id',
      rows: [
        href('ytd-guide-entry-renderer a[href^="https://studio.youtube.com/channel/UC"]', 'att×3', {
          match: '/channel/(UC[\\w-]{22})(?:/|$)',
          note: 'the guide’s "Your videos"',
        }),
        named(':scope', 'studioHere', 'att×2', { note: 'Studio is open for one channel' }),
      ],
    },
    name: {
      parse: 'text',
      longest: 300,
      rows: [
        text('ytd-active-account-header-renderer #account-name', 'att×1', {
          note: 'menu was opened',
        }),
        text('ytcp-navigation-drawer #entity-name', 'from memory', { note: 'Studio' }),
      ],
    },
    url: {
      parse: 'url',
      rows: [href('ytd-active-account-header-renderer a[href^="/channel/UC"]', 'from memory')],
    },
  },
};
