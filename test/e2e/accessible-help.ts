import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer';

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
/** Axe leaves WCAG 2.2's size of targets out unless it is asked for. */
const how = { rules: { 'target-size': { enabled: true } } };

async function injected(place: Page | Frame): Promise<void> {
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(axe);
  // Colours and places on their way from one state to the next are no fault; what pulses for ever
  // has no end that could be waited for.
  await place.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map((one) => one.finished),
    ),
  );
}

/** What axe finds on a page of ours: a line for each rule, with the first elements. */
export async function faultsOf(place: Page | Frame): Promise<string[]> {
  await injected(place);
  return place.evaluate(async (rules) => {
    const api = (window as unknown as { axe: AxeApi }).axe;
    const { violations } = await api.run(document, rules);
    return violations.map(
      ({ id, nodes }) =>
        `${id} ×${nodes.length}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 260)} (${failureSummary ?? ''})`)
          .join(' | ')}`,
    );
  }, how);
}

/** What axe finds in our own roots in a page; the page around them is the network's. */
export async function faultsOfMarks(page: Page): Promise<string[]> {
  await injected(page);
  return page.evaluate(async (rules) => {
    const hosts = [...document.querySelectorAll('div')].filter((one) => one.shadowRoot);
    const api = (window as unknown as { axe: AxeApi }).axe;
    const { violations } = await api.run({ include: hosts }, rules);
    return violations.map(
      ({ id, nodes }) =>
        `${id} ×${nodes.length}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 260)} (${failureSummary ?? ''})`)
          .join(' | ')}`,
    );
  }, how);
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

/** What the system says of the person's wishes. Chromium alone: puppeteer knows only some of them. */
export async function emulate(page: Page, features: Readonly<Record<string, string>>) {
  const session = await page.createCDPSession();
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
    if (faults.length > 0) this.found[surface] = [...faults];
  }
}
