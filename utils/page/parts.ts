/** Parts of what we draw over a page, in a root of ours. */

export function part(name: string): HTMLDivElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

/** Puts an element where it belongs, CSS px; nothing is narrower than nothing. */
export function put(
  element: HTMLElement,
  at: Partial<Record<'left' | 'top' | 'width' | 'height', number>>,
): void {
  for (const [name, value] of Object.entries(at)) {
    const size = name === 'width' || name === 'height' ? Math.max(0, value) : value;
    element.style.setProperty(name, `${size}px`);
  }
}
