import { DATA, el } from './common.ts';

/** TipTap is its true build (test/sandbox/editors); before it Web K had a plain box. */
export async function makeInput(inputs: HTMLElement): Promise<HTMLElement | null> {
  if (DATA.editor === 'plain') {
    inputs.append(el('div.input-message-input', { contenteditable: 'true', tabindex: 0 }));
  } else {
    await import(`/sandbox/editors/${'tiptap.js'}`);
  }
  const input = inputs.querySelector<HTMLElement>('[contenteditable="true"]');
  input?.classList.add('input-message-input');
  if (DATA.editor === 'tiptap') {
    input?.setAttribute('data-chat-input-editor', 'tiptap');
    input?.setAttribute('role', 'textbox');
  }
  return input;
}

type WithTipTap = HTMLElement & { editor?: { commands: { clearContent(): void } } };

export function clearInput(input: HTMLElement | null): void {
  const tiptap = (input as WithTipTap | null)?.editor;
  if (tiptap) tiptap.commands.clearContent();
  else if (input) input.textContent = '';
}
