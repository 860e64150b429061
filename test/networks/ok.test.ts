import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ok } from '../../utils/networks/ok/index.ts';
import { okPlaces } from '../../utils/networks/ok/places.ts';
import type { Parse, Place } from '../../utils/networks/network.ts';
import { readPlaces } from '../../utils/page/read.ts';
import { savedPages } from './saved-pages.ts';

const { places: own, takes } = okPlaces;
const group = 'https://ok.ru/group/57012345678901';
const topic = `${group}/topic/157300000000118`;
const id = '-57012345678901_157300000000118';

function read<F extends Record<string, Parse>>(html: string, url: string, place?: Place<F>) {
  if (!place) return [];
  const { document } = parseHTML(html);
  const context = {
    takes,
    lang: 'ru',
    zone: 'Europe/Moscow',
    now: Date.UTC(2026, 10, 20),
    baseUrl: url,
  };
  return readPlaces(document, place, context).map(({ reading }) => reading);
}
const saved = (name: string) =>
  savedPages().find((page) => page.name === `ok/${name}.html`)?.html ?? '';
const body = (html: string) => `<html><body>${html}</body></html>`;

describe('Odnoklassniki’s addresses', () => {
  it.each([
    [topic, id],
    ['https://m.ok.ru/group/57012345678901/topic/157300000000118?st._aid=x', id],
    ['https://ok.ru/Utka/topic/12', 'utka/12'],
    ['https://ok.ru/utka/topic/12/comments', null],
    ['https://ok.ru/group/x/topic/12', null],
    ['https://ok.ru/feed/topic/12', null],
  ])('%s names the topic %s', (url, post) => {
    expect(ok.pageOf(new URL(url))?.post).toBe(post);
  });

  it('of delayed topics are no wall: nothing there is published', () => {
    expect(ok.pageOf(new URL(`${group}/delayed`))?.kind).toBe('other');
  });

  it('belong to owners, and lead back', () => {
    expect(ok.ownerOf(id)).toBe('-57012345678901');
    expect(ok.ownerOf(`${id}_MTU0:a==`)).toBe('-57012345678901');
    expect(ok.ownerOf('utka/12')).toBeNull();
    expect(ok.postUrl(id)).toBe(topic);
    expect(ok.postUrl('utka/12')).toBe('https://ok.ru/utka/topic/12');
    expect(ok.ownerUrl('-57012345678901')).toBe(group);
    expect(ok.ownerUrl('570965000001')).toBe('https://ok.ru/profile/570965000001');
    expect(ok.ownerUrl('utka')).toBe('https://ok.ru/utka');
    expect(ok.ownerUrl('../evil')).toBeNull();
    expect([ok.isLastingId('-5'), ok.isLastingId('5'), ok.isLastingId('utka')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('what the generic form does not print', () => {
  it('who is logged in, and the cover', () => {
    const html = saved('group-feed');
    expect(read(html, group, own.identity)[0]?.fields).toMatchObject({
      id: { value: '570965000001' },
      name: { value: 'Вера Лодочкина' },
    });
    expect(read(html, group, own.cover)[0]).toMatchObject({
      key: '-57012345678901',
      fields: { image: { value: 'https://i.okcdn.example/cover.jpg' } },
    });
  });

  it('authors by their numbers: a group’s has a minus', () => {
    const comments = read(
      saved('topic-layer'),
      'https://ok.ru/utka/topic/157300000000118',
      own.comment,
    );
    expect(comments.map(({ fields }) => fields.authorId.value)).toEqual([
      '570965000003',
      '-57012345678901',
      'rowing.olga',
    ]);
    expect(read(saved('group-feed'), group, own.post)[0]?.fields.authorId.value).toBe(
      '-57012345678901',
    );
  });

  it('a count that is empty or no number is unknown, never zero', () => {
    const posts = read(saved('named-group'), 'https://ok.ru/utka/topics', own.post);
    expect(posts[1]?.fields.likes).toMatchObject({ value: null, state: 'unrecognised' });
    expect(posts[1]?.fields.ad.value).toBe(true);
  });

  it('a person’s page with a name is no community', () => {
    expect(read(body('<h1>Вера</h1>'), 'https://ok.ru/vera.l', own.community)).toEqual([]);
  });

  it('a group that tells its name alone is read by it', () => {
    const html = body('<h1 class="group-name_h">Утка</h1>');
    expect(read(html, 'https://ok.ru/utka', own.community)[0]?.key).toBe('utka');
  });

  it.each([
    ['seconds', '1795000300', '2026-11-18T11:11:40.000Z'],
    ['milliseconds', '1795000300000', '2026-11-18T11:11:40.000Z'],
    ['neither', '17950003000000000', undefined],
  ])('a comment’s moment in %s', (_, time, iso) => {
    const html = body(
      `<div class="comments_lst_cnt"><div id="hook_Block_1"><div data-seen-params='{"data":{"commentId":7}}' data-time="${time}"></div></div></div>`,
    );
    const [comment] = read(html, topic, own.comment);
    expect(comment?.key).toBe(`${id}_7`);
    const at = comment?.fields.date.value ?? undefined;
    expect(at === undefined ? at : new Date(at).toISOString()).toBe(iso);
  });
});

describe('the boxes', () => {
  const box = (around: string) =>
    body(
      around.replace('BOX', '<div class="comments_add-ceditable" contenteditable="true"></div>'),
    );

  it('of comments are found, and those of private messages never', () => {
    expect(read(saved('topic-layer'), topic, own.replyBox)[0]?.key).toBe(id);
    for (const dialogue of [
      '<div id="conversationPrompted"><div class="comments_add">BOX</div></div>',
      '<div id="msg_layer"><div class="comments_add">BOX</div></div>',
      '<div id="hook_Block_Messages"><div class="comments_add">BOX</div></div>',
      '<form class="comments_add_form">BOX</form>',
    ]) {
      expect(read(box(dialogue), topic, own.replyBox), dialogue).toEqual([]);
    }
  });

  it('of a topic is the one that its button stands around', () => {
    const html = body(
      '<div role="dialog"><div class="js-posting-itx" contenteditable="true">Уже написано</div><label><input name="timer" type="checkbox"></label><button class="js-publish-btn"></button></div>',
    );
    expect(read(html, group, own.composer)[0]).toMatchObject({
      key: 'composer:-57012345678901',
      fields: { text: { value: 'Уже написано' } },
    });
  });
});

describe('its timer', () => {
  it('is told: the button publishes now, minutes go by five', () => {
    expect(ok.rules.timer).toEqual({ nowUnlessSet: true, minuteStep: 5 });
  });
});
