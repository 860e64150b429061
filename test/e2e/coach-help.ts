import type { Page } from 'puppeteer';

export interface Said {
  tone: string | undefined;
  text: string;
}
/** What the coach says beside a box; null: nothing. */
export const said = (page: Page): Promise<Said | null> =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('div')) {
      const notice = host.shadowRoot?.querySelector<HTMLElement>('.notice');
      if (notice) return { tone: notice.dataset['tone'], text: notice.innerText };
    }
    return null;
  });
export async function saidWhen(
  page: Page,
  fits: (said: Said | null) => boolean,
): Promise<Said | null> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const now = await said(page);
    if (fits(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The coach says something else: ${JSON.stringify(await said(page))}`);
}
export const asks = (now: Said | null) => now?.tone === 'ask';
/** A second press that comes as quickly as a double one is none. */
export const read = () => new Promise((resolve) => setTimeout(resolve, 700));
