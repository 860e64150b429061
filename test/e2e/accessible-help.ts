import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CDPSession, Frame, Page } from 'puppeteer';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface AxeNode {
  html: string;
  failureSummary?: string;
}
interface AxeApi {
  run(
    of: Document | { include: Element[] },
    how: object,
  ): Promise<{ violations: { id: string; nodes: AxeNode[] }[] }>;
}
type Where = 'page' | 'marks' | 'layer';
/**
 * Axe leaves WCAG 2.2's size of targets out unless it is asked for. `skip-link` takes the menu's
 * links (`#plan`) for such ones as soon as they stand outside of a narrow window.
 */
const how = {
  rules: { 'target-size': { enabled: true }, 'skip-link': { enabled: false } },
  // Half of its time goes into telling what is right; frames of ours are looked at by themselves.
  resultTypes: ['violations'],
  iframes: false,
  preload: false,
};
/** Where the system forces its colours, pages are told the old ones: axe would judge these. */
const forced = { ...how, rules: { ...how.rules, 'color-contrast': { enabled: false } } };

async function injected(place: Page | Frame): Promise<void> {
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(axe);
  // Colours and places on their way from one state to the next are no fault; what pulses for ever
  // has no end that could be waited for, and a page behind another ends nothing at all.
  await place.evaluate(async () => {
    const late = new Promise((done) => setTimeout(done, 3000));
    // The end of one may begin another: a colour is handed on from element to element.
    for (let n = 0; n < 5; n++) {
      const moving = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
      if (n > 0 && moving.length === 0) break;
      const drawn = new Promise((done) => requestAnimationFrame(done));
      await Promise.race([late, Promise.allSettled([drawn, ...moving.map((one) => one.finished)])]);
    }
  });
}

/** A dialog, a menu or a list that stands over the page; a toast is none: it takes no focus. */
export const layer =
  ':is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]):not([role="region"] *)';

/** What axe finds: a line for each rule, with the first elements and what is wrong there. */
async function found(place: Page | Frame, where: Where, rules: object): Promise<string[]> {
  await injected(place);
  const isForced = await place.evaluate(() => matchMedia('(forced-colors: active)').matches);
  return place.evaluate(
    async (of, css, how) => {
      const all = [...document.querySelectorAll('*')];
      const include =
        of === 'layer'
          ? all.filter((one) => one.matches(css))
          : all.filter((one) => one.shadowRoot);
      if (of !== 'page' && include.length === 0) throw new Error(`No ${of} stands here.`);
      const api = (window as unknown as { axe: AxeApi }).axe;
      const { violations } = await api.run(of === 'page' ? document : { include }, how);
      return violations.map(
        ({ id, nodes }) =>
          `${id} ×${nodes.length}: ${nodes
            .slice(0, 3)
            .map(({ html, failureSummary }) => `${html.slice(0, 260)} (${failureSummary ?? ''})`)
            .join(' | ')}`,
      );
    },
    where,
    layer,
    isForced ? forced : rules,
  );
}

/** What axe finds on a page of ours. */
export const faultsOf = (place: Page | Frame) => found(place, 'page', how);
/** In our own roots in a page; the page around them is the network's. */
export const faultsOfMarks = (page: Page) => found(page, 'marks', how);

/** A dialog stays when the window gets another width; menus and lists close. */
const dialog = '[role="dialog"], [role="alertdialog"]';

/** In what stands over a page: wide and light; dark, and a dialog narrow too. */
export async function faultsOfLayer(page: Page): Promise<string[]> {
  const theme = (name: string) =>
    page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
    }, name);
  const faults = await found(page, 'layer', how);
  const wide = page.viewport();
  const isDialog = await page.$$eval(dialog, (all) => all.some((one) => one.checkVisibility()));
  await theme('dark');
  if (isDialog) await page.setViewport({ width: 360, height: 900 });
  const dark = await found(page, 'layer', isDialog ? how : { runOnly: ['color-contrast'] });
  if (isDialog) await page.setViewport(wide);
  await theme('light');
  return [...faults, ...dark.map((fault) => `dark: ${fault}`)];
}

/** Puts a button without a name where a surface stands, and takes it away again. */
export async function withPlanted<T>(place: Page | Frame, look: () => Promise<T>): Promise<T> {
  const planted = await place.evaluateHandle(() => {
    const button = document.createElement('button');
    (document.querySelector('main') ?? document.body).append(button);
    return button;
  });
  const seen = await look();
  await planted.evaluate((button) => button.remove());
  return seen;
}

/** The same in the root of our first mark. */
export async function withPlantedInMark<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const planted = await page.evaluateHandle(() => {
    const host = [...document.querySelectorAll('div')].find((one) =>
      one.shadowRoot?.querySelector('button'),
    );
    const button = document.createElement('button');
    host?.shadowRoot?.querySelector('button')?.parentElement?.append(button);
    return button;
  });
  const seen = await look();
  await planted.evaluate((button) => button.remove());
  return seen;
}

const sessions = new WeakMap<Page, CDPSession>();

/** What the system says of the person's wishes. Chromium alone: puppeteer knows only some of them. */
export async function emulate(page: Page, features: Readonly<Record<string, string>>) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Faults of many surfaces, by their names; those without any are left out. */
export class Faults {
  readonly found: Record<string, string[]> = {};
  readonly seen: string[] = [];
  add(surface: string, faults: readonly string[]): void {
    this.seen.push(surface);
    if (faults.length > 0) this.found[surface] = [...(this.found[surface] ?? []), ...faults];
    const folder = process.env['PICTURES'];
    if (folder) {
      appendFileSync(join(folder, 'faults.txt'), `${[surface, ...faults].join('\n    ')}\n`);
    }
  }
}
