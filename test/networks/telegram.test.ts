import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { networks, pageOf } from '../../utils/networks/index.ts';
import type { Parse, Place } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { readPlaces } from '../../utils/page/read.ts';
import { readHtml } from '../tools/read.ts';
import { realTelegram, savedPages } from './saved-pages.ts';
import type { SavedPage } from './saved-pages.ts';

const { telegram } = networks;
const own = places.telegram.places;

function read<F extends Record<string, Parse>>(page: SavedPage, place: Place<F> | undefined) {
  if (!place) throw new Error('Telegram lost a place');
  const { document } = parseHTML(page.html);
  const { at: now, zone, url: baseUrl } = page;
  const context = { takes: places.telegram.takes, lang: 'en', zone, now, baseUrl };
  return readPlaces(document, place, context).map(({ reading }) => reading);
}

function saved(name: string): SavedPage {
  const page = savedPages().find((each) => each.name === `telegram/${name}.html`);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}

/** A list page around one reactions block, or another header. */
const listOf = (inside: string, header = '') => ({
  ...saved('channel-list'),
  html: `<html><body>${header}<div class="tgme_widget_message" data-post="gorodskoy_sad/1"><div class="tgme_widget_message_bubble"><b></b>${inside}</div></div></body></html>`,
});

describe('addresses of Telegram', () => {
  it.each([
    ['https://t.me/s/TeplyHleb', 'teplyhleb', null],
    ['https://t.me/s/teplyhleb/118', 'teplyhleb', null],
    ['https://t.me/TeplyHleb/118', 'teplyhleb', 'teplyhleb/118'],
    ['https://t.me/c/1005640892/118', '-1001005640892', '-1001005640892_118'],
    ['https://t.me/share', null, null],
    ['https://t.me/abc', null, null],
    ['https://t.me/teplyhleb/0', null, null],
  ])('%s is of %s, post %s', (url, community, post) => {
    expect(pageOf(url)).toMatchObject({ community, post });
  });

  it('makes addresses of ids, and tells whose a post is', () => {
    expect(telegram.postUrl('-1001005640892_118', 'teplyhleb')).toBe('https://t.me/teplyhleb/118');
    expect(telegram.postUrl('-1001005640892_118')).toBe('https://t.me/c/1005640892/118');
    expect(telegram.postUrl('teplyhleb/118')).toBe('https://t.me/teplyhleb/118');
    expect(telegram.ownerUrl('teplyhleb')).toBe('https://t.me/s/teplyhleb');
    expect(telegram.ownerUrl('-1001005640892')).toBeNull();
    expect(telegram.ownerUrl('../evil')).toBeNull();
    expect(telegram.ownerOf('-1001005640892_118')).toBe('-1001005640892');
    expect(telegram.ownerOf('teplyhleb/118')).toBeNull();
    expect(telegram.isLastingId('-1001005640892')).toBe(true);
    expect(telegram.isLastingId('teplyhleb')).toBe(false);
  });
});

describe('posts', () => {
  const posts = read(saved('channel-list'), own.post);

  it('say what they repeat, as far as the page does', () => {
    expect(posts.map(({ fields }) => fields.repostOf)).toMatchObject([
      { state: 'absent' },
      { value: 'chuzhoy_kanal/9' },
      { state: 'unrecognised' },
      { state: 'absent' },
    ]);
  });

  it('belong to the channel’s number, told by another post where their own is lost', () => {
    expect(new Set(posts.map(({ fields }) => fields.authorId.value))).toEqual(
      new Set(['-1001005640892']),
    );
  });

  it.each([
    ['a rounded one makes the sum rounded', ['1.1K', '32', '8'], 1140, 50],
    ['two rounded ones add their roundings', ['1.1K', '2.3K'], 3400, 100],
    ['one alone', ['7'], 7, 0],
  ])('sum reactions: %s', (_, counts, value, precision) => {
    const spans = counts.map((n) => `<span class="tgme_reaction"><i><b>2</b></i>${n}</span>`);
    const page = listOf(`<div class="tgme_widget_message_reactions">${spans.join('')}</div>`);
    const [post] = read(page, own.post);
    expect(post?.fields.likes).toMatchObject({ value, precision, state: 'read' });
  });

  it.each([
    ['stars alone', '<span class="tgme_reaction tgme_reaction_paid"><i></i>250</span>'],
    [
      'one of two not understood',
      '<span class="tgme_reaction">5</span><span class="tgme_reaction">?</span>',
    ],
    ['an empty block', ''],
    ['a number that vanished', '<span class="tgme_reaction"><i><b>2</b></i></span>'],
  ])('do not take %s for a count, nor for zero', (_, inside) => {
    const page = listOf(`<div class="tgme_widget_message_reactions">${inside}</div>`);
    expect(read(page, own.post)[0]?.fields.likes).toMatchObject({
      value: null,
      state: 'unrecognised',
    });
  });
});

