import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { BrowserName } from '../sandbox/browsers/launch.ts';
import {
  claimCommunity,
  markButton,
  marksAt,
  marksWhen,
  movedByMarks,
  panel,
  panelDrawn,
} from './page-help.ts';
import type { E2e } from './setup.ts';
import { askAsSurface, plan, surface } from './surface.ts';
import type { TestCommunity } from './surface.ts';

/** What the day of a specialist needs to know of one network's sandbox. */
export interface NetworkDay {
  /** The own community's page in each language that the sandbox draws. */
  pages: Readonly<Record<string, string>>;
  /** A post there, with what its mark must say. Without: the network has none that lasts. */
  post?: { css: string; er: RegExp };
  /** Where comments stand, and one that waits for an answer. Without: the network has none. */
  thread?: {
    url: string;
    comment: string;
    /** What is typed for the name where the network shows handles alone: the panel asks for it. */
    name?: string;
    /** Its comments have no id that lasts: nothing of them is kept, so no clock counts. */
    passing?: boolean;
  };
  /**
   * Sends what stands in the reply box, by the network's own key or button. The sandbox keeps it
   * in `/sandbox/state` under `sent: [{ text }]`.
   */
  send?(page: Page): Promise<void>;
  /** Where a planned post is filled in; `publish` presses the network's own buttons. */
  plan?: { community: TestCommunity; publish(page: Page): Promise<void> };
  /** Boxes that marks must not move. */
  still: string;
}

interface State {
  sent: { text: string }[];
  published: { text: string }[];
}
const stateOf = (page: Page): Promise<State> =>
  page.evaluate(async () => (await fetch('/sandbox/state')).json() as Promise<never>);
const flat = (text: string | undefined) => text?.replace(/\s+/gu, ' ').trim();

/** Types what the panel asks for, once its field has the focus. */
export async function typeMissing(page: Page, text: string): Promise<void> {
  const field = 'input:focus:not([role="combobox"], [type="search"])';
  await (await (await panel(page)).waitForSelector(field))?.type(text);
  await page.keyboard.press('Enter');
}

/** The same for every network: insight, comment, reply, plan and fill. Call inside `describe`. */
export function worksAllDay(e2e: E2e, browser: BrowserName, day: NetworkDay): void {
  const [first = ''] = Object.values(day.pages);
  const { thread, send, plan: planning } = day;

  it.each(Object.entries(day.pages))('posts show what they are worth (%s)', async (_, url) => {
    const page = await e2e.open(url);
    if (day.post) {
      const [mark] = await marksAt(page, day.post.css);
      expect(mark?.text).toMatch(day.post.er);
    } else await marksWhen(page, (all) => all.length > 0);
    const moved = await movedByMarks(page, day.still);
    expect(moved.hosts).toBeGreaterThan(0);
    expect(moved.moved).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it.runIf(thread && send)('a waiting comment is answered by template', async () => {
    if (!thread || !send) return;
    const page = await e2e.open(first);
    await claimCommunity(page);
    await page.goto(thread.url, { waitUntil: 'domcontentloaded' });
    if (!thread.passing) {
      await marksAt(page, thread.comment, (all) =>
        all.some(({ label }) => /^Waits for an answer/.test(label)),
      );
    }
    await (await markButton(page, /^Reply by template/, thread.comment)).focus();
    await page.keyboard.press('Enter');
    await panelDrawn(page);
    await page.keyboard.type('отзыв');
    await page.keyboard.press('Enter');
    if (thread.name) await typeMissing(page, thread.name);
    await page.waitForFunction(
      () => {
        const box = document.activeElement as HTMLTextAreaElement | null;
        return /спасибо/i.test(box?.value ?? box?.innerText ?? '');
      },
      { timeout: 15_000 },
    );
    expect((await stateOf(page)).sent).toEqual([]);
    await send(page);
    await page.waitForFunction(
      async () => (await (await fetch('/sandbox/state')).json()).sent.length === 1,
    );
    const { sent } = await stateOf(page);
    expect(sent[0]?.text).toMatch(/спасибо/i);
    expect(sent[0]?.text).not.toMatch(/[{}]/);
    await marksWhen(page, () => true);
    await marksAt(page, thread.comment, (all) =>
      all.every(({ label }) => !/^Waits for an answer/.test(label)),
    );
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  // Firefox fills as Chromium does (fill.e2e.ts holds both, and editors.e2e.ts every editor).
  it.runIf(planning && browser === 'chromium')('a planned post is filled in', async () => {
    if (!planning) return;
    const text = 'Утренний хлеб:\n\n— ржаной 🥖\n— пшеничный\n\nЖдём с 8:00, "Тёплый хлеб" & Ко';
    const ours = await surface(e2e);
    const { community } = planning;
    const item = await plan(ours, text, [], community);
    const answer = await askAsSurface(ours, 'ui.fill', { uuid: item.uuid });
    expect(answer).toMatchObject({ ok: true, answer: { outcome: 'filled', text: true, media: 0 } });
    const target = await e2e.session.browser.waitForTarget((one) =>
      one.url().startsWith(new URL(community.url ?? '').origin),
    );
    const page = await target.page();
    if (!page) throw new Error('The tab is gone.');
    expect((await stateOf(page)).published).toEqual([]);
    await planning.publish(page);
    await page.waitForFunction(
      async () => (await (await fetch('/sandbox/state')).json()).published.length === 1,
    );
    expect(flat((await stateOf(page)).published[0]?.text)).toBe(flat(text));
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });
}
