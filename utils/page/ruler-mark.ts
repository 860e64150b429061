import { sign } from './leftover.ts';
import { drawIcon, drawLines } from './icons.ts';
import { plainHost, rootIn } from './mark.ts';
import { rulerSheet } from './mark-sheet.ts';
import { part, put } from './parts.ts';

const hintLines =
  'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.6 10.8c.7.6 1.1 1.3 1.1 2.2h5c0-.9.4-1.6 1.1-2.2A6 6 0 0 0 12 3';

/** A rectangle of the view, CSS px. */
export interface ViewBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** What a composer's ruler shows; every place was read before the first of them is written. */
export interface RulerLook {
  /** Where the text is seen: nothing of the line stands outside. */
  within: ViewBox;
  /** The last letter before the cut; null: no line. */
  letter: ViewBox | null;
  count: { text: string; label: string; hints: readonly string[] };
}
export interface RulerMark {
  show(look: RulerLook): void;
  hide(): void;
  shown(): boolean;
  /** A box to measure in, in our own root and never seen. */
  measure(): HTMLElement;
  button: HTMLElement;
}

/** The count's height with the gap below it, CSS px. */
const countRoom = 34;
const gap = 4;

/**
 * Where the count stands, by its lower right corner: above the box, or in its own lower corner
 * where there is no room above.
 */
export function countAt(within: ViewBox): { left: number; top: number } {
  const above = within.top >= countRoom;
  return { left: within.right, top: above ? within.top - gap : within.bottom - gap };
}

/**
 * The line goes under what is seen and over what is hidden, with a step where the text is cut. It
 * takes no room in the page and lets every press through but one on its count.
 */
export function makeRulerMark(signal: AbortSignal, pressed: () => void): RulerMark {
  const host = plainHost();
  const shadow = rootIn(host, rulerSheet());
  const frame = part('window');
  const steps = [part('step below'), part('step up'), part('step above')] as const;
  frame.append(...steps);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'count';
  frame.hidden = true;
  button.hidden = true;
  const box = part('ruler');
  box.setAttribute('aria-hidden', 'true');
  sign(frame);
  shadow.append(frame, button, box);

  // The focus stays in the box, and the press is not the page's.
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown']) {
    host.addEventListener(name, (event) => event.stopPropagation());
  }
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  let said = '';

  const drawLine = ({ within, letter }: RulerLook) => {
    frame.hidden = letter === null;
    if (!letter) return;
    const { left, top, right, bottom } = within;
    put(frame, { left, top, width: right - left, height: bottom - top });
    const [below, up, above] = steps;
    const x = letter.right - left;
    put(below, { left: 0, top: letter.bottom - top, width: x });
    put(up, { left: x, top: letter.top - top, height: letter.bottom - letter.top });
    put(above, { left: x, top: letter.top - top, width: right - left - x });
  };
  const drawCount = ({ within, count }: RulerLook) => {
    put(button, countAt(within));
    const says = JSON.stringify(count);
    if (says === said) return;
    said = says;
    const hints = count.hints.map((words) => {
      const hint = document.createElement('span');
      hint.className = 'hint';
      hint.title = words;
      hint.append(drawLines(hintLines));
      return hint;
    });
    const words = document.createElement('span');
    words.textContent = count.text;
    button.replaceChildren(drawIcon('phone'), words, ...hints);
    button.title = count.label;
    button.setAttribute('aria-label', [count.label, ...count.hints].join(' '));
  };
  const hide = () => host.remove();
  const attach = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  signal.addEventListener('abort', hide);

  return {
    button,
    measure() {
      attach();
      return box;
    },
    show(look) {
      if (signal.aborted) return;
      drawLine(look);
      drawCount(look);
      button.hidden = false;
      attach();
    },
    hide,
    shown: () => host.isConnected,
  };
}
