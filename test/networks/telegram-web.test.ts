import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { baseline, baselineFor, engagement } from '../../utils/insights/rules.ts';
import { networks, pageOf } from '../../utils/networks/index.ts';
import type { Parse, Place } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { readPlaces } from '../../utils/page/read.ts';
import type { SeenPost } from '../../utils/readings/schema.ts';
import { savedPages } from './saved-pages.ts';

const { telegram } = networks;
const own = places.telegram.places;

interface Seen {
  html: string;
  url: string;
}
function saved(name: string): Seen {
  const page = savedPages().find((each) => each.name === `telegram/web-${name}.html`);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}
function read<F extends Record<string, Parse>>(page: Seen, place: Place<F> | undefined) {
  if (!place) throw new Error('Telegram lost a place');
  const { document } = parseHTML(page.html);
  const context = {
    takes: places.telegram.takes,
    lang: 'en',
    zone: 'Europe/Moscow',
    now: Date.parse('2026-11-20T12:00:00Z'),
    baseUrl: page.url,
  };
  return readPlaces(document, place, context).map(({ reading }) => reading);
}
const boxes = ['composer', 'replyBox', 'messageBox'] as const;
const boxesOf = (page: Seen) =>
  boxes.flatMap((name) => read(page, own[name]).map(({ fields }) => [name, fields] as const));

describe('addresses of the web apps', () => {
  it.each([
    ['a/#-1001005640892', 'community', '-1001005640892', null],
    ['k/#-1005640892', 'community', '-1001005640892', null],
    ['k/#@TeplyHleb?x=1', 'community', 'teplyhleb', null],
    ['k/#%40TeplyHleb', 'community', 'teplyhleb', null],
    ['a/#-1001005640892_12', 'post', '-1001005640892', '-1001005640892_12'],
    ['a/#-1001005640892_pinned', 'other', null, null],
    ['a/#-4005640', 'other', null, null],
    ['a/#700200', 'messages', null, null],
    ['a/#%E0%A4%A', 'other', null, null],
    ['a/#0', 'other', null, null],
    ['z/#-1001005640892', 'other', null, null],
  ])('%s is %s of %s, post %s', (rest, kind, community, post) => {
    const url = `https://web.telegram.org/${rest}`;
    expect(pageOf(url)).toMatchObject({ network: 'telegram', kind, community, post });
  });

  it('knows a thread whose post has no number', () => {
    const thread = '-1001005640892/-1001880335200_12';
    expect(telegram.ownerOf(thread)).toBe('-1001005640892');
    expect(telegram.postUrl(thread)).toBe('https://web.telegram.org/a/#-1001880335200_12');
    const channel = { id: '-1001005640892', screenName: 'gorodskoy_sad' };
    const written = (at: string) => telegram.composerUrl?.(channel, new URL(at));
    expect(written('https://t.me/s/gorodskoy_sad')).toBe(
      'https://web.telegram.org/a/#-1001005640892',
    );
    expect(written('https://web.telegram.org/k/#@gorodskoy_sad')).toBe(
      'https://web.telegram.org/k/#@gorodskoy_sad',
    );
    expect(telegram.composerUrl?.({ ...channel, id: 'gorodskoy_sad' }, null)).toBeNull();
  });
});

