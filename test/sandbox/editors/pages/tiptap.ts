import { Editor, Extension, Node } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { box, tellModel } from './page.ts';

const editor = new Editor({
  element: box(),
  extensions: [
    Node.create({ name: 'doc', topNode: true, content: 'paragraph+' }),
    Node.create({
      name: 'paragraph',
      content: 'text*',
      parseHTML: () => [{ tag: 'p' }],
      renderHTML: () => ['p', 0],
    }),
    Node.create({ name: 'text' }),
    Extension.create({
      name: 'undo',
      addProseMirrorPlugins: () => [history()],
      addKeyboardShortcuts() {
        const { view } = this.editor;
        return {
          'Mod-z': () => undo(view.state, view.dispatch),
          'Mod-y': () => redo(view.state, view.dispatch),
        };
      },
    }),
  ],
});
tellModel(() => editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n'));
