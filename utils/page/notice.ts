import { plainHost, rootIn } from './mark.ts';
import { sign } from './leftover.ts';
import { noticeSheet } from './mark-sheet.ts';

/**
 * A few words beside a box. It takes no room in the page, lets every press through but its own
 * cross, and never stands over the box: above it, or below where there is no room above.
 */
export interface Notice {
  show(what: NoticeWords, beside: Element): void;
  hide(): void;
  shown(): boolean;
}
export interface NoticeWords {
  /** `ask`: something was held back. */
  tone: 'ask' | 'hint';
  lines: readonly string[];
  /** What to do now; null: nothing. */
  then: string | null;
  /** The words of a button that tells more; null: there is no more to tell. */
  more: string | null;
  close: string;
}

const margin = 8;

/** Where it stands: its left and top, CSS px. `size` is its own. */
export function noticeAt(
  box: { left: number; top: number; bottom: number },
  size: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const left = Math.max(margin, Math.min(box.left, view.width - size.width - margin));
  const above = box.top - size.height - margin;
  if (above >= margin) return { left, top: above };
  const below = box.bottom + margin;
  return { left, top: Math.min(below, Math.max(margin, view.height - size.height - margin)) };
}

/** `closed`: the person pressed the cross; `more`: the button that tells more. */
export function makeNotice(
  signal: AbortSignal,
  { closed, more }: { closed: () => void; more: () => void },
): Notice {
  let made: { host: HTMLElement; card: HTMLElement } | undefined;
  let beside: Element | undefined;

  const make = () => {
    const host = plainHost();
    const shadow = rootIn(host, noticeSheet());
    const card = document.createElement('div');
    card.className = 'notice';
    sign(card);
    shadow.append(card);
    return (made = { host, card });
  };
  const place = () => {
    if (!made || !beside) return;
    if (!beside.isConnected) return hide();
    const { width, height } = made.card.getBoundingClientRect();
    const view = { width: innerWidth, height: innerHeight };
    const at = noticeAt(beside.getBoundingClientRect(), { width, height }, view);
    made.card.style.left = `${at.left}px`;
    made.card.style.top = `${at.top}px`;
  };
  const hide = () => {
    beside = undefined;
    made?.host.remove();
  };
  const text = (name: string, words: string) => {
    const line = document.createElement('p');
    line.className = name;
    line.textContent = words;
    return line;
  };
  const button = (name: string, words: string, pressed: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = name;
    made.textContent = words;
    // The focus stays in the box: a press here is no reason to leave it.
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('mousedown', (event) => event.preventDefault());
    made.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted) pressed();
    });
    return made;
  };
  addEventListener('scroll', place, { capture: true, passive: true, signal });
  addEventListener('resize', place, { signal });
  signal.addEventListener('abort', hide);

  return {
    show(what, next) {
      if (signal.aborted) return;
      const { host, card } = made ?? make();
      beside = next;
      card.dataset['tone'] = what.tone;
      card.setAttribute('role', what.tone === 'ask' ? 'alert' : 'status');
      const close = button('cross', '×', () => {
        hide();
        closed();
      });
      close.setAttribute('aria-label', what.close);
      close.title = what.close;
      const words = document.createElement('div');
      words.append(
        ...what.lines.map((line) => text('line', line)),
        ...(what.then === null ? [] : [text('then', what.then)]),
        ...(what.more === null ? [] : [button('more', what.more, more)]),
      );
      card.replaceChildren(words, close);
      if (!host.isConnected) document.documentElement.append(host);
      place();
    },
    hide,
    shown: () => made?.host.isConnected === true,
  };
}
