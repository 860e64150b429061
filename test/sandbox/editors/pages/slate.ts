import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import type { Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { box, tellModel } from './page.ts';

const editor = withReact(withHistory(createEditor()));
const initialValue: Descendant[] = [{ children: [{ text: '' }] }];
createRoot(box()).render(
  createElement(Slate, { editor, initialValue, children: createElement(Editable) }),
);
tellModel(() => editor.children.map((node) => Node.string(node)).join('\n'));
