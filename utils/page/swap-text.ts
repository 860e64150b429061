import { boxText, insertText } from './insert-text.ts';

const isField = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;

/** Marks `wanted` in the editor where it stands first, whole in one text; false when it does not. */
function mark(editor: HTMLElement, wanted: string): boolean {
  if (isField(editor)) {
    const at = editor.value.indexOf(wanted);
    if (at < 0) return false;
    editor.focus();
    editor.setSelectionRange(at, at + wanted.length);
    return true;
  }
  const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.nodeValue?.indexOf(wanted) ?? -1;
    if (at < 0) continue;
    editor.focus();
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return true;
  }
  return false;
}

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * Puts `to` in the place of the first `from` of what the person wrote, by the same ways as any
 * insertion, so that the editor knows of it and can undo it. `gone`: the text has it no more.
 */
export async function swapText(
  editor: HTMLElement,
  from: string,
  to: string,
): Promise<'swapped' | 'gone' | 'refused'> {
  const before = boxText(editor);
  if (!before.includes(from) || !mark(editor, from)) return 'gone';
  const wanted = flat(before.replace(from, () => to));
  // Editors learn of a caret by an event that comes with the next turn.
  await new Promise((resolve) => setTimeout(resolve, 60));
  await insertText(editor, to);
  return flat(boxText(editor)) === wanted ? 'swapped' : 'refused';
}
