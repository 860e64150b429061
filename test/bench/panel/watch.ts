import type { Frame, Page } from 'puppeteer';

/** Moments in epoch milliseconds: the page and the panel have clocks of their own. */
export interface Moments {
  pressed: number;
  /** In the page: the panel is there to be seen. */
  shown: number;
  /** In the panel: templates are drawn, the search has the focus, and a frame of it was painted. */
  ready: number;
  /** In the panel: the key that inserts was pressed. */
  entered: number;
  /** In the page: the text stands in the network's box. */
  inserted: number;
  /** Milliseconds from each key in the search to the frame with what it found. */
  keys: number[];
}
type Told = { benchTold: Moments };

/** Looks on in every document that comes, the panel's among them. To be called before `goto`. */
export async function watchPanel(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const told: Moments = { pressed: 0, shown: 0, ready: 0, entered: 0, inserted: 0, keys: [] };
    Object.assign(globalThis, { benchTold: told });
    const epoch = (at = performance.now()) => performance.timeOrigin + at;
    const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
    if (location.pathname === '/panel.html') {
      let last = 0;
      const look = () => {
        const searching = document.activeElement?.getAttribute('role') === 'combobox';
        if (told.ready || !searching || !document.querySelector('[role="option"]')) return;
        painted(() => (told.ready ||= epoch()));
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true });
      document.addEventListener('focusin', look, true);
      document.addEventListener(
        'keydown',
        ({ key, timeStamp }) => {
          last = timeStamp;
          if (key === 'Enter') told.entered = epoch(timeStamp);
        },
        true,
      );
      const typed = () => painted(() => told.keys.push(performance.now() - last));
      document.addEventListener('input', typed, true);
      return;
    }
    addEventListener('keydown', ({ timeStamp }) => (told.pressed = epoch(timeStamp)), true);
    const look = () => {
      const open = [...document.querySelectorAll('div:popover-open')].some(
        ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.box')?.style.opacity === '1',
      );
      if (open && told.pressed) told.shown ||= epoch();
      const boxes = [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
      if (boxes.some(({ innerText }) => innerText.includes('Здравствуйте'))) {
        told.inserted ||= epoch();
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What was seen so far. */
export const told = (where: Page | Frame): Promise<Moments> =>
  where.evaluate(() => (globalThis as unknown as Told).benchTold);

/** Waits for a moment that is after `since`. */
export async function momentOf(
  where: Page | Frame,
  name: Exclude<keyof Moments, 'keys'>,
  since = 0,
): Promise<number> {
  await where.waitForFunction(
    (wanted, after) => (globalThis as unknown as Told).benchTold[wanted] > after,
    { timeout: 120_000, polling: 50 },
    name,
    since,
  );
  return (await told(where))[name];
}

/** Forgets the moments before the next opening. */
export const forget = (where: Page | Frame): Promise<void> =>
  where.evaluate(() => {
    const { benchTold } = globalThis as unknown as Told;
    Object.assign(benchTold, { pressed: 0, shown: 0, ready: 0, entered: 0, inserted: 0, keys: [] });
  });
