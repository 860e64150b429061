import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { networks, pageOf } from '../../utils/networks/index.ts';
import type { Parse, Place } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { findPlaces } from '../../utils/page/find.ts';
import { readPlaces } from '../../utils/page/read.ts';
import { readHtml } from '../tools/read.ts';
import { realX, savedPages } from './saved-pages.ts';
import type { SavedPage } from './saved-pages.ts';

const { x } = networks;
const own = places.x.places;
const profile = 'https://x.com/gorodsad';

function read<F extends Record<string, Parse>>(
  { html, url: baseUrl }: Pick<SavedPage, 'html' | 'url'>,
  place: Place<F> | undefined,
) {
  if (!place) throw new Error('X lost a place');
  const { document } = parseHTML(html);
  const context = { takes: places.x.takes, lang: 'en', zone: 'UTC', now: 0, baseUrl };
  return readPlaces(document, place, context).map(({ reading }) => reading);
}

function saved(name: string): SavedPage {
  const page = savedPages().find((each) => each.name === `x/${name}.html`);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}

describe('addresses of X', () => {
  it.each([
    ['https://x.com/TeplyHleb', 'teplyhleb', null],
    ['https://twitter.com/TeplyHleb/status/118', 'teplyhleb', 'teplyhleb/118'],
    ['https://x.com/i/web/status/118', null, '118'],
    ['https://x.com/teplyhleb/status/118/likes', null, null],
    ['https://x.com/settings', null, null],
    ['https://x.com/teplyhleb/status/0', null, null],
    ['https://x.com/a-b', null, null],
  ])('%s is of %s, post %s', (url, community, post) => {
    expect(pageOf(url)).toMatchObject({ community, post });
  });

  it('tell a window over the page from a page', () => {
    expect(pageOf('https://x.com/compose/post')?.over).toBe(true);
    expect(pageOf('https://x.com/teplyhleb/status/1/photo/1')?.over).toBe(true);
    expect(pageOf('https://x.com/teplyhleb/status/1')?.over).toBeUndefined();
  });

  it('are made of ids, which tell whose a post is', () => {
    expect(x.postUrl('teplyhleb/118')).toBe('https://x.com/teplyhleb/status/118');
    expect(x.postUrl('118')).toBe('https://x.com/i/status/118');
    expect(x.postUrl('../evil')).toBe('https://x.com/');
    expect(x.ownerUrl('teplyhleb')).toBe('https://x.com/teplyhleb');
    expect(x.ownerUrl('../evil')).toBeNull();
    expect(x.ownerOf('teplyhleb/118')).toBe('teplyhleb');
    expect(x.ownerOf('118')).toBeNull();
    expect(x.isLastingId('teplyhleb')).toBe(true);
    expect(x.isLastingId('TeplyHleb')).toBe(false);
  });
});

describe('posts', () => {
  it('say what they quote when the quote tells it, and who wrote them', () => {
    const posts = read(saved('profile-english'), own.post);
    const quoting = posts.filter(({ fields }) => fields.repostOf.value !== null);
    expect(quoting.map(({ key, fields }) => [key, fields.repostOf.value])).toEqual([
      ['gorodsad/1991000000000000129', 'othergarden/1991000000000000099'],
    ]);
    expect(posts.map(({ fields }) => fields.authorId.value)).toContain('othergarden');
  });

  it('behind a window over the page are nothing new', () => {
    expect(read({ ...saved('post-page'), url: 'https://x.com/compose/post' }, own.post)).toEqual(
      [],
    );
  });

  it('of a post’s own page are found by its number, whatever handle the address has', () => {
    const html = saved('post-page').html;
    const url = 'https://x.com/i/status/1991000000000000129';
    expect(read({ html, url }, own.post).map(({ key }) => key)).toEqual([
      'gorodsad/1991000000000000129',
    ]);
    expect(read({ html, url }, own.comment)[0]?.fields.postId.value).toBe(
      'gorodsad/1991000000000000129',
    );
  });
});

