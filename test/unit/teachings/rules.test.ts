import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../../../utils/networks/places.ts';
import type { Place } from '../../../utils/networks/network.ts';
import { isWord } from '../../../utils/page/teach/tokens.ts';
import {
  isResting,
  isSafeMatch,
  isStructural,
  mayTeach,
  seen,
  withTeachings,
} from '../../../utils/teachings/rules.ts';
import type { Taught, Teaching } from '../../../utils/teachings/schema.ts';

const teaching: Teaching = {
  id: 'vk:post:views',
  network: 'vk',
  place: 'post',
  field: 'views',
  rows: [{ css: '.views', take: 'text', seenOn: 'taught' }],
  where: [],
  taughtAt: 1,
  missed: 0,
  seen: null,
};
const taught = (over: Partial<Taught> = {}): Taught => ({
  place: 'post',
  field: 'views',
  rows: teaching.rows,
  where: [],
  resting: false,
  ...over,
});

describe('a selector', () => {
  it.each([
    '[data-testid="post"] > span:nth-of-type(2)',
    'a[href*="/wall"] time',
    ':scope[data-id]',
    ':scope > div > span',
    'div:has([data-testid="comment-owner"])',
    '[class*="vkitPost__root"] .label',
    'ytd-rich-item-renderer #views',
  ])('of the plain kind is taken: %s', (css) => expect(isStructural(css)).toBe(true));

  it.each([
    '*',
    'a, b',
    '[aria-label="Like"]',
    '[title="Views"]',
    'input[value^="a"]',
    ':is(a, b)',
    ':not(a)',
    'div:has(:has(a))',
    'a{color:red}',
    '[a="\\"]',
    'a + b',
    '',
    'a '.repeat(200),
  ])('of any other kind is refused: %s', (css) => expect(isStructural(css)).toBe(false));

  it('is never looked at for long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary-ascii' }), (css) => {
        const began = isStructural(css);
        return began === isStructural(css);
      }),
    );
  });
});

describe('a regular expression', () => {
  it.each(['^wall(-?\\d{1,20}_\\d{1,20})', '(?:^|[/=])([\\w-]{11})(?:$|[?&#/])', '^([^•]{1,60})'])(
    'that has an end is taken: %s',
    (pattern) => expect(isSafeMatch(pattern)).toBe(true),
  );
  it.each(['(\\d+)+$', '(a{1,9}){1,9}', 'a*', '.{1,99}', '(?=a)', '\\1', '(a', 'a)', '\\p{L}+'])(
    'that could run away, or is none, is refused: %s',
    (pattern) => expect(isSafeMatch(pattern)).toBe(false),
  );
});

describe('a class', () => {
  it.each(['wall_post_text', 'ReplyItem__name', 'like_views'])('of words counts: %s', (name) =>
    expect(isWord(name)).toBe(true),
  );
  it.each(['css-1q2w3e', 'x1lliihq', 'r-bcqeeo', '_ap3a', 'vkitLabel--d4', 'jsx-abc', 'bcdfghj'])(
    'made up by a build step does not: %s',
    (name) => expect(isWord(name)).toBe(false),
  );
});

describe('what is taught', () => {
  it('stands before the shipped rows, and behind them while it rests', () => {
    const rows = (resting: boolean) =>
      withTeachings(places.vk, [taught({ resting })]).places.post?.fields.views.rows ?? [];
    const shipped = places.vk.places.post?.fields.views.rows ?? [];
    expect(rows(false)).toEqual([...teaching.rows, ...shipped]);
    expect(rows(true)).toEqual([...shipped, ...teaching.rows]);
    expect(places.vk.places.post?.fields.views.rows).toBe(shipped);
  });

  it('of a place brings its selector and what names it', () => {
    const where = [{ css: '[data-next]', seenOn: 'taught' as const }];
    const key = [
      { css: ':scope[data-next]', take: { attribute: 'data-next' }, seenOn: 'taught' as const },
    ];
    const made = withTeachings(places.vk, [taught({ field: null, where, rows: key })]).places.post;
    expect(made?.where[0]).toEqual(where[0]);
    expect(made?.fields.id.rows[0]).toEqual(key[0]);
  });

  it('calls no function that the network does not have', () => {
    const rows = ['constructor', 'toString', 'noSuch'].map((named) => ({
      css: ':scope',
      take: { named },
      seenOn: 'taught' as const,
    }));
    const made = withTeachings(places.vk, [taught({ rows })]).places.post as Place | undefined;
    expect(made?.fields['views']?.rows).toEqual(places.vk.places.post?.fields.views.rows);
  });

  it('is nothing of private messages but their date', () => {
    expect(mayTeach('message', 'text')).toBe(false);
    expect(mayTeach('message', 'authorName')).toBe(false);
    expect(mayTeach('message', 'date')).toBe(true);
    expect(mayTeach('constructor', null)).toBe(false);
    expect(mayTeach('post', 'constructor')).toBe(false);
  });

  it('rests when it found nothing for long, and wakes with the first match', () => {
    const missed = [1, 2, 3, 4].reduce((one) => seen(one, { places: 10, matched: 0 }, 5), teaching);
    expect(isResting(missed)).toBe(true);
    expect(isResting(seen(missed, { places: 0, matched: 0 }, 6))).toBe(true);
    const woken = seen(missed, { places: 10, matched: 1 }, 7);
    expect(isResting(woken)).toBe(false);
    expect(woken.seen).toEqual({ at: 7, places: 10, matched: 1 });
  });
});