describe('the header', () => {
  const counter = (value: string, word: string) =>
    `<div class="tgme_channel_info_counter"><span class="counter_value">${value}</span> <span class="counter_type">${word}</span></div>`;

  it.each([
    ['en', counter('305', 'photos') + counter('12.4K', 'subscribers'), 12_400],
    ['ru', counter('12.4K', 'подписчиков') + counter('305', 'фото'), 12_400],
    ['the bar of narrow windows', '<div class="tgme_header_counter">1 204 subscribers</div>', 1204],
    ['photos alone', counter('305', 'photos'), null],
    ['a group', '<div class="tgme_page_extra">2 805 members, 120 online</div>', 2805],
    ['a bot', '<div class="tgme_page_extra">9 000 monthly users</div>', null],
  ])('tells subscribers from the rest: %s', (_, header, value) => {
    const [community] = read(listOf('', header), own.community);
    expect(community?.fields.followers.value).toBe(value);
  });

  it('of a person is no community', () => {
    expect(read(listOf('', '<div class="tgme_page_extra">@durov</div>'), own.community)).toEqual(
      [],
    );
  });
});

const real = realTelegram();

describe.skipIf(real.length === 0)('the real pages', () => {
  const of = (name: string) => {
    const page = real.find((each) => each.name === name);
    if (!page) throw new Error(`no real page ${name}`);
    return readHtml(page.html, page);
  };

  // Each holds one message. Not in any of them: reactions, forwards, comments, a channel's header.
  it.each([
    ['link_preview', 'oper_goblin/22360', 226_200, 50, '2023-02-27T07:33:14', 'link'],
    ['media_forwarded_from', 'oper_goblin/22358', 214_400, 50, '2023-02-27T07:20:50', 'photo'],
    [
      'media_photo_and_video',
      'anna_news/46908',
      59_500,
      50,
      '2023-02-28T06:48:36',
      'video photo photo',
    ],
    ['poll', 'it_begin/488', 1100, 50, '2023-02-27T16:21:02', 'poll'],
    // A sticker is none of the attachments that we have a word for.
    ['sticker', 'channel/5', 1, 0, '2023-03-01T08:01:50', ''],
    ['text', '-1001084368520_70991', 33_400, 50, null, ''],
    ['voice', 'oper_goblin/939', 746, 0, '2018-04-24T15:28:46', 'audio'],
    ['with_from_author', 'channel/4', 1, 0, '2023-02-28T16:38:34', ''],
  ])('%s', (name, id, views, precision, date, attachments) => {
    const { posts } = of(`any2feed-message_${name}`);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ id, views: { value: views, precision }, likes: null });
    expect(posts[0]?.attachments.join(' ')).toBe(attachments);
    if (date) expect(posts[0]?.date?.value).toBe(`${date}.000Z`);
    expect(posts[0]?.date).not.toBeNull();
    expect(posts[0]?.author.name).toBeTruthy();
  });

  it('texts are whole, and once: an album’s is drawn as two', () => {
    expect(of('any2feed-message_media_photo_and_video').posts[0]?.text).toMatch(
      /^Ночью над Белгородом сбили 3 беспилотника\n\nОни упали на улицы города\.\n\n.*\n\n@anna_news$/s,
    );
    expect(of('any2feed-message_voice').posts[0]?.text).toMatch(
      /^Обсудили:\n\n- Сталина не забыть/,
    );
    expect(of('any2feed-message_sticker').posts[0]?.text).toBe('');
    expect(of('any2feed-message_poll').posts[0]?.text).toBe('Как лучше?');
  });

  it('a channel’s landing page: its name and all its members', () => {
    expect(of('metascraper-channel').community).toEqual({
      id: 'unlimitedhangout',
      name: 'Unlimited Hangout',
      followers: { value: 2805, precision: 0 },
    });
  });
});
