/**
 * Puts text into a network's own editor, once, and reads the box back. Each way was measured on
 * the editor it is for (facts/markup-west.md section 1, facts/markup-vk-ok.md "Text insertion").
 * A second way is tried only when the box shows nothing of the first: a blind retry doubles text.
 */
export type Insertion = 'inserted' | 'refused';

type Way = (editor: HTMLElement, text: string) => void;

const isField = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;

/** The editor's text with every kind of space and line break made equal. */
export function boxText(editor: HTMLElement): string {
  return isField(editor) ? editor.value : editor.innerText;
}

const squeeze = (text: string) => text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();

/** Does the box hold the text? Editors turn spaces and line breaks into their own. */
export const holds = (box: string, text: string): boolean => squeeze(box).includes(squeeze(text));

/** Where the person left the caret stays; without one it goes to the end. */
function placeCaret(editor: HTMLElement): void {
  editor.focus();
  if (isField(editor)) return;
  const selection = getSelection();
  const inside =
    selection !== null && selection.rangeCount > 0 && editor.contains(selection.anchorNode);
  // Lexical loses text when a range was set by code on its empty root: focus has set one there.
  if (inside || !selection) return;
  const range = document.createRange();
  range.selectNodeContents(editor);
  range.collapse(false);
  selection.removeAllRanges();
  selection.addRange(range);
}

const typeLikeAPerson: Way = (_editor, text) => {
  document.execCommand('insertText', false, text);
};

const paste: Way = (editor, text) => {
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  // Set on the event's own data: what a constructor was given is empty in Firefox.
  event.clipboardData?.setData('text/plain', text);
  editor.dispatchEvent(event);
};

const announce: Way = (editor, text) => {
  editor.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertText',
      data: text,
      bubbles: true,
      cancelable: true,
    }),
  );
};

const setRange: Way = (editor, text) => {
  if (!isField(editor)) return;
  const at = editor.selectionStart ?? editor.value.length;
  editor.setRangeText(text, at, editor.selectionEnd ?? at, 'end');
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
};

/** The ways for an editor, best first. `firefox`: synthetic paste is swallowed there, silently. */
export function waysFor(editor: Element, firefox: boolean): readonly Way[] {
  if (isField(editor)) return [typeLikeAPerson, setRange];
  if (editor.matches('[data-lexical-editor="true"]')) {
    return [announce, firefox ? typeLikeAPerson : paste];
  }
  // Draft.js: execCommand crashes it in Chromium; in Firefox it is the only way that works.
  if (editor.closest('.public-DraftEditor-content, .DraftEditor-root')) {
    return [firefox ? typeLikeAPerson : paste];
  }
  return firefox ? [typeLikeAPerson] : [typeLikeAPerson, paste];
}

/** Resolves when the box shows the text, or after the time limit with what it shows then. */
function settled(editor: HTMLElement, done: () => boolean, limit: number): Promise<boolean> {
  if (done()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (outcome: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(outcome);
    };
    const observer = new MutationObserver(() => done() && finish(true));
    const timer = setTimeout(() => finish(done()), limit);
    observer.observe(editor, { subtree: true, childList: true, characterData: true });
  });
}

/**
 * Never presses send, never removes what the person had typed. `refused`: the box does not hold
 * the text; what to do then (clipboard, a sentence) is the caller's.
 */
export async function insertText(
  editor: HTMLElement,
  text: string,
  firefox = import.meta.env.FIREFOX,
): Promise<Insertion> {
  const before = boxText(editor);
  placeCaret(editor);
  // The same text may stand there already: then only a second one is proof.
  const times = (box: string) => squeeze(box).split(squeeze(text)).length - 1;
  const had = times(before);
  for (const way of waysFor(editor, firefox)) {
    way(editor, text);
    // Lexical and React commit after the current turn; 400 ms covers the slowest measured.
    const shows = await settled(editor, () => times(boxText(editor)) > had, 400);
    if (shows) {
      // A box that takes the text back on its next render did not take it.
      await new Promise((resolve) => setTimeout(resolve, 120));
      if (times(boxText(editor)) > had) return 'inserted';
    }
    if (squeeze(boxText(editor)) !== squeeze(before)) return 'refused';
  }
  return 'refused';
}
