import { describe, expect, it } from 'vitest';
import { watchAll, worldPlants } from '../soak/watching.ts';
import { marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { askAsSurface } from './surface.ts';

/** What the soak sees of errors that nobody caught (test/soak/watching.ts). */
describe.runIf(browsers.includes('chromium'))('watching all our worlds, chromium', () => {
  const e2e = withSession('chromium', { locale: 'ru' });

  it('sees nothing where nothing breaks, and each break once, also of a worker that dies', async () => {
    const { session } = e2e;
    const watching = await watchAll(session);
    const dashboard = await session.openExtensionPage('dashboard.html#plan');
    const wall = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await wall.bringToFront();
    await marksWhen(wall, (all) => all.length > 0);
    await watching.takeFromWorker();
    expect(watching.errors).toEqual([]);

    // The site's own errors are not ours.
    await wall.evaluate("void setTimeout(() => { throw new Error('of the site') })");
    for (const plant of Object.values(worldPlants)) await plant({ session, wall, dashboard });
    await expect
      .poll(
        async () => {
          await watching.takeFromWorker();
          return watching.errors.map((error) => error.slice(0, error.indexOf(':'))).sort();
        },
        { timeout: 20_000 },
      )
      .toEqual(['script', 'surface', 'worker', 'worker']);
    expect(watching.errors.every((error) => error.includes('planted'))).toBe(true);

    // It still dies, and what the next one breaks is seen as well.
    await session.stopWorker();
    await dashboard.bringToFront();
    await askAsSurface(dashboard, 'ui.changed', { what: 'plan' });
    await worldPlants['worker-error']?.({ session, wall, dashboard });
    await expect
      .poll(
        async () => {
          await watching.takeFromWorker();
          return watching.errors.filter((error) => error.startsWith('worker')).length;
        },
        { timeout: 20_000 },
      )
      .toBe(3);
  });
});
