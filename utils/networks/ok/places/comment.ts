import type { CommentFields, Place } from '../../network.ts';
import { href, named, text } from '../../row-makers.ts';

const AUTHOR = 'a.comments_current__header__main__author__name';
const OLD_AUTHOR = 'a.comments_author-name';
/** m.ok.ru without scripts; a program of 2020. */
const MOBILE_AUTHOR = 'a.emphased.usr';

/** A comment of a topic. They stand in one flat list. Facts: rows c. */
export const comment: Place<CommentFields> = {
  kinds: ['post'],
  where: [
    { css: '.comments_lst_cnt > [id^="hook_Block_"]', seenOn: 'SP, att×2' },
    { css: '.discus_dialogs_i.it', seenOn: 'att×1, m.ok.ru 2020' },
  ],
  key: 'id',
  keyLooksLike: '^(?:-[1-9]\\d*_|[a-z][\\w.\\-]*/)[1-9]\\d*_[\\w:.=+/\\-]+$',
  anchors: [
    { css: '.comments_current__footer__main__date', where: 'after' },
    { css: OLD_AUTHOR, where: 'after' },
    { css: AUTHOR, where: 'after' },
    { css: '.tstmp', where: 'after' },
  ],
  menu: [
    { css: '.comments_current__header [aria-haspopup]', seenOn: 'from memory' },
    { css: '.comments_remove', seenOn: 'pub×1', note: 'the cross, under the pointer' },
  ],
  fields: {
    id: {
      parse: 'id',
      expected: true,
      rows: [
        named('[data-seen-params]', 'commentId', 'SP'),
        named('a[name*="msg"]', 'commentId', 'att×1, m.ok.ru 2020'),
      ],
    },
    postId: { parse: 'id', expected: true, rows: [named(':scope', 'topicAround', 'SP')] },
    url: {
      parse: 'url',
      rows: [],
    },
    authorName: {
      parse: 'text',
      longest: 300,
      expected: true,
      rows: [
        text(AUTHOR, 'OD ~2026'),
        text(OLD_AUTHOR, 'SP, OD'),
        text(MOBILE_AUTHOR, 'att×1, m.ok.ru 2020'),
      ],
    },
    authorUrl: {
      parse: 'url',
      expected: true,
      rows: [
        href(`${AUTHOR}[href]`, 'OD ~2026'),
        href(`${OLD_AUTHOR}[href]`, 'SP, OD'),
        href(`${MOBILE_AUTHOR}[href]`, 'att×1, m.ok.ru 2020'),
      ],
    },
    authorId: {
      parse: 'id',
      rows: [
        named(`${AUTHOR}[href]`, 'ownerOfLink', 'OD ~2026'),
        named(`${OLD_AUTHOR}[href]`, 'ownerOfLink', 'SP, OD'),
        named(`${MOBILE_AUTHOR}[href]`, 'ownerOfLink', 'att×1, m.ok.ru 2020'),
      ],
    },
    text: {
      parse: 'text',
      rows: [text('.js-text-full', 'SP, OD, tests'), text('.discus_txt', 'att×1, m.ok.ru 2020')],
    },
    date: {
      parse: 'date',
      expected: true,
      rows: [
        named('[data-time]', 'momentOf', 'SP', { note: 'seconds or milliseconds' }),
        text('.comments_current__footer__main__date', 'OD ~2026'),
        text('.tstmp', 'att×1, m.ok.ru 2020'),
      ],
    },
    likes: { parse: 'count', rows: [text('li button span.tico', 'SP')] },
    replyTo: { parse: 'id', rows: [named('[data-rid]', 'answered', 'SP')] },
  },
};
