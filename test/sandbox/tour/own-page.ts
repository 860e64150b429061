import type { TourContext } from './step.ts';

export const squeeze = (text: string) => text.trim().replace(/\s+/g, ' ');

/** A page of the extension in the tab, with what it says. */
export async function openOwn(context: TourContext, path: string, width = 1280): Promise<string> {
  context.page = await context.session.openExtensionPage(path);
  await context.page.setViewport({ ...context.page.viewport(), width, height: 900 });
  await context.page.waitForFunction(() => {
    const page = document.querySelector('main') ?? document.body;
    return page.innerText.trim().length > 40 && !page.querySelector('.animate-pulse');
  });
  const said = await context.page.evaluate(
    () => (document.querySelector('main') ?? document.body).innerText,
  );
  return squeeze(said).slice(0, 160);
}

/** Goes back to a tab that is open already. */
export async function showTab(context: TourContext, url: string): Promise<void> {
  const pages = await context.session.browser.pages();
  const tab = pages.findLast((page) => page.url().startsWith(url));
  if (!tab) throw new Error(`No tab shows ${url}.`);
  context.page = tab;
  await tab.bringToFront();
}
