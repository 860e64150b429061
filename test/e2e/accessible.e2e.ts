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

/** Every page of the dashboard, and the parts of those that have tabs in their address. */
const routes = [
  ...['plan', 'plan/new', 'inbox', 'inbox/answers', 'inbox/moderation', 'mentions', 'templates'],
  ...['communities', 'insights', 'people', 'people/first', 'networks', 'networks/covers'],
  ...['problems', 'data', 'settings', 'privacy'],
] as const;

/** How many layers are known to open there: a crawl that finds fewer has gone blind. */
const opens: Partial<Record<(typeof routes)[number], number>> = { plan: 5, 'plan/new': 4 };

interface Look {
  theme: 'light' | 'dark';
  language: 'en' | 'ru';
  width: number;
  contrast?: true;
}
const looks: readonly Look[] = [
  { theme: 'light', language: 'en', width: 1200 },
  { theme: 'dark', language: 'ru', width: 360 },
];
/** Only Chromium lets automation ask for it. */
const contrasts: readonly Look[] = [
  { theme: 'dark', language: 'en', width: 1200, contrast: true },
  { theme: 'light', language: 'en', width: 360, contrast: true },
];
const named = (look: Look) => Object.values(look).join('-');

/** Lets a page of ours look so. Its words must have come. */
async function looksSo(page: Page, look: Look, name: string): Promise<void> {
  await page.setViewport({ width: look.width, height: 900 });
  if (name === 'chromium') {
    await emulate(page, {
      'prefers-reduced-motion': 'reduce',
      'prefers-color-scheme': look.theme,
      ...(look.contrast ? { 'forced-colors': 'active', 'prefers-contrast': 'more' } : {}),
    });
  }
  await setLook(page, { theme: look.theme, language: look.language });
  await page.waitForFunction(
    ({ theme, language }) =>
      document.documentElement.lang === language &&
      document.documentElement.dataset['theme'] === theme,
    {},
    look,
  );
}

/** The page stands: its title is there and nothing is on its way from the database. */
const stands = (page: Page, css = 'main h1') =>
  page.waitForFunction(
    (wanted) => document.querySelector(wanted) && !document.querySelector('.animate-pulse'),
    {},
    css,
  );

async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  // A page looks at the rest of its address once, when it comes.
  if (route.includes('/')) await page.reload();
  await stands(page);
}

describe.each(browsers)('for everyone, in %s', (name) => {
  const e2e = withSession(name);
  const all = name === 'chromium' ? [...looks, ...contrasts] : looks;

  async function dashboard(look: Look, rows = fullDay as Record<string, readonly object[]>) {
    const page = await e2e.session.openExtensionPage('dashboard.html#settings');
    await stands(page);
    if (Object.keys(rows).length > 0) await seed(page, rows);
    await looksSo(page, look, name);
    return page;
  }

  it('axe finds a fault that is planted in each kind of surface', async () => {
    const nameless = expect.stringMatching(/^button-name ×1/) as string;
    const own = await dashboard(looks[0] as Look);
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

  it.each(all)('pages of the dashboard: %o', { timeout: 240_000 }, async (look) => {
    const page = await dashboard(look);
    const faults = new Faults();
    for (const route of routes) {
      await goTo(page, route);
      faults.add(route, await faultsOf(page));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) faults.add(`${route}, beside the window`, [`${over} px`]);
      await picture(page, `${name}-${named(look)}-${route.replace('/', '-')}`);
    }
    expect(faults.found).toEqual({});
  });

  it.runIf(name === 'chromium')('nothing moves for who asked for that', async () => {
    const page = await dashboard(looks[0] as Look);
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

  it.each(all)('popup and side panel, empty and full: %o', { timeout: 120_000 }, async (look) => {
    const faults = new Faults();
    const narrow = { ...look, width: 360 };
    for (const kind of ['empty', 'full']) {
      if (kind === 'full') await (await dashboard(look)).close();
      for (const surface of ['popup.html', 'sidepanel.html']) {
        const page = await e2e.session.openExtensionPage(surface);
        await page.waitForSelector('main');
        await looksSo(page, narrow, name);
        await stands(page, kind === 'full' ? 'main li, main form' : 'main');
        faults.add(`${surface}, ${kind}`, await faultsOf(page));
        await picture(page, `${name}-${named(narrow)}-${surface}-${kind}`);
        await page.close();
      }
    }
    expect(faults.found).toEqual({});
  });

  it.each(all)('marks and panels in a page: %o', { timeout: 180_000 }, async (look) => {
    const own = await dashboard(look, {});
    const faults = new Faults();
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await page.bringToFront();
    if (name === 'chromium') {
      await emulate(page, {
        'prefers-color-scheme': look.theme,
        'prefers-reduced-motion': 'reduce',
        ...(look.contrast ? { 'forced-colors': 'active' } : {}),
      });
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

  // One browser looks at them wide, the other narrow: each press costs its time.
  it.each(routes)('what opens on #%s, by keys alone', { timeout: 150_000 }, async (route) => {
    const width = name === 'chromium' ? 1200 : 360;
    const page = await dashboard({ theme: 'light', language: 'en', width });
    await goTo(page, route);
    const faults = new Faults();
    await crawl(page, route, faults);
    expect(faults.found).toEqual({});
    expect(faults.seen.length).toBeGreaterThanOrEqual(opens[route] ?? 0);
  });
});
