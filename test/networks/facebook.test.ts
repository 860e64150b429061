import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Parse, Place, PlaceName } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { findPlaces } from '../../utils/page/find.ts';
import { readPlaces } from '../../utils/page/read.ts';
import { savedPages } from './saved-pages.ts';
import type { SavedPage } from './saved-pages.ts';

const own = places.facebook.places;

function saved(name: string): SavedPage {
  const page = savedPages().find((each) => each.name === `facebook/${name}.html`);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}

function read<F extends Record<string, Parse>>(page: SavedPage, place: Place<F> | undefined) {
  if (!place) throw new Error('Facebook lost a place');
  const { document } = parseHTML(page.html);
  // linkedom computes no styles: what stands in the attribute is enough here.
  Object.assign(document.defaultView ?? {}, {
    getComputedStyle: (element: HTMLElement) => ({
      justifyContent: element.style?.getPropertyValue('justify-content') ?? '',
    }),
  });
  const { at: now, zone, url: baseUrl } = page;
  const lang = document.documentElement.lang;
  const context = { takes: places.facebook.takes, lang, zone, now, baseUrl };
  return readPlaces(document, place, context).map(({ reading }) => reading);
}

/** The ids of the editors that a kind of box takes for its own. */
const boxes = (html: string, name: PlaceName & keyof typeof own) => {
  const place = own[name];
  return place ? findPlaces(parseHTML(html).document, place).map(({ id }) => id) : [];
};
const editor = (id: string, more = '') =>
  `<div role="textbox" contenteditable="true" data-lexical-editor="true" id="${id}" ${more}></div>`;
const body = (inside: string) => `<html lang="en"><body>${inside}</body></html>`;
const POST =
  '<div role="article" aria-posinset="1"><a href="/sad/posts/5">2d</a><form role="presentation">BOX</form></div>';

describe('boxes', () => {
  const { html } = saved('permalink-russian');

  it('public and private ones are never each other, with both windows open', () => {
    expect(boxes(html, 'replyBox')).toEqual(['behind', 'public']);
    expect(boxes(html, 'messageBox')).toEqual(['private']);
    expect(boxes(html, 'composer')).toEqual([]);
  });

  it('of Business Suite are private', () => {
    const inbox = saved('inbox-english').html;
    expect(boxes(inbox, 'messageBox')).toEqual(['private']);
    expect(boxes(inbox, 'replyBox')).toEqual([]);
    expect(boxes(inbox, 'composer')).toEqual([]);
  });

  const windowOf = (inside: string) => `<div role="dialog" aria-modal="true">${inside}</div>`;
  const comment = '<div role="article" aria-label="Comentariu de la Ion">…</div>';
  it.each([
    [
      'a window of unknown words over a comment is neither public nor a composer',
      windowOf(`${comment}<form>${editor('x', 'aria-placeholder="Scrie"')}</form>`),
      [],
      [],
      [],
    ],
    [
      'a window with messages is private, whatever its words',
      windowOf(`<div data-message-id="m1">a</div><form>${editor('x', 'aria-label="Aa"')}</form>`),
      [],
      ['x'],
      [],
    ],
    [
      'a private window that quotes the whole post stays private',
      windowOf(
        `${POST.replace('BOX', '')}<form>${editor('x', 'aria-placeholder="Reply in Messenger"')}</form>`,
      ),
      [],
      ['x'],
      [],
    ],
    [
      'a private window inside the post’s window is private',
      windowOf(
        POST.replace('BOX', editor('a')) +
          windowOf(`<div data-message-id="m"></div><form>${editor('x')}</form>`),
      ),
      [],
      ['x'],
      [],
    ],
    ['a box in a post is public', POST.replace('BOX', editor('a')), ['a'], [], []],
    [
      'a window with a form that posts is the composer',
      windowOf(`<form method="POST">${editor('c')}</form>`),
      [],
      [],
      ['c'],
    ],
    [
      'a chat in the corner is nothing of ours',
      `<div>${editor('x', 'aria-label="Aa"')}</div>`,
      [],
      [],
      [],
    ],
  ])('%s', (_, html_, publics, privates, composers) => {
    expect(boxes(body(html_), 'replyBox')).toEqual(publics);
    expect(boxes(body(html_), 'messageBox')).toEqual(privates);
    expect(boxes(body(html_), 'composer')).toEqual(composers);
  });

  it('say what they answer, and as whom', () => {
    expect(read(saved('permalink-russian'), own.replyBox).map(({ key }) => key)).toEqual([
      '61550000000999_70007',
      '61550000000888_888000111',
    ]);
    const [box] = read(saved('permalink-russian'), own.messageBox);
    expect(box?.key).toBe('100000000000301');
    const [inbox] = read(saved('inbox-english'), own.messageBox);
    expect(inbox).toMatchObject({
      key: '100000000000301',
      fields: { text: { value: 'Dear Dmitry' } },
    });
  });
});

