/**
 * Work on many things, a little at a time: a page that is being scrolled or typed in must not wait
 * for us. What is added is begun at once; what takes longer goes on when the page is idle.
 */
export interface Slices<Item> {
  add(items: Iterable<Item>): void;
}

interface Options<Item> {
  signal: AbortSignal;
  /** Gets the things that wait and takes (deletes) from them until `late()`, at least one. */
  work(waiting: Set<Item>, late: () => boolean): void;
}

/** So long at a time, milliseconds: half of a frame. */
const sliceMs = 8;
/** A page that is never idle is not waited for any longer. */
const longestWaitMs = 100;

export function makeSlices<Item>({ signal, work }: Options<Item>): Slices<Item> {
  const waiting = new Set<Item>();
  let idle = 0;
  const slice = () => {
    idle = 0;
    const end = performance.now() + sliceMs;
    work(waiting, () => performance.now() >= end);
    if (waiting.size) idle ||= requestIdleCallback(slice, { timeout: longestWaitMs });
  };
  signal.addEventListener('abort', () => {
    cancelIdleCallback(idle);
    waiting.clear();
  });
  return {
    add(items) {
      if (signal.aborted) return;
      for (const item of items) waiting.add(item);
      if (waiting.size && !idle) slice();
    },
  };
}
