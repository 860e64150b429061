import { builtExtension } from '../../sandbox/extension.ts';
import { figureOf, type Figure } from '../figures.ts';
import { heapOf, pause, visitWall, type Cost } from '../page-cost/visit.ts';
import { commentsEach, posts } from '../page-cost/wall.ts';
import {
  address,
  injectedBytes,
  inOwnBrowser,
  kinds,
  rounds,
  type With,
} from '../page-cost/with.ts';

const units: Readonly<Record<keyof Cost, Figure['unit']>> = {
  ...{ script: 'ms', styleAndLayout: 'ms', task: 'ms', longestTask: 'ms', longTasks: 'count' },
  ...{ shiftTop: 'score', shift: 'score', heap: 'bytes', nodes: 'count' },
  ...{ firstMark: 'ms', marksLate: 'ms', marks: 'count' },
};
const nameOf = (name: string) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** All kinds in turn, so that what the machine does besides falls on all of them alike. */
async function inTurn<Told>(
  once: (kind: With) => Promise<Told>,
  of: readonly With[] = kinds(),
): Promise<Map<With, Told[]>> {
  const all = new Map<With, Told[]>();
  for (let round = 0; round < rounds(); round++) {
    for (const kind of of) all.set(kind, [...(all.get(kind) ?? []), await once(kind)]);
  }
  return all;
}

/** Each kind's medians, and by round how much more ours (and the older build) took than the empty one. */
function figuresOf(name: string, all: ReadonlyMap<With, readonly Cost[]>): Figure[] {
  const names = Object.keys(units) as (keyof Cost)[];
  const empty = all.get('empty') ?? [];
  return [...all].flatMap(([kind, costs]) => [
    ...names.map((what) =>
      figureOf(
        `${name}.${kind}.${nameOf(what)}`,
        units[what],
        costs.map((cost) => cost[what]),
      ),
    ),
    ...(kind === 'none' || kind === 'empty' ? [] : names)
      .filter((what) => !['firstMark', 'marksLate', 'marks'].includes(what))
      .map((what) =>
        figureOf(
          `${name}.${kind}-over-empty.${nameOf(what)}`,
          units[what],
          costs.map((cost, round) => (cost[what] ?? 0) - (empty[round]?.[what] ?? 0)),
        ),
      ),
  ]);
}

function checked(kind: With, cost: Cost): Cost {
  const ours = kind === 'groupmate' || kind === 'before';
  // Without marks nothing was measured.
  if (ours && cost.marks < posts) throw new Error(`${kind}: only ${cost.marks} marks.`);
  if (!ours && kind !== 'floor' && cost.marks > 0)
    throw new Error(`${kind}: marks where nobody draws any.`);
  return cost;
}
const visits = (slower: number) =>
  inTurn((kind) =>
    inOwnBrowser(kind, async ({ page }) => checked(kind, await visitWall(page, slower))),
  );

/** A wall of 100 posts and 1,200 comments: alone, with an empty extension, with ours. */
export async function pageCost(): Promise<Figure[]> {
  const [first, rest] = await injectedBytes(await builtExtension('chromium'));
  return [
    figureOf('page-cost.injected-at-first', 'bytes', [first]),
    figureOf('page-cost.injected-at-rest', 'bytes', [rest]),
    figureOf('page-cost.posts-and-comments', 'rows', [posts + posts * commentsEach]),
    ...figuresOf('page-cost', await visits(1)),
  ];
}

/** The same on a computer that is four times slower. */
export const pageThrottled = async (): Promise<Figure[]> =>
  figuresOf('page-throttled', await visits(4));

/** Caches have filled by then. */
const warm = 6;
/** How many further navigations each look is away from the one before. */
const span = 44;
/** What is looked at: as the browser calls it, and its unit. */
const lasting = [
  ['heap', 'bytes', 'JSHeapUsedSize'],
  ['nodes', 'count', 'Nodes'],
  ['listeners', 'count', 'JSEventListeners'],
] as const;

/** What there is after the 6th, the 50th and the 94th navigation without a reload. */
const looksAt = (kind: With) =>
  inOwnBrowser(kind, async ({ page }) => {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    await cdp.send('HeapProfiler.enable');
    await page.goto(address, { waitUntil: 'load' });
    await pause(2000);
    const looks: Record<string, number>[] = [];
    for (let n = 1; n <= warm + 2 * span; n++) {
      const to = n % 2 ? '/wall-224700111_90000' : '/teplyhleb';
      await page.evaluate((go) => {
        (globalThis as unknown as { benchGo(to: string): void }).benchGo(go);
        scrollTo(0, 0);
      }, to);
      await pause(700);
      if ((n - warm) % span) continue;
      // Each time on the same page, and with its marks drawn.
      await pause(2000);
      looks.push(await heapOf(cdp));
    }
    return looks;
  });

/**
 * What has grown by kind from the 6th navigation to the 50th, and from there to the 94th (`-later`).
 * What leaks grows in both alike; what the browser compiles and remembers for a while does not.
 */
export async function pageLeak(): Promise<Figure[]> {
  const all = await inTurn(looksAt, ['empty', 'groupmate']);
  return [...all].flatMap(([kind, told]) =>
    lasting.flatMap(([label, unit, name]) =>
      ['', '-later'].map((when, nth) =>
        figureOf(
          `page-leak.${kind}.${label}${when}`,
          unit,
          told.map((looks) => (looks[nth + 1]?.[name] ?? 0) - (looks[nth]?.[name] ?? 0)),
        ),
      ),
    ),
  );
}
