import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import {
  Faults,
  emulate,
  faultsOf,
  faultsOfMarks,
  withPlanted,
  withPlantedInMark,
} from './accessible-help.ts';
import { crawl } from './accessible-crawl.ts';
import {
  contrasts,
  fill,
  goTo,
  looksSo,
  named,
  plainLooks,
  routes,
  stands,
  wishes,
  type Look,
} from './accessible-pages.ts';
import { fullDay } from './accessible-seed.ts';
import { seed } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marksWhen,
  panel,
  panelDrawn,
  press,
} from './page-help.ts';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { browsers, withSession } from './setup.ts';

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

/**
 * How many layers are known to open there, mended by hand: a crawl that finds fewer has gone blind.
 */
const opens: Partial<Record<(typeof routes)[number], number>> = { plan: 5 };
/** Their dialogs open by a button of the page too. */
const crawled = routes.filter((route) => !/^plan.|^communities.(tasks|rows)/.test(route));

describe.each(browsers)('for everyone, in %s', (name) => {
  const e2e = withSession(name);
  const all = name === 'chromium' ? [...plainLooks, ...contrasts] : plainLooks;
  const [light = contrasts[0] as Look] = plainLooks;

  async function dashboard(look = light): Promise<Page> {
    const page = await e2e.session.openExtensionPage('dashboard.html#settings');
    await stands(page);
    await looksSo(page, look, name);
    return page;
  }

  it('axe finds a fault that is planted in each kind of surface', async () => {
    const nameless = expect.stringMatching(/^button-name ×1/) as string;
    const own = await dashboard();
    expect(await withPlanted(own, () => faultsOf(own))).toContainEqual(nameless);
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await page.bringToFront();
    await claimCommunity(page);
    expect(await withPlantedInMark(page, () => faultsOfMarks(page))).toContainEqual(nameless);
    await press(await markButton(page, /^Engagement rate/));
    await panelDrawn(page);
    const frame = await panel(page);
    expect(await withPlanted(frame, () => faultsOf(frame))).toContainEqual(nameless);
  });

  /** The popup and the side panel. */
  async function small(kind: string, faults: Faults): Promise<void> {
    for (const surface of ['popup.html', 'sidepanel.html']) {
      const page = await e2e.session.openExtensionPage(surface);
      await page.waitForSelector('main');
      for (const look of all) {
        // As wide as the popup is, and so high that nothing stands behind the bar at its bottom.
        const narrow = { ...look, width: surface === 'popup.html' ? 380 : 360 };
        await looksSo(page, narrow, name, 3000);
        await stands(page, kind === 'full' ? 'main li, main form' : 'main');
        faults.add(`${surface}, ${kind}, ${named(narrow)}`, await faultsOf(page));
        await picture(page, `${name}-${named(narrow)}-${surface}-${kind}`);
      }
      await page.close();
    }
  }

  /** All pages of the dashboard, each in all looks. */
  async function large(page: Page, kind: string, faults: Faults, some = all): Promise<void> {
    await page.bringToFront();
    for (const route of routes) {
      await goTo(page, route);
      for (const look of some) {
        const title = `#${route}, ${kind}, ${named(look)}`;
        await looksSo(page, look, name);
        await stands(page);
        faults.add(title, await faultsOf(page));
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) faults.add(title, [`${over} px beside the window`]);
        await picture(page, `${name}-${named(look)}-${route.replaceAll(/\W/g, '-')}-${kind}`);
      }
    }
  }

  it('the first day has no fault', { timeout: 900_000 }, async () => {
    const faults = new Faults();
    await small('empty', faults);
    await large(await dashboard(), 'empty', faults, plainLooks);
    expect(faults.found).toEqual({});
  });

  it('a full day, with the sample in it, has no fault', { timeout: 900_000 }, async () => {
    const faults = new Faults();
    const page = await dashboard();
    await fill(page);
    await small('full', faults);
    await large(page, 'full', faults);
    expect(faults.found).toEqual({});
  });

  it.runIf(name === 'chromium')('nothing moves for who asked for that', async () => {
    const page = await dashboard();
    await goTo(page, 'plan');
    /** The longest change of state on the page, in seconds. */
    const longest = () =>
      page.$$eval('*', (elements) =>
        Math.max(
          ...elements.map((one) => {
            const { transitionDuration, animationDuration } = getComputedStyle(one);
            return Math.max(parseFloat(transitionDuration), parseFloat(animationDuration) || 0);
          }),
        ),
      );
    expect(await longest()).toBeLessThan(0.001);
    await emulate(page, { 'prefers-reduced-motion': 'no-preference' });
    expect(await longest()).toBeGreaterThan(0.05);
  });

  it.runIf(name === 'chromium')('high contrast still tells what is chosen and on', async () => {
    const page = await dashboard(contrasts[0] as Look);
    const grounds = (css: string) =>
      page.$$eval(css, (all) => [
        ...new Set(all.map((one) => getComputedStyle(one).backgroundColor)),
      ]);
    const chosen = await grounds('main label:has(> input[type="radio"]:checked)');
    const others = await grounds('main label:has(> input[type="radio"]:not(:checked))');
    expect(chosen).toHaveLength(1);
    expect(others).not.toContain(chosen[0]);
    expect(await grounds('[role="switch"][aria-checked="true"]')).toEqual(chosen);
    expect(await grounds('[role="switch"][aria-checked="false"]')).not.toEqual(chosen);
    expect(await grounds('nav a[aria-current="page"]')).toEqual(chosen);
  });

  it.each(all)('marks and panels in a page: %o', { timeout: 180_000 }, async (look) => {
    const own = await dashboard(look);
    const faults = new Faults();
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await page.bringToFront();
    if (name === 'chromium') {
      await emulate(page, wishes(look));
    }
    await setLook(own, { theme: look.theme, language: 'en' });
    await claimCommunity(page);
    await marksWhen(page, (seen) => seen.some(({ label }) => /^Engagement rate/.test(label)));
    faults.add('marks on a wall', await faultsOfMarks(page));
    await picture(page, `${name}-${named(look)}-wall`);
    const inPanel = async (title: string, mark: RegExp, within?: string) => {
      const button = await markButton(page, mark, within);
      await press(button);
      await panelDrawn(page);
      const frame = await panel(page);
      faults.add(title, await faultsOf(frame));
      await picture(page, `${name}-${named(look)}-${title.replace(/\W+/g, '-')}`);
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        () => ![...document.querySelectorAll('div')].some((one) => one.matches(':popover-open')),
      );
      // The reply box that the mark has opened is as good: there the answer goes on.
      const back = await button.evaluate(
        (mark) =>
          (mark.getRootNode() as ShadowRoot).activeElement === mark ||
          document.activeElement?.matches('[contenteditable="true"], textarea') === true,
      );
      if (!back) faults.add(`${title}, left`, ['the focus does not come back to the mark']);
    };
    await inPanel('panel of figures', /^Engagement rate/);
    await inPanel('panel of the community', /figures of this community/);
    await page.goto(`https://vk.com/wall${LANDMARKS.mainThread}?skin=react`, {
      waitUntil: 'domcontentloaded',
    });
    await marksWhen(page, (seen) => seen.some(({ label }) => /^Waits/.test(label)));
    faults.add('marks in a thread', await faultsOfMarks(page));
    await inPanel('panel of a comment', /^Waits/);
    await inPanel('panel of templates', /^Reply by template/, commentScope('5007'));
    expect(faults.found).toEqual({});
  });

  it('what opens has no fault and is left by keys alone', { timeout: 900_000 }, async () => {
    const page = await dashboard();
    await fill(page);
    const faults = new Faults();
    for (const route of crawled) {
      // What the presses before have changed is as it was.
      await seed(page, fullDay);
      await looksSo(page, { theme: 'light', language: 'en', width: 1200 }, name);
      await goTo(page, route);
      await crawl(page, route, faults);
      const seen = faults.seen.filter((one) => one.startsWith(`${route} `)).length;
      if (seen < (opens[route] ?? 0)) faults.add(route, [`only ${seen} layers opened`]);
    }
    expect(faults.found).toEqual({});
  });

  it('the focus goes on when a notice of the plan is decided', async () => {
    const page = await dashboard();
    await seed(page, fullDay);
    await goTo(page, 'plan');
    /** The text of the row that the focus is in; the heading's, when it is there. */
    const at = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return (activeElement?.closest('[data-plan]') ?? activeElement)?.textContent ?? '';
      });
    await stands(page, 'main [data-plan]');
    // One is of five hours ago, one of three.
    for (const [first, next] of [
      ['Утренний хлеб', 'Не найден'],
      ['Не найден', 'Plan'],
    ] as const) {
      await (await page.waitForSelector('main [data-plan] ::-p-text(Skip)'))?.focus();
      expect(await at()).toContain(first);
      await page.keyboard.press('Enter');
      await expect.poll(at, { timeout: 10_000 }).toContain(next);
    }
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});
