import { browser } from '#imports';
import { noteFailure } from './failures.ts';
import { openPage } from './open-page.ts';

/** Where the first minute begins; *Settings* leads there later. */
export const firstPage = 'dashboard.html#welcome';

/**
 * Opens the first steps once, when somebody has installed Groupmate; an update opens nothing. The
 * e2e variant, which is installed anew before each test, opens nothing either: a tab that comes by
 * itself would stand before the one that a test looks at (test/e2e/first-minute.e2e.ts has the
 * package that people get).
 */
export function openFirstPage(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' || import.meta.env.MODE === 'e2e') return;
    void openPage(firstPage).catch((error: unknown) => noteFailure('start-up', error));
  });
}
