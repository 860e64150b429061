import type { Page } from 'puppeteer';
import { launch, type Session } from '../../sandbox/browsers/launch.ts';
import { builtExtension } from '../../sandbox/extension.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { figureOf, type Figure } from '../figures.ts';
import type { Place } from '../place.ts';
import { surfaces, type Surface } from './surface-list.ts';
import { watchSurface, type Told } from './watch-surface.ts';

const times = 5;
const never: Opening = { paint: null, ready: null, whole: null };

/** One opening of a surface, in milliseconds since its navigation began. */
export interface Opening {
  paint: number | null;
  ready: number | null;
  whole: number | null;
}

/**
 * Opens a surface in a tab of its own and waits until nothing more comes. `look`: called while it
 * still stands there.
 */
export async function open(
  session: Session,
  { path, drawn }: Surface,
  look: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Opening> {
  const page = await session.newPage();
  try {
    await page.evaluateOnNewDocument(watchSurface, drawn);
    await page.goto(`chrome-extension://${session.extensionId}/${path}`);
    await page.waitForFunction(
      () => (globalThis as unknown as { told: Told }).told.whole !== null,
      { timeout: 60_000, polling: 100 },
    );
    const seen = await page.evaluate((): Opening => {
      const { ready, whole } = (globalThis as unknown as { told: Told }).told;
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
      return { paint, ready, whole };
    });
    await look(page);
    return seen;
  } finally {
    await page.close();
  }
}

/** A browser of its own whose extension was just installed. */
async function withEmpty<Value>(work: (session: Session) => Promise<Value>): Promise<Value> {
  const sandbox = await startSandbox();
  const session = await launch('chromium', {
    extension: await builtExtension('chromium'),
    sandbox,
  });
  try {
    return await work(session);
  } finally {
    await session.close();
    await sandbox.close();
  }
}

/**
 * Every surface in the full database and in an empty one, in turn, and how they stand to each other.
 * All of them take ten minutes: each tells its figures when it was measured.
 */
export const surfacesMeasure = ({ session: full, say }: Place): Promise<Figure[]> =>
  withEmpty(async (empty) => {
    const figures: Figure[] = [];
    for (const surface of surfaces) {
      const kinds = { empty: [] as Opening[], full: [] as Opening[] };
      // The first of each is thrown away: it pays for what the browser compiles once.
      for (let n = 0; n <= times; n++) {
        for (const [kind, session] of Object.entries({ empty, full })) {
          // One that never was ready leaves the other surfaces their figures; `n` tells of it.
          const seen = await open(session, surface).catch(() => never);
          if (n > 0) kinds[kind as keyof typeof kinds].push(seen);
        }
      }
      const found = figuresOf(surface.name, kinds);
      for (const { name, value } of found) say(`${name} ${value ?? 'was not reached'}`);
      figures.push(...found);
    }
    return figures;
  });

/** `ready`: null among its openings means that the surface never was; it is left out of the median. */
export function figuresOf(
  surface: string,
  kinds: Record<'empty' | 'full', readonly Opening[]>,
): Figure[] {
  const of = (kind: 'empty' | 'full', what: keyof Opening) =>
    figureOf(
      `surfaces.${surface}.${kind}.${what === 'paint' ? 'first-paint' : what}`,
      'ms',
      kinds[kind].map((one) => one[what]),
    );
  const all = (['empty', 'full'] as const).flatMap((kind) =>
    (['paint', 'ready', 'whole'] as const).map((what) => of(kind, what)),
  );
  // Pairs were opened one after the other: their spread tells how sure the ratio is.
  const pairs = kinds.full.map(({ ready }, n) => {
    const beside = kinds.empty[n]?.ready;
    return ready !== null && beside ? ready / beside : null;
  });
  const ratio = figureOf(`surfaces.${surface}.ratio`, 'times', pairs);
  return [...all, ratio];
}
