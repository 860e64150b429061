import type { PersonFields, Place } from '../../network.ts';
import { href, named, text } from '../../row-makers.ts';

/** One row of a box of people, whatever the box is about. */
export const FAN = '.fans_fan_row';
/** The boxes by what they list: who liked a post, who is a member. */
export const LIKES = '#wk_likes_rows';
export const MEMBERS = '#fans_rowsmembers, #group_u_rows_members';

/**
 * Lists of people that the person opened. Evidence is public programs of others that read these very
 * boxes (2012 to 2024), no page of ours; a box that React may draw one day is not attested.
 */
export const person: Place<PersonFields> = {
  kinds: ['community', 'post', 'feed'],
  where: [
    { css: `${LIKES} ${FAN}`, seenOn: 'att×3, src (wkview.js)', note: '`?w=likes/wall-1_2`' },
    { css: `#fans_rowsmembers ${FAN}`, seenOn: 'att×1 (id), att×6 (class)' },
    {
      css: '#group_u_rows_members .group_u_row',
      seenOn: 'att×2 (id), row from memory',
      note: 'the list that admins manage',
    },
  ],
  key: 'entry',
  keyLooksLike: '^(?:liked|joined):[\\w.-]+:[\\w.-]+$',
  anchors: [
    { css: '.fans_fan_name', where: 'append' },
    { css: '.group_u_name', where: 'append' },
  ],
  fields: {
    entry: { parse: 'id', expected: true, rows: [named(':scope', 'fanEntry', 'att×3, src')] },
    id: {
      parse: 'id',
      expected: true,
      rows: [named(':scope', 'fanId', 'att×1 (data-id), att×2 (id of the row)')],
    },
    screenName: { parse: 'id', rows: [named('a[href]', 'fanScreenName', 'att×2 (the link)')] },
    name: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text('.fans_fan_name a.fans_fan_lnk', 'att×2'),
        text('.fans_fan_name', 'att×2'),
        text('.group_u_name', 'att×1'),
      ],
    },
    url: {
      parse: 'url',
      rows: [
        href('a.fans_fan_lnk[href]', 'att×2'),
        href('a.fans_fan_ph[href]', 'att×1'),
        href('.group_u_name a[href]', 'from memory'),
      ],
    },
    position: { parse: 'count', rows: [named(':scope', 'fanPosition', 'src')] },
  },
};
