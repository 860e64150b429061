import type { CommunityFields, IdentityFields, Place } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';

/** What is about something else than the profile: a post over it, chats, who else to follow. */
const ELSEWHERE = 'article, [role="dialog"]';

/** A profile; the address says whose. Its header and the page's head tell the figures. */
export const community: Place<CommunityFields> = {
  kinds: ['community'],
  must: ['community'],
  where: [{ css: 'html', seenOn: 'P24 1' }],
  except: ELSEWHERE,
  key: 'id',
  anchors: [{ css: 'main header h2', where: 'append' }],
  fields: {
    id: { parse: 'id', expected: true, rows: [named(':scope', 'community', 'P24 1')] },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        named(':scope', 'freshName', 'P24 1', { note: 'first load only' }),
        text('main header section:last-of-type > div:first-child span[dir="auto"]', 'from memory'),
        text('main header h2', 'from memory', { note: 'the name in the address' }),
      ],
    },
    screenName: { parse: 'id', rows: [named(':scope', 'screenName', 'P24 1')] },
    followers: {
      parse: 'count',
      expected: true,
      rows: [
        attribute('main header a[href$="/followers/"] span[title]', 'title', 'from memory', {
          note: 'the exact number',
        }),
        attribute('main header ul > li:nth-child(2) span[title]', 'title', 'from memory', {
          note: 'a profile whose followers cannot be opened: no link',
        }),
        text('main header a[href$="/followers/"]', 'from memory'),
        named(':scope', 'freshFollowers', 'P24 1', { note: 'rounded; first load only' }),
      ],
    },
  },
};

/** Who is logged in: the rail's last link, with the account's picture. */
export const identity: Place<IdentityFields> = {
  kinds: ['community', 'post', 'feed', 'messages', 'other'],
  where: [{ css: 'html', seenOn: 'from memory' }],
  except: `main, ${ELSEWHERE}`,
  key: 'id',
  anchors: [],
  fields: {
    id: { parse: 'id', rows: [named(':scope', 'myName', 'from memory')] },
    name: { parse: 'text', longest: 300, rows: [named(':scope', 'myName', 'from memory')] },
    url: { parse: 'url', rows: [named(':scope', 'myUrl', 'from memory')] },
  },
};