describe('the profile', () => {
  it('has a cover, and tells who is logged in', () => {
    const page = saved('profile-russian');
    expect(read(page, own.cover).map(({ key, fields }) => [key, fields.image.value])).toEqual([
      ['gorodsad', 'https://pbs.twimg.com/profile_banners/88112233/1700000000/1500x500'],
    ]);
    const [me] = read(page, own.identity);
    expect(me?.key).toBe('gorodsad');
    expect(me?.fields.name.value).toBe('Городской сад');
    expect(me?.fields.url.value).toBe('https://twitter.com/GorodSad');
  });

  it('of another account than the address’s is not believed', () => {
    const { html } = saved('profile-english');
    expect(read({ html, url: 'https://x.com/othergarden' }, own.community)).toEqual([]);
    const renamed = html.replace('"additionalName":"GorodSad"', '"additionalName":"other"');
    const [community] = read({ html: renamed, url: profile }, own.community);
    expect(community?.fields.followers).toMatchObject({ value: 12_400, precision: 50 });
  });
});

describe('boxes', () => {
  const editor = (id: string) =>
    `<div data-testid="tweetTextarea_0" id="${id}" contenteditable="true"></div>`;
  const tweet = (at: number) =>
    `<article data-testid="tweet" tabindex="${at}"><div data-testid="User-Name"></div><a href="/gorodsad/status/5"><time></time></a></article>`;
  const quote = '<div role="link"><div data-testid="User-Name"></div></div>';
  const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;
  const column = (inside: string) => `<div data-testid="primaryColumn">${inside}</div>`;

  it.each([
    ['the home feed’s own is a composer', column(editor('a') + tweet(0)), [], ['a']],
    ['the window’s is a composer', column(tweet(0)) + dialog(editor('a')), [], ['a']],
    ['under a post it is a reply', column(tweet(-1) + editor('a')), ['a'], []],
    [
      'in the named block too',
      column(`<div data-testid="inline_reply_offscreen">${editor('a')}</div>`),
      ['a'],
      [],
    ],
    [
      'a window with a post above answers it',
      column(tweet(-1) + editor('a')) + dialog(tweet(-1) + editor('b')),
      ['a', 'b'],
      [],
    ],
    [
      'a window over a post’s page may be for a new post',
      column(tweet(-1) + editor('a')) + dialog(editor('b')),
      ['a'],
      ['b'],
    ],
    ['one that quotes is neither', column(tweet(0)) + dialog(editor('a') + quote), [], []],
    [
      'on phones it is a text field',
      column(tweet(-1) + '<div data-testid="tweetTextarea_0"><textarea id="a"></textarea></div>'),
      ['a'],
      [],
    ],
  ])('%s', (_, body, replies, composers) => {
    const { document } = parseHTML(`<html><body>${body}</body></html>`);
    const ids = (place: 'replyBox' | 'composer') =>
      findPlaces(document, own[place] ?? { where: [] }).map(({ id }) => id);
    expect(ids('replyBox')).toEqual(replies);
    expect(ids('composer')).toEqual(composers);
  });

  it('tell what they answer, and as whom', () => {
    const [box] = read(saved('post-page'), own.replyBox);
    expect(box?.key).toBe('gorodsad/1991000000000000129');
    expect(box?.fields.as.value).toBe('gorodsad');
    expect(box?.fields.text.value).toBe('');
  });
});

const real = realX();

// Not in them: a profile, replies, a composer, a pinned or promoted post.
describe.skipIf(real.length === 0)('the real pages', () => {
  it.each(real)('$name', ({ html, name, ...options }) => {
    const { posts, comments } = readHtml(html, options);
    expect(comments).toEqual([]);
    const exact = (value: number) => ({ value, precision: 0 });
    expect(posts).toEqual([
      name.includes('quote')
        ? {
            id: 'testquoter/1983130065320780162',
            url: 'https://x.com/TestQuoter/status/1983130065320780162',
            author: { name: 'Test Quoter', url: 'https://x.com/TestQuoter' },
            text: 'This is a quote tweet with additional commentary',
            date: { value: '2025-10-28T11:13:47.000Z', precision: 0 },
            comments: exact(2534),
            reposts: exact(4483),
            likes: exact(25616),
            views: exact(2596467),
            attachments: [],
            pinned: false,
            ad: false,
          }
        : {
            id: 'testuser123/1981398750557065646',
            url: 'https://x.com/TestUser123/status/1981398750557065646',
            author: { name: 'Test User Account', url: 'https://x.com/TestUser123' },
            text: "Democrat Shutdown Jeopardizes America's Skies",
            date: { value: '2025-10-23T16:34:09.000Z', precision: 0 },
            comments: exact(48),
            reposts: exact(152),
            likes: exact(553),
            views: exact(30142),
            attachments: ['link'],
            pinned: false,
            ad: false,
          },
    ]);
  });
});
