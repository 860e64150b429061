import type { ElementHandle, Frame, Page } from 'puppeteer';

/** What a person sees of ours in a page. The e2e variant of the extension opens its roots. */
export interface SeenMark {
  /** The id of the post or comment around it, in both skins; '' for the strip. */
  of: string;
  text: string;
  label: string;
}

/** All marks that stand in the page now. */
export function marks(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('div')]
      .filter((host) => host.shadowRoot)
      .flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('button') ?? [])].map((button) => ({
          of:
            host
              .closest('[data-testid^="wall_comments_comment_"]')
              ?.querySelector('[data-testid="wall_comment_date"]')
              ?.getAttribute('href')
              ?.replace(/^\/wall(-?\d+)_\d+\?reply=(\d+).*$/, '$1_$2') ??
            host.closest('[data-post-id]')?.getAttribute('data-post-id') ??
            '',
          text: button.textContent ?? '',
          label: button.getAttribute('aria-label') ?? '',
        })),
      ),
  );
}

/** The marks inside what `css` matches. */
export function marksIn(page: Page, css: string): Promise<SeenMark[]> {
  return page.evaluate(
    (within) =>
      [...document.querySelectorAll(within)]
        .flatMap((place) => [...place.querySelectorAll('div')])
        .flatMap((host) =>
          [...(host.shadowRoot?.querySelectorAll('button') ?? [])].map((button) => ({
            of: within,
            text: button.textContent ?? '',
            label: button.getAttribute('aria-label') ?? '',
          })),
        ),
    css,
  );
}

/** Scrolls `css` into view, as a person does, and waits for marks that fulfil a condition. */
export async function marksAt(
  page: Page,
  css: string,
  fulfilled: (marks: SeenMark[]) => boolean = (all) => all.length > 0,
): Promise<SeenMark[]> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    // Again and again: before its styles have come the page stands elsewhere.
    await page.evaluate(
      (within) => document.querySelector(within)?.scrollIntoView({ block: 'center' }),
      css,
    );
    const found = await marksIn(page, css);
    if (fulfilled(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `Not as expected at ${css}: ${JSON.stringify(await marksIn(page, css))}; all: ${JSON.stringify(await marks(page))}`,
  );
}

/** Waits until the marks fulfil a condition; tells what stood there when they never do. */
export async function marksWhen(
  page: Page,
  fulfilled: (marks: SeenMark[]) => boolean,
  seconds = 15,
): Promise<SeenMark[]> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const now = await marks(page);
    if (fulfilled(now)) return now;
    if (Date.now() > end) {
      throw new Error(`The marks are not as expected: ${JSON.stringify(now, null, 1)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The button of a mark, found by what a screen reader says of it. */
export async function markButton(
  page: Page,
  label: RegExp,
  within = 'html',
): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (pattern, scope) => {
      for (const root of document.querySelectorAll(scope)) {
        for (const host of root.querySelectorAll('div')) {
          for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) {
            if (new RegExp(pattern, 'u').test(button.getAttribute('aria-label') ?? ''))
              return button;
          }
        }
      }
      return null;
    },
    { timeout: 15_000 },
    label.source,
    within,
  );
  return handle as ElementHandle<HTMLElement>;
}

/** Where a comment stands, in every skin. */
export const commentScope = (id: string) =>
  `[data-testid^="wall_comments_comment_"]:has([data-testid="wall_comment_date"][href*="reply=${id}"]), ` +
  `.reply[data-post-id$="_${id}"], .ReplyItem__wrap:has([href*="reply=${id}"])`;

/** A press as a person does it: scrolled to, moved to, pressed. */
export async function press(button: ElementHandle<HTMLElement>): Promise<void> {
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button.click();
}

/** Waits until the panel has told the page how much room it needs: it is drawn then. */
export async function panelDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('div')].some((host) => {
        const box = host.shadowRoot?.querySelector<HTMLElement>('.box');
        return (
          host.matches(':popover-open') &&
          box &&
          box.style.opacity === '1' &&
          box.style.height !== '420px'
        );
      }),
    { timeout: 15_000 },
  );
}

async function frameWhen(page: Page, fits: (frame: Frame) => Promise<boolean>): Promise<Frame> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    for (const frame of page.frames()) if (await fits(frame)) return frame;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The panel did not open: ${page.frames().map((frame) => frame.url())}`);
}

/** The panel's frame, once it shows something. */
export async function panel(page: Page): Promise<Frame> {
  // Not by `url()`: for the extension's own pages Firefox tells about:blank.
  const isPanel = async (one: Frame) =>
    one.url().includes('panel.html') ||
    (one.url() === 'about:blank' &&
      (await one.evaluate(() => location.href).catch(() => '')).includes('panel.html'));
  const frame = await frameWhen(page, isPanel);
  await frame.waitForSelector('main, [role="dialog"], input, button', { timeout: 15_000 });
  return frame;
}

/** A button or menu item by its words or its name for screen readers. */
export async function pressNamed(page: Page | Frame, name: RegExp): Promise<void> {
  const found = await page.waitForFunction(
    (pattern) =>
      [...document.querySelectorAll('button, [role="menuitem"], label')].find((one) =>
        new RegExp(pattern, 'u').test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
      ),
    { timeout: 10_000 },
    name.source,
  );
  const button = found as ElementHandle<Element>;
  // A panel that gets another height moves: a press in that moment would miss.
  for (let before = ''; ;) {
    const box = JSON.stringify(await button.boundingBox());
    if (box === before) break;
    before = box;
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  await button.click();
}

/**
 * Boxes of elements that stand elsewhere with our marks than without them, and how many hosts of
 * ours were there. `within`: the elements that are looked at.
 */
export function movedByMarks(
  page: Page,
  within: string,
): Promise<{ hosts: number; moved: string[] }> {
  return page.evaluate((selector) => {
    const boxes = () =>
      [...document.querySelectorAll(selector)]
        .filter((element) => !element.shadowRoot)
        .map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [left, top, width, height].map(Math.round).join(' ');
        });
    const withMarks = boxes();
    const hosts = [...document.querySelectorAll('div')].filter((host) => host.shadowRoot);
    for (const host of hosts) host.style.setProperty('display', 'none', 'important');
    const without = boxes();
    return { hosts: hosts.length, moved: withMarks.filter((box, i) => box !== without[i]) };
  }, within);
}

/** "This is my community", pressed in the page. */
export async function claimCommunity(page: Page): Promise<void> {
  await press(await markButton(page, /^This is my community|^Это моё сообщество/));
  await marksWhen(page, (all) => all.some(({ label }) => /figures of this community/.test(label)));
}
