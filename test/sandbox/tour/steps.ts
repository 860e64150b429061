import type { TourStep } from './step.ts';

/** A post's own address; a wall's, `/wall-1`, has no underscore. */
const POST_LINK = 'a[href*="/wall-"][href*="_"]';

/** The community that the sandbox starts with. */
export const WALL = 'https://vk.com/teplyhleb';

/** The tour, in order. */
export const STEPS: readonly TourStep[] = [
  {
    id: 'wall',
    title: 'The wall of a community',
    async run({ page }) {
      await page.goto(WALL, { waitUntil: 'load' });
      const post = await page.waitForSelector(POST_LINK).catch(() => null);
      if (!post) throw new Error('The wall has no posts.');
      return `"${await page.title()}" at ${page.url()}`;
    },
  },
  {
    id: 'post',
    title: 'A post on a page of its own',
    async run({ page }) {
      const address = await page.$eval(POST_LINK, (link) =>
        link instanceof HTMLAnchorElement ? link.href : '',
      );
      await page.goto(address, { waitUntil: 'load' });
      return `"${await page.title()}" at ${page.url()}`;
    },
  },
  {
    id: 'popup',
    title: 'The popup',
    async run(context) {
      context.page = await context.session.openExtensionPage('popup.html');
      await context.page.waitForFunction(() => document.body.innerText.trim() !== '');
      const text = await context.page.evaluate(() => document.body.innerText);
      return text.trim().replace(/\s+/g, ' ').slice(0, 100);
    },
  },
];
