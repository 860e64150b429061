import { commentScope, markButton, marks, marksWhen, panel, press } from '../../e2e/page-help.ts';
import { LANDMARKS } from '../vk/content/landmarks.ts';
import { dayTour } from './day.ts';
import { firstTour, WALL } from './first.ts';
import { networksTour } from './networks.ts';
import { openOwn, showTab, squeeze } from './own-page.ts';
import { sampleTour } from './sample.ts';
import type { TourContext, TourStep } from './step.ts';

/** «Сколько стоит такая корзина…» under the contest. */
const priceQuestion = commentScope('5007');

/** Presses a mark and tells what its panel says. */
async function openPanel(context: TourContext, label: RegExp, within?: string): Promise<string> {
  await press(await markButton(context.page, label, within));
  const frame = await panel(context.page);
  await frame.waitForFunction(() => document.body.innerText.trim().length > 40);
  return squeeze(await frame.evaluate(() => document.body.innerText)).slice(0, 110);
}

const pages = [
  ...['plan', 'inbox', 'mentions', 'templates', 'communities', 'insights', 'goals', 'placements'],
  ...['report', 'people', 'networks', 'problems', 'data', 'settings', 'privacy', 'help'],
];

/** The tour, in order: the first minute, a working day, every network and page, the sample. */
export const STEPS: readonly TourStep[] = [
  ...firstTour,
  {
    id: 'marks',
    title: 'What the posts are worth',
    async run(context) {
      await showTab(context, WALL);
      const { page } = context;
      const seen = new Map<string, string>();
      for (let i = 0; i < 16; i++) {
        await page.evaluate(() => scrollBy(0, 700));
        await new Promise((resolve) => setTimeout(resolve, 250));
        for (const mark of await marks(page)) if (mark.of) seen.set(mark.of, mark.text);
      }
      await page.evaluate(() => scrollTo(0, 0));
      await marksWhen(page, (all) => all.some(({ of }) => of === LANDMARKS.pinned));
      return `${seen.size} posts marked: ${[...seen.values()].slice(0, 5).join(', ')}`;
    },
  },
  {
    id: 'post',
    title: 'All figures of a post',
    run: (context) => openPanel(context, /^Engagement|^Вовлеч/),
  },
  {
    id: 'community',
    title: 'The community at a glance',
    async run(context) {
      return openPanel(context, /figures of this community|показатели сообщества/);
    },
  },
  {
    id: 'thread',
    title: 'Who waits for an answer',
    async run({ page }) {
      await page.goto(`https://vk.com/wall${LANDMARKS.mainThread}`, { waitUntil: 'load' });
      const clock = /^Waits|^Ждёт/;
      const seen = await marksWhen(page, (all) => all.some(({ label }) => clock.test(label)));
      await (
        await markButton(page, clock, priceQuestion)
      ).evaluate((button) => button.scrollIntoView({ block: 'center' }));
      return `${seen.filter(({ label }) => clock.test(label)).length} comments wait in view`;
    },
  },
  {
    id: 'person',
    title: 'Who is writing',
    run: (context) => openPanel(context, /^Waits|^Ждёт/, priceQuestion),
  },
  {
    id: 'picker',
    title: 'A template for the answer',
    async run(context) {
      await context.page.keyboard.press('Escape');
      await press(await markButton(context.page, /^Reply by|^Ответить/, priceQuestion));
      const frame = await panel(context.page);
      await frame.waitForSelector('input:focus');
      const told = squeeze(await frame.evaluate(() => document.body.innerText)).slice(0, 110);
      await context.page.keyboard.type('сколько');
      return told;
    },
  },
  {
    id: 'reply',
    title: 'The answer in the network’s own box',
    async run({ page }) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('1 500 ₽');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => (document.activeElement as HTMLElement | null)?.innerText.includes('500'),
        { timeout: 15_000 },
      );
      return squeeze(
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? ''),
      );
    },
  },
  ...dayTour,
  {
    id: 'popup',
    title: 'The popup',
    run: (context) => openOwn(context, 'popup.html', 380),
  },
  ...networksTour,
  {
    id: 'popup-full',
    title: 'The popup of somebody with a community in every network',
    run: (context) => openOwn(context, 'popup.html', 380),
  },
  ...pages.map((page): TourStep => ({
    id: `dashboard-${page}`,
    title: `The dashboard: ${page}`,
    async run(context) {
      const said = await openOwn(context, `dashboard.html#${page}`);
      // Its figures are counted after the form stands there.
      if (page === 'report') await context.page.waitForSelector('iframe');
      return said;
    },
  })),
  {
    id: 'dashboard-narrow',
    title: 'The dashboard in a narrow window',
    run: (context) => openOwn(context, 'dashboard.html#templates', 360),
  },
  {
    id: 'networks-narrow',
    title: 'The networks in a narrow window',
    run: (context) => openOwn(context, 'dashboard.html#networks', 360),
  },
  ...sampleTour,
];
