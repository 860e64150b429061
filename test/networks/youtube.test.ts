import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { networks, pageOf } from '../../utils/networks/index.ts';
import type { Parse, Place } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { readPlaces } from '../../utils/page/read.ts';
import { readHtml } from '../tools/read.ts';
import { savedPages } from './saved-pages.ts';
import type { SavedPage } from './saved-pages.ts';

const { youtube } = networks;
const own = places.youtube.places;
const SAD = 'UCgorod0-Sad_00000000001';

function read<F extends Record<string, Parse>>(page: SavedPage, place: Place<F> | undefined) {
  if (!place) throw new Error('YouTube lost a place');
  const { document } = parseHTML(page.html);
  const lang = document.documentElement.getAttribute('lang') ?? 'en';
  const { at: now, zone, url: baseUrl } = page;
  const context = { takes: places.youtube.takes, lang, zone, now, baseUrl };
  return readPlaces(document, place, context).map(({ reading }) => reading);
}

function saved(name: string): SavedPage {
  const page = savedPages().find((each) => each.name === `youtube/${name}.html`);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}

describe('addresses of YouTube', () => {
  it.each([
    ['https://www.youtube.com/@TeplyHleb/featured', '@teplyhleb', null],
    ['https://www.youtube.com/@%D0%A5%D0%BB%D0%B5%D0%B1', '@хлеб', null],
    [`https://www.youtube.com/channel/${SAD}/videos`, SAD, null],
    ['https://www.youtube.com/channel/UCshort/videos', null, null],
    ['https://www.youtube.com/watch?v=rzhanoy-01A&list=PL1', null, 'rzhanoy-01A'],
    ['https://www.youtube.com/watch?v=short', null, null],
    ['https://www.youtube.com/shorts/korochka_5s', null, 'korochka_5s'],
    [`https://studio.youtube.com/channel/${SAD}/comments`, SAD, null],
    ['https://www.youtube.com/@%E0%A4', null, null],
  ])('%s is of %s, post %s', (url, community, post) => {
    expect(pageOf(url)).toMatchObject({ community, post });
  });

  it('of the phone’s site and of music are not known', () => {
    for (const host of ['m', 'music']) {
      expect(pageOf(`https://${host}.youtube.com/watch?v=rzhanoy-01A`)).toBeNull();
    }
  });

  it('are made of ids, and tell whose a post is', () => {
    expect(youtube.postUrl(`${SAD}_a-b_c-d_e-f`)).toBe(
      'https://www.youtube.com/watch?v=a-b_c-d_e-f',
    );
    expect(youtube.postUrl(`${SAD}_UgkxHleb00000000`)).toBe(
      'https://www.youtube.com/post/UgkxHleb00000000',
    );
    expect(youtube.ownerOf(`${SAD}_a-b_c-d_e-f`)).toBe(SAD);
    expect(youtube.ownerOf('a-b_c-d_e-f')).toBeNull();
    expect(youtube.ownerUrl('@хлеб')).toBe('https://www.youtube.com/@%D1%85%D0%BB%D0%B5%D0%B1');
    expect(youtube.ownerUrl('../evil')).toBeNull();
    const posts = youtube.composerUrl?.({ id: SAD, screenName: '@хлеб' }, null) ?? '';
    // The form that `pageOf` gives: an open tab is found by it.
    expect(pageOf(`${youtube.ownerUrl('@хлеб')}/community`)?.url).toBe(posts);
    expect(['@teplyhleb', SAD].map((id) => youtube.isLastingId(id))).toEqual([false, true]);
  });
});

describe('while YouTube swaps one page for the next', () => {
  const swapped = saved('watch-after-navigation');
  const posts = (change: (html: string) => string) =>
    readHtml(change(swapped.html), swapped).posts.map(({ id }) => id);

  it('a video is read only when all that names it agrees', () => {
    expect(posts((html) => html)).toEqual([`${SAD}_lipa0000002`]);
    const old = 'video-id="kleny-00001"';
    expect(posts((html) => html.replace('video-id="lipa0000002"', old))).toEqual([]);
    expect(
      posts((html) => html.replace('metadata video-id="lipa0000002"', `metadata ${old}`)),
    ).toEqual([]);
    expect(posts((html) => html.replace('<h1>Липа', '<h1>Аллея клёнов'))).toEqual([]);
    expect(posts((html) => html.replace('<title>Липа', '<title>Аллея клёнов'))).toEqual([]);
  });

  it('microdata and head of the first page are not the new one’s', () => {
    const [post] = readHtml(swapped.html, swapped).posts;
    expect(post?.views?.value).toBe(1234);
    // The list below is still the old video's: its five comments are not this one's.
    expect(post?.comments).toBeNull();
  });

  it('a grid under another channel’s header belongs to nobody', () => {
    const page = saved('channel-videos');
    const html = page.html.replace('<span>@Gorodskoy_Sad</span>', '<span>@sosed</span>');
    const { community, posts: cards } = readHtml(html, page);
    expect(community).toBeNull();
    expect(cards[0]?.id).toBe('kleny-00001');
  });

  it('without the inline scripts only the handle is known: read, not kept', () => {
    const page = saved('channel-videos');
    const html = page.html.replace(/<script>.*<\/script>/u, '');
    const { community, posts: cards } = readHtml(html, page);
    expect(community?.id).toBe('@gorodskoy_sad');
    expect(youtube.ownerOf(cards[0]?.id ?? '')).toBeNull();
  });
});

describe('what the read form leaves out', () => {
  it('who is logged in', () => {
    expect(read(saved('channel-videos'), own.identity)[0]?.key).toBe('UCirina000000000000000_5');
    expect(read(saved('watch-russian'), own.identity)).toEqual([]);
    expect(read(saved('studio-comments'), own.identity)[0]).toMatchObject({
      key: SAD,
      fields: { name: { value: 'Городской сад' } },
    });
  });

  it('the cover', () => {
    expect(read(saved('channel-videos'), own.cover)[0]).toMatchObject({
      key: SAD,
      fields: { image: { value: 'https://yt3.googleusercontent.com/banner=w1060' } },
    });
  });

  it('who writes: the channel by its lasting id, people by handle', () => {
    const ids = (name: string) =>
      read(saved(name), own.comment).map(({ fields }) => fields.authorId.value);
    expect(ids('watch-russian')).toEqual([
      SAD,
      '@anna-klen',
      '@борис',
      'UCstaryy0000000000000000',
      '@other',
    ]);
    expect(ids('studio-comments')).toEqual(['UCanna0000000000000000_1', SAD]);
  });

  it('boxes, with what was typed', () => {
    expect(read(saved('watch-russian'), own.replyBox)).toMatchObject([
      { key: 'UgxRootBBBBBBBBBBBBB4AaABAg', fields: { text: { value: 'Анна,\nспасибо' } } },
    ]);
    expect(read(saved('studio-comments'), own.replyBox)).toMatchObject([
      {
        key: 'UgxRootBBBBBBBBBBBBB4AaABAg',
        fields: { text: { value: 'Скоро' }, as: { value: SAD } },
      },
    ]);
    expect(read(saved('posts-russian'), own.composer)).toMatchObject([
      { key: `composer:${SAD}`, fields: { text: { value: 'Черновик\nи строка' } } },
    ]);
  });

  it('what a shared post repeats', () => {
    const posts = read(saved('posts-russian'), own.post);
    expect(posts.map(({ fields }) => fields.repostOf.value)).toEqual([
      null,
      'UgkxSosed0000000000000000003',
    ]);
  });
});