describe('one box is three places', () => {
  it.each([
    ['a-channel', 'composer', 'box:-1001005640892', 'Черновик поста', '-1001005640892'],
    ['k-channel', 'composer', 'box:-1001005640892', 'Черновик\nпоста', '-1001005640892'],
    ['a-thread', 'replyBox', 'box:-1001880335200_12', 'Анна,\nздравствуйте', '-1001005640892'],
    ['k-discussion', 'replyBox', 'box:-1001880335200_12', 'Анна, здравствуйте', '-1001005640892'],
    ['a-dialogue', 'messageBox', 'box:700200', 'Личное', null],
    ['k-dialogue', 'messageBox', 'box:700200', 'Личное', null],
  ])('%s shows a %s', (name, kind, id, text, as) => {
    const shown = boxesOf(saved(name)).filter(([, fields]) => fields.id.value === id);
    expect(shown.map(([box]) => box)).toEqual([kind]);
    expect(shown[0]?.[1]).toMatchObject({ text: { value: text }, as: { value: as } });
  });

  it('the channel behind its discussion is not under this address', () => {
    expect(boxesOf(saved('k-discussion'))).toHaveLength(1);
  });

  it.each([
    ['the address is ahead of the page', 'a-channel', '#-1001005640892', '#700200'],
    ['the page is ahead of the address', 'a-dialogue', '#700200', '#-1001005640892'],
    ['K under another number', 'k-discussion', '#-1880335200', '#-1005640893'],
    ['K, a person under a channel’s number', 'k-dialogue', '#@anna_kim', '#-1005640892'],
  ])('%s: nothing is read and no box stands', (_, name, from, to) => {
    const page = saved(name);
    const moved = { ...page, url: page.url.replace(from, to) };
    expect(boxesOf(moved)).toEqual([]);
    for (const place of ['post', 'comment', 'message'] as const) {
      expect(read<Record<string, Parse>>(moved, own[place])).toEqual([]);
    }
  });

  it.each(['k-channel', 'k-dialogue'])('%s: who may not write has no box', (name) => {
    const page = saved(name);
    const control = '<div class="chat-input-control"><button class="chat-input-control-button">';
    const html = page.html.replace(/(<div class="chat-input[^"]*">)/, `$1${control}`);
    expect(html).not.toBe(page.html);
    expect(boxesOf({ ...page, html })).toEqual([]);
  });
});

describe('dialogues', () => {
  it.each([
    ['a-dialogue', 60_000],
    ['k-dialogue', 999],
  ])('%s: messages, who wrote them, and no post of what was forwarded', (name, precision) => {
    const page = saved(name);
    const told = read(page, own.message);
    expect(told.map(({ key }) => key)).toEqual(['700200_500', '700200_501', '700200_502']);
    expect(told.map(({ fields }) => fields.outgoing.value)).toEqual([null, null, true]);
    expect(told.map(({ fields }) => fields.authorId.value)).toEqual(['700200', '700200', 'me']);
    expect(told.map(({ fields }) => fields.text.value)).toEqual([
      'Ваш пост, пересланный мне',
      'Сколько стоит рассада?',
      'Сейчас уточню',
    ]);
    expect(told[1]?.fields).toMatchObject({
      conversation: { value: '700200' },
      authorName: { value: 'Анна Ким' },
      date: { value: Date.parse('2026-11-20T08:01:00Z'), precision },
    });
    expect(read(page, own.community)).toEqual([]);
  });
});

describe('who is who', () => {
  const authors = (name: string) =>
    read(saved(name), own.comment).map(({ fields }) => fields.authorId.value);

  it('own answers, and those of an admin behind the group’s name, are the channel’s', () => {
    expect(authors('a-thread')).toEqual(['700200', '700200', 'me', '-1001005640892']);
    expect(authors('k-discussion')).toEqual(['700200', '700200', 'me']);
  });

  it('the own number, where Saved Messages stand in the list; else only that one is logged in', () => {
    expect(read(saved('a-channel'), own.identity)[0]?.key).toBe('700100');
    expect(read(saved('k-channel'), own.identity)[0]?.key).toBe('me');
  });

  it('K: in the whole group a comment is followed up to the channel’s post', () => {
    const page = saved('k-discussion');
    const html = page.html.replace('data-type="discussion"', 'data-type="chat"');
    expect(html).not.toBe(page.html);
    const posts = read({ ...page, html }, own.comment).map(({ fields }) => fields.postId.value);
    expect(posts).toEqual(['-1001005640892_40', null, '-1001005640892_40']);
  });

  it('a forwarded post says of whom', () => {
    for (const name of ['a-channel', 'k-channel']) {
      const repeats = read(saved(name), own.post).map(({ fields }) => fields.repostOf.value);
      expect(repeats).toEqual([null, '-1002000000009', null]);
    }
  });
});

describe('counts', () => {
  const forwards = (title: string) => {
    const page = saved('a-channel');
    const html = page.html.replace('Views: 1,204', title);
    return read({ ...page, html }, own.post)[1]?.fields.reposts;
  };
  it.each([
    ['Views: 1,204', 0],
    ['Просмотры: 1 204\nПереслали: 3', 3],
    ['1 204 ko‘rish', null],
    ['Views', null],
    ['-1', null],
    ['{"a":1}', null],
    ['Views: 1\nForwards: many', null],
  ])('the tooltip "%s" says %s forwards', (title, value) => {
    expect(forwards(title)?.value).toBe(value);
  });

  const post = (n: number, reposts: number | null, comments: number | null): SeenPost =>
    ({
      network: 'telegram',
      publishedAt: n,
      likes: { value: 10, precision: 0 },
      reposts: { value: reposts, precision: 0 },
      comments: { value: comments, precision: 0 },
      views: { value: 1000, precision: 0 },
    }) as SeenPost;

  it('what only the apps show counts where it is known, and is held against its like', () => {
    const shown = post(3, 4, 6);
    const open = post(1, null, null);
    expect(engagement(shown)?.value).toBe(20);
    expect(engagement(open)?.value).toBe(10);
    const base = baseline([open, post(2, null, null), shown], 'views');
    expect(base).toMatchObject({ median: 2, n: 1, parts: 'likes+comments+reposts' });
    expect(baselineFor(shown, base)).toBe(base);
    expect(baselineFor(open, base)).toBeNull();
  });
});
