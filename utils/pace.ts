/** How many times as long as it took it rests. */
const restTimes = 10;

export interface Pace {
  /** Something has changed: asked anew, at once where that may be. */
  changed(): void;
  /** Asked anew without a rest: the person waits for it. */
  now(): void;
  stop(): void;
}

/**
 * Asks `work` again and again, never two at a time: what took long rests ten times as long before it
 * is asked anew, so that a page which shows a sum of everything does not hold up whoever writes.
 * `failed`: of one that rejected; the next change asks again.
 */
export function paced(work: () => Promise<void>, failed: (error: unknown) => void): Pace {
  let wanted: 'no' | 'rested' | 'now' = 'no';
  let [running, stopped] = [false, false];
  let resting: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    clearTimeout(resting);
    [running, wanted, resting] = [true, 'no', undefined];
    const from = performance.now();
    await work().catch((error: unknown) => !stopped && failed(error));
    running = false;
    resting = setTimeout(rested, (performance.now() - from) * restTimes);
    go();
  }
  const rested = () => {
    resting = undefined;
    go();
  };
  /** What changes while it is asked may come too late for it: it is asked anew afterwards. */
  function go(): void {
    if (stopped) return clearTimeout(resting);
    if (running || wanted === 'no' || (wanted === 'rested' && resting !== undefined)) return;
    void run();
  }
  return {
    changed() {
      if (wanted === 'no') wanted = 'rested';
      go();
    },
    now() {
      wanted = 'now';
      go();
    },
    stop() {
      stopped = true;
      go();
    },
  };
}
