import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../utils/networks/index.ts';
import type { FieldRows } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { ownOf } from '../../utils/page/find.ts';
import { readings } from './readings.ts';
import { savedPages } from './saved-pages.ts';

/** What stands on VK's pages beside posts and comments, and what only looks like them. */

function read(markup: string, url = 'https://vk.com/feed') {
  const { document } = parseHTML(`<html lang="ru"><body>${markup}</body></html>`);
  return readings(document, { network: 'vk', url });
}

describe('posts that are none', () => {
  it('of videos and carousels are refused, alone and inside a post', () => {
    const found = read(`
      <div data-testid="post" data-post-id="-27_-63184822_1639980601">video</div>
      <div data-testid="post" data-post-id="-1_3" data-pseudopost-type="carousel">photos</div>
      <div data-pseudopost-type="x"><div class="post" data-post-id="-1_4">photo</div></div>
      <div class="post" data-post-id="-1_5"><div data-post-id="-27_-5_6" data-testid="post">v</div></div>`);
    expect(found.filter(({ place }) => place === 'post').map(({ key }) => key)).toEqual(['-1_5']);
  });

  it('is pinned by its class, never by the label that stands in every post', () => {
    const label = '<span class="wall_fixed_label">запись закреплена</span>';
    const found = read(
      `<div class="post post_fixed" data-post-id="-1_1">${label}</div>
       <div class="post" data-post-id="-1_2">${label}</div>
       <div data-testid="post" data-post-id="-1_3">${label}</div>
       <div class="wall_item" data-post-id="-1_4">${label}</div>`,
    );
    const pinned = found.map(({ key, fields }) => [key, fields.pinned?.value ?? null]);
    expect(pinned).toEqual([
      ['-1_1', true],
      ['-1_2', null],
      ['-1_3', null],
      ['-1_4', null],
    ]);
  });

  it('has an id under any prefix, also for what stands inside it', () => {
    const inside = `<div class="reply" data-post-id="post-536531178_4510"><div class="wall_reply_text">a</div></div>
      <div class="reply_box_wrap"><div id="reply_field1" contenteditable="true"></div></div>`;
    for (const id of ['post-536531178_4509', 'wall-536531178_4509', '-536531178_4509']) {
      const found = read(
        `<div class="post" data-post-id="${id}">${inside}</div>`,
        'https://vk.com/club536531178',
      );
      const keyOf = (name: string) => found.find(({ place }) => place === name);
      expect(keyOf('post')?.key).toBe('-536531178_4509');
      expect(keyOf('post')?.fields.url?.value).toBe('https://vk.com/wall-536531178_4509');
      expect(keyOf('comment')?.key).toBe('-536531178_4510');
      expect(keyOf('comment')?.fields.postId?.value).toBe('-536531178_4509');
      expect(keyOf('replyBox')?.key).toBe('-536531178_4509');
    }
    const [post] = read('<div class="post" id="post-536531178_4509"></div>');
    expect(post?.key).toBe('-536531178_4509');
  });
});

describe('the cover', () => {
  const FILE = 'https://sun9-1.userapi.com/a.jpg?size=1590x530&type=cover_group';
  const background = `style="height: 2px; background-image: url('${FILE.replace('&', '&amp;')}')"`;

  it.each([
    [
      'React of 2022-24',
      `<div class="redesigned-group-cover"><div class="redesigned-group-cover__img _page_cover" ${background}></div></div>`,
    ],
    ['a picture inside', `<div class="redesigned-group-cover"><img src="${FILE}"></div>`],
    ['classic', `<div class="page_cover" ${background.replaceAll("'", '')}></div>`],
    [
      'old m.vk',
      `<div class="groupCover"><div class="groupCover__image" ${background}></div></div>`,
    ],
    [
      'React of m.vk: by its file',
      `<div class="vkit-Qa1"><img class="vkit-Z" src="${FILE}"></div>`,
    ],
  ])('of %s', (_, markup) => {
    const found = read(markup, 'https://vk.ru/club7').filter(({ place }) => place === 'cover');
    expect(found.map(({ key, fields }) => [key, fields.image?.value])).toEqual([['-7', FILE]]);
  });

  it('is unknown when it has no picture, and is not one inside a post', () => {
    const found = read(
      `<div class="page_cover"></div>
       <div class="post" data-post-id="-1_1"><img src="${FILE}"></div>
       <div class="post" data-post-id="-7_1"></div>`,
      'https://vk.com/club7',
    ).filter(({ place }) => place === 'cover');
    expect(found.map(({ fields }) => fields.image?.state)).toEqual(['absent']);
  });

  it('takes no script for an address', () => {
    const [cover] = read(
      `<div class="page_cover" style="background: url(javascript:alert(1))"></div>`,
      'https://vk.com/club7',
    ).filter(({ place }) => place === 'cover');
    expect(cover?.fields.image?.value).toBeNull();
  });
});

describe('old m.vk', () => {
  const page = savedPages().find(({ name }) => name === 'vk/mobile-old-post.html');
  const { document } = parseHTML(page?.html ?? '');
  const { replyBox, comment } = places.vk.places;

  it('answers in the form of the comments alone, never in that of messages', () => {
    const boxes = readings(document, { network: 'vk', url: page?.url ?? '' });
    expect(
      boxes
        .filter(({ place }) => place === 'replyBox')
        .map(({ key, fields }) => [key, fields.text?.value]),
    ).toEqual([['-31000001_160', 'Пётр,']]);
  });

  it('opens it by *reply*, whatever action stands before it', () => {
    const own = ownOf(document.querySelector('.ReplyItem__wrap') as Element, comment?.except);
    const found = (replyBox?.opener ?? []).flatMap(({ css }) => own.all(css));
    expect(found.map(({ textContent }) => textContent)).toEqual(['Ответить']);
  });
});

describe('hosts', () => {
  it.each(['vk.com', 'vk.ru', 'm.vk.com', 'm.vk.ru'])('%s has the same pages', (host) => {
    const kind = (path: string) => pageOf(`https://${host}${path}`);
    expect(kind('/teplyhleb')).toMatchObject({ kind: 'community', community: 'teplyhleb' });
    expect(kind('/wall-1_2?reply=3')).toMatchObject({ kind: 'post', post: '-1_2' });
    expect(kind('/feed?w=wall-1_2')).toMatchObject({ kind: 'post', post: '-1_2' });
    expect(kind('/im?sel=5')?.kind).toBe('messages');
  });

  it('name the same owners and attachments by any of them', () => {
    for (const host of ['vk.com', 'vk.ru', 'm.vk.com', 'm.vk.ru']) {
      const [post] = read(
        `<div data-testid="post" data-post-id="-1_2">
          <a data-testid="post-header-title" href="https://${host}/club7">x</a>
          <a href="https://${host}/photo-1_1"></a><a href="https://${host}/video-1_1"></a></div>`,
        'https://vk.ru/feed',
      );
      expect(post?.fields.authorId?.value, host).toBe('-7');
      expect(post?.fields.attachments?.value, host).toEqual(['photo', 'video']);
    }
  });

  it('of phones have classes of bare hashes: no row needs a name that VK builds', () => {
    for (const place of Object.values(places.vk.places)) {
      for (const { rows } of Object.values<FieldRows>(place.fields)) {
        const built = rows.filter(({ css }) => css.includes('vkit'));
        for (const { css } of built) expect(css).not.toMatch(/\.vkit|"vkit[^"]*--/);
        if (built.length > 0) expect(built.length).toBeLessThan(rows.length);
      }
    }
  });
});
