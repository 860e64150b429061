import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';
import { editable, tellModel } from './page.ts';

const editor = createEditor({
  namespace: 'box',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(editable());
registerPlainText(editor);
// 300 ms: what its own React plugin takes.
registerHistory(editor, createEmptyHistoryState(), 300);
tellModel(() =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  ),
);
