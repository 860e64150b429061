import { className } from './class-names.ts';

/**
 * The little that the client has of React: elements from calls, clicks heard at the document, and
 * `morph`, which makes an element show other content while its nodes stay the same.
 */

type Child = Node | string | number | false | null | undefined;
type Listener = (event: Event) => void;
type Props = Record<string, string | number | boolean | null | undefined | Listener>;

/** Nodes that we made. As with React, what an extension put between them is not ours to touch. */
const own = new WeakSet<Node>();
/** Nodes with a life of their own (editors): replaced, never morphed. */
const solid = new WeakSet<Node>();
const clicks = new WeakMap<Element, Listener>();

const SVG = 'http://www.w3.org/2000/svg';

export function h(tag: string, props: Props = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  fill(element, props, children);
  return element;
}

/** An icon drawn by one path in a square of 24. */
export function icon(path: string, size = 20): Element {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  own.add(line);
  svg.append(line);
  const look = {
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    class: 'icon',
    'aria-hidden': 'true',
  };
  fill(svg, look, []);
  return svg;
}

function fill(element: Element, props: Props, children: Child[]): void {
  own.add(element);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') {
      if (name === 'onclick') clicks.set(element, value);
      else element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  for (const child of children) {
    if (child === false || child === null || child === undefined || child === '') continue;
    const node = child instanceof Node ? child : document.createTextNode(String(child));
    own.add(node);
    element.append(node);
  }
}

export function keepWhole<T extends Node>(node: T): T {
  solid.add(node);
  return node;
}

/** Makes `old` look like `next`, re-using its nodes wherever the tags agree; returns what stands there now. */
export function morph(old: Node, next: Node): Node {
  if (old === next) return old;
  if (old.nodeName !== next.nodeName || solid.has(old) || solid.has(next)) {
    old.parentNode?.replaceChild(next, old);
    return next;
  }
  if (old instanceof Element && next instanceof Element) {
    morphAttributes(old, next);
    const before = [...old.childNodes].filter((child) => own.has(child));
    const after = [...next.childNodes];
    after.forEach((child, index) => {
      const was = before[index];
      if (was) before[index] = morph(was, child) as ChildNode;
      else old.append(child);
    });
    for (const surplus of before.slice(after.length)) surplus.remove();
  } else if (old.nodeValue !== next.nodeValue) {
    old.nodeValue = next.nodeValue;
  }
  return old;
}

function morphAttributes(old: Element, next: Element): void {
  for (const { name } of [...old.attributes])
    if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of [...next.attributes]) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  const listener = clicks.get(next);
  if (listener) clicks.set(old, listener);
  else clicks.delete(old);
}

/** One listener for all clicks, as React has it: a morphed node needs no listener moved. */
export function listenForClicks(): void {
  document.addEventListener('click', (event) => {
    for (const node of event.composedPath()) {
      if (node instanceof Element) clicks.get(node)?.(event);
      if (event.cancelBubble) return;
    }
  });
}

/** Classes as VK's build names them. */
export function vkit(...names: string[]): string {
  const mobile = location.hostname.startsWith('m.');
  return names.map((name) => className(name, mobile)).join(' ');
}
