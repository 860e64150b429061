import { editable, tellModel } from './page.ts';

// As YouTube and Telegram do: the text is what the box held at the last `input`. Not `innerText`,
// which tells a blank line (`<div><br></div>`) as two.
const element = editable();
const read = (node: Node): string =>
  [...node.childNodes]
    .map((child, at) => {
      if (child instanceof Text) return child.data;
      if (child instanceof HTMLBRElement) return child.nextSibling || at === 0 ? '\n' : '';
      const line = child.textContent === '' ? '' : read(child);
      return at === 0 ? line : `\n${line}`;
    })
    .join('');

let text = '';
element.addEventListener('input', () => (text = read(element)));
tellModel(() => text);
