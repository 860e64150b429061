import { describe, expect, it } from 'vitest';
import { readHtml } from '../tools/read.ts';

const options = { url: 'https://x.com/gorodsad', at: 0, zone: 'UTC', why: false };

describe('figures', () => {
  const button = (id: string, label: string, short = '') =>
    `<button data-testid="${id}" aria-label="${label}"><i></i>${short && `<span data-testid="app-text-transition-container">${short}</span>`}</button>`;
  const postOf = (group: string, buttons: string, more = '') => {
    const html = `<html><body><article data-testid="tweet" tabindex="0"><div data-testid="User-Name"><a href="/gorodsad">Сад</a></div><a href="/gorodsad/status/5"><time datetime="2026-11-01T08:00:00.000Z">1h</time></a>${more}<div role="group" aria-label="${group}">${buttons}</div></article></body></html>`;
    const { comments, reposts, likes, views } = readHtml(html, options).posts[0] ?? {};
    return [comments, reposts, likes, views].map((one) => one?.value ?? null);
  };
  const silent = (short: string[] = []) =>
    ['reply', 'retweet', 'like', 'bookmark'].map((id, at) => button(id, 'x', short[at])).join('');
  const analytics = '<a href="/gorodsad/status/5/analytics" aria-label="Статистика"></a>';

  it.each([
    [
      'all five numbers can be nothing else',
      '1 a, 2 b, 3 c, 4 d, 5 e',
      silent() + analytics,
      [1, 2, 3, 5],
    ],
    [
      'words without number are none',
      '1 a, 2 b, 3 c, Liked, 4 d, 5 e',
      silent() + analytics,
      [1, 2, 3, 5],
    ],
    [
      'no spaces, other commas',
      '1件の返信、2件、3件、4件、5件の表示',
      silent() + analytics,
      [1, 2, 3, 5],
    ],
    ['grouped digits', '1 a, 2 b, 3 c, 4 d, 1 122 900 e', silent() + analytics, [1, 2, 3, 1122900]],
    ['two numbers may be anyone’s', '1 a, 2 b', silent() + analytics, [null, null, null, null]],
    [
      'two numbers whose buttons show them',
      '12 b, 127 c',
      silent(['', '12', '127']),
      [0, 12, 127, null],
    ],
    ['a label that is empty says nothing', '', silent() + analytics, [null, null, null, null]],
    ['nor does one without digits', 'Показать ещё', silent() + analytics, [null, null, null, null]],
    [
      'nor one that is not understood',
      '1 a, -2 b, 3 c, 4 d, 5 e',
      silent() + analytics,
      [null, null, null, null],
    ],
    ['the rounded text remains', 'x', silent(['2,5 тыс.']), [2500, null, null, null]],
    [
      'two noughts are no zero, and no figure',
      '3 c',
      button('reply', '0 Replies. Reply') +
        button('retweet', '0 reposts. Repost') +
        button('like', '%00../../etc/passwd'),
      [0, 0, null, null],
    ],
    [
      'a button’s own zero',
      '3 c',
      button('reply', '0 Replies. Reply') + button('like', '3 Likes. Like'),
      [0, null, 3, null],
    ],
    [
      'an old post has no views, its last number is bookmarks',
      '7 a, 2 d',
      button('reply', '7 Replies') +
        button('retweet', 'Repost') +
        button('like', '0 Likes') +
        button('bookmark', '2 Bookmarks'),
      [7, 0, 0, null],
    ],
    [
      'more numbers than figures',
      '1 a, 2 b, 3 c, 4 d, 5 e, 6 f',
      silent() + analytics,
      [null, null, null, null],
    ],
  ])('%s', (_, group, buttons, expected) => {
    expect(postOf(group, buttons)).toEqual(expected);
  });

  it('of the focused post: the views stand beside its date', () => {
    const shown = '<span data-testid="app-text-transition-container">29.9K</span> Views';
    const buttons =
      button('reply', '4 Replies') +
      button('retweet', '0 reposts') +
      button('like', '9 Likes') +
      button('bookmark', 'Bookmark');
    expect(postOf('4 replies, 9 likes, 30142 views', buttons, shown)).toEqual([4, 0, 9, 30142]);
    expect(postOf('4 replies, 9 likes, ? views', buttons, shown)).toEqual([4, 0, 9, 29900]);
    expect(postOf('4 replies, 9 likes, 2 bookmarks', buttons)).toEqual([4, 0, 9, null]);
  });
});
