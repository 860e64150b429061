import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { networks, pageOf } from '../../utils/networks/index.ts';
import { codeOf, mediaOf } from '../../utils/networks/instagram/ids.ts';
import type { Parse, Place } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { findPlaces } from '../../utils/page/find.ts';
import { readPlaces } from '../../utils/page/read.ts';
import { savedPages } from './saved-pages.ts';

const { instagram } = networks;
const own = places.instagram.places;
const at = Date.parse('2026-11-20T12:00:00Z');

function read<F extends Record<string, Parse>>(html: string, url: string, place?: Place<F>) {
  if (!place) throw new Error('Instagram lost a place');
  const { document } = parseHTML(html);
  const { takes } = places.instagram;
  const context = { takes, lang: 'en', zone: 'Europe/Moscow', now: at, baseUrl: url };
  return readPlaces(document, place, context).map(({ reading }) => reading);
}

const saved = (name: string) => {
  const page = savedPages().find((each) => each.name === `instagram/${name}.html`);
  if (!page) throw new Error(`no page ${name}`);
  return page;
};
const found = (html: string, place: Place | undefined, within: string) => {
  if (!place) throw new Error('Instagram lost a place');
  const { document } = parseHTML(html);
  return findPlaces(document, place).map((element) => element.closest(within) !== null);
};

describe('shortcodes', () => {
  it.each([
    ['C', null],
    ['DRVo3hIecAL', '3771100000000000011'],
    ['B-_wXyZ0123', '2287759876628372919'],
    [`DRVo3hIecAL${'x'.repeat(28)}`, '3771100000000000011'],
    ['DRVo3hIec L', null],
    ['AAAAA', null],
    ['x'.repeat(20), null],
  ])('%s is %s', (code, media) => {
    expect(mediaOf(code)).toBe(media);
  });

  it('and back, beyond what a number of JavaScript holds', () => {
    for (let media = 3771100000000000011n; media < 3771100000000000200n; media += 1n) {
      expect(mediaOf(codeOf(String(media)) ?? '')).toBe(String(media));
    }
    for (const bad of ['', '0', '12', '-5', '3.5', '9'.repeat(30)]) expect(codeOf(bad)).toBeNull();
  });
});

describe('addresses of Instagram', () => {
  it.each([
    ['/TeplyHleb/', 'teplyhleb', null],
    ['/teplyhleb/p/DRVo3hIecAL/', 'teplyhleb', 'teplyhleb_3771100000000000011'],
    ['/p/DRVo3hIecAL/c/18012345678901234/', null, '3771100000000000011'],
    ['/direct/t/1102203/', null, null],
    ['/a..b/', null, null],
    ['/.hidden/', null, null],
    ['/robots.txt', null, null],
    ['/p/', null, null],
    ['/p/a%20b/', null, null],
  ])('%s is of %s, post %s', (path, community, post) => {
    expect(pageOf(`https://www.instagram.com${path}`)).toMatchObject({ community, post });
  });

  it('makes addresses of ids, and tells whose a post is', () => {
    const post = 'a_b_1_3771100000000000011';
    expect(instagram.postUrl(post)).toBe('https://www.instagram.com/p/DRVo3hIecAL/');
    expect(instagram.ownerOf(post)).toBe('a_b_1');
    expect(instagram.ownerOf('3771100000000000011')).toBeNull();
    expect(instagram.ownerUrl('a_b_1')).toBe('https://www.instagram.com/a_b_1/');
    for (const bad of ['../evil', 'explore', '']) {
      expect(instagram.ownerUrl(bad)).toBeNull();
      expect(instagram.isLastingId(bad)).toBe(false);
    }
    expect(instagram.isLastingId('gorod.sad')).toBe(true);
  });
});

