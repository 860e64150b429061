import { once } from 'node:events';
import type { Page } from 'puppeteer';
import { launch } from '../sandbox/browsers/launch.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { rowsOf } from '../e2e/day-seed.ts';
import { askAsSurface } from '../e2e/surface.ts';
import type { Settled } from './verdict.ts';

interface Start {
  extension: string;
  sandbox: Sandbox;
  profile: string;
}

/** One life of the browser with a profile that outlives it. */
export async function startChromium({ extension, sandbox, profile }: Start) {
  const session = await launch('chromium', { extension, sandbox, userDataDir: profile });
  let own: Page | null = null;
  const page = async (): Promise<Page> => {
    own ??= await session.openExtensionPage('popup.html');
    return own;
  };

  return {
    page,
    /** As the system kills it: all its processes at once, nothing is saved or said. */
    async kill(): Promise<void> {
      const child = session.browser.process();
      if (!child?.pid) throw new Error('The browser has no process.');
      const gone = once(child, 'exit');
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
      await gone;
    },
    /** Wakes the background until none of these is on its way, and says what became of each. */
    async settled(uuids: readonly string[]): Promise<Map<string, Settled & { text: string }>> {
      const from = await page();
      for (const end = Date.now() + 60_000; ;) {
        await askAsSurface(from, 'ui.changed', { what: 'plan' });
        const items = (await rowsOf(from, 'plan')).filter(({ uuid }) =>
          uuids.includes(String(uuid)),
        );
        const still = items.filter(isOnItsWay);
        if (!still.length) {
          // What is to be told is written with the step; told is what is not to be told any more.
          const facts = await rowsOf(from, 'facts');
          const untold = facts.some(({ name }) => name === 'notice:by-key');
          if (!untold) {
            return new Map(
              items.map((item) => [
                String(item['uuid']),
                { state: String(item['state']), text: String(item['text']), told: true },
              ]),
            );
          }
        }
        if (Date.now() > end) throw new Error(`Not settled: ${JSON.stringify(still)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  };
}

interface Delivered {
  retryAt?: number | null;
}
function isOnItsWay(item: Record<string, unknown>): boolean {
  const delivery = item['delivery'] as Delivered | null | undefined;
  const state = String(item['state']);
  return (
    ['planned', 'armed', 'sending'].includes(state) ||
    // It will be asked for again by itself.
    (state === 'unknown' && typeof delivery?.retryAt === 'number')
  );
}
