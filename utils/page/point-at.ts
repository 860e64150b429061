import { makeNotice } from './notice.ts';
import { plainHost, rootIn } from './mark.ts';
import { pointingSheet } from './mark-sheet.ts';

/**
 * Points at something of the page: an outline around it and words beside it. It presses nothing and
 * lets every press through; it ends when the person presses what is pointed at, presses Esc or the
 * cross, or when that thing leaves the page.
 */
export interface PointedAt {
  /** Asked at each move: the page may draw it anew. undefined: it is gone. */
  target(): Element | undefined;
  words: readonly string[];
  close: string;
  /** Without an outline: there is nothing to point at, only something to say. */
  bare?: boolean;
}

const room = 4;

export function pointAt(
  { target, words, close, bare = false }: PointedAt,
  signal: AbortSignal,
): void {
  const over = new AbortController();
  const until = AbortSignal.any([over.signal, signal]);
  const host = plainHost();
  host.popover = 'manual';
  const shadow = rootIn(host, pointingSheet());
  const outline = document.createElement('div');
  outline.className = 'outline';
  if (!bare) shadow.append(outline);
  const end = () => over.abort();
  const notice = makeNotice(until, { closed: end, more: () => undefined });

  const draw = () => {
    const at = target();
    if (!at?.isConnected) return end();
    const box = at.getBoundingClientRect();
    const sizes = {
      left: box.left - room,
      top: box.top - room,
      width: box.width + 2 * room,
      height: box.height + 2 * room,
    };
    for (const [name, value] of Object.entries(sizes))
      outline.style.setProperty(name, `${value}px`);
  };
  const options = { capture: true, signal: until };
  window.addEventListener('scroll', draw, { ...options, passive: true });
  window.addEventListener('resize', draw, options);
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && target()?.contains(event.target as Node)) end();
    },
    { ...options, passive: true },
  );
  window.addEventListener(
    'keydown',
    (event) => event.isTrusted && event.key === 'Escape' && end(),
    options,
  );
  until.addEventListener('abort', () => {
    if (host.isConnected) host.hidePopover();
    host.remove();
  });
  const at = target();
  if (!at || until.aborted) return;
  document.documentElement.append(host);
  host.showPopover();
  draw();
  notice.show({ tone: 'hint', lines: words, then: null, more: null, close }, at);
}
