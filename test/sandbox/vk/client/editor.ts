import { h, keepWhole } from './h.ts';

export interface Editor {
  element: HTMLElement;
  /** What would be sent: the model, not what stands in the page. */
  text(): string;
  set(text: string): void;
  focus(): void;
}

interface Options {
  attributes: Record<string, string>;
  text?: string;
  /** VK's paste handler turns spaces into no-break ones. */
  nbsp?: boolean;
  onChange?(text: string): void;
  onFiles?(files: File[]): void;
  /** Enter alone sends, as in the messenger; Shift with it begins a line. */
  enterSubmits?: boolean;
  onSubmit?(): void;
}

/**
 * An editor with a model of its own, as React editors have one. The model learns from the browser's
 * own `input` events (typing, `execCommand`) and from `paste` events, also from those that a script
 * dispatched. Text that a script just writes into the element is unknown to the model and is gone
 * with the next drawing, which follows at once.
 */
export function createEditor(options: Options): Editor {
  const element = keepWhole(
    h('div', {
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      ...options.attributes,
    }),
  );
  let model = options.text ?? '';

  const read = (): string => linesOf(element).replace(/\n$/, '');

  function draw(): void {
    if (read() === model && element.querySelector('*:not(br):not(div)') === null) return;
    element.replaceChildren(...(model ? [document.createTextNode(model)] : []));
    if (document.activeElement === element) caretToEnd();
  }

  function changed(text: string): void {
    model = text;
    if (!model) element.replaceChildren();
    options.onChange?.(model);
  }

  function caretToEnd(): void {
    const range = document.createRange();
    range.selectNodeContents(element);
    range.collapse(false);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }

  function insert(text: string): void {
    const at = getSelection()?.anchorNode;
    if (!at || !element.contains(at)) caretToEnd();
    const before = model;
    // Through the browser, so that undo knows it; the `input` event then tells the model.
    document.execCommand('insertText', false, text);
    if (model !== before || !text) return;
    changed(model + text);
    draw();
  }

  element.addEventListener('input', (event) => {
    // An `input` event that a script dispatched says nothing about what the person typed.
    if (event.isTrusted) changed(read());
  });
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length) options.onFiles?.(files);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    insert((options.nbsp ? text.replaceAll(' ', '\u00a0') : text).replaceAll('\r\n', '\n'));
  });
  element.addEventListener('blur', draw);
  element.addEventListener('keydown', (event) => {
    const wanted = options.enterSubmits ? !event.shiftKey : event.ctrlKey || event.metaKey;
    if (event.key !== 'Enter' || !wanted) return;
    if (options.enterSubmits) event.preventDefault();
    options.onSubmit?.();
  });
  // A raw write is seen here, after the events of the same turn had their say.
  new MutationObserver(() => setTimeout(() => read() !== model && draw())).observe(element, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  if (model) element.append(model);

  return {
    element,
    text: () => model.replaceAll('\u00a0', ' ').trim(),
    set(text) {
      changed(text);
      draw();
    },
    focus() {
      element.focus();
      caretToEnd();
    },
  };
}

/**
 * The text of an editor. Not `innerText`: browsers put a `<br>` into an empty line's block, which
 * `innerText` counts as one line more under `white-space: pre-wrap`.
 */
function linesOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeName === 'BR') {
      // The last one of a block only keeps it open; one more line begins after any other.
      if (child.nextSibling || node.nodeName !== 'DIV') text += '\n';
    } else if (child.nodeName === 'DIV' || child.nodeName === 'P') {
      text += (child.previousSibling ? '\n' : '') + linesOf(child);
    } else {
      text += child instanceof Text ? child.data : linesOf(child);
    }
  }
  return text;
}
