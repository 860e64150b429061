import type { CDPSession, Page } from 'puppeteer';
import { address } from './with.ts';

/** What one visit to the wall cost; milliseconds and bytes. */
export interface Cost {
  script: number;
  styleAndLayout: number;
  task: number;
  longestTask: number;
  longTasks: number;
  /** Layout shift of the first 1.5 s, at the top; and of the whole visit. */
  shiftTop: number;
  shift: number;
  heap: number;
  nodes: number;
  /** From the DOM being there; null: none came. */
  firstMark: number | null;
  /** How long after the end of the wall was reached marks still came. */
  marksLate: number;
  marks: number;
}

/** Called in the page before anything of it. */
function watchInPage(): void {
  const told = { long: [] as number[], shift: 0, firstMark: null as number | null, ready: 0 };
  Object.assign(globalThis, { benchTold: told });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) told.long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) told.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    told.ready = performance.now();
    const watch = new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          // The e2e variant's roots are open: else nobody could look for our marks.
          if (!(node instanceof HTMLDivElement) || !node.shadowRoot) continue;
          told.firstMark ??= performance.now() - told.ready;
          watch.disconnect();
        }
      }
    });
    watch.observe(document.documentElement, { childList: true, subtree: true });
  });
}
interface Told {
  long: number[];
  shift: number;
  firstMark: number | null;
}
const toldOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { benchTold: Told }).benchTold);

export async function metricsOf(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
export async function heapOf(cdp: CDPSession): Promise<Record<string, number>> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return metricsOf(cdp);
}
export const pause = (ms: number) => new Promise((on) => setTimeout(on, ms));

/** As long as the person looks before they scroll: what shifts then, shifts under their eyes. */
const topMs = 1500;
/** No mark came for so long: all of ours has calmed down. */
const calmMs = 3000;
/** Whoever is not done by then is not waited for. */
const longestMs = 90_000;

/** Down the wall to its end, as a person with a wheel; all that the page appends comes on the way. */
const scrollDown = (page: Page, stepMs: number) =>
  page.evaluate(async (wait) => {
    const left = () => (globalThis as unknown as { benchLeft(): number }).benchLeft();
    for (let still = 0, last = -1; still < 3 || left() > 0;) {
      scrollBy(0, 700);
      await new Promise((on) => setTimeout(on, wait));
      still = scrollY === last ? still + 1 : 0;
      // At the end with something left: up again a little, so that the page hears of scrolling.
      if (still > 2 && left() > 0) scrollBy(0, -900);
      last = scrollY;
    }
  }, stepMs);

const marksOn = (page: Page) =>
  page.evaluate(
    () => [...document.querySelectorAll('div')].filter(({ shadowRoot }) => shadowRoot).length,
  );

/** Waits until nothing more comes; how many milliseconds marks still came, and how many there are. */
async function calm(page: Page, slower: number): Promise<{ late: number; marks: number }> {
  const began = Date.now();
  let last = { late: 0, marks: await marksOn(page) };
  for (;;) {
    await pause(500);
    const marks = await marksOn(page);
    const now = Date.now() - began;
    if (marks !== last.marks) last = { late: now, marks };
    if (now - last.late > calmMs * (slower > 1 ? 2 : 1) || now > longestMs) return last;
  }
}

/** One visit: looked at, scrolled to the end, and left to rest. `slower`: the CPU's throttle. */
export async function visitWall(page: Page, slower: number): Promise<Cost> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
  await cdp.send('HeapProfiler.enable');
  await page.evaluateOnNewDocument(watchInPage);
  if (slower > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await pause(topMs);
  const { shift: shiftTop } = await toldOf(page);
  await scrollDown(page, 60);
  const { late, marks } = await calm(page, slower);
  const { long, shift, firstMark } = await toldOf(page);
  const spent = await metricsOf(cdp);
  const { JSHeapUsedSize = 0, Nodes = 0 } = await heapOf(cdp);
  const ms = (name: string) => (spent[name] ?? 0) * 1000;
  return {
    ...{ script: ms('ScriptDuration'), task: ms('TaskDuration') },
    styleAndLayout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    ...{ longestTask: Math.max(0, ...long), longTasks: long.length },
    ...{ shiftTop, shift, heap: JSHeapUsedSize, nodes: Nodes },
    ...{ firstMark, marksLate: late, marks },
  };
}
