/** Parts of what we draw over a page, in a root of ours. */

export function part(name: string): HTMLDivElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

const sides = ['left', 'top', 'width', 'height'] as const;

/**
 * Puts an element where it belongs, CSS px; nothing is narrower than nothing. By name: what a
 * DOMRect says of itself is none of its own entries.
 */
export function put(
  element: HTMLElement,
  at: Partial<Readonly<Record<(typeof sides)[number], number>>>,
): void {
  for (const name of sides) {
    const value = at[name];
    if (value === undefined) continue;
    const size = name === 'width' || name === 'height' ? Math.max(0, value) : value;
    element.style.setProperty(name, `${size}px`);
  }
}
