import type { TourContext } from './step.ts';

export const squeeze = (text: string) => text.trim().replace(/\s+/g, ' ');

/** A page of the extension in the tab, with what it says. */
export async function openOwn(context: TourContext, path: string, width = 1280): Promise<string> {
  context.page = await context.session.openExtensionPage(path);
  await context.page.setViewport({ width, height: 900 });
  await context.page.waitForFunction(() => {
    const page = document.querySelector('main') ?? document.body;
    return page.innerText.trim().length > 40 && !page.querySelector('.animate-pulse');
  });
  return squeeze(await context.page.evaluate(() => document.body.innerText)).slice(0, 300);
}
