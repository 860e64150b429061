import { describe, expect, it } from 'vitest';
import { networks, pageOf } from '../../utils/networks/index.ts';
import { readHtml } from '../tools/read.ts';
import { realPin, savedPages } from './saved-pages.ts';

const { pinterest } = networks;

describe('addresses of Pinterest', () => {
  it.each([
    ['https://www.pinterest.com/TeplyHleb/', 'teplyhleb', null],
    ['https://www.pinterest.com/TeplyHleb/rye/', 'teplyhleb', null],
    ['https://ru.pinterest.com/pin/warm-bread--123/', null, '123'],
    ['https://www.pinterest.com/ideas/', null, null],
    ['https://www.pinterest.com/ab/', null, null],
  ])('%s is of %s, pin %s', (url, community, post) => {
    expect(pageOf(url)).toMatchObject({ community, post });
  });

  it.each([
    'https://help.pinterest.com/ru',
    'https://business.pinterest.com/teplyhleb',
    'https://pinterest.com.example.org/pin/1/',
  ])('%s is not among them', (url) => {
    expect(pinterest.pageOf(new URL(url))).toBeNull();
  });

  it('are made of ids, which tell whose a pin is', () => {
    expect(pinterest.postUrl('teplyhleb/123')).toBe('https://www.pinterest.com/pin/123/');
    expect(pinterest.postUrl('123')).toBe('https://www.pinterest.com/pin/123/');
    expect(pinterest.ownerOf('teplyhleb/123')).toBe('teplyhleb');
    expect(pinterest.ownerOf('123')).toBeNull();
    expect(pinterest.ownerUrl('../evil')).toBeNull();
  });
});

describe('saved pages', () => {
  const page = savedPages().find(({ name }) => name === 'pinterest/pin.html');

  it('meta tags of the pin before are not believed after navigation', () => {
    if (!page) throw new Error('The page is gone.');
    const url = 'https://ru.pinterest.com/pin/605804587389853999/';
    expect(readHtml(page.html, page).posts[0]?.reposts?.value).toBe(1204);
    expect(readHtml(page.html, { ...page, url }).posts[0]?.reposts).toBeNull();
  });

  it('a comment is named after its words and writer, not after its place', () => {
    if (!page) throw new Error('The page is gone.');
    const ids = (html: string) => readHtml(html, page).comments.map(({ id }) => id);
    const [anna = ''] = ids(page.html);
    const other = page.html.replace('А зимой?', 'А летом?');
    expect(anna).toMatch(/^gorodskoy_sad~anna_k~/);
    expect(ids(other)[0]).not.toBe(anna);
    expect(ids(other)[1]).toBe(ids(page.html)[1]);
  });
});

const real = realPin();

describe.skipIf(!real)('the real page of a pin', () => {
  // Not read, because it is not drawn there: date, reactions, a number of comments ("No comments
  // yet!"), views, comments. Not read on purpose: the followers ("197 followers") of whoever's pin
  // one looks at: that is for the profile. Nobody is logged in.
  it('reads its words, whose it is, its picture and its saves', () => {
    if (!real) return;
    const { posts, comments, community } = readHtml(real.html, real);
    expect(community).toBeNull();
    expect(comments).toEqual([]);
    expect(posts).toEqual([
      {
        id: 'thesearchguru/106890191127977979',
        url: 'https://www.pinterest.com/pin/106890191127977979/',
        author: { name: 'Leslie Carruthers', url: 'https://www.pinterest.com/thesearchguru/' },
        text: 'Sono Davide e vivo a Milano, amo le immagini le quali mi trasmettono piacevoli sensazioni ed emozioni visive.',
        date: null,
        likes: null,
        // As `repinCount` in the page's own data.
        reposts: { value: 9, precision: 0 },
        comments: null,
        views: null,
        attachments: ['photo'],
        pinned: false,
        ad: false,
      },
    ]);
  });
});
