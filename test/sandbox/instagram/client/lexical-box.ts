import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect, useRef } from 'react';
import { h } from './app.ts';

interface Props {
  label: string;
  /** With it Enter sends; without it Enter makes a line. */
  enter?: (text: string) => void;
  /** Given the way to read the text. */
  ready?: (read: () => string) => void;
}

/** The true editor of the direct messages and of a new post's caption. */
export function LexicalBox({ label, enter, ready }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = createEditor({
      namespace: 'box',
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(element.current);
    const read = () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((paragraph) => paragraph.getTextContent())
          .join('\n'),
      );
    const off = [
      registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
    ];
    ready?.(read);
    if (enter) {
      const pressed = (event: KeyboardEvent | null) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        enter(read());
        $getRoot().clear().append($createParagraphNode()).selectEnd();
        return true;
      };
      off.push(editor.registerCommand(KEY_ENTER_COMMAND, pressed, COMMAND_PRIORITY_HIGH));
    }
    return () => {
      for (const each of off) each();
    };
  }, []);
  return h('div', {
    ref: element,
    className: 'lexical',
    contentEditable: true,
    suppressContentEditableWarning: true,
    role: 'textbox',
    'aria-label': label,
    'aria-placeholder': label,
  });
}
