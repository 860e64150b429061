import { createHash } from 'node:crypto';
import { composer, publish } from '../../e2e/composer-help.ts';
import { plan, plannedIn } from '../../e2e/surface.ts';
import type { TestPicture } from '../../e2e/surface.ts';
import { openOwn, squeeze } from './own-page.ts';
import type { TourContext, TourStep } from './step.ts';

const draft =
  'Завтра печём чиабатту с оливками 🫒\n\nПервые двадцать буханок будут в восемь утра, ' +
  'вторая печь в полдень. Отложим вашу, если напишете в комментариях до вечера.';
const due = 'Чиабатта готова! Ждём вас до семи вечера 🥖';

/** The photo of the post: one of the sandbox's drawings as a PNG. */
async function bread({ session }: TourContext): Promise<TestPicture> {
  const page = await session.newPage('https://vk.com/sandbox/photo/bread-7.svg');
  const png = Buffer.from(await page.screenshot({ type: 'png' }));
  await page.close();
  const id = createHash('sha256').update(png).digest('hex');
  return { id, name: 'chiabatta.png', base64: png.toString('base64'), size: png.length };
}

/** The second half of the day: a post is written, planned, filled in, published, seen live. */
export const dayTour: readonly TourStep[] = [
  {
    id: 'draft',
    title: 'A draft, and how the phone will show it',
    async run(context) {
      await openOwn(context, 'sidepanel.html', 420);
      await context.page.waitForSelector('textarea');
      await context.page.focus('textarea');
      await context.page.evaluate((text) => document.execCommand('insertText', false, text), draft);
      await context.page.waitForFunction(() =>
        document.querySelector('article')?.textContent?.includes('чиабатту'),
      );
      const shown = await context.page.$eval('article', (card) => card.textContent ?? '');
      return squeeze(shown).slice(0, 110);
    },
  },
  {
    id: 'fill',
    title: 'Its time has come: opened and filled',
    async run(context) {
      await openOwn(context, 'popup.html', 380);
      const popup = context.page;
      const item = await plan(popup, due, [await bread(context)]);
      await popup.reload();
      const button = await popup.waitForFunction(() =>
        [...document.querySelectorAll('button')].find((one) =>
          /Open and fill|Открыть и/.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
        ),
      );
      await (button as unknown as { click(): Promise<void> }).click();
      await plannedIn(popup, item.uuid, 'unconfirmed');
      const pages = await context.session.browser.pages();
      const wall = pages.findLast((page) => page.url().startsWith('https://vk.com/teplyhleb'));
      if (!wall) throw new Error('The community’s page was not opened.');
      context.page = wall;
      const { text, pictures } = await composer(wall);
      return `the composer holds "${squeeze(text ?? '')}" and ${pictures} picture`;
    },
  },
  {
    id: 'live',
    title: 'Published by hand, and seen on the wall',
    async run(context) {
      await publish(context.page, 'react');
      const popup = await context.session.openExtensionPage('popup.html');
      const live = await popup.waitForFunction(
        () =>
          new Promise<string | null>((resolve) => {
            const opening = indexedDB.open('groupmate');
            opening.onsuccess = () => {
              const all = opening.result.transaction('plan').objectStore('plan').getAll();
              all.onsuccess = () => {
                opening.result.close();
                const rows = all.result as { state: string; liveUrl: string }[];
                resolve(rows.find(({ state }) => state === 'live')?.liveUrl ?? null);
              };
            };
          }),
        { timeout: 20_000 },
      );
      await popup.close();
      const url = String(await live.jsonValue());
      await context.page.bringToFront();
      const post = await context.page.waitForSelector(
        `[data-post-id="${url.split('/wall').at(-1) ?? ''}"]`,
      );
      await post?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      return `live: ${url}`;
    },
  },
];
