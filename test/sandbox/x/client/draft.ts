import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { keepWhole } from '../../vk/client/h.ts';

export interface Draft {
  element: HTMLElement;
  focus(): void;
  /** Away with it: an editor that has left the page must not live on. */
  end(): void;
}

/** X's editor: the true Draft.js, which calls its content `tweetTextarea_0`. */
export function createDraft(options: {
  label: string;
  placeholder: string;
  changed(text: string): void;
  submit(): void;
}): Draft {
  const element = keepWhole(document.createElement('div'));
  element.className = 'draft';
  function Box() {
    const [editorState, setState] = useState(() => EditorState.createEmpty());
    return createElement(Editor, {
      editorState,
      ariaLabel: options.label,
      placeholder: options.placeholder,
      webDriverTestID: 'tweetTextarea_0',
      onChange(next) {
        setState(next);
        const blocks = next.getCurrentContent().getBlocksAsArray();
        options.changed(blocks.map((block) => block.getText()).join('\n'));
      },
    });
  }
  const root = createRoot(element);
  root.render(createElement(Box));
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      options.submit();
    },
    true,
  );
  const editor = () => element.querySelector<HTMLElement>('[contenteditable="true"]');
  return {
    element,
    focus() {
      // React draws it after this turn.
      if (editor()) editor()?.focus();
      else requestAnimationFrame(() => editor()?.focus());
    },
    end: () => root.unmount(),
  };
}
