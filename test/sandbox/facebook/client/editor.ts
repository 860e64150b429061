import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { h } from '../../vk/client/h.ts';

export interface Editor {
  /** What stands in the page: the editor with its placeholder. */
  box: HTMLElement;
  text(): string;
  clear(): void;
  focus(): void;
}

/** A true Lexical, set up as the site's: Enter sends where `send` is given. */
export function editor(attributes: Record<string, string>, send?: (text: string) => void): Editor {
  const root = h('div', {
    class: 'xzsf02u notranslate',
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'data-lexical-editor': 'true',
    ...attributes,
  });
  const made = createEditor({
    namespace: 'CometComposer',
    onError: (error) => {
      throw error;
    },
  });
  made.setRootElement(root);
  registerPlainText(made);
  registerHistory(made, createEmptyHistoryState(), 300);
  const text = () =>
    made.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    );
  const clear = () => made.update(() => void $getRoot().clear());
  made.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!send || event?.shiftKey) return false;
      event?.preventDefault();
      if (text().trim()) send(text());
      clear();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  const placeholder = attributes['aria-placeholder'] ?? attributes['aria-label'] ?? '';
  const shadow = h('div', { class: 'x1hold', 'aria-hidden': 'true' }, placeholder);
  made.registerUpdateListener(() => shadow.classList.toggle('xgone', text() !== ''));
  return { box: h('div', { class: 'xed1' }, root, shadow), text, clear, focus: () => root.focus() };
}
