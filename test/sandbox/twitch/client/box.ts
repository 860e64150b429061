import { createElement, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import type { Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';

const empty = (): Descendant[] => [{ children: [{ text: '' }] }];

/** The chat's box: the true Slate, under the names that Twitch gives it. */
export function createBox(place: HTMLElement, label: string, send: (text: string) => void) {
  const editor = withReact(withHistory(createEditor()));
  const text = () => editor.children.map((node) => Node.string(node)).join('\n');
  const submit = () => {
    const said = text().trim();
    if (!said) return;
    send(said);
    Transforms.delete(editor, {
      at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) },
    });
  };
  function Box() {
    const [initialValue] = useState(empty);
    const given = useMemo(
      () => ({
        className: 'chat-wysiwyg-input__editor',
        'data-a-target': 'chat-input',
        'aria-label': label,
        role: 'textbox',
        placeholder: label,
        onKeyDown(event: { key: string; shiftKey: boolean; preventDefault(): void }) {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          submit();
        },
      }),
      [],
    );
    const children = createElement(Editable, given);
    return createElement(Slate, { editor, initialValue, children });
  }
  createRoot(place).render(createElement(Box));
  return { submit, focus: () => ReactEditor.focus(editor) };
}
