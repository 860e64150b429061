import type { Page, Target } from 'puppeteer';
import { addKeys } from '../faults/posts.ts';
import { rowsOf } from '../e2e/day-seed.ts';
import { marksWhen } from '../e2e/page-help.ts';
import { launch, type Session } from '../sandbox/browsers/launch.ts';
import { builtExtension } from '../sandbox/extension.ts';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { watchAll, type Watching } from './watching.ts';
import { checkRow } from '../../utils/backup/tables.ts';
import { isOwnFact } from '../../utils/backup/rules.ts';
import { keptTables } from '../../utils/backup/schema.ts';
import { sampleFactName } from '../../utils/sample/schema.ts';

/** A specialist's browser, and what is watched in it all the time. */
export interface Place {
  session: Session;
  sandbox: Sandbox;
  /** The popup in a tab: asks as a surface does. */
  own: Page;
  /** Two that live as long as the run. */
  wall: Page;
  dashboard: Page;
  /** Walks from page to page. */
  walker: Page;
  watching: Watching;
  close(): Promise<void>;
}

export async function preparePlace(): Promise<Place> {
  const sandbox = await startSandbox();
  const session = await launch('chromium', {
    extension: await builtExtension('chromium'),
    sandbox,
    width: 1100,
    height: 900,
  });
  const watching = await watchAll(session);
  const own = await session.openExtensionPage('popup.html');
  await addKeys(own, sandbox);
  const wall = await session.newPage('https://vk.com/teplyhleb?skin=react');
  await wall.bringToFront();
  await marksWhen(wall, (all) => all.length > 0);
  const dashboard = await session.openExtensionPage('dashboard.html#plan');
  const walker = await session.newPage();
  return {
    ...{ session, sandbox, own, wall, dashboard, walker, watching },
    async close() {
      await session.close();
      await sandbox.close();
    },
  };
}

/** Bytes in use after everything that nobody holds was collected; null: it does not run now. */
export async function heapOf(target: Page | Target): Promise<number | null> {
  const line = await target.createCDPSession().catch(() => null);
  if (!line) return null;
  try {
    await line.send('HeapProfiler.collectGarbage');
    const { usedSize } = await line.send('Runtime.getHeapUsage');
    return usedSize;
  } catch {
    return null;
  } finally {
    await line.detach().catch(() => undefined);
  }
}

/** Rows of the database that do not fit their own schema, `table: field`. */
export async function oddRows(page: Page): Promise<string[]> {
  const odd: string[] = [];
  for (const table of keptTables) {
    // Bytes do not come over the line; the schema speaks of rows without them.
    if (table === 'media') continue;
    for (const stored of await rowsOf(page, table)) {
      const row = { ...stored };
      if (table === 'people') delete row['words'];
      if (table === 'plan' || table === 'posts') delete row['prints'];
      const name = String(row['name']);
      if (table === 'facts' && (isOwnFact(name) || name === sampleFactName)) continue;
      const checked = checkRow(table, row);
      if (!checked.fits) odd.push(`${table}: ${checked.field}`);
    }
  }
  return odd;
}

/** What the background noted of its own failures, those among them that it caught. */
export const failuresNoted = async (page: Page): Promise<string[]> =>
  (await rowsOf(page, 'problems')).map(
    ({ feature, detail, times }) => `${String(feature)}: ${String(detail)} (${String(times)}x)`,
  );
