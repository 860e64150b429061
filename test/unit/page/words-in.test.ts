import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Places } from '../../../utils/networks/network.ts';
import { vkPlaces } from '../../../utils/networks/vk/places.ts';
import { publicWords } from '../../../utils/page/public-words.ts';
import { wordsIn } from '../../../utils/page/words-in.ts';

const isOurs = (node: Node) => (node as Element).localName === 'our-host';

/** linkedom has no ranges over text: what was asked of one is enough here. */
function page(html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const createRange = () => {
    const asked: [string, number][] = [];
    const put = (node: Text, at: number) => {
      if (at > node.data.length) throw new RangeError('beyond its end');
      asked.push([node.data, at]);
    };
    return { setStart: put, setEnd: put, asked };
  };
  Object.assign(document, { createRange });
  return document;
}
const body = (html: string, not?: string, most = 1000) => {
  const document = page(html);
  return { document, words: wordsIn([document.body], { not, most, isOurs }) };
};
const plain = (text: string) => text.replaceAll('\u0001', '|');

describe('the words of a part of the page', () => {
  it('are as they stand, with blocks apart and lines as they break', () => {
    const { words } = body('<p>Тёплый <b>хл</b>еб</p><p>рядом<br>тут</p>');
    expect(plain(words.text)).toBe('|Тёплый хлеб||рядом\nтут|'.replace('||', '|'));
  });

  it('are none of scripts, of what is typed, of ours, and of what is passed over', () => {
    const { words } = body(
      `<script>хлеб</script><style>хлеб</style><textarea>хлеб</textarea><input value="хлеб">
       <div contenteditable="true">хлеб</div><div role="textbox">хлеб</div>
       <our-host>хлеб</our-host><div class="no">хлеб</div><span contenteditable="false">да</span>`,
      '.no',
    );
    expect(
      plain(words.text)
        .replace(/[|\s]+/gu, ' ')
        .trim(),
    ).toBe('да');
  });

  it('stop at the limit, in the middle of whatever stands there', () => {
    const { words } = body('<p>12345</p>'.repeat(500), undefined, 50);
    expect(words.text).toHaveLength(50);
    // A page that nests deeper than the stack.
    const { words: deep } = body(`${'<i>'.repeat(3000)}дно${'</i>'.repeat(3000)}`);
    expect(deep.text).toContain('дно');
  });

  it('give ranges over several nodes, and none where the page took them away', () => {
    const { document, words } = body('<p>Тё<b>пл</b>ый <i>хлеб</i> тут</p>');
    const from = words.text.indexOf('Тёплый');
    const range = words.range(from, from + 'Тёплый хлеб'.length);
    expect((range as unknown as { asked: unknown }).asked).toEqual([
      ['Тё', 0],
      ['хлеб', 4],
    ]);
    document.querySelector('b')?.remove();
    expect(words.range(from, from + 2)).not.toBeNull();
    expect(words.range(from + 2, from + 4)).toBeNull();
    const first = document.querySelector('p')?.firstChild as Text;
    first.data = 'Т';
    expect(words.range(from, from + 2)).toBeNull();
  });
});

describe('the public words of a page', () => {
  const network = { places: vkPlaces.places, words: vkPlaces.words ?? [] };
  const of = (html: string, places: Places = network.places) =>
    publicWords(
      page(html) as unknown as Document,
      { ...network, places },
      { most: 40_000, isOurs },
    );

  it('are those of its main part, beside posts and comments', () => {
    const words = of(`<div id="page_body"><h2>О нас</h2>
      <div data-testid="post" data-post-id="-7_1">пост</div>
      <div class="reply" data-post-id="-7_2">ответ</div><p>Тут хлеб</p></div><div>за краем</div>`);
    expect(words?.text).toMatch(/О нас/u);
    expect(words?.text).toMatch(/Тут хлеб/u);
    for (const no of ['пост', 'ответ', 'за краем']) expect(words?.text).not.toContain(no);
  });

  it('are none where a dialogue stands, in windows and side columns, and without a main part', () => {
    const dialogue = '<div class="ConvoHistory__messageBlock">привет</div>';
    expect(of(`<div id="page_body">тут</div>${dialogue}`)).toBeNull();
    expect(
      of(
        `<div id="page_body">тут</div><div class="ConvoComposer__input" contenteditable="true"></div>`,
      ),
    ).toBeNull();
    expect(of('<div>тут</div>')).toBeNull();
    const windows = [
      'aside',
      'div role="dialog"',
      'div role="log"',
      'nav',
      'div aria-live="polite"',
    ];
    for (const tag of windows) {
      const words = of(`<div id="page_body">тут<${tag}>чат</${tag.split(' ')[0]}></div>`);
      expect([tag, words?.text.includes('тут'), words?.text.includes('чат')]).toEqual([
        tag,
        true,
        false,
      ]);
    }
  });
});
