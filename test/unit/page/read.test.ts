import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { FieldRows, Place, Row } from '../../../utils/networks/network.ts';
import { findPlaces, readPlace, readPlaces } from '../../../utils/page/read.ts';
import type { ReadContext } from '../../../utils/page/read.ts';
import { pageText } from '../../../utils/page/page-text.ts';

const context: ReadContext = {
  takes: {
    twice: (element) => `${element.textContent}${element.textContent}`,
    nothing: () => null,
    confused: () => '',
    throws: () => {
      throw new Error('a page did this');
    },
    words: (_element, { own }) => own('i').map((each) => each.textContent ?? ''),
  },
  lang: 'en',
  zone: 'UTC',
  now: Date.parse('2021-08-22T12:00:00Z'),
  baseUrl: 'https://example.org/wall',
};

const row = (css: string, more: Partial<Row> = {}): Row => ({
  css,
  take: 'text',
  seenOn: 'made up',
  ...more,
});

function page(html: string) {
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

/** A place of one field beside its key. */
function place(field: FieldRows, more: Partial<Place> = {}): Place {
  const id: FieldRows = {
    parse: 'id',
    rows: [row(':scope[data-id]', { take: { attribute: 'data-id' } })],
  };
  const where = [{ css: '.post', seenOn: 'made up' }];
  return { kinds: ['feed'], where, key: 'id', fields: { id, field }, anchors: [], ...more };
}

function readField(html: string, field: FieldRows, more: Partial<Place> = {}) {
  const element = page(`<div class="post" data-id="7">${html}</div>`).querySelector('.post');
  if (!element) throw new Error('no post');
  const reading = readPlace(element, place(field, more), context);
  if (reading.key === null) throw new Error(reading.refused);
  return reading.fields.field;
}

describe('readPlace', () => {
  const rows = [row('.best'), row('.worse')];

  it.each([
    ['confused', true],
    ['twice', true],
    ['nothing', false],
    ['throws', false],
    ['missing', false],
  ])('asks the place’s `when`: %s', (when, stands) => {
    const element = page('<div class="post" data-id="7"></div>').querySelector('.post');
    if (!element) throw new Error('no post');
    const reading = readPlace(element, place({ parse: 'text', rows }, { when }), context);
    if (stands) expect(reading.key).toBe('7');
    else expect(reading).toEqual({ key: null, refused: 'not-here' });
  });

  it('gives the first row that is there and understood', () => {
    const field = { parse: 'count', rows } as const;
    const read = { precision: 0, state: 'read' };
    expect(readField('<b class="worse">2</b><b class="best">1</b>', field)).toEqual({
      ...read,
      value: 1,
      row: '.best',
    });
    expect(readField('<b class="worse">2</b><b class="best">many</b>', field)).toEqual({
      ...read,
      value: 2,
      row: '.worse',
    });
  });

  it('tells not there from not understood, and never says zero for either', () => {
    const field = { parse: 'count', rows } as const;
    const unknown = { value: null, precision: null };
    expect(readField('', field)).toEqual({ ...unknown, state: 'absent', row: null });
    expect(readField('<b class="worse">?</b><b class="best"></b>', field)).toEqual({
      ...unknown,
      state: 'unrecognised',
      row: '.best',
    });
  });

  it('believes an empty text where the row says so, but no gutted element', () => {
    const field = { parse: 'count', rows: [row('.best', { empty: 0 })] } as const;
    expect(readField('<b class="best"><svg></svg></b>', field)?.value).toBe(0);
    expect(readField('<b class="best"></b>', field)?.state).toBe('unrecognised');
  });

  it('leaves out what belongs to another place, also inside a text', () => {
    const field: FieldRows = { parse: 'text', rows };
    const except = { except: '.quote' };
    expect(
      readField('<p class="quote"><b class="best">theirs</b></p>', field, except),
    ).toMatchObject({
      state: 'absent',
    });
    const mixed =
      '<p class="quote"><b class="best">theirs</b></p><div class="best">ours<p class="quote">theirs</p></div>';
    expect(readField(mixed, field, except)?.value).toBe('ours');
    expect(readField(mixed, { ...field, anywhere: true }, except)?.value).toBe('theirs');
  });

  it('finds what stands before, between and after the parts of others', () => {
    const field: FieldRows = { parse: 'list', rows: [row('.best')] };
    const html =
      '<p class="best">1</p><div class="best"><i>2</i><p class="quote"><b class="best">x</b><p></p></p><b class="best">3</b></div><p class="quote"></p><ul><li class="best">4</li></ul>';
    const value = readField(html, field, { except: '.quote' })?.value;
    expect(value).toEqual(['1', '2\n3', '3', '4']);
  });

  it('takes what the row says', () => {
    const value = (html: string, parse: FieldRows['parse'], one: Partial<Row>) =>
      readField(html, { parse, rows: [row('b', one)] })?.value;
    expect(value('<b>a <i>b</i> c</b>', 'text', { take: 'own-text' })).toBe('a c');
    expect(value('<b></b><b></b>', 'count', { take: 'number-of' })).toBe(2);
    expect(value('<b></b>', 'flag', { take: 'present' })).toBe(true);
    expect(value('<b>no</b>', 'flag', { match: 'yes' })).toBeNull();
    expect(value('<b>x</b>', 'text', { take: { named: 'twice' } })).toBe('xx');
    expect(value('<b>/wall-1_2?x</b>', 'id', { match: 'wall(-?\\d+_\\d+)' })).toBe('-1_2');
    expect(value('<b>a b</b>', 'id', {})).toBeNull();
    expect(value('<b>1629633600</b>', 'date', { epoch: 'seconds' })).toBe(context.now);
    expect(value('<b>today at 3:05 am</b>', 'date', {})).toBe(Date.parse('2021-08-22T03:05:00Z'));
    expect(value('<b>/a?b#c</b>', 'url', {})).toBe('https://example.org/a?b#c');
    expect(value('<b>javascript:alert(1)</b>', 'url', {})).toBeNull();
    expect(value('<b>x</b><b>y</b>', 'list', {})).toEqual(['x', 'y']);
    expect(value('<b></b><i>x</i>', 'list', { take: { named: 'words' } })).toEqual(['x']);
  });

  it('a named function: nothing there, not understood, or broken', () => {
    const state = (name: string) =>
      readField('<b>x</b>', { parse: 'text', rows: [row('b', { take: { named: name } })] })?.state;
    expect(state('nothing')).toBe('absent');
    expect(state('not-there-at-all')).toBe('absent');
    expect(state('confused')).toBe('unrecognised');
    expect(state('throws')).toBe('unrecognised');
  });

  it('does not believe what is too long, and survives selectors that are none', () => {
    const long = `<b>${'x'.repeat(400)}</b>`;
    expect(readField(long, { parse: 'text', rows: [row('b')], longest: 300 })?.state).toBe(
      'unrecognised',
    );
    expect(readField(long, { parse: 'id', rows: [row('b')] })?.state).toBe('unrecognised');
    const broken = [row('b[['), row('b:no-such-thing(x)'), row('b')];
    expect(readField('<b>x</b>', { parse: 'text', rows: broken })?.value).toBe('x');
  });

  it('refuses an element without a key, or with the key of something else', () => {
    const field: FieldRows = { parse: 'text', rows: [] };
    const [none, odd] = page(
      '<p class="post"></p><p class="post" data-id="x_1"></p>',
    ).querySelectorAll('p');
    if (!none || !odd) throw new Error('no posts');
    expect(readPlace(none, place(field), context)).toEqual({ key: null, refused: 'no-key' });
    expect(readPlace(odd, place(field, { keyLooksLike: '^\\d+$' }), context)).toEqual({
      key: null,
      refused: 'key-looks-wrong',
    });
  });
});

describe('findPlaces', () => {
  const field: FieldRows = { parse: 'text', rows: [] };
  const html =
    '<div class="post" data-id="1"><div class="post" data-id="2"></div></div><div class="fake"><div class="post" data-id="3"></div></div><div class="post also" data-id="4"></div>';
  const ids = (elements: Element[]) => elements.map((element) => element.getAttribute('data-id'));

  it('gives the outermost, each once, in order, without what `not` names', () => {
    const where = [
      { css: '.also', seenOn: '' },
      { css: '.broken[[', seenOn: '' },
      { css: '.post', seenOn: '' },
    ];
    expect(ids(findPlaces(page(html), place(field, { where, not: '.fake' })))).toEqual(['1', '4']);
    const nested = place(field, { nested: true });
    expect(ids(findPlaces(page(html), nested))).toEqual(['1', '2', '3', '4']);
  });

  it('looks at the root itself, and knows what stands around it', () => {
    const [outer, inner] = page(html).querySelectorAll('.post');
    if (!outer || !inner) throw new Error('no posts');
    expect(ids(findPlaces(outer, place(field)))).toEqual(['1']);
    expect(ids(findPlaces(inner, place(field)))).toEqual([]);
  });

  it('reads one thing that two skins draw inside each other once', () => {
    const twice = '<div class="post" data-id="1"><div class="post" data-id="1"></div></div>';
    const found = readPlaces(page(twice + twice), place(field, { nested: true }), context);
    expect(found).toHaveLength(2);
  });
});

describe('pageText', () => {
  const text = (html: string, skip: string | null = null) => {
    const root = page(`<section>${html}</section>`).querySelector('section');
    return root && pageText(root, skip);
  };

  it.each([
    ['a<br>b<br><br>c', 'a\nb\n\nc'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<div>a<br></div><div>b</div>', 'a\nb'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a<p>b</p>c', 'a\nb\nc'],
    ['\n   a   b\n   <i> c</i>\t<u>d</u>  \n', 'a b c d'],
    ['<div>\n  <div>a</div>\n  <div>b</div>\n</div>', 'a\nb'],
    ['one\ntwo\n\nthree', 'one\ntwo\n\nthree'],
    ['a <img alt="😇"> b', 'a 😇 b'],
    ['a<span style="display: none"><br>b</span>', 'a\nb'],
    ['a<script>x()</script><style>y{}</style><svg><title>z</title></svg>', 'a'],
    ['a\u00a0b', 'a\u00a0b'],
    ['&lt;b&gt;', '<b>'],
    ['', ''],
  ])('%j is %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('leaves out what is no text', () => {
    expect(
      text('a<br><a class="more">More...</a><span><br><br>b</span>', '.more, br:has(+ .more)'),
    ).toBe('a\n\nb');
  });

  it('reads a page that is nested deeper than a stack', () => {
    const { document } = parseHTML('<html><body><section></section></body></html>');
    let at = document.querySelector('section');
    const root = at;
    for (let depth = 0; depth < 20_000; depth += 1) {
      at = at?.appendChild(document.createElement('section')) ?? null;
    }
    at?.append('deep');
    expect(root && pageText(root, null)).toBe('deep');
  });
});
