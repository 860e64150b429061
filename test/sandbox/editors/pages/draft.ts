import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { box, tellModel } from './page.ts';

let latest = EditorState.createEmpty();

function Box() {
  const [editorState, setState] = useState(latest);
  const onChange = (next: EditorState) => {
    latest = next;
    setState(next);
  };
  return createElement(Editor, { editorState, onChange });
}
createRoot(box()).render(createElement(Box));
tellModel(() =>
  latest
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => block.getText())
    .join('\n'),
);