describe('messages', () => {
  it('tell their dialogue, their words and, by their style, their side', () => {
    const [first, second] = read(saved('inbox-english'), own.message);
    expect(first).toMatchObject({
      key: 'mid.1',
      fields: {
        conversation: { value: '100000000000301' },
        authorName: { value: 'Dmitry Pahomov' },
        text: { value: 'Is the basket ready?' },
        outgoing: { value: null, state: 'absent' },
      },
    });
    expect(second).toMatchObject({
      key: 'mid.2',
      fields: { text: { value: 'Yes, come after five.\nBring a bag' }, outgoing: { value: true } },
    });
  });
});

describe('the page', () => {
  it('knows who answers, and the cover', () => {
    const [who] = read(saved('timeline-english'), own.identity);
    expect(who?.fields).toMatchObject({
      id: { value: '61550000000888' },
      name: { value: 'Garden of "Books"' },
    });
    const [cover] = read(saved('timeline-english'), own.cover);
    expect(cover).toMatchObject({
      key: 'sadreadsbooks',
      fields: { image: { value: 'https://scontent.xx.fbcdn.net/v/t39/cover_n.jpg?stp=dst&oh=1' } },
    });
  });

  it('of a person with friends is no community', () => {
    const page = saved('timeline-english');
    const html = page.html.replace(
      'href="/Sad.ReadsBooks/about"',
      'href="/Sad.ReadsBooks/friends"',
    );
    expect(read({ ...page, html }, own.community)).toEqual([]);
  });

  it('says what a post repeats', () => {
    const posts = read(saved('timeline-english'), own.post);
    expect(posts.map(({ fields }) => fields.repostOf.value)).toEqual([
      null,
      null,
      'rivermill_88005553535',
    ]);
  });
});

describe('figures', () => {
  const page = saved('group-russian');
  const post = (toolbar: string, buttons: string[]) => ({
    ...page,
    html: body(
      `<div role="article" aria-posinset="1"><a href="/sad/posts/5">2d</a><div>${toolbar}</div>${buttons.map((one) => `<div role="button"><span>${one}</span></div>`).join('')}</div>`,
    ),
  });
  const kinds = (...labels: string[]) =>
    `<span role="toolbar">${labels.map((label) => `<div role="button" aria-label="${label}"></div>`).join('')}</span>`;

  it.each([
    ['one kind is all', kinds('Like: 25K people'), 25_000, 500],
    ['two kinds add up', kinds('Нравится: 12 человек', 'Супер: 3 человека'), 15, 0],
    ['three may not be all', kinds('Like: 5', 'Love: 4', 'Care: 3'), null, null],
    ['no number', kinds('Like'), null, null],
  ])('of reactions: %s', (_, toolbar, value, precision) => {
    expect(read(post(toolbar, []), own.post)[0]?.fields.likes).toMatchObject({ value, precision });
  });

  it.each([
    ['5 comments', 5, null, null],
    ['1.2K comments', 1200, null, null],
    ['Комментарии: 12', 12, null, null],
    ['21 комментарий', 21, null, null],
    ['View 3 more comments', null, null, null],
    ['2 shares', null, 2, null],
    ['Репосты: 14', null, 14, null],
    ['Поделились: 3', null, 3, null],
    ['1K views', null, null, 1000],
    ['Просмотры: 3,4 тыс.', null, null, 3400],
    ['25 de comentarii', 25, null, null],
    ['Comment', null, null, null],
    ['7', null, null, null],
  ])('%s', (text, comments, reposts, views) => {
    const fields = read(post('', [text]), own.post)[0]?.fields;
    expect(fields?.comments.value).toBe(comments);
    expect(fields?.reposts.value).toBe(reposts);
    expect(fields?.views.value).toBe(views);
  });
});
