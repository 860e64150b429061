import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlaceName } from '../../utils/networks/network.ts';
import { buildX } from '../sandbox/x/build.ts';
import { ROOT } from '../sandbox/extension.ts';
import { browsers, withSession } from './setup.ts';
import { beginByMessage, beginInDashboard } from './teaching/begin.ts';
import { buildFinder } from './teaching/build.ts';
import { forgetLessons } from './teaching/forget.ts';
import { settled, teach, valuesOf, type Room } from './teaching/lesson.ts';
import { pages } from './teaching/pages.ts';
import { listen } from './teaching/readings.ts';

/**
 * The proof of teaching: every attribute that the shipped rows of a field rest on is called
 * otherwise in the page; the person points at one value (at a second where Groupmate asks), keeps
 * it, and at least 95 % of the values that were read before are read again, and are the same.
 */
const finder = await buildFinder();
await buildX();
const pictures = process.env['TEACH_PICTURES'];
const seen: readonly PlaceName[] = ['community', 'post', 'comment'];

describe.each(browsers)('what is taught again in %s', (browser) => {
  const e2e = withSession(browser);
  const here = pages.filter(({ inFirefox }) => browser === 'chromium' || inFirefox);

  it.each(here)('$id', { timeout: 180_000 }, async ({ id, network, url, losses }) => {
    const ours = await e2e.session.openExtensionPage('dashboard.html#networks');
    const readings = await listen(ours);
    const page = await e2e.session.newPage();
    // As high as a wall: what is far from the view is not read.
    await page.setViewport({ width: 1280, height: pictures ? 1000 : 6000 });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    for (const place of new Set(losses.map(({ place }) => place))) await settled(readings, place);
    const before: Room['before'] = new Map(
      await Promise.all(seen.map(async (place) => [place, await readings.of(place)] as const)),
    );
    const room: Room = { network, url, page, ours, readings, before };
    if (pictures)
      room.picture = async (name) =>
        void (await e2e.session.screenshot(page, join(ROOT, pictures, `${browser}-${name}.png`)));
    const all = [];
    for (const loss of losses) all.push({ loss, values: await valuesOf(room, finder, loss) });
    const failed: object[] = [];
    for (const [nth, { loss, values }] of all.entries()) {
      const begin = nth === 0 ? beginInDashboard : beginByMessage;
      const told = await teach({ ...room, begin }, loss, values);
      const isTaught =
        told.values > 0 &&
        told.left === 0 &&
        told.examples <= 2 &&
        told.again >= told.values * 0.95;
      if (!isTaught) failed.push({ what: `${id}: ${loss.place}.${loss.field}`, ...told });
      await forgetLessons(ours);
    }
    expect(failed).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
});
