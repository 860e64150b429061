import type { Place, PostFields } from '../../network.ts';
import { attribute, href, named, text } from '../../row-makers.ts';
import { LAYER, THREAD } from './selectors.ts';

const counter = (name: string) => `[data-widget-item-type="${name}"]`;

/** A text that the feed cuts ends with the words of its expander. */
const EXPANDER = 'Продолжение ниже(?:\\.{3}|…)?';

/** A topic in a group's feed, in the person's own, or in its layer. Facts: rows b. */
export const post: Place<PostFields> = {
  kinds: ['community', 'post', 'feed'],
  // No `must`: of m.ok.ru's topics nothing is read.
  where: [
    { css: '[data-feed-id]', seenOn: 'SK 2024, BOT 2025-05' },
    { css: '.feed-list > .feed-w', seenOn: 'RU 2026-08, att×3' },
    { css: LAYER, seenOn: 'SP (its parts)', note: 'the topic’s own page, and its layer' },
  ],
  except: THREAD,
  clipped: [
    {
      css: '.media-text_cnt :is(a, span, button)',
      says: `^${EXPANDER}$`,
      seenOn: 'its words: CK 2026-08; its element: from memory',
    },
  ],
  key: 'id',
  keyLooksLike: '^(?:-[1-9]\\d*_|[a-z][\\w.\\-]*/)[1-9]\\d*$',
  anchors: [
    { css: '.feed_date', where: 'append' },
    { css: '.feed_top', where: 'append' },
    { css: 'group-author', where: 'append' },
    { css: '.mlr_top', where: 'append' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named(':scope', 'topicId', 'SK, S2, att×8 of the link; SP of the page', {
          note: 'an advertised link that is no topic has none: it is nobody’s post',
        }),
      ],
    },
    url: {
      parse: 'url',
      expected: true,
      rows: [named(':scope', 'topicAddress', 'as of the id')],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        named('group-author[data]', 'authorName', 'SP'),
        text('a.group-link', 'S2'),
        text('a.user-link', 'S2'),
      ],
    },
    authorUrl: {
      parse: 'url',
      expected: true,
      rows: [
        named('group-author[data]', 'authorAddress', 'SP'),
        href('a.group-link[href]', 'S2'),
        href('a.user-link[href]', 'S2'),
      ],
    },
    authorId: {
      parse: 'id',
      rows: [
        named('group-author[data]', 'authorId', 'SP'),
        named('a.group-link[href]', 'ownerOfLink', 'S2'),
        named('a.user-link[href]', 'ownerOfLink', 'S2'),
      ],
    },
    text: {
      parse: 'text',
      ending: EXPANDER,
      rows: [
        text('.media-text_cnt_tx', 'S2, SK, att×8'),
        text('.media-text_cnt', 'SP, SK, att×8'),
        text('[tsid="TextFieldText"]', 'S2', { note: 'of a photo' }),
      ],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [
        named('group-author[data]', 'createdAt', 'SP', { note: 'its form is not recorded' }),
        text('.feed_date', 'S2, att×1'),
      ],
    },
    likes: {
      parse: 'count',
      expected: true,
      rows: [text(`${counter('like')} .widget_count`, 'SK 2024, att×2 of the item')],
    },
    reposts: {
      parse: 'count',
      expected: true,
      rows: [text(`${counter('reshare')} .widget_count`, 'SK 2024, BOT, att×4 of the item')],
    },
    comments: {
      parse: 'count',
      expected: true,
      rows: [
        text(`${counter('comment')} .widget_count`, 'SK 2024'),
        attribute('.js-discussion-layer-block [data-count]', 'data-count', 'SP'),
      ],
    },
    // Not shown beside topics, as far as anybody has said.
    views: { parse: 'count', rows: [] },
    attachments: {
      parse: 'list',
      rows: [named(':scope', 'attachmentKinds', 'SK: collage, video; RU: link')],
    },
    // No fact tells how a pinned topic is drawn, nor a reshared one.
    pinned: { parse: 'flag', rows: [] },
    ad: {
      parse: 'flag',
      rows: [
        named('.feed_top', 'adLabel', 'RU 2026-08, att×3', {
          note: 'letters stand in single elements; the word is by language',
        }),
        named('[class*="label"]', 'adLabel', 'RU 2026-08'),
        { css: 'button[class*="advert-badge"]', take: 'present', seenOn: 'RU 2026-08' },
        { css: '[data-url*="adv_info"]', take: 'present', seenOn: 'RU 2026-08' },
        { css: 'a[href*="erid="]', take: 'present', seenOn: 'from memory', note: 'marking law' },
      ],
    },
    repostOf: { parse: 'id', rows: [] },
  },
};
