import type { Page } from 'puppeteer';

/** The text's editor and a picture's thumbnail, in either skin. */
export const editor = '[data-testid="posting_base_screen_input_message"], #post_field';
const shown = '[data-testid="posting_attachment_item"], .page_preview_photo_wrap';

export interface Report {
  published: { text: string; pictures: { name: string; size: number; sha256: string }[] }[];
}
export const report = (page: Page): Promise<Report> =>
  page.evaluate(async () => (await fetch('/sandbox/state')).json() as Promise<never>);

/** VK's paste handler makes no-break spaces of plain ones (facts): the same text to a reader. */
export const plainSpaces = (value: string | null) => value?.replaceAll('\u00a0', ' ') ?? null;

/** What the composer of the page holds now. */
export const composer = (page: Page) =>
  page.evaluate(
    (field, item) => ({
      text: document.querySelector<HTMLElement>(field)?.innerText ?? null,
      pictures: document.querySelectorAll(item).length,
    }),
    editor,
    shown,
  );

/** *Next* and *publish*, pressed by the person. */
export async function publish(page: Page, skin: string): Promise<void> {
  await page.bringToFront();
  if (skin === 'react') {
    await page.click('[data-testid="posting_base_screen_next"]');
    await page.click('[data-testid="posting_submit_button"]');
  } else await page.click('#send_post');
  await page.waitForFunction(
    async () => (await (await fetch('/sandbox/state')).json()).published.length > 0,
  );
}
