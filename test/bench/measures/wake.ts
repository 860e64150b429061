import { figureOf, type Figure } from '../figures.ts';
import { repeat, type Place } from '../place.ts';
import { traced, workerHeap } from '../worker-trace.ts';

interface Woken {
  word: number;
  cold: number;
  warm: number;
  compile: number;
  evaluate: number;
  /** After the first answer, and after a tick. */
  heap: number;
  ticked: number;
}

/**
 * The background is ended and then asked by a page of the extension: milliseconds to its answer. `word`
 * is a question that needs nothing but the script; `cold` and `warm` are the popup's, with all of a
 * tick in it.
 */
export async function wake({ session, own, in: inPage }: Place): Promise<Figure[]> {
  const word = () =>
    own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean } | undefined> };
        };
      };
      const from = performance.now();
      const reply = await chrome.runtime.sendMessage({ groupmate: 'bench.nothing', ask: {} });
      if (reply?.ok !== false) throw new Error('The background did not answer.');
      return performance.now() - from;
    });
  const ask = () => inPage('ask', 'ui.popup', {});
  const asleep = async () => {
    await session.stopWorker();
    // What its end leaves to do must not count as the next one's start.
    await new Promise((on) => setTimeout(on, 500));
  };
  await ask();
  const all = await repeat(9, async (): Promise<Woken> => {
    await asleep();
    const cold = await ask();
    const warm = await ask();
    await asleep();
    const first = await word();
    const heap = await workerHeap(session);
    await ask();
    const ticked = await workerHeap(session);
    await asleep();
    // By itself: tracing slows what it looks at.
    return { word: first, cold, warm, heap, ticked, ...(await traced(session, word)) };
  });
  const of = (name: string, unit: Figure['unit'], what: keyof Woken) =>
    figureOf(
      `wake.${name}`,
      unit,
      all.map((one) => one[what]),
    );
  return [
    of('first-word', 'ms', 'word'),
    of('popup-cold', 'ms', 'cold'),
    of('popup-warm', 'ms', 'warm'),
    of('script-compiled', 'ms', 'compile'),
    of('script-run', 'ms', 'evaluate'),
    of('heap-after-wake', 'bytes', 'heap'),
    of('heap-after-tick', 'bytes', 'ticked'),
  ];
}
