import { isOurHost, plainHost, rootIn } from '../mark.ts';
import { pointingSheet } from '../mark-sheet.ts';

/**
 * Pointing: an outline around what is under the pointer, and a line that says what to point at. A
 * press is the person's answer to us and never reaches the page. Esc leaves; the arrows go to what
 * stands around and inside, Enter takes it.
 */
export interface Pointing {
  start(words: string, keys: string): void;
  stop(): void;
}
interface Hooks {
  taken(element: Element): void;
  left(): void;
}

/** What of a press would reach the page. */
const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

export function makePointing(signal: AbortSignal, { taken, left }: Hooks): Pointing {
  const host = plainHost();
  const shadow = rootIn(host, pointingSheet());
  const outline = document.createElement('div');
  outline.className = 'outline';
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'status');
  shadow.append(outline, bar);
  host.popover = 'manual';

  let at: Element | null = null;
  /** Where the arrows came from, to go back in. */
  let inner: Element[] = [];
  let on: AbortController | null = null;

  const draw = () => {
    const box = at?.isConnected ? at.getBoundingClientRect() : null;
    outline.hidden = !box;
    if (!box) return;
    const sizes = { left: box.left, top: box.top, width: box.width, height: box.height };
    for (const [name, value] of Object.entries(sizes))
      outline.style.setProperty(name, `${value}px`);
    // The line must not cover what is pointed at.
    bar.classList.toggle('below', box.top < 90 && box.bottom > 0);
  };
  const choose = (element: Element | null) => {
    if (element === at) return;
    at = element;
    draw();
  };
  const under = ({ clientX, clientY }: MouseEvent) =>
    document.elementsFromPoint(clientX, clientY).find((each) => !isOurHost(each)) ?? null;

  const stop = () => {
    on?.abort();
    on = null;
    choose(null);
    if (host.isConnected) host.hidePopover();
    host.remove();
  };
  const swallow = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const take = () => {
    const element = at;
    if (element) taken(element);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const { key } = event;
    if (!['Escape', 'Enter', 'ArrowUp', 'ArrowDown'].includes(key)) return;
    swallow(event);
    if (event.type !== 'keydown') return;
    if (key === 'Escape') left();
    else if (key === 'Enter') take();
    else if (key === 'ArrowUp' && at?.parentElement && at.parentElement !== document.body) {
      inner.push(at);
      choose(at.parentElement);
    } else if (key === 'ArrowDown') choose(inner.pop() ?? at?.firstElementChild ?? at);
  };

  return {
    start(words, keys) {
      stop();
      on = new AbortController();
      const options = { capture: true, signal: AbortSignal.any([on.signal, signal]) };
      const small = document.createElement('small');
      small.textContent = keys;
      bar.replaceChildren(words, small);
      document.documentElement.append(host);
      host.showPopover();
      let begun = false;
      const follow = (event: MouseEvent) => {
        inner = [];
        choose(under(event));
      };
      window.addEventListener('pointermove', (event) => event.isTrusted && follow(event), options);
      for (const name of presses) {
        window.addEventListener(
          name,
          (event) => {
            swallow(event);
            // The press that closed our panel began before: its click is no answer.
            if (name === 'pointerdown') begun = event.isTrusted;
            if (name !== 'click' || !event.isTrusted || !begun) return;
            // The keys may have chosen something around what is under the pointer.
            if (inner.length === 0) choose(under(event as MouseEvent));
            take();
          },
          { ...options, passive: false },
        );
      }
      window.addEventListener('keydown', onKey, options);
      window.addEventListener('keyup', onKey, options);
      window.addEventListener('scroll', draw, { ...options, passive: true });
      window.addEventListener('resize', draw, options);
    },
    stop,
  };
}
