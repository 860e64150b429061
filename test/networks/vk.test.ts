import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { networks, pageOf } from '../../utils/networks/index.ts';
import type { Parse, Place } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { readPlaces } from '../../utils/page/read.ts';
import { readHtml } from '../tools/read.ts';
import { realFeed, savedPages } from './saved-pages.ts';
import type { SavedPage } from './saved-pages.ts';

const { vk } = networks;
const own = places.vk.places;
const real = realFeed();

function read<F extends Record<string, Parse>>(page: SavedPage, place: Place<F> | undefined) {
  if (!place) throw new Error('VK lost a place');
  const { document } = parseHTML(page.html);
  const lang = document.documentElement.getAttribute('lang') ?? 'ru';
  const { at: now, zone, url: baseUrl } = page;
  const context = { takes: places.vk.takes, lang, zone, now, baseUrl };
  return readPlaces(document, place, context).map(({ reading }) => reading);
}

function saved(name: string): SavedPage {
  const page = savedPages().find((each) => each.name === `vk/${name}.html`);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}

describe('addresses of VK', () => {
  it.each([
    ['https://vk.com/club123', '-123', null],
    ['https://vk.com/public123', '-123', null],
    ['https://vk.com/event123', '-123', null],
    ['https://vk.com/wall-123', '-123', null],
    ['https://vk.com/teplyhleb', 'teplyhleb', null],
    ['https://vk.com/feed?w=wall-1_2', '-1', '-1_2'],
    ['https://vk.com/im?w=wall-1_2_r7', '-1', '-1_2'],
    ['https://vk.com/wall-1_2?reply=7&thread=5', '-1', '-1_2'],
    ['https://vk.com/wall5_2', null, '5_2'],
    ['https://vk.com/gim123', '-123', null],
    ['https://vk.com/albums123', null, null],
    ['https://vk.com/al_feed.php', null, null],
  ])('%s is of %s, post %s', (url, community, post) => {
    expect(pageOf(url)).toMatchObject({ community, post });
  });

  it('makes addresses of ids, and tells whose a post is', () => {
    expect(vk.postUrl('-1_2')).toBe('https://vk.com/wall-1_2');
    expect(vk.ownerUrl('-7')).toBe('https://vk.com/club7');
    expect(vk.ownerUrl('5')).toBe('https://vk.com/id5');
    expect(vk.ownerUrl('teplyhleb')).toBe('https://vk.com/teplyhleb');
    expect(vk.ownerUrl('../evil')).toBeNull();
    expect(vk.ownerOf('-1_2')).toBe('-1');
    expect(vk.ownerOf('x')).toBeNull();
  });
});

describe('what the read form leaves out', () => {
  it('who is logged in', () => {
    const [react] = read(saved('react-wall'), own.identity);
    expect(react).toMatchObject({ key: '700100', fields: { name: { value: 'Ирина' } } });
    expect(read(saved('classic-feed'), own.identity)[0]?.key).toBe('700100');
    expect(read(saved('mobile-old'), own.identity)).toEqual([]);
  });

  it('whose a post is, and what it repeats', () => {
    const posts = [
      ...read(saved('react-wall'), own.post),
      ...read(saved('classic-feed'), own.post),
    ];
    expect(posts.map(({ fields }) => fields.authorId.value)).toEqual([
      'gorodskoy_sad',
      '-31000001',
      '-555',
      '-31000001',
      '-26000003',
      '700100',
    ]);
    expect(posts.map(({ fields }) => fields.repostOf.value)).toEqual([
      null,
      '-44000002_9',
      null,
      '-44000002_8',
      null,
      null,
    ]);
  });

  it('boxes, with what was typed', () => {
    const [box] = read(saved('react-post'), own.replyBox);
    expect(box).toMatchObject({
      key: '-31000001_501',
      fields: { text: { value: 'Dear Ann,\n\nyes' }, as: { state: 'absent' } },
    });
    const [composer] = read(saved('classic-feed'), own.composer);
    expect(composer).toMatchObject({ key: 'composer:feed', fields: { as: { value: '700100' } } });
  });

  it('a gap in React’s own words is unrecognised, not zero', () => {
    const ad = read(saved('react-wall'), own.post).at(-1);
    expect(ad?.fields.likes).toMatchObject({ value: null, state: 'unrecognised' });
    expect(ad?.fields.reposts).toMatchObject({ value: null, state: 'unrecognised' });
    expect(ad?.fields.views).toMatchObject({ value: null, state: 'absent' });
  });
});

describe('the real feed of 2021', () => {
  it.skipIf(!real)('has four posts, one of them an ad, and a comment with a reply', () => {
    if (!real) return;
    const { posts, comments } = readHtml(real.html, real);
    expect(posts.map(({ id }) => id)).toEqual([
      '542407218_2549',
      '-5879224_8964',
      '-26699261_73361',
      '-5879224_8957',
    ]);
    expect(posts.map(({ ad }) => ad)).toEqual([false, false, true, false]);
    expect(posts.map(({ pinned }) => pinned)).not.toContain(true);
    expect(posts.map(({ likes }) => likes?.value)).toEqual([8, 29, 69, 24]);
    expect(posts.map(({ comments: shown }) => shown?.value ?? null)).toEqual([null, 0, null, 2]);
    expect(posts.map(({ views }) => views)).toEqual([
      { value: 336, precision: 0 },
      { value: 1100, precision: 50 },
      null,
      { value: 2900, precision: 50 },
    ]);
    expect(posts.map(({ attachments }) => attachments.join(' '))).toEqual([
      'photo photo audio',
      'photo',
      'video',
      'photo',
    ]);
    expect(posts[2]?.date).toBeNull();
    expect(comments.map(({ id, replyTo }) => [id, replyTo])).toEqual([
      ['-5879224_8958', null],
      ['-5879224_8959', '-5879224_8958'],
    ]);
  });

  it.skipIf(!real)('reads the folded post whole and without its expander', () => {
    if (!real) return;
    const folded = readHtml(real.html, real).posts[3]?.text ?? '';
    expect(folded).not.toContain('Показать');
    expect(folded).toMatch(/дом река дом\)\n\n📌 Школа: книга/);
    expect(folded.endsWith('концерт Школа')).toBe(true);
  });
});
