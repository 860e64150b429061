import { figureOf, type Figure } from '../figures.ts';
import { growthFigures, type Point } from '../growth.ts';
import { repeat, type Place } from '../place.ts';
import { workerHeap } from '../worker-trace.ts';

const sizes = { full: [1000, 10_000, 100_000], small: [200, 1000, 5000] } as const;
const bursts = [10, 100, 1000];

/**
 * The plan as its queue grows: a tick with nothing to do, the question whether a text is there already,
 * many that come due in one tick; and what the background holds after a tick.
 */
export async function reconcile({ session, in: inPage, size, end }: Place): Promise<Figure[]> {
  const points: Record<'tick' | 'whole-tick' | 'dedup' | 'no-such-word', Point[]> = {
    ...{ tick: [], 'whole-tick': [], dedup: [], 'no-such-word': [] },
  };
  const heaps: Figure[] = [];
  for (const rows of sizes[size]) {
    await inPage('clear', 'plan');
    await inPage('fillPlan', rows, end);
    // The first tick moves what came due while the rows were written.
    await inPage('tick', end);
    const at = async (name: keyof typeof points, run: (n: number) => Promise<number>) => {
      points[name].push({ rows, repeats: await repeat(9, run) });
    };
    await at('tick', () => inPage('tick', end));
    await at('whole-tick', () => inPage('wholeTick', end));
    await at('dedup', (n) => inPage('dedup', n, end));
    await at('no-such-word', () => inPage('search', 'такогословаздесьнет', false));
    await inPage('ask', 'ui.popup', {});
    const heap = await repeat(3, () => workerHeap(session));
    heaps.push(figureOf(`reconcile.heap-${String(rows)}`, 'bytes', heap));
  }
  const due: Point[] = [];
  for (const rows of bursts) {
    due.push({ rows, repeats: await repeat(3, () => inPage('burst', rows, end)) });
  }
  return [
    ...Object.entries(points).flatMap(([name, all]) => growthFigures(`reconcile.${name}`, all)),
    ...growthFigures('reconcile.due-at-once', due),
    ...heaps,
  ];
}
