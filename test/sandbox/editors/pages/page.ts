/** What the test asks of every page: the text in the editor's own model, one line a line. */
declare global {
  interface Window {
    model(): string;
  }
}

export function box(): HTMLElement {
  const element = document.getElementById('box');
  if (!element) throw new Error('The page has no place for the editor.');
  return element;
}

export function editable(): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  box().append(element);
  return element;
}

export function tellModel(read: () => string): void {
  window.model = read;
}
