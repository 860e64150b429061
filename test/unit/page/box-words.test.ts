import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { boxWords } from '../../../utils/page/box-words.ts';

/** linkedom has no ranges over text: what was asked of one is enough here. */
function box(html: string) {
  const { document } = parseHTML(`<html><body><div id="box">${html}</div></body></html>`);
  const createRange = () => {
    const asked: (string | number)[] = [];
    const put = (node: Text, at: number) => {
      if (at > node.data.length) throw new RangeError('beyond its end');
      asked.push(node.data, at);
    };
    const beside = (node: Element) => asked.push(node.localName);
    return { setStart: put, setEnd: put, setStartBefore: beside, setEndAfter: beside, asked };
  };
  Object.assign(document, { createRange });
  const editor = document.getElementById('box');
  if (!editor) throw new Error('no box');
  return { editor, words: boxWords(editor) };
}
const textOf = (html: string) => box(html).words.text;
const asked = (range: Range | null) => (range as unknown as { asked: unknown[] } | null)?.asked;

describe('the text of a composer', () => {
  it.each([
    ['one line', 'Хлеб', 'Хлеб'],
    ['breaks in a pre-wrapped text', 'Хлеб\nрядом', 'Хлеб\nрядом'],
    ['line breaks, the last of which only keeps the box open', 'а<br>б<br><br>', 'а\nб\n'],
    ['blocks with an empty line between', '<div>а</div><div><br></div><div>б</div>', 'а\n\nб'],
    ['a first line without a block', 'а<div>б</div><div>в</div>', 'а\nб\nв'],
    ['two empty lines', '<p>а</p><p><br></p><p><br></p><p>б</p>', 'а\n\n\nб'],
    ['a break that keeps the line open', '<p>а<br></p><p>б</p>', 'а\nб'],
    [
      'Draft',
      '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">а</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">б</span></span></div></div></div>',
      'а\n\nб',
    ],
    [
      'Lexical',
      '<p><span data-lexical-text="true">а</span><br><span data-lexical-text="true">б</span></p><p><br></p>',
      'а\nб\n',
    ],
    ['an empty box', '<p><br></p>', ''],
    ['emoji that are pictures', 'да<img alt="🥖">!', 'да🥖!'],
    ['a picture with a description', 'да<img alt="Пекарня утром, на столе хлеб">!', 'да!'],
    ['no scripts', 'а<script>х</script>б', 'аб'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('leads from a letter back to its node', () => {
    const { words } = box('<p>Тёплый</p><p>х<b>леб</b></p>');
    expect(words.text).toBe('Тёплый\nхлеб');
    expect(asked(words.range(5, 6))).toEqual(['Тёплый', 5, 'Тёплый', 6]);
    expect(asked(words.range(7, 8))).toEqual(['х', 0, 'х', 1]);
    expect(asked(words.range(10, 11))).toEqual(['леб', 2, 'леб', 3]);
    const glyph = box('да<img alt="🥖">').words;
    expect(asked(glyph.range(2, 4))).toEqual(['img', 'img']);
  });

  it('gives no range of nodes that are gone or were shortened', () => {
    const { editor, words } = box('<p>Хлеб</p>');
    const text = editor.querySelector('p')?.firstChild as Text;
    text.data = 'Хл';
    expect(words.range(3, 4)).toBeNull();
    text.remove();
    expect(words.range(0, 1)).toBeNull();
  });

  it('bears any depth', () => {
    const deep = `${'<div>'.repeat(400)}а${'</div>'.repeat(400)}б`;
    expect(textOf(deep)).toBe('а\nб');
  });
});