describe('what the head says', () => {
  const page = saved('post-english');
  const html = page.html.replace(/<section>.*?<\/a><\/div>/su, '<section>');
  const [first] = read(html, page.url, own.post);

  it('is believed of the post that was loaded', () => {
    expect(first?.fields.likes).toMatchObject({ value: 298_000, precision: 500 });
    expect(first?.fields.comments.value).toBe(1553);
  });

  it.each([
    ['another post', 'gorod.sad/p/DRTgcXlnEAh/'],
    ['a profile', 'gorod.sad/'],
  ])('is not believed when it is of %s', (_, path) => {
    const stale = html.replaceAll(
      /(canonical" href|og:url" content)="[^"]*"/gu,
      `$1="https://www.instagram.com/${path}"`,
    );
    const [post] = read(stale, page.url, own.post);
    expect(post?.fields.likes).toMatchObject({ value: null, state: 'absent' });
    expect(post?.fields.comments).toMatchObject({ value: null, state: 'absent' });
  });

  it.each([
    ['553 comments - gorod.sad on May 29, 2021', null, 553],
    ['Комментариев: 553 — gorod.sad', null, 553],
    ['911 отметок «Нравится», 44 комментария — gorod.sad', 911, 44],
    ['298 beğeni, 553 yorum - gorod.sad', 298, 553],
    ['553 yorum - gorod.sad', null, null],
    ['See photos and videos - 5 likes, 6 comments', null, null],
  ])('%s', (description, likes, comments) => {
    const [post] = read(
      html.replace(/(og:description" content)="[^"]*"/u, `$1="${description}"`),
      page.url,
      own.post,
    );
    expect(post?.fields.likes.value).toBe(likes);
    expect(post?.fields.comments.value).toBe(comments);
  });

  it('of a profile: its name and followers, else what the header shows', () => {
    const profile = saved('profile-russian');
    const bare = profile.html.replace(/<a href="\/gorod.sad\/followers.*?<\/a>/su, '');
    const url = profile.url;
    expect(read(bare, url, own.community)[0]?.fields.followers).toMatchObject({
      value: 12_500,
      precision: 50,
    });
    const stale = bare.replace(/(og:url" content)="[^"]*"/u, '$1="https://www.instagram.com/x/"');
    const [other] = read(stale, url, own.community);
    expect(other?.fields.name.value).toBe('Городской сад');
    expect(other?.fields.followers.state).toBe('absent');
  });
});

describe('likes', () => {
  const page = saved('window-stale-russian');
  const likesOf = (inside: string) => {
    const html = page.html.replace(
      /<section><a href.*?<\/section>/su,
      `<section>${inside}</section>`,
    );
    return read(html, page.url, own.post).at(-1)?.fields.likes;
  };
  const link = (words: string) => `<a href="/p/DRRYBOCvsAs/liked_by/">${words}</a>`;

  it.each([
    ['a number', link('<span>159 071</span> отметка «Нравится»'), 159_071],
    ['a name beside the rest', `<a href="/olga.m/">olga.m</a> и ещё ${link('1 204')}`, 1205],
    ['no number: hidden', link('Нравится olga.m и другим'), null],
    ['a number in a name', link('Нравится olga.m2 и другим'), null],
    ['nobody yet', '<span>Поставьте «Нравится» первым</span>', null],
  ])('%s', (_, inside, value) => {
    expect(likesOf(inside)?.value).toBe(value);
  });
});

describe('boxes', () => {
  it('of what lies behind an opened post are not its own', () => {
    expect(found(saved('window-stale-russian').html, own.replyBox, 'article')).toEqual([true]);
    expect(found(saved('post-english').html, own.replyBox, 'main')).toEqual([true]);
  });

  it('the opener is the last word below a comment, and none where comments are closed', () => {
    const { html } = saved('post-english');
    const [opener] = own.replyBox?.opener ?? [];
    const texts = (page: string) =>
      [...parseHTML(page).document.querySelectorAll(opener?.css ?? '')].map(
        (one) => one.textContent,
      );
    expect(texts(html)).toEqual(Array.from({ length: 4 }, () => 'Reply'));
    expect(texts(html.replace(/<form>.*?<\/form>/su, ''))).toEqual([]);
  });

  it('a private box is none of the public ones, nor a caption', () => {
    const { html } = saved('direct-english');
    expect(found(html, own.messageBox, 'main')).toEqual([true]);
    expect(found(html, own.replyBox, 'main')).toEqual([]);
    expect(found(html, own.composer, 'main')).toEqual([]);
  });

  it('a caption is known by its field for a place', () => {
    const caption = `<body><div role="dialog"><div contenteditable="true" data-lexical-editor="true"></div>#</div></body>`;
    expect(found(caption.replace('#', ''), own.composer, 'div')).toEqual([]);
    const open = caption.replace('#', '<input name="creation-location-input">');
    expect(found(open, own.composer, 'div')).toEqual([true]);
    expect(found(open, own.messageBox, 'div')).toEqual([]);
  });
});

describe('who and whom', () => {
  it.each([
    ['profile-russian', 'gorod.sad'],
    ['post-english', 'anna_k'],
    ['feed-english', null],
  ])('%s is seen by %s', (name, id) => {
    const { html, url } = saved(name);
    expect(read(html, url, own.identity)[0]?.key ?? null).toBe(id);
  });

  it('messages: whose, which are ours, and no two with one name', () => {
    const { html, url } = saved('direct-english');
    const messages = read(html, url, own.message);
    expect(
      messages.map(({ fields }) => [
        fields.text.value,
        fields.outgoing.value,
        fields.authorId.value,
      ]),
    ).toEqual([
      ['Do you deliver on Sunday?', null, null],
      ['And is there rye? 🙂', null, 'anna_k'],
      ['Yes, from 9 to 20\nRye too', true, null],
    ]);
    expect(new Set(messages.map(({ key }) => key)).size).toBe(3);
    expect(new Set(messages.map(({ fields }) => fields.conversation.value))).toEqual(
      new Set(['110220330440551']),
    );
    expect(messages.every(({ fields }) => fields.date.value === null)).toBe(true);
    expect(read(html, 'https://www.instagram.com/direct/inbox/', own.message)).toEqual([]);
  });
});
