/** What a surface tells of its own opening, in milliseconds since its navigation began. */
export interface Told {
  /**
   * Its own content stands there (what the list names), no skeleton does in the window, and the page
   * answered two frames in a row within 50 ms each: a press would be answered.
   */
  ready: number | null;
  /** The last thing that was drawn, or the end of the last long task, before all was calm. */
  whole: number | null;
}

/**
 * Runs in the page before its own scripts do. Calm: no transaction of the database and no question
 * to the background is open, and for 600 ms nothing was drawn.
 */
export function watchSurface(drawn: string): void {
  const told: Told = { ready: null, whole: null };
  Object.assign(globalThis, { told });
  const calm = 600;
  let [open, last, lastFrame, held] = [0, 0, 0, 0];
  let isNew = false;
  const ended = () => {
    open--;
    calmSince = performance.now();
  };
  let calmSince = 0;

  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
    const begun = transaction.apply(this, given);
    open++;
    begun.addEventListener('complete', ended);
    begun.addEventListener('abort', ended);
    return begun;
  };
  type Ask = (...given: unknown[]) => Promise<unknown>;
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Ask } } })
    .chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (...given) => {
    open++;
    const answer = send(...given);
    void answer.then(ended, ended);
    return answer;
  };

  new MutationObserver(() => {
    isNew = true;
  }).observe(document, {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      last = Math.max(last, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });

  const look = () => {
    const now = performance.now();
    if (isNew) last = calmSince = now;
    isNew = false;
    const stands =
      document.querySelector(drawn) !== null &&
      // One that stands below the window is nothing that anybody waits for.
      ![...document.querySelectorAll('.animate-pulse, [aria-busy="true"]')].some(
        (part) => part.getBoundingClientRect().top < innerHeight,
      );
    held = stands && now - lastFrame <= 50 ? held + 1 : 0;
    lastFrame = now;
    if (held >= 2) told.ready ??= now;
    const isCalm = open === 0 && now - Math.max(last, calmSince) > calm;
    if (told.ready !== null && isCalm) told.whole = Math.max(last, told.ready);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
