import type { Thread } from '../model.ts';
import type { ThreadView } from './skin.ts';

/** The next comments come when their button is pressed or comes into view; it goes with the last. */
export function showMore(
  button: HTMLElement,
  view: ThreadView,
  add: (thread: Thread) => void,
): void {
  let shown = view.threads.length;
  let busy = false;
  const more = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    const threads = await view.more();
    threads.forEach(add);
    shown += threads.length;
    busy = false;
    if (shown < view.total && threads.length) return;
    seen.disconnect();
    button.remove();
  };
  const seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void more();
  });
  button.addEventListener('click', () => void more());
  if (shown < view.total) seen.observe(button);
  else queueMicrotask(() => button.remove());
}
