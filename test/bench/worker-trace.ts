import type { Session } from '../sandbox/browsers/launch.ts';

interface TraceEvent {
  name: string;
  /** Microseconds of the thread's own time: what others do meanwhile does not count. */
  tdur?: number;
  pid: number;
  tid: number;
}

/** What the background's script costs as it starts, milliseconds of its thread. */
export interface StartCost {
  /** Reading all of its modules. */
  compile: number;
  /** Running all that stands at their top. */
  evaluate: number;
}

/** Runs `wake` and tells what the worker that it woke cost. A worker must not run before. */
export async function traced(session: Session, wake: () => Promise<unknown>): Promise<StartCost> {
  const cdp = await session.browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  const includedCategories = ['v8', 'devtools.timeline', 'disabled-by-default-v8.compile'];
  await cdp.send('Tracing.start', { traceConfig: { includedCategories } });
  await wake();
  const whole = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await whole;
  await cdp.detach();
  const started = events.find(({ name }) => name === 'v8.evaluateModule');
  if (!started) throw new Error('No background started.');
  const sum = (wanted: string) =>
    events
      .filter(({ name, pid, tid }) => name === wanted && pid === started.pid && tid === started.tid)
      .reduce((all, { tdur = 0 }) => all + tdur / 1000, 0);
  return { compile: sum('v8.compileModule'), evaluate: sum('v8.evaluateModule') };
}

/** Bytes of JavaScript that the running worker holds after a forced collection. */
export async function workerHeap(session: Session): Promise<number> {
  const { client } = await session.worker();
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}
